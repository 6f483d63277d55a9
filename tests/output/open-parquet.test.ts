import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { openParquet } from '../../src/output/open-parquet.js'
import { toParquet } from '../../src/output/to-parquet.js'

const SCHEMA = { plan: 'text', year: 'whole', min: 'number', perYear: 'flag' } as const
const makeRows = (count: number, from = 0): Record<string, string | number | boolean | null>[] =>
  Array.from({ length: count }, (_, i) => ({
    plan: `第${from + i}份`,
    year: i % 3 === 0 ? null : 2000 + (i % 40),
    min: i / 4,
    perYear: i % 2 === 0,
  }))

/** A file that takes its rows in pieces, and how many pieces of bytes it was written in. */
async function write(pieces: readonly Record<string, string | number | boolean | null>[][]): Promise<{
  file: ArrayBuffer
  writes: number
}> {
  const parts: Uint8Array[] = []
  const stream = await openParquet(SCHEMA, (bytes) => {
    parts.push(bytes)
    return Promise.resolve()
  })
  for (const piece of pieces) await stream.add(piece)
  await stream.close()
  return { file: await new Blob(parts as BlobPart[]).arrayBuffer(), writes: parts.length }
}

test('a few rows are the same bytes as a file written at once', async () => {
  const rows = makeRows(30)
  const { file } = await write([rows.slice(0, 7), [], rows.slice(7)])
  expect(new Uint8Array(file)).toEqual(await toParquet(rows, { schema: SCHEMA }))
})

test('many rows are written a row group at a time and read back in order', async () => {
  const rows = makeRows(9500)
  const { file, writes } = await write([rows.slice(0, 999), rows.slice(999, 5200), rows.slice(5200)])
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([1000, 4000, 4000, 500])
  expect(writes).toBe(5)
  expect(await parquetReadObjects({ file })).toEqual(rows)
})

test('a file without rows has its columns', async () => {
  const { file } = await write([])
  expect(
    parquetMetadata(file)
      .schema.slice(1)
      .map(({ name }) => name),
  ).toEqual(Object.keys(SCHEMA))
  expect(await parquetReadObjects({ file })).toEqual([])
})

test('a value of another type names its row, counted from the first of the file', async () => {
  const stream = await openParquet(SCHEMA, () => Promise.resolve())
  await stream.add(makeRows(1200))
  await stream.add([{ plan: 'x', year: 'soon', min: 1, perYear: true }])
  await expect(stream.close()).rejects.toThrow('Row 1200, column "year": "soon" is no whole number')
})
