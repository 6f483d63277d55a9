import type { ListLevel, ListPlace } from './count-lists.js'
import { viewOf } from './doc-tables.js'
import { FORMAT_CODES, FORMATS } from './number-formats.js'

interface List {
  levels: ListLevel[]
}

interface Override {
  list: number
  levels: Map<number, { start: number | null; level: ListLevel | null }>
}

const LIST = 28
const OVERRIDE = 16
const LEVEL = 28
const NOTHING_FOLLOWS = 2
/** More lists than any document has. */
const MAX_LISTS = 20_000

/**
 * Read the lists of automatic numbering. Source: MS-DOC 2.9.131 (LFO), 2.9.149 (LSTF), 2.9.150 (LVL).
 *
 * @param bytes the table stream
 * @param lists where the list definitions begin and how long their table is
 * @param overrides where the lists of the document begin
 * @returns the place of a list (from 1) and level (from 0); null where the file does not define it
 */
export function readDocLists(
  bytes: Uint8Array,
  lists: { at: number; length: number },
  overrides: { at: number; length: number },
): (list: number, level: number) => ListPlace | null {
  const view = viewOf(bytes)
  const u8 = (at: number): number => bytes[at] ?? 0
  const u16 = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const u32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0)

  function readLevel(at: number): { level: ListLevel; end: number } {
    const flags = u8(at + 5)
    const code = FORMAT_CODES[u8(at + 4)] ?? 'decimal'
    const text = at + LEVEL + u8(at + 24) + u8(at + 25)
    const letters = Math.min(u16(text), 64)
    let label = ''
    for (let i = 0; i < letters; i++) {
      const letter = u16(text + 2 + i * 2)
      label += letter <= 8 ? `%${letter + 1}` : String.fromCharCode(letter)
    }
    const level: ListLevel = {
      start: u32(at),
      format: FORMATS[code] ?? null,
      text: label,
      restart: (flags & 8) === 0 ? null : u8(at + 26),
      legal: (flags & 4) !== 0,
      tight: u8(at + 15) === NOTHING_FOLLOWS,
    }
    return { level, end: text + 2 + u16(text) * 2 }
  }

  const byId = new Map<number, List>()
  if (lists.length >= 2) {
    const count = Math.min(u16(lists.at), Math.floor((lists.length - 2) / LIST), MAX_LISTS)
    let at = lists.at + lists.length
    for (let i = 0; i < count; i++) {
      const from = lists.at + 2 + i * LIST
      const levels: ListLevel[] = []
      const simple = (u8(from + 26) & 1) === 1
      for (let k = 0; k < (simple ? 1 : 9) && at + LEVEL <= bytes.length; k++) {
        const { level, end } = readLevel(at)
        levels.push(level)
        at = end
      }
      byId.set(u32(from), { levels })
    }
  }

  const found: Override[] = []
  if (overrides.length >= 4) {
    const count = Math.min(u32(overrides.at), Math.floor((overrides.length - 4) / OVERRIDE), MAX_LISTS)
    let at = overrides.at + 4 + count * OVERRIDE
    for (let i = 0; i < count; i++) {
      const from = overrides.at + 4 + i * OVERRIDE
      const levels: Override['levels'] = new Map()
      at += 4
      for (let k = u8(from + 12); k > 0 && at + 8 <= bytes.length; k--) {
        const flags = u8(at + 4)
        const start = u32(at)
        at += 8
        let level: ListLevel | null = null
        if ((flags & 0x20) !== 0) {
          const read = readLevel(at)
          level = read.level
          at = read.end
        }
        levels.set(flags & 0xf, { start: (flags & 0x10) === 0 ? null : (level?.start ?? start), level })
      }
      found.push({ list: u32(from), levels })
    }
  }

  return (list, level) => {
    const override = found[list - 1]
    const base = override === undefined ? undefined : byId.get(override.list)
    if (override === undefined || base === undefined) return null
    return {
      definition: String(override.list),
      list: String(list),
      level,
      levelAt: (at) => override.levels.get(at)?.level ?? base.levels[at],
      startAt: (at) => override.levels.get(at)?.start ?? null,
    }
  }
}
