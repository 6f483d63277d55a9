import type { Row, RowValue } from './rows/row.js'

/** First characters that make a spreadsheet read a text as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u

/**
 * Lines of CSV after RFC 4180, each with its line end.
 *
 * @param rows flat objects
 * @param keys keys of the columns in their order
 * @param keepFormulas whether a text that a spreadsheet would run as a formula stays as it is
 */
export function csvLines(rows: readonly Readonly<Row>[], keys: readonly string[], keepFormulas = false): string {
  return rows.map((row) => `${keys.map((key) => field(row[key] ?? null, !keepFormulas)).join(',')}\r\n`).join('')
}

function field(value: RowValue, defuse: boolean): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = defuse && FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
