import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import type { Input } from '../read-job.js'

/**
 * Code of the bytes of a file or an archive that could not be read.
 *
 * @param input what was to be read
 * @returns SHA-256, hexadecimal; null where it is no file
 */
export function hashOf(input: Input | undefined): string | null {
  if (input === undefined || input.entry !== undefined || !existsSync(input.name)) return null
  try {
    return hashFile(input.name)
  } catch {
    return null
  }
}

/** Piece by piece: a damaged archive may be larger than the memory. */
function hashFile(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1 << 20)
  const file = openSync(path, 'r')
  try {
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece))
      hash.update(piece.subarray(0, count))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
