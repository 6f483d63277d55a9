import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Figure } from './measure.js'

const root = join(import.meta.dirname, '..')

/** Bytes after gzip of what a browser bundler makes of an import, lazy chunks not counted. */
async function bundleSize(code: string): Promise<number> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    splitting: true,
    outdir: join(root, 'dist/.size'),
    write: false,
    metafile: true,
  })
  const eager = new Set<string>()
  const visit = (path: string): void => {
    if (eager.has(path)) return
    eager.add(path)
    for (const found of result.metafile.outputs[path]?.imports ?? [])
      if (found.kind !== 'dynamic-import') visit(found.path)
  }
  const entry = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint === '<stdin>')?.[0]
  if (entry === undefined) throw new Error('esbuild reported no entry for the bundle')
  visit(entry)
  const files = result.outputFiles.filter((file) => [...eager].some((path) => file.path.endsWith(path)))
  return files.reduce((sum, file) => sum + gzipSync(file.contents).length, 0)
}

/** Size of the core in a browser bundle, whole and with one function only. */
export async function benchSize(): Promise<Figure[]> {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string }
  const whole = await bundleSize(`export * from '${name}'`)
  const one = await bundleSize(`export { formatValue } from '${name}'`)
  return [
    { name: 'core for the browser, gzip', value: whole / 1000, unit: 'kB', bound: { most: 60 } },
    { name: 'formatValue alone, gzip', value: one / 1000, unit: 'kB', bound: null },
  ]
}
