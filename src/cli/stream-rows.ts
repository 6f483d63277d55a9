import { toCsv, toNdjson, type Plan, type Row } from '../index.js'
import { csvLines } from '../output/csv-lines.js'
import { openParquet, type ParquetStream } from '../output/open-parquet.js'
import { rowColumns, rowSchema, type RowKind } from '../output/rows/row-schemas.js'
import type { Flags } from './flags.js'
import { openPlans, type Outcome } from './open-plans.js'
import type { Output } from './output.js'
import { openOutput } from './write-out.js'

/** Formats of rows that are written while plans are read. */
const STREAMED = ['csv', 'ndjson', 'parquet'] as const
type Streamed = (typeof STREAMED)[number]

/** Whether rows of the format asked for can be written while plans are read. */
export function streamsRows({ format }: Flags): boolean {
  return STREAMED.some((streamed) => streamed === format)
}

/**
 * Rows of plans, written as soon as each plan is read, so that any number of plans needs the memory of a few.
 *
 * @param paths files, folders, globs or `-`
 * @param flags options of the call; the format is one that {@link streamsRows} names
 * @param kind what one row stands for
 * @param rowsOf the rows of one plan
 * @returns what should be said of the inputs; where no plan could be read nothing was written
 */
export async function streamRows(
  paths: readonly string[],
  flags: Flags,
  kind: RowKind,
  rowsOf: (plan: Plan) => readonly Row[],
): Promise<Outcome> {
  const { plans, ...outcome } = await openPlans(paths, flags, 'plan')
  let output: Output | null = null
  let writer: ParquetStream | null = null
  try {
    for await (const { plan } of plans) {
      if (output === null) {
        output = await openOutput(flags)
        writer = await openWriter(output, flags, kind)
      }
      await writer?.add(rowsOf(plan))
    }
    await writer?.close()
    await output?.close()
  } catch (error) {
    await output?.discard()
    throw error
  }
  return outcome
}

/** Writers of text write what they take at once; the head of a CSV file stands even where no row follows. */
async function openWriter(output: Output, flags: Flags, kind: RowKind): Promise<ParquetStream> {
  const columns = rowColumns[kind]
  const close = (): Promise<void> => Promise.resolve()
  switch (flags.format as Streamed) {
    case 'csv':
      await output.write(toCsv([], { columns, bom: flags.bom ?? flags.output !== null }))
      return { add: (rows) => output.write(csvLines(rows, columns)), close }
    case 'ndjson':
      return { add: (rows) => output.write(toNdjson(rows)), close }
    case 'parquet':
      return openParquet(rowSchema(kind), (bytes) => output.write(bytes))
  }
}
