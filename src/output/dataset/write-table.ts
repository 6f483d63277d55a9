import type { Row } from '../rows/row.js'
import { toCsv } from '../to-csv.js'
import { toParquet } from '../to-parquet.js'
import type { DatasetTable } from './dataset-tables.js'
import type { DatasetFile, FileInfo, TableFiles } from './table-files.js'

/**
 * A table, or a part of it, as CSV and as Parquet.
 *
 * @param table the table as it is described
 * @param rows its rows
 * @param path path below the folder of the data set, without an ending
 * @returns the files, and what the descriptor says of them
 */
export async function writeTable(
  table: DatasetTable,
  rows: readonly Row[],
  path: string = table.name,
): Promise<{ files: DatasetFile[]; known: TableFiles }> {
  const columns = table.fields.map(({ name }) => name)
  const text = toCsv(rows, { columns, keepFormulas: true })
  const bytes = await toParquet(rows, {
    schema: Object.fromEntries(table.fields.map(({ name, type }) => [name, type])),
  })
  const csv = await infoOf(`${path}.csv`, new TextEncoder().encode(text), rows.length)
  const parquet = await infoOf(`${path}.parquet`, bytes, rows.length)
  return {
    files: [
      { path: csv.path, text },
      { path: parquet.path, bytes },
    ],
    known: { table: table.name, csv: [csv], parquet: [parquet], widths: widthsOf(table, rows) },
  }
}

async function infoOf(path: string, bytes: Uint8Array, rows: number): Promise<FileInfo> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { path, bytes: bytes.length, sha256, rows }
}

function widthsOf(table: DatasetTable, rows: readonly Row[]): Record<string, number> {
  const encoder = new TextEncoder()
  const widths: Record<string, number> = {}
  for (const { name, type } of table.fields) {
    if (type !== 'text' && type !== 'flag') continue
    let widest = 0
    for (const row of rows) {
      const value = String(row[name] ?? '')
      // no text is longer in UTF-8 than three bytes a unit
      if (value.length * 3 > widest) widest = Math.max(widest, encoder.encode(value).length)
    }
    widths[name] = widest
  }
  return widths
}
