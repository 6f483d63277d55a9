import type { Lang } from '../model.js'
import { asRows, type Exportable } from './as-rows.js'
import { csvLines } from './csv-lines.js'
import { columnLabel } from './labels.js'
import { rowKeys } from './rows/row-keys.js'
import type { RowOptions } from './to-rows.js'

export interface CsvOptions extends RowOptions {
  /** keys of the columns in their order; by default those of the rows */
  columns?: readonly string[]
  /** begin with a byte order mark, so that Excel reads UTF-8; default false */
  bom?: boolean
  /** heads in this language; default the keys themselves */
  heads?: Lang | 'keys'
  /** keep texts that a spreadsheet would run as a formula as they are; default false: they get a `'` before them */
  keepFormulas?: boolean
}

/**
 * A result or rows as CSV after RFC 4180: comma, CRLF, quotes doubled. Null is an empty field. A text that begins like a
 * formula is made harmless with a `'`; numbers, negative ones too, stay numbers.
 *
 * @param value a plan, plans, a comparison, a review, a diff, an audit, or flat objects
 * @param options byte order mark, heads, formulas, columns; what a row stands for and the language of words
 */
export function toCsv(value: Exportable, options: CsvOptions = {}): string {
  const { rows, columns } = asRows(value, options)
  const keys = options.columns ?? columns ?? rowKeys(rows)
  const heads = options.heads ?? 'keys'
  const head = Object.fromEntries(keys.map((key) => [key, heads === 'keys' ? key : columnLabel(key, heads)]))
  const keep = options.keepFormulas === true
  return `${options.bom === true ? '\ufeff' : ''}${csvLines([head], keys, keep)}${csvLines(rows, keys, keep)}`
}
