import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** What a browser bundler makes of an import from the built package. */
export interface Bundle {
  /** the code of each file by its name; the entry first, then what it loads at once */
  eager: Map<string, string>
  /** bytes of these files after gzip */
  gzip: number
  /** files that are loaded only when they are asked for, each with the paths of the modules bundled into it */
  lazy: { file: string; text: string; inputs: string[] }[]
  /** paths of the modules bundled into the eager files */
  inputs: string[]
  /** what the bundler warned of */
  warnings: string[]
}

/**
 * Bundle for a browser, minified, as a web page would.
 *
 * @param code a module that imports from `duizhao`
 */
export async function bundle(code: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.js', loader: 'js' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    splitting: true,
    outdir: join(root, 'page'),
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const { outputs } = result.metafile
  const entry = Object.entries(outputs).find(([, output]) => output.entryPoint === 'page.js')?.[0]
  if (entry === undefined) throw new Error('esbuild reported no entry for the bundle')
  const names = new Set<string>()
  const visit = (name: string): void => {
    if (names.has(name)) return
    names.add(name)
    for (const found of outputs[name]?.imports ?? []) if (found.kind !== 'dynamic-import') visit(found.path)
  }
  visit(entry)
  const textOf = (name: string): string => {
    const file = result.outputFiles.find(({ path }) => path === join(process.cwd(), name))
    if (file === undefined) throw new Error(`esbuild wrote no file ${name}`)
    return file.text
  }
  // the entry is visited first
  const eager = new Map([...names].map((name) => [name, textOf(name)]))
  const inputsOf = (name: string): string[] => Object.keys(outputs[name]?.inputs ?? {})
  return {
    eager,
    gzip: [...eager.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
    lazy: Object.keys(outputs)
      .filter((name) => !names.has(name))
      .map((file) => ({ file, text: textOf(file), inputs: inputsOf(file) })),
    inputs: [...names].flatMap(inputsOf),
    warnings: result.warnings.map(({ text }) => text),
  }
}
