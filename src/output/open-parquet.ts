import { parquetColumns, type RowSchema } from './parquet-columns.js'
import type { Row } from './rows/row.js'

/** Rows of a row group: as the writer cuts them by itself first, then as many as keep the memory small. */
const GROUPS = { first: 1000, others: 4000 }

/** A Parquet file that is written piece by piece. */
export interface ParquetStream {
  /** takes rows; they are written as soon as a row group is full */
  add: (rows: readonly Readonly<Row>[]) => Promise<void>
  /** writes what is left and the index at the end */
  close: () => Promise<void>
}

/**
 * Begin a Parquet file of any length, a row group at a time, so that its rows are never in memory together.
 *
 * @param schema the columns and their types
 * @param write takes the bytes of the file in their order
 * @throws an error that names row, column and value where a value is not of its type
 */
export async function openParquet(
  schema: RowSchema,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<ParquetStream> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: parquetColumns([], schema) }) })
  let waiting: Readonly<Row>[] = []
  let written = 0
  const flush = async (): Promise<void> => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    if (bytes.length > 0) await write(bytes)
  }
  const writeGroup = async (size: number): Promise<void> => {
    const columnData = parquetColumns(waiting.slice(0, size), schema, [], written)
    waiting = waiting.slice(size)
    written += size
    await file.write({ columnData, rowGroupSize: size })
    await flush()
  }
  return {
    add: async (rows) => {
      for (const row of rows) waiting.push(row)
      for (let size = sizeOf(written); waiting.length >= size; size = sizeOf(written)) await writeGroup(size)
    },
    close: async () => {
      if (waiting.length > 0) await writeGroup(waiting.length)
      await file.finish()
      await flush()
    },
  }
}

const sizeOf = (written: number): number => (written === 0 ? GROUPS.first : GROUPS.others)
