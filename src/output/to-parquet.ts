import { asRows, type Exportable } from './as-rows.js'
import { parquetColumns, type RowSchema } from './parquet-columns.js'
import type { RowOptions } from './to-rows.js'

export type { RowSchema }

export interface ParquetOptions extends RowOptions {
  /**
   * types of columns, which also stand where there is no row; by default each column gets the narrowest type that
   * holds its values
   */
  schema?: RowSchema
}

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
  const columnData = parquetColumns(rows, options.schema ?? {}, columns)
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
