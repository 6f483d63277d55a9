/** One change of a property in a Word 97–2003 file: its code and the bytes of its value. */
export interface Sprm {
  code: number
  value: Uint8Array
}

/** Codes that the reader asks for. Source: MS-DOC 2.6. */
export const SPRM = {
  paragraphStyle: 0x4600,
  listLevel: 0x260a,
  list: 0x460b,
  outlineLevel: 0x2640,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  hugeProperties: 0x6646,
  hugePropertiesOld: 0x6645,
  tableProperties: 0x646b,
  deleted: 0x0800,
  inserted: 0x0801,
  symbol: 0x6a09,
  characterStyle: 0x4a30,
  hidden: 0x083c,
  special: 0x0855,
  cells: 0xd608,
  mergeCells: 0x5624,
  mergeDown: 0xd62b,
} as const

/** Bytes of a value by the three high bits of the code; 0: the first byte says. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const

/**
 * Cut a list of properties. What is cut off at its end is dropped.
 *
 * @param bytes the list (grpprl)
 * @returns the properties in order
 */
export function readSprms(bytes: Uint8Array): Sprm[] {
  const found: Sprm[] = []
  for (let at = 0; at + 2 < bytes.length;) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    at += 2
    let size: number = SIZES[code >> 13] ?? 1
    if (code === SPRM.cells) {
      size = ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) - 1
      at += 2
    } else if (size === 0) size = bytes[at++] ?? 0
    if (size < 0 || at + size > bytes.length) break
    found.push({ code, value: bytes.subarray(at, at + size) })
    at += size
  }
  return found
}

/** The number in the bytes of a value, little end first. */
export function valueOf({ value }: Sprm): number {
  let number = 0
  for (let i = Math.min(value.length, 4) - 1; i >= 0; i--) number = number * 256 + (value[i] ?? 0)
  return number
}
