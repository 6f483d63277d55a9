import { fstatSync, writeSync } from 'node:fs'
import { inTurn } from './output-turn.js'
import { usageError } from './problem.js'

/**
 * Write to standard output and wait until it is taken, so that a slow reader keeps the memory small, and to the last
 * byte: a full disk takes some of them and says so only to who asks.
 *
 * @param data text or bytes, or a text in pieces
 * @throws an error for the person at the terminal where it cannot be written; a closed pipe is left to the caller
 */
export async function writeStdout(data: string | Uint8Array | Iterable<string>): Promise<void> {
  const pieces = typeof data === 'string' || data instanceof Uint8Array ? [data] : data
  try {
    const whole = isFile()
    await inTurn(async () => {
      for (const piece of pieces)
        if (whole) writeWhole(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
        else await writeStream(piece)
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EPIPE') throw error
    throw usageError(
      code === 'ENOSPC' ? '标准输出写不下了（磁盘已满），结果不完整' : `标准输出写不了（${code}），结果不完整`,
      code === 'ENOSPC'
        ? 'standard output is full (no space left on the disk), the result is not complete'
        : `standard output cannot be written (${code}), the result is not complete`,
    )
  }
}

function isFile(): boolean {
  if (process.stdout.isTTY) return false
  const found = fstatSync(1)
  return found.isFile() || found.isCharacterDevice()
}

function writeWhole(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at)
}

function writeStream(data: string | Uint8Array): Promise<void> {
  return new Promise<void>((done, fail) => {
    process.stdout.write(data, (error) => {
      if (error) fail(error)
      else done()
    })
  })
}
