import { strFromU8, unzipSync } from 'fflate'
import { unreadable } from './unreadable.js'

/** Inflated size that is read at most, of one part and of all parts that are asked for. */
export const MAX_PART = 64 * 1024 * 1024
const MAX_TOTAL = 160 * 1024 * 1024
/** A ratio that text and XML never reach, but a bomb does; only looked at where the part is large. */
const MAX_RATIO = 400
const RATIO_FLOOR = 8 * 1024 * 1024

/**
 * Take parts out of a zip file. Sizes are checked against the directory before anything is inflated, and inflating
 * never writes beyond the declared size, so a bomb is refused without unpacking it.
 *
 * @param bytes the zip file
 * @param wanted which parts to inflate, by name
 * @returns the names of all parts, and the content of those wanted
 * @throws an {@link UnreadableError} where the zip is damaged or too large
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { names: string[]; parts: Map<string, Uint8Array> } {
  const names: string[] = []
  let total = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name)
        if (!wanted(name)) return false
        total += originalSize
        const bomb = originalSize > RATIO_FLOOR && originalSize > size * MAX_RATIO
        if (bomb || originalSize > MAX_PART || total > MAX_TOTAL) throw unreadable('too-large')
        return true
      },
    })
  } catch (error) {
    if (error instanceof Error && 'reason' in error) throw error
    throw unreadable('broken-docx', error)
  }
  return { names, parts: new Map(Object.entries(files)) }
}

/** Text of a part of an Office file; XML there is UTF-8 or, with a byte order mark, UTF-16. */
export function decodePart(part: Uint8Array): string {
  const [a, b] = part
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(part)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(part)
  return strFromU8(part)
}
