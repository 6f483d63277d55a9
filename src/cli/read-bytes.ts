import { open, stat } from 'node:fs/promises'
import type { Limits } from '../index.js'
import { checkLimit } from '../source/check-limit.js'
import { STDIN } from './expand-inputs.js'
import { usageError } from './problem.js'

/**
 * The bytes of a file or of standard input, but never more than the limit: a device or an endless pipe ends with a message.
 *
 * @param path a file, or `-` for standard input
 * @param limits other limits than the usual ones
 * @throws an error with a text for the person at the terminal where it cannot be read, is no file or is too large
 */
export async function readBytes(path: string, limits: Partial<Limits> | undefined): Promise<Uint8Array> {
  if (path === STDIN) return gather(process.stdin, limits)
  try {
    // opening a pipe that nobody writes to would never end
    if (!(await stat(path)).isFile()) throw usageError('不是普通文件', 'not a file')
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      checkLimit('bytes', size, limits)
      return await gather(file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), limits)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw readable(error)
  }
}

async function gather(stream: AsyncIterable<unknown>, limits: Partial<Limits> | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    checkLimit('bytes', size, limits)
  }
  return Buffer.concat(chunks, size)
}

function readable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  if (code === 'unreadable' || (error instanceof Error && 'text' in error)) return error
  if (code === 'EACCES' || code === 'EPERM')
    return usageError('没有读取权限；请检查文件权限', 'no permission to read it; check the rights of the file')
  if (code === 'ENOENT') return usageError('没有这个文件或文件夹', 'no such file or folder')
  return usageError(`读不了（${code}）`, `cannot be read (${code})`)
}
