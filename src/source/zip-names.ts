import { zipName } from './zip-name.js'

/** A file may have so much comment behind its directory. */
const MAX_COMMENT = 0xffff
const END = 0x06054b50
const ENTRY = 0x02014b50
/** More files than any document or folder of documents has. */
const MAX_NAMES = 20_000
const UTF8 = 0x800

/**
 * The names of the files in a zip, read from its directory without unpacking anything. A name that does not say that it is
 * UTF-8 is GB 18030 where it is no valid UTF-8, as Windows writes it in China.
 *
 * @param bytes the zip
 * @returns names as printed, folders included; none where the directory is damaged
 */
export function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = -1
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - MAX_COMMENT) && end < 0; at--)
    if (view.getUint32(at, true) === END) end = at
  if (end < 0) return []
  const names: string[] = []
  for (let at = view.getUint32(end + 16, true); at + 46 <= bytes.length && names.length < MAX_NAMES;) {
    if (view.getUint32(at, true) !== ENTRY) break
    const length = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + 46, at + 46 + length)
    names.push(zipName(name, (view.getUint16(at + 8, true) & UTF8) !== 0))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}
