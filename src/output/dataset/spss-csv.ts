import type { Row } from '../rows/row.js'
import { toCsv } from '../to-csv.js'
import type { DatasetTable } from './dataset-tables.js'

/**
 * A table as SPSS reads it: every cell on one line, with a byte order mark.
 *
 * @param table the table as it is described
 * @param rows its rows
 */
export function spssCsv(table: DatasetTable, rows: readonly Row[]): string {
  const columns = table.fields.map(({ name }) => name)
  const flat = rows.map((row) =>
    Object.fromEntries(
      columns.map((key) => {
        const value = row[key] ?? null
        return [key, typeof value === 'string' ? onOneLine(value) : value]
      }),
    ),
  )
  return toCsv(flat, { columns, keepFormulas: true, bom: true })
}

function onOneLine(text: string): string {
  const lines = text.split(/[\r\n]/u)
  if (lines.length === 1) return text
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}
