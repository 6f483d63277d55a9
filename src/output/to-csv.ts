import type { Lang } from '../model.js'
import { asRows, type Exportable } from './as-rows.js'
import { columnLabel } from './labels.js'
import { rowKeys } from './rows/row-keys.js'
import type { RowValue } from './rows/row.js'
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

/** First characters that make a spreadsheet read a text as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u

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
  const defuse = options.keepFormulas !== true
  const lines = [
    keys.map((key) => field(heads === 'keys' ? key : columnLabel(key, heads), defuse)).join(','),
    ...rows.map((row) => keys.map((key) => field(row[key] ?? null, defuse)).join(',')),
  ]
  return `${options.bom === true ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}

function field(value: RowValue, defuse: boolean): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = defuse && FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
