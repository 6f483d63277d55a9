import type { Lang } from '../model.js'
import { columnLabel } from './labels.js'
import type { Row, RowValue } from './rows/row.js'

export interface CsvOptions {
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
 * Rows as CSV after RFC 4180: comma, CRLF, quotes doubled. Null is an empty field. A text that begins like a formula
 * is made harmless with a `'`; numbers, negative ones too, stay numbers.
 *
 * @param rows flat objects; the columns are the keys in the order they first appear
 * @param options byte order mark, heads, formulas
 */
export function toCsv(rows: readonly Readonly<Row>[], options: CsvOptions = {}): string {
  const keys = rowKeys(rows)
  const heads = options.heads ?? 'keys'
  const defuse = options.keepFormulas !== true
  const lines = [
    keys.map((key) => field(heads === 'keys' ? key : columnLabel(key, heads), false)).join(','),
    ...rows.map((row) => keys.map((key) => field(row[key] ?? null, defuse)).join(',')),
  ]
  return `${options.bom === true ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}

/** All keys of rows in the order they first appear. */
export function rowKeys(rows: readonly Readonly<Row>[]): string[] {
  const keys = new Set<string>()
  for (const row of rows) for (const key of Object.keys(row)) keys.add(key)
  return [...keys]
}

function field(value: RowValue, defuse: boolean): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = defuse && FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
