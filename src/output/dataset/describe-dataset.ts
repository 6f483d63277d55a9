import { codebook } from './codebook.js'
import { dataPackage, type PackageOptions } from './data-package.js'
import type { DatasetTable } from './dataset-tables.js'
import { duckdbScript } from './scripts/duckdb-script.js'
import { observablePage } from './scripts/observable-page.js'
import { pandasScript } from './scripts/pandas-script.js'
import { rScript } from './scripts/r-script.js'
import { spssScript } from './scripts/spss-script.js'
import { stataScript } from './scripts/stata-script.js'
import type { DatasetFile, TableFiles } from './table-files.js'

/**
 * Everything of a data set but its rows: descriptor, code books, scripts. SPSS reads one file a table, so a data set in
 * parts has no script for it.
 *
 * @param tables the tables as they are described
 * @param known where the rows of each stand; a table that is not there is not described
 * @param options name, vocabulary, sources, number of plans
 */
export function describeDataset(
  tables: readonly DatasetTable[],
  known: readonly TableFiles[],
  options: PackageOptions,
): DatasetFile[] {
  const present = new Set(known.map(({ table }) => table))
  const described = tables.filter(({ name }) => present.has(name))
  return [
    { path: 'datapackage.json', text: `${JSON.stringify(dataPackage(tables, known, options), null, 2)}\n` },
    { path: 'codebook.md', text: codebook(described, options, 'en') },
    { path: 'codebook.zh.md', text: codebook(described, options, 'zh') },
    { path: 'scripts/read_pandas.py', text: pandasScript(tables, known) },
    { path: 'scripts/read.R', text: rScript(tables, known) },
    { path: 'scripts/read.do', text: stataScript(tables, known) },
    { path: 'scripts/duckdb.sql', text: duckdbScript(tables, known) },
    { path: 'scripts/observable.md', text: observablePage(known) },
    ...(known.every(({ csv }) => csv.length === 1)
      ? [{ path: 'scripts/read.sps', text: spssScript(tables, known) }]
      : []),
  ]
}
