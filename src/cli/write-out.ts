import { open, writeFile } from 'node:fs/promises'
import type { Flags } from './flags.js'
import { errorText, usageError } from './problem.js'

/**
 * Write a result to the file asked for, or to standard output.
 *
 * @param data text, or bytes of a spreadsheet or Parquet file
 * @param flags options of the call
 */
export async function writeOut(data: string | Uint8Array, flags: Flags): Promise<void> {
  const ended = typeof data === 'string' && !data.endsWith('\n') ? `${data}\n` : data
  if (flags.output !== null) {
    const path = flags.output
    await writeFile(path, ended).catch((error: unknown) => {
      throw cannotWrite(path, error)
    })
    return
  }
  if (typeof data !== 'string' && process.stdout.isTTY)
    throw usageError('二进制结果不能显示在终端；请用 -o 文件名', 'a binary result cannot be shown; give a file with -o')
  await writeStdout(ended)
}

/** Where a result goes line by line. */
export interface LineOutput {
  write: (text: string) => Promise<void>
  close: () => Promise<void>
}

/** Like {@link writeOut} for a result that is longer than memory; the file is made when its first line comes. */
export function openOutput(flags: Flags): LineOutput {
  const path = flags.output
  if (path === null) return { write: writeStdout, close: () => Promise.resolve() }
  const file = open(path, 'w').catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
  // the failure is met where the file is used
  file.catch(() => undefined)
  return {
    write: async (text) => {
      await (await file).writeFile(text)
    },
    close: async () => {
      await (await file).close()
    },
  }
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

function cannotWrite(path: string, error: unknown): Error {
  const { en } = errorText(error)
  return usageError(`写不了 ${path}（${en}）`, `cannot write ${path} (${en})`)
}
