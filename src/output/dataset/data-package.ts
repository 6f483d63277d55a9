import type { VocabularyHead } from '../../model.js'
import { generator, schemaVersion } from '../../generator.js'
import type { DatasetField, DatasetTable } from './dataset-tables.js'
import type { FileInfo, TableFiles } from './table-files.js'

/** What a descriptor says beside the tables. */
export interface PackageOptions {
  /** name of the data set: small letters, digits, `-`, `_`, `.` */
  name: string
  vocabulary: Pick<VocabularyHead, 'id' | 'version'> | null
  /** the files that plans were read from; those of a data set in parts stand in its table of plans */
  sources: readonly { path: string; sha256: string }[]
  plans: number
}

/**
 * The descriptor of a data set: a Data Package of Frictionless Data (specs.frictionlessdata.io), version 1: a test holds it
 * against the schemas of that version. Tools of version 2 take a descriptor that names no version for one of version 1. Each table is a resource as CSV and one as Parquet, with types, units, code lists and keys.
 *
 * @param tables the tables as they are described
 * @param files where the rows of each stand
 * @param options name, vocabulary and sources
 */
export function dataPackage(
  tables: readonly DatasetTable[],
  files: readonly TableFiles[],
  { name, vocabulary, sources, plans }: PackageOptions,
): Record<string, unknown> {
  const found = new Map(files.map((entry) => [entry.table, entry]))
  const present = tables.flatMap((table) => {
    const entry = found.get(table.name)
    return entry === undefined ? [] : [{ table, entry }]
  })
  const names = new Set(present.map(({ table }) => table.name))
  return {
    profile: 'data-package',
    name,
    title: '医疗卫生规划承诺数据集 Commitments of health plans',
    description:
      '各地医疗卫生方案的章节、举措、责任单位、主题、目标和对照，每个数值都附原文和出处。字段说明见 codebook.zh.md。\n\n' +
      'Sections, measures, bodies, themes, targets and their comparison, each value with its quote and place. The columns are explained in codebook.md.',
    keywords: ['policy', 'health', 'china', '医疗卫生', '公文'],
    ...(sources.length > 0 && {
      sources: sources.map(({ path, sha256 }) => ({ title: path, hash: `sha256:${sha256}` })),
    }),
    generator,
    schemaVersion,
    vocabulary,
    plans,
    resources: present.flatMap(({ table, entry }) => {
      const schema = schemaOf(table, names)
      const { zh, en } = table.about
      const common = {
        title: `${table.title.zh} ${table.title.en}`,
        description: `${zh} / ${en}`,
      }
      const csv = {
        name: table.name,
        profile: 'tabular-data-resource',
        ...common,
        ...placeOf(entry.csv),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema,
      }
      const parquet = {
        name: `${table.name}-parquet`,
        profile: 'data-resource',
        ...common,
        ...placeOf(entry.parquet),
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
      }
      return entry.parquet.length === 0 ? [csv] : [csv, parquet]
    }),
  }
}

/** One file by its path, several as a list; every part has its own head. */
function placeOf(parts: readonly FileInfo[]): Record<string, unknown> {
  const [only] = parts
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  if (parts.length === 1 && only !== undefined) return { path: only.path, bytes, hash: `sha256:${only.sha256}`, rows }
  const hashes = parts.map(({ path, sha256 }) => ({ path, hash: `sha256:${sha256}` }))
  return { path: parts.map(({ path }) => path), bytes, rows, parts: hashes }
}

const TYPES = { text: 'string', number: 'number', whole: 'integer', flag: 'boolean' } as const

function schemaOf(table: DatasetTable, names: ReadonlySet<string>): Record<string, unknown> {
  const keys = table.foreignKeys.filter(({ table: other }) => names.has(other))
  return {
    fields: table.fields.map(describeField),
    missingValues: [''],
    ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    ...(keys.length > 0 && {
      foreignKeys: keys.map(({ fields, table: other, reference }) => ({
        fields,
        // a table that refers to itself is named by an empty string
        reference: { resource: other === table.name ? '' : other, fields: reference },
      })),
    }),
  }
}

function describeField(field: DatasetField): Record<string, unknown> {
  const { name, type, head, about, unit, codes, list, required } = field
  const entries = list ? [] : (codes?.entries ?? [])
  const constraints = {
    ...(required && { required }),
    ...(entries.length > 0 && { enum: entries.map(({ code }) => code) }),
  }
  return {
    name,
    type: TYPES[type],
    title: `${head.zh} ${head.en}`,
    description: `${about.zh} / ${about.en}`,
    ...(unit !== undefined && { unit: `${unit.zh} / ${unit.en}` }),
    ...(list && { separator: '；' }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(entries.length > 0 && {
      categories: entries.map(({ code, zh, en }) => ({ value: code, label: `${zh} ${en}` })),
    }),
  }
}
