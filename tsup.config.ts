import { readFile } from 'node:fs/promises'
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
 * Not for import: as entries of their own these parts become chunks of their own, which a bundler leaves out where
 * nothing of them is used.
 */
const parts = Object.fromEntries(
  [
    'parse-plan',
    'read-plan',
    ...['audit-plan', 'compare-plans', 'diff-plans', 'responsibility-matrix', 'review-draft'].map(
      (f) => `compare/${f}`,
    ),
    ...['load-vocabulary', 'vocabulary'].map((f) => `lexicon/${f}`),
    ...['find-concept', 'search-plans', 'similar-measures'].map((f) => `search/${f}`),
    ...['cite-target', 'format-value', 'labels', 'reference-of', 'skos', 'terminal/render-table', 'with-display'].map(
      (f) => `output/${f}`,
    ),
    ...[...['annotation', 'csv', 'html', 'markdown', 'ndjson', 'parquet', 'rows', 'terminal', 'vega-lite', 'xlsx']].map(
      (f) => `output/to-${f}`,
    ),
  ].map((part) => [`parts/${part.replaceAll('/', '-')}`, `src/${part}.ts`]),
)

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    remark: 'src/remark/index.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
    ...parts,
  },
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', remark: 'src/remark/index.ts' } },
  splitting: true,
  treeshake: true,
  clean: true,
  external: [/^node:/],
  removeNodeProtocol: false,
  esbuildPlugins: [bundleNatural],
  esbuildOptions: (options) => {
    options.charset = 'utf8' // Chinese words as they are, not as escapes twice their size
  },
})
