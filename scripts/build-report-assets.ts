/**
 * Bundle the script and style of the report page into src/output/report/assets.ts, with the hashes that the page's
 * policy names. Run `tsx scripts/build-report-assets.ts` after a change below src/output/report/client
 * or src/output/parts.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'

const folder = join(import.meta.dirname, '../src/output/report')

export interface ReportAssets {
  script: string
  scriptHash: string
  style: string
  styleHash: string
}

/** Bundle the script and style of the report page. */
export async function buildReportAssets(): Promise<ReportAssets> {
  const [script, style] = await Promise.all([bundle('client/main.ts'), bundle('client/page.css')])
  return { script, scriptHash: hash(script), style, styleHash: hash(style) }
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    write: false,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  if (/<\/(?:script|style)|<!--/iu.test(text)) throw new Error(`${entry} would end the element it stands in`)
  return text
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (process.argv[1] === import.meta.filename) {
  const lines = Object.entries(await buildReportAssets()).map(
    ([name, text]) => `export const ${name}: string = ${JSON.stringify(text)}\n`,
  )
  const head =
    '/** Script and style of the report page, and their hashes. Written by scripts/build-report-assets.ts. */\n'
  const path = join(folder, 'assets.ts')
  const code = await format(head + lines.join(''), { ...(await resolveConfig(path)), filepath: path })
  writeFileSync(path, code)
}
