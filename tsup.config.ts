import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineConfig } from 'tsup'

/**
 * Two pieces of `natural` are bundled: their `require('fs')` (a method nobody calls) becomes an empty module, so that
 * the library runs in a browser, and their licences stay in the bundle (comments with `!` are kept).
 */
const bundleNatural = {
  name: 'bundle-natural',
  setup(build: Parameters<NonNullable<import('tsup').Options['esbuildPlugins']>[number]['setup']>[0]): void {
    // esbuild takes no flags in filters
    build.onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', namespace: 'empty' }))
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
    build.onLoad({ filter: /[/\\](?:natural[/\\]lib|underscore)[/\\].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/\/\*\s+(?=Copyright)/u, '/*!\n')
        .replace(/\/\/ {5}(?=Underscore|https:|\(c\))/gu, '//!    '),
    }))
  },
}

/**
 * The writers of XLSX and Parquet, which few need, are bundled into lazy chunks: a tenth of what their packages take on
 * disk. The other entry of the Parquet writer writes files, which the library does not.
 */
const bundleWriters = {
  name: 'bundle-writers',
  setup(build: Parameters<NonNullable<import('tsup').Options['esbuildPlugins']>[number]['setup']>[0]): void {
    build.onResolve({ filter: /^hyparquet(?:-writer)?$/ }, ({ path }) => ({
      path: resolve('node_modules', path, 'src/index.js'),
    }))
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
  treeshake: true,
  clean: true,
  external: [/^node:/],
  removeNodeProtocol: false,
  esbuildPlugins: [bundleNatural, bundleWriters],
  esbuildOptions: (options) => {
    options.charset = 'utf8' // Chinese words as they are, not as escapes twice their size
  },
})
