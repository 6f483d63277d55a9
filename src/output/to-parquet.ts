import type { Row, RowValue } from './rows/row.js'
import { rowKeys } from './to-csv.js'

type ColumnType = 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN'

/** Keys whose numbers are whole in every row, so that files of different plans have one schema. */
const WHOLE = new Set([
  ...['year', 'month', 'baseline', 'start', 'end', 'importance'],
  ...['sections', 'measures', 'targets', 'exclusions', 'messages'],
])
/** Keys that hold numbers although one file may have none. */
const NUMBERS = new Set(['min', 'max', 'score', 'similarity'])
const FLAGS = new Set(['perYear', 'inTable', 'table', 'inherited'])

/**
 * Rows as a Parquet file that DuckDB, Spark or pandas query directly. The type of a column depends on its key alone,
 * so that many files read as one table; every column may hold nulls. The writer is loaded when it is needed.
 *
 * @param rows tidy rows; the columns are the keys in the order they first appear
 * @returns the bytes of the file
 */
export async function toParquet(rows: readonly Readonly<Row>[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const columnData = rowKeys(rows).map((name) => {
    const type = columnType(name)
    return { name, type, nullable: true, data: rows.map((row) => fitType(row[name] ?? null, type)) }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

function columnType(key: string): ColumnType {
  if (WHOLE.has(key)) return 'INT32'
  if (NUMBERS.has(key)) return 'DOUBLE'
  return FLAGS.has(key) ? 'BOOLEAN' : 'STRING'
}

function fitType(value: RowValue, type: ColumnType): RowValue {
  if (value === null) return null
  if (type === 'STRING') return String(value)
  return typeof value === (type === 'BOOLEAN' ? 'boolean' : 'number') ? value : null
}
