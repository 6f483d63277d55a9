import { comparePlans } from '../../compare/compare-plans.js'
import { joinSigns } from '../../compare/join-signs.js'
import { uniqueIds } from '../../compare/unique-ids.js'
import { defaultVocabulary } from '../../health/vocabulary.js'
import type { Lang, Plan, Vocabulary } from '../../model.js'
import { inLanguageOf } from '../../words/spoken-language.js'
import type { Row } from '../rows/row.js'
import { toRows } from '../to-rows.js'
import { datasetTables, type TableName } from './dataset-tables.js'
import { describeDataset } from './describe-dataset.js'
import { joinRegions, type RegionJoin } from './join-regions.js'
import { readWordings } from './read-wordings.js'
import { spssPath } from './scripts/spss-script.js'
import { spssCsv } from './spss-csv.js'
import type { DatasetFile, TableFiles } from './table-files.js'
import { pick, tableRows } from './table-rows.js'
import { withJoined } from './with-joined.js'
import { wordingRows } from './wording-rows.js'
import { writeTable } from './write-table.js'

export interface DatasetOptions {
  /** name of the data set: small letters, digits, `-`, `_` and `.`; default `duizhao-dataset` */
  name?: string
  /** language of words in values (`左右`, `about`); codes and keys never change */
  lang?: Lang
  /** a user's own columns by the code of the region */
  join?: RegionJoin
  /** what the plans were read with; its themes, indicators and departments are the code lists */
  vocabulary?: Vocabulary
}

/**
 * A data set of plans: tables of plans, regions, sections, measures, bodies, themes, targets, numbers left out and the
 * comparison, each as CSV and Parquet with stable keys; a descriptor (Frictionless Data Package); code books in Chinese
 * and English; and scripts that read it with pandas, R, Stata, SPSS, DuckDB and Observable. Nothing is written: the files
 * are handed back, the same for the same plans.
 *
 * @param plans the plans; two with one id are told apart as `id`, `id#2`
 * @param options name, language, a user's own columns, vocabulary
 * @returns the files with their paths below the folder of the data set
 * @throws an error where the user's columns have no codes of regions, or one twice
 */
export async function toDataset(plans: readonly Plan[], options: DatasetOptions = {}): Promise<DatasetFile[]> {
  const lang = options.lang ?? 'zh'
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const joined = options.join === undefined ? null : joinRegions(options.join)
  const tables = datasetTables(vocabulary, joined?.fields)
  const ids = uniqueIds(plans)
  const named = plans.map((plan, i) => (ids[i] === plan.id ? plan : { ...plan, id: ids[i] ?? plan.id }))
  const compared = tables.find(({ name }) => name === 'comparisons')?.fields.map((field) => field.name) ?? []
  const all = inLanguageOf(vocabulary, (): Partial<Record<TableName, Row[]>> => {
    const { regions, ...rows } = tableRows(named, tables, lang)
    const comparison = toRows(comparePlans(named, { vocabulary }), { lang })
    return {
      ...rows,
      regions: withJoined(regions, joined),
      wordings: wordingRows(joinSigns(named.map((plan) => readWordings(plan, vocabulary))), vocabulary),
      comparisons: comparison.map((row) => pick(row, compared)),
    }
  })
  const files: DatasetFile[] = []
  const known: TableFiles[] = []
  for (const table of tables) {
    const own = all[table.name]
    if (own === undefined) continue
    const written = await writeTable(table, own)
    files.push(...written.files, { path: spssPath(table.name), text: spssCsv(table, own) })
    known.push(written.known)
  }
  const sources = plans.flatMap(({ file }) => (file === undefined ? [] : [file]))
  const about = vocabulary.about ?? null
  const described = describeDataset(tables, known, {
    name: options.name ?? 'duizhao-dataset',
    vocabulary: about === null ? null : { id: about.id, version: about.version },
    sources,
    plans: plans.length,
  })
  return [...files, ...described]
}
