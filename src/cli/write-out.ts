import { writeFile } from 'node:fs/promises'
import type { Flags } from './flags.js'
import { errorText, usageError } from './problem.js'

/**
 * Write a result to the file asked for, or to standard output.
 *
 * @param data text, or bytes of a spreadsheet or Parquet file
 * @param flags options of the call
 */
export async function writeOut(data: string | Uint8Array, flags: Flags): Promise<void> {
  if (flags.output !== null) {
    await writeFile(flags.output, typeof data === 'string' ? endLine(data) : data).catch((error: unknown) => {
      const { en } = errorText(error)
      throw usageError(`写不了 ${flags.output ?? ''}（${en}）`, `cannot write ${flags.output ?? ''} (${en})`)
    })
    return
  }
  if (typeof data !== 'string' && process.stdout.isTTY)
    throw usageError('二进制结果不能显示在终端；请用 -o 文件名', 'a binary result cannot be shown; give a file with -o')
  await writeStdout(typeof data === 'string' ? endLine(data) : data)
}

/** Write to standard output and wait until it is taken, so that a slow reader keeps the memory small. */
export async function writeStdout(data: string | Uint8Array): Promise<void> {
  await new Promise<void>((done, fail) => {
    process.stdout.write(data, (error) => {
      if (error) fail(error)
      else done()
    })
  })
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
