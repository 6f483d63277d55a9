const RICH = 8
const EXTENDED = 4
const WIDE = 1

/**
 * A text in one record of a workbook. Until Excel 95 it is bytes in the code page of the system, in China GBK.
 *
 * @param data the record
 * @param at where the text begins, with its length
 * @param unicode the workbook is of Excel 97 or later
 * @param size bytes of the length
 */
export function readXlsString(data: Uint8Array, at: number, unicode: boolean, size: 1 | 2 = 2): string {
  const length = size === 1 ? (data[at] ?? 0) : (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)
  const from = at + size
  if (!unicode) return new TextDecoder('gb18030').decode(data.subarray(from, from + length))
  const wide = ((data[from] ?? 0) & WIDE) !== 0
  return decode(data.subarray(from + 1, from + 1 + length * (wide ? 2 : 1)), wide)
}

/**
 * The texts that cells share. One may go on in the next record, there perhaps in the other width.
 * Source: MS-XLS 2.4.265 (SST), 2.5.293 (XLUnicodeRichExtendedString).
 *
 * @param parts the record and those that continue it
 */
export function readSharedStrings(parts: readonly Uint8Array[]): string[] {
  let part = 0
  let at = 8
  const byte = (): number => {
    while (part < parts.length && at >= (parts[part]?.length ?? 0)) {
      part++
      at = 0
    }
    return parts[part]?.[at++] ?? 0
  }
  const number = (bytes: number): number => {
    let value = 0
    for (let i = 0; i < bytes; i++) value += byte() * 256 ** i
    return value
  }
  const skip = (bytes: number): void => {
    let left = bytes
    while (left > 0 && part < parts.length) {
      const here = Math.min(left, (parts[part]?.length ?? 0) - at)
      at += here
      left -= here
      if (left > 0) {
        part++
        at = 0
      }
    }
  }
  const first = parts[0]
  const unique = first === undefined || first.length < 8 ? 0 : number32(first, 4)
  const strings: string[] = []
  while (strings.length < unique && part < parts.length) {
    let letters = number(2)
    const flags = byte()
    const runs = (flags & RICH) === 0 ? 0 : number(2)
    const extra = (flags & EXTENDED) === 0 ? 0 : number(4)
    let wide = (flags & WIDE) !== 0
    let text = ''
    while (letters > 0 && part < parts.length) {
      const here = parts[part] ?? new Uint8Array(0)
      const room = Math.floor((here.length - at) / (wide ? 2 : 1))
      const taken = Math.min(letters, room)
      text += decode(here.subarray(at, at + taken * (wide ? 2 : 1)), wide)
      at += taken * (wide ? 2 : 1)
      letters -= taken
      if (letters > 0) {
        part++
        at = 1
        wide = ((parts[part]?.[0] ?? 0) & WIDE) !== 0
      }
    }
    skip(runs * 4 + extra)
    strings.push(text)
  }
  return strings
}

function number32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)
}

function decode(bytes: Uint8Array, wide: boolean): string {
  if (wide) return new TextDecoder('utf-16le').decode(bytes)
  let text = ''
  for (const code of bytes) text += String.fromCharCode(code)
  return text
}
