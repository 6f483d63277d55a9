import { showControls } from '../text/show-controls.js'
import type { Flags } from './flags.js'
import { openFile } from './open-file.js'
import type { Output } from './output.js'
import { usageError } from './problem.js'
import { writeStdout } from './write-stdout.js'

/**
 * Write a result to the file asked for, or to standard output. A file is written beside and moved into place.
 *
 * @param data text, or bytes of a spreadsheet or Parquet file
 * @param flags options of the call
 */
export async function writeOut(data: string | Uint8Array, flags: Flags): Promise<void> {
  const output = await openOutput(flags)
  await output.write(typeof data === 'string' && !data.endsWith('\n') ? `${data}\n` : data)
  await output.close()
}

/** Like {@link writeOut} for a result that is longer than memory. */
export async function openOutput({ output, format }: Flags): Promise<Output> {
  if (output !== null) return openFile(output)
  if (process.stdout.isTTY && (format === 'xlsx' || format === 'parquet'))
    throw usageError('二进制结果不能显示在终端；请用 -o 文件名', 'a binary result cannot be shown; give a file with -o')
  const nothing = (): Promise<void> => Promise.resolve()
  // tables have colours of their own, and have made harmless what they print
  const harmless = process.stdout.isTTY && format !== 'table'
  return {
    write: (data) => writeStdout(harmless ? harmlessOf(data) : data),
    close: nothing,
    discard: nothing,
  }
}

function harmlessOf(data: string | Uint8Array | Iterable<string>): string | Uint8Array | Iterable<string> {
  if (data instanceof Uint8Array) return data
  return typeof data === 'string' ? showControls(data) : showEach(data)
}

function* showEach(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield showControls(piece)
}
