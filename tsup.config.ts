import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { defineConfig } from 'tsup'
import { bundleNatural, licencesOf } from './scripts/bundle-plugins.js'

type Build = Parameters<NonNullable<import('tsup').Options['esbuildPlugins']>[number]['setup']>[0]

/**
 * The writers of XLSX and Parquet, which few need, are bundled into lazy chunks: a tenth of what their packages take on
 * disk. The other entry of the Parquet writer writes files, which the library does not.
 */
const bundleWriters = {
  name: 'bundle-writers',
  setup(build: Build): void {
    build.onResolve({ filter: /^hyparquet(?:-writer)?$/ }, ({ path }) => ({
      path: resolve('node_modules', path, 'src/index.js'),
    }))
  },
}

/**
 * Packages that are bundled, such as the whole Markdown reader, which bundlers for browsers would otherwise build with a
 * module that needs a `document`: their licences go along in `licenses.txt`.
 */
const keepLicences = {
  name: 'keep-licences',
  setup(build: Build): void {
    build.initialOptions.metafile = true
    build.onEnd(async ({ metafile }) => {
      const folder = build.initialOptions.outdir ?? 'dist'
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'licenses.txt'), await licencesOf(Object.keys(metafile?.inputs ?? {})))
    })
  },
}

/**
 * Not for import: as entries of their own, the modules that the index names become chunks of their own, which a bundler
 * leaves out where nothing of them is used.
 */
const parts = Object.fromEntries(
  [...readFileSync('src/index.ts', 'utf8').matchAll(/^(?!export type).*from '\.\/(.+)\.js'$/gmu)].map(
    ([, part = '']) => [`parts/${part.replaceAll('/', '-')}`, `src/${part}.ts`],
  ),
)

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core/index.ts',
    remark: 'src/remark/index.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
    ...parts,
  },
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', core: 'src/core/index.ts', remark: 'src/remark/index.ts' } },
  splitting: true,
  // no module does anything by being loaded: an import for its own sake is a warning in each bundler, and no more
  treeshake: { moduleSideEffects: 'no-external' },
  clean: true,
  external: [/^node:/],
  removeNodeProtocol: false,
  esbuildPlugins: [bundleNatural, bundleWriters, keepLicences],
  esbuildOptions: (options) => {
    options.charset = 'utf8' // Chinese words as they are, not as escapes twice their size
  },
})
