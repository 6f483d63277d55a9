import type { DatasetField, DatasetTable } from '../dataset-tables.js'
import type { TableFiles } from '../table-files.js'

/** A text of SPSS holds so many bytes. */
const LONGEST = 32_767

/** The CSV files that SPSS reads: it takes no line break inside a cell. */
export function spssPath(table: string): string {
  return `spss/${table}.csv`
}

/**
 * A syntax file that reads every table into SPSS and keeps it as `.sav`, with labels of variables and of codes. It reads the
 * CSV files of the folder `spss`, in which a line break inside a cell is a space.
 *
 * @param tables the tables as they are described
 * @param files where the rows of each stand, with the width of their texts
 */
export function spssScript(tables: readonly DatasetTable[], files: readonly TableFiles[]): string {
  const found = new Map(files.map((entry) => [entry.table, entry]))
  const present = tables.flatMap((table) => {
    const entry = found.get(table.name)
    return entry === undefined ? [] : [{ table, entry }]
  })
  return [
    '* Encoding: UTF-8.',
    '* The tables of this data set as .sav. Set the folder of the data set first: CD "...".',
    '* An empty cell is missing, never 0. SPSS before version 21 needs SET UNICODE=ON. first; PSPP reads this file too.',
    '',
    ...present.flatMap(({ table, entry }) => [...readTable(table, entry), '']),
  ].join('\n')
}

function readTable({ name, title, fields }: DatasetTable, { widths }: TableFiles): string[] {
  const coded = fields.filter(({ codes, list }) => codes !== undefined && codes.entries.length > 0 && !list)
  return [
    `* ${title.en} ${title.zh}.`,
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quote(spssPath(name))}`,
    "  /ENCODING='UTF8'",
    '  /DELCASE=LINE',
    '  /DELIMITERS=","',
    "  /QUALIFIER='\"'",
    '  /ARRANGEMENT=DELIMITED',
    '  /FIRSTCASE=2',
    '  /VARIABLES=',
    ...fields.map((field) => `    ${field.name} ${formatOf(field, widths[field.name] ?? 1)}`),
    '  .',
    'CACHE.',
    'EXECUTE.',
    'VARIABLE LABELS',
    ...fields.map(
      ({ name: variable, head }, i) => `  ${i === 0 ? '' : '/'}${variable} ${quote(`${head.en} ${head.zh}`)}`,
    ),
    '  .',
    ...coded.flatMap(({ name: variable, codes }) => [
      `VALUE LABELS ${variable}`,
      ...(codes?.entries ?? []).map(({ code, zh, en }) => `  ${quote(code)} ${quote(`${en} ${zh}`)}`),
      '  .',
    ]),
    `SAVE OUTFILE=${quote(`${name}.sav`)}.`,
  ]
}

function formatOf({ type }: DatasetField, width: number): string {
  if (type === 'whole') return 'F10.0'
  if (type === 'number') return 'F16.6'
  return `A${Math.min(LONGEST, Math.max(width, 8))}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
