import { rowKeys } from './rows/row-keys.js'
import type { Row, RowValue } from './rows/row.js'
import { columnTypes, type ColumnType } from './rows/row-schemas.js'

/** Key → type of a column. */
export type RowSchema = Readonly<Record<string, ColumnType>>

const PARQUET = { text: 'STRING', number: 'DOUBLE', whole: 'INT32', flag: 'BOOLEAN' } as const

/** A column as the writer of Parquet takes it. */
export interface ParquetColumn {
  name: string
  type: (typeof PARQUET)[ColumnType]
  nullable: true
  data: RowValue[]
}

/**
 * The columns of rows, with the types that are asked for or else the narrowest that hold their values.
 *
 * @param rows flat objects
 * @param schema types of columns, which also stand where there is no row
 * @param columns further columns that stand where there is no row
 * @param first number of the first row, for messages
 * @throws an error that names row, column and value where a value is not of the type asked for
 */
export function parquetColumns(
  rows: readonly Readonly<Row>[],
  schema: RowSchema,
  columns: readonly string[] = [],
  first = 0,
): ParquetColumn[] {
  const names = [...new Set([...Object.keys(schema), ...columns, ...rowKeys(rows)])]
  return names.map((name) => {
    const values = rows.map((row) => flat(row[name]))
    const asked = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (asked !== undefined) refuseMisfits(name, values, asked, first)
    const type = asked ?? typeOf(values, name)
    return { name, type: PARQUET[type], nullable: true, data: type === 'text' ? values.map(asText) : values }
  })
}

/** What rows may hold although their type says no: a missing key, a date, a list. */
function flat(value: unknown): RowValue {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value instanceof Date ? value.toISOString() : JSON.stringify(value)
}

function asText(value: RowValue): string | null {
  return value === null ? null : String(value)
}

/** Types from narrow to wide; each value of a column must fit. */
const WIDENING: readonly ColumnType[] = ['flag', 'whole', 'number', 'text']

function typeOf(values: readonly RowValue[], name: string): ColumnType {
  const known = Object.hasOwn(columnTypes, name) ? columnTypes[name] : undefined
  const holding = WIDENING.filter((type) => values.every((value) => value === null || fits(value, type)))
  const empty = values.every((value) => value === null)
  if (known !== undefined && holding.includes(known) && (known !== 'text' || empty)) return known
  return empty ? 'text' : (holding[0] ?? 'text')
}

function fits(value: string | number | boolean, type: ColumnType): boolean {
  switch (type) {
    case 'flag':
      return typeof value === 'boolean'
    case 'whole':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31
    case 'number':
      return typeof value === 'number'
    case 'text':
      return true
  }
}

function refuseMisfits(name: string, values: readonly RowValue[], type: ColumnType, first: number): void {
  for (const [i, value] of values.entries())
    if (value !== null && !fits(value, type))
      throw new Error(
        `Row ${first + i}, column "${name}": ${JSON.stringify(value)} is no ${TYPE_WORDS[type]}; change the schema or the value`,
      )
}

const TYPE_WORDS: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  number: 'number',
  whole: 'whole number of 32 bits',
  flag: 'true or false',
}
