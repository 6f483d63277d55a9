import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Input } from '../read-job.js'

/**
 * A code of what an input holds: the same bytes have the same, whatever happens to the file's dates.
 *
 * @param input the input
 * @param archives codes of the archives met so far, which are read once
 * @returns SHA-256, hexadecimal; of what cannot be read a code of that
 */
export async function fingerprint(input: Input, archives: Map<string, string>): Promise<string> {
  const hash = createHash('sha256')
  if (input.entry !== undefined) {
    const { archive, name } = input.entry
    const known = archives.get(archive) ?? (await hashFile(createHash('sha256'), archive))
    archives.set(archive, known)
    return hash.update(`${known} ${name}`).digest('hex')
  }
  const given = input.bytes ?? input.json ?? input.text
  if (given !== undefined)
    return hash
      .update(given)
      .update(JSON.stringify(input.options ?? {}))
      .digest('hex')
  if (input.problem !== undefined) return hash.update(input.problem.en).digest('hex')
  return hashFile(hash.update(JSON.stringify(input.options ?? {})), input.name)
}

async function hashFile(hash: Hash, path: string): Promise<string> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(chunk as Uint8Array)
  } catch {
    hash.update('unreadable')
  }
  return hash.digest('hex')
}
