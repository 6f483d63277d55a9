/**
 * Build the workbench into one page, `dist/duizhao.html`: style and script first, then, packed, the worker, the reader of
 * PDF, the plans of the corpus and the licences of what is bundled. Run `tsx scripts/build-workbench.ts`.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { bundleNatural, licencesOf } from './bundle-plugins.js'

const root = join(import.meta.dirname, '..')
const room = join(root, 'src/workbench')
/** Browsers that the page runs in; older ones are told so. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4']

/** Modules that lie packed in the page by themselves and are put in place before they are asked for. */
const PDF_MODULES = ['unpdf/pdfjs', 'pdf-cmaps-data']

const leaveOutPdf: Plugin = {
  name: 'leave-out-pdf',
  setup(builder) {
    builder.onResolve({ filter: /^unpdf\/pdfjs$/ }, () => ({ path: 'unpdf/pdfjs', namespace: 'part' }))
    builder.onResolve({ filter: /pdf-cmaps-data\.js$/ }, () => ({ path: 'pdf-cmaps-data', namespace: 'part' }))
    builder.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
      contents: `module.exports = globalThis.duizhaoPart[${JSON.stringify(path)}]`,
      loader: 'js',
    }))
  },
}

interface Bundled {
  text: string
  inputs: string[]
}

async function bundle(entry: string | { code: string }, plugins: Plugin[] = [], target = TARGET): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    ...(typeof entry === 'string'
      ? { entryPoints: [join(room, entry)] }
      : { stdin: { contents: entry.code, resolveDir: join(root, 'src/source'), loader: 'ts' } }),
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target,
    platform: 'browser',
    // the page reads in a worker, which has no `document`
    conditions: ['worker'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    metafile: true,
    outdir: join(root, 'dist'),
    legalComments: 'none',
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
    plugins,
  })
  return { text: outputFiles[0]?.text.trim() ?? '', inputs: Object.keys(metafile.inputs) }
}

/** The whole page. */
export async function buildWorkbench(): Promise<string> {
  const [style, script, worker, pdf, old] = await Promise.all([
    bundle('page/page.css'),
    bundle('page/main.tsx'),
    bundle('worker/main.ts', [bundleNatural, leaveOutPdf]),
    bundle({
      code: `import * as pdfjs from 'unpdf/pdfjs'; import * as cmaps from './pdf-cmaps-data.js'
        globalThis.duizhaoPart = { '${PDF_MODULES[0] ?? ''}': pdfjs, '${PDF_MODULES[1] ?? ''}': cmaps }`,
    }),
    bundle('page/old-browser.ts', [], ['es5']),
  ])
  const licences = await licencesOf(
    [style, script, worker, pdf].flatMap(({ inputs }) => inputs).map((path) => join(root, path)),
  )
  for (const text of [style.text, script.text, old.text])
    if (/<\/(?:script|style)|<!--/iu.test(text)) throw new Error('a script or style would end the element it stands in')
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${hashOf(old.text)}' '${hashOf(script.text)}' blob:`,
    `style-src '${hashOf(style.text)}'`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return readFileSync(join(room, 'page/page.html'), 'utf8').replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    switch (name) {
      case 'policy':
        return policy
      case 'style':
        return style.text
      case 'script':
        return script.text
      case 'old':
        return old.text
      case 'version':
        return version
      case 'corpus':
        return JSON.stringify(corpusFiles()).replaceAll('<', '\\u003c')
      case 'worker':
        return pack(worker.text)
      case 'pdf':
        return pack(pdf.text)
      case 'licences':
        return pack(licences)
      default:
        throw new Error(`page.html asks for ${name}`)
    }
  })
}

/** Packed as `DecompressionStream('deflate')` unpacks it; letters that no reader of HTML takes for markup. */
function pack(text: string | Uint8Array): string {
  return deflateSync(text, { level: 9 }).toString('base64')
}

function corpusFiles(): { name: string; data: string }[] {
  const folder = join(root, 'corpus')
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .sort()
    .map((name) => ({ name, data: pack(readFileSync(join(folder, name))) }))
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist/duizhao.html'), await buildWorkbench())
}
