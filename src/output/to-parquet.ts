import { asRows, type Exportable } from './as-rows.js'
import { rowKeys } from './rows/row-keys.js'
import type { RowValue } from './rows/row.js'
import { columnTypes, type ColumnType } from './rows/row-schemas.js'
import type { RowOptions } from './to-rows.js'

/** Key → type of a column. */
export type RowSchema = Readonly<Record<string, ColumnType>>

export interface ParquetOptions extends RowOptions {
  /**
   * types of columns, which also stand where there is no row; by default each column gets the narrowest type that
   * holds its values
   */
  schema?: RowSchema
}

const PARQUET = { text: 'STRING', number: 'DOUBLE', whole: 'INT32', flag: 'BOOLEAN' } as const

/**
 * A result or rows as a Parquet file that DuckDB, Spark or pandas query directly. A column has the type that is asked for, or else
 * one that holds each of its values: whole numbers, numbers, flags or texts; every column may hold nulls. Among the
 * types that hold the values, and where all are null, a column of this library's own rows has the type it has in every
 * file, so that many files read as one table. The writer is loaded when it is needed.
 *
 * @param value a plan, plans, a comparison, a review, a diff, an audit, or flat objects
 * @param options types of columns; what a row stands for and the language of words
 * @returns the bytes of the file
 * @throws an error that names row, column and value where a value is not of the type asked for
 */
export async function toParquet(value: Exportable, options: ParquetOptions = {}): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const { rows, columns = [] } = asRows(value, options)
  const schema = options.schema ?? {}
  const names = [...new Set([...Object.keys(schema), ...columns, ...rowKeys(rows)])]
  const columnData = names.map((name) => {
    const values = rows.map((row) => flat(row[name]))
    const asked = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (asked !== undefined) refuseMisfits(name, values, asked)
    const type = asked ?? typeOf(values, name)
    return { name, type: PARQUET[type], nullable: true, data: type === 'text' ? values.map(asText) : values }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData }))
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

function refuseMisfits(name: string, values: readonly RowValue[], type: ColumnType): void {
  for (const [i, value] of values.entries())
    if (value !== null && !fits(value, type))
      throw new Error(
        `Row ${i}, column "${name}": ${JSON.stringify(value)} is no ${TYPE_WORDS[type]}; change the schema or the value`,
      )
}

const TYPE_WORDS: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  number: 'number',
  whole: 'whole number of 32 bits',
  flag: 'true or false',
}
