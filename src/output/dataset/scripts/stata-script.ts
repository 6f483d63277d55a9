import type { DatasetField, DatasetTable } from '../dataset-tables.js'
import type { TableFiles } from '../table-files.js'

/** A label of a variable holds so many characters. */
const LONGEST_LABEL = 80

/**
 * A do-file that reads every table into Stata (14 and later) and keeps it as `.dta`: texts as texts, flags as 0 and 1, and
 * beside each column of codes a numeric one with labels, `kind_code` beside `kind`.
 *
 * @param tables the tables as they are described
 * @param files where the rows of each stand
 */
export function stataScript(tables: readonly DatasetTable[], files: readonly TableFiles[]): string {
  const found = new Map(files.map((entry) => [entry.table, entry]))
  const present = tables.flatMap((table) => {
    const entry = found.get(table.name)
    return entry === undefined ? [] : [{ table, entry }]
  })
  return [
    '* The tables of this data set as .dta. Run it from the folder of the data set: do scripts/read.do',
    '* An empty cell is missing, never 0.',
    'version 14',
    'clear all',
    'set more off',
    '',
    ...present.flatMap(({ table, entry }) => [...readTable(table, entry), '']),
  ].join('\n')
}

function readTable({ name, title, fields }: DatasetTable, { csv }: TableFiles): string[] {
  const texts = placesOf(fields, ({ type }) => type === 'text' || type === 'flag')
  const numbers = placesOf(fields, ({ type }) => type === 'number' || type === 'whole')
  const parts = csv.map(({ path }, i) => [
    `import delimited using "${path}", clear varnames(1) case(preserve) encoding("UTF-8") delimiters(",") bindquotes(strict) maxquotedrows(unlimited)` +
      (texts === '' ? '' : ` stringcols(${texts})`) +
      (numbers === '' ? '' : ` numericcols(${numbers})`),
    ...(i === 0 ? [] : [`append using "${name}.dta"`]),
    ...(i === csv.length - 1 ? [] : [`save "${name}.dta", replace`]),
  ])
  return [
    `* ${title.en} ${title.zh}`,
    ...parts.flat(),
    `label data ${quote(`${title.en} ${title.zh}`)}`,
    ...fields.flatMap(labelField),
    'compress',
    `save "${name}.dta", replace`,
  ]
}

function placesOf(fields: readonly DatasetField[], wanted: (field: DatasetField) => boolean): string {
  return fields.flatMap((field, i) => (wanted(field) ? [String(i + 1)] : [])).join(' ')
}

function labelField({ name, type, head, codes, list }: DatasetField): string[] {
  const label = `label variable ${name} ${quote(`${head.en} ${head.zh}`.slice(0, LONGEST_LABEL))}`
  if (type === 'flag')
    return [
      `generate byte ${name}_flag = (${name} == "true") if ${name} != ""`,
      `drop ${name}`,
      `rename ${name}_flag ${name}`,
      label,
    ]
  if (codes === undefined || list || codes.entries.length === 0) return [label]
  const coded = `${name}_code`
  return [
    label,
    `capture label drop ${codes.name}`,
    ...codes.entries.map(({ zh, en }, i) => {
      const add = i === 0 ? '' : ', add'
      return `label define ${codes.name} ${i + 1} ${quote(`${en} ${zh}`)}${add}`
    }),
    `generate int ${coded} = .`,
    ...codes.entries.map(({ code }, i) => `replace ${coded} = ${i + 1} if ${name} == ${quote(code)}`),
    `label values ${coded} ${codes.name}`,
    `label variable ${coded} ${quote(`${head.en} ${head.zh}`.slice(0, LONGEST_LABEL))}`,
  ]
}

/** Compound quotes hold any text. */
function quote(text: string): string {
  return `\`"${text}"'`
}
