/** A stream of a compound file that is read at most. */
const MAX_STREAM = 128 * 1024 * 1024
/** Sector numbers from here on mean something else: end of chain, free, FAT, DIFAT. */
const MAX_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const ENTRY = 128
const STREAM = 2

/** The streams at the top of a compound file, by name; embedded objects below are left alone. */
export interface OleFile {
  names: readonly string[]
  /** bytes of a stream, empty where there is none */
  stream: (name: string) => Uint8Array
}

/**
 * Open a compound file (OLE), as Word, Excel and WPS wrote until 2003. Chains of sectors that run in a circle or out of the
 * file end; no more is read than the file holds. Source: MS-CFB.
 *
 * @param bytes the file
 * @returns its streams; none where it is damaged
 */
export function openOle(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u16 = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const u32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : NO_ENTRY)
  const shift = u16(30)
  const size = shift === 12 ? 4096 : 512
  const miniSize = 64
  const cutoff = u32(56)
  const sectors = Math.ceil(bytes.length / size)
  const place = (sector: number): number => (sector + 1) * size

  const fat = readFat()

  /** The places of a chain; each sector once. */
  function chain(first: number, table: readonly number[], most: number): number[] {
    const found: number[] = []
    for (let at = first; at < MAX_SECTOR && at < table.length && found.length < most; at = table[at] ?? NO_ENTRY)
      found.push(at)
    return found
  }

  function readFat(): number[] {
    const places: number[] = []
    for (let i = 0; i < 109; i++) places.push(u32(76 + i * 4))
    let next = u32(68)
    for (let i = 0; next < MAX_SECTOR && next < sectors && i < sectors; i++) {
      for (let at = 0; at < size - 4; at += 4) places.push(u32(place(next) + at))
      next = u32(place(next) + size - 4)
    }
    const table: number[] = []
    for (const sector of places) {
      // a damaged file may name one sector over and over
      if (sector >= sectors || table.length > sectors) continue
      for (let at = 0; at < size; at += 4) table.push(u32(place(sector) + at))
    }
    return table
  }

  function join(
    parts: readonly number[],
    length: number,
    of: Uint8Array,
    at: (sector: number) => number,
    each: number,
  ): Uint8Array {
    const joined = new Uint8Array(Math.min(length, parts.length * each))
    let filled = 0
    for (const sector of parts) {
      if (filled >= joined.length) break
      const start = at(sector)
      const piece = of.subarray(start, start + Math.min(each, joined.length - filled))
      joined.set(piece, filled)
      filled += each
    }
    return joined
  }

  const sectorChain = (first: number, length: number): Uint8Array =>
    join(chain(first, fat, sectors), Math.min(length, MAX_STREAM), bytes, place, size)

  const directory = sectorChain(u32(48), bytes.length)
  const entries = new DataView(directory.buffer)
  const count = Math.floor(directory.length / ENTRY)
  const miniChain = sectorChain(u32(60), bytes.length)
  const miniView = new DataView(miniChain.buffer)
  const miniFat = Array.from({ length: miniChain.length >> 2 }, (_, i) => miniView.getUint32(i * 4, true))
  const root = count > 0 ? { first: entries.getUint32(116, true), length: entries.getUint32(120, true) } : null
  const mini = root === null ? new Uint8Array(0) : sectorChain(root.first, root.length)

  const streams = new Map<string, { first: number; length: number }>()
  const seen = new Set<number>()
  const open = count > 0 ? [entries.getUint32(76, true)] : []
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= count || seen.has(at)) continue
    seen.add(at)
    const from = at * ENTRY
    const letters = Math.min(32, Math.max(0, (entries.getUint16(from + 64, true) >> 1) - 1))
    let name = ''
    for (let i = 0; i < letters; i++) name += String.fromCharCode(entries.getUint16(from + i * 2, true))
    if (entries.getUint8(from + 66) === STREAM && !streams.has(name))
      streams.set(name, { first: entries.getUint32(from + 116, true), length: entries.getUint32(from + 120, true) })
    open.push(entries.getUint32(from + 68, true), entries.getUint32(from + 72, true))
  }

  return {
    names: [...streams.keys()],
    stream(name) {
      const found = streams.get(name)
      if (found === undefined) return new Uint8Array(0)
      const { first, length } = found
      if (length >= cutoff) return sectorChain(first, length)
      return join(chain(first, miniFat, miniFat.length), length, mini, (sector) => sector * miniSize, miniSize)
    },
  }
}
