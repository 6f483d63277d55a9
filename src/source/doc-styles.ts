import { readSprms, SPRM, valueOf, type Sprm } from './doc-properties.js'
import { viewOf } from './doc-tables.js'

/** What a style of a Word 97–2003 file says, with what it is based on. */
export interface DocStyle {
  /** 1–9: a heading of this level; null: text */
  heading: number | null
  /** of paragraphs, nearest style last, so that what comes later wins */
  paragraph: Sprm[]
  /** null: it does not say whether text is hidden */
  hidden: boolean | null
}

const MAX_CHAIN = 11
const NO_BASE = 0xfff
const TITLE = 62
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])(?:,|$)/iu

interface Entry {
  built: number
  base: number
  name: string
  paragraph: Sprm[]
  hidden: boolean | null
}

/**
 * Read the style sheet. Source: MS-DOC 2.9.271 (STSH).
 *
 * @param bytes the sheet
 * @returns styles by their index; a style that is missing says nothing
 */
export function readDocStyles(bytes: Uint8Array): (index: number) => DocStyle {
  const entries = readEntries(bytes)
  const styles = new Map<number, DocStyle>()
  return (index) => {
    const known = styles.get(index)
    if (known !== undefined) return known
    const chain: Entry[] = []
    for (let at = index; at !== NO_BASE && chain.length < MAX_CHAIN;) {
      const entry = entries[at]
      if (entry === null || entry === undefined) break
      chain.push(entry)
      at = entry.base
    }
    const [own] = chain
    const style: DocStyle = {
      heading: own === undefined ? null : headingOf(own),
      paragraph: chain.toReversed().flatMap((entry) => entry.paragraph),
      hidden: chain.find((entry) => entry.hidden !== null)?.hidden ?? null,
    }
    styles.set(index, style)
    return style
  }
}

function headingOf({ built, name }: Entry): number | null {
  if (built >= 1 && built <= 9) return built
  if (built === TITLE) return 1
  const named = HEADING_NAME.exec(name)?.[1]
  return named === undefined ? null : Number(named)
}

function readEntries(bytes: Uint8Array): (Entry | null)[] {
  const view = viewOf(bytes)
  const u16 = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const head = u16(0)
  const count = u16(2)
  const base = u16(4)
  const entries: (Entry | null)[] = []
  for (let at = 2 + head, i = 0; i < count && at + 2 <= bytes.length; i++) {
    const length = u16(at)
    const from = at + 2
    entries.push(length < base || from + length > bytes.length ? null : readEntry(from, length))
    at = from + length + (length & 1)
  }
  return entries

  function readEntry(from: number, length: number): Entry {
    const end = from + length
    const kind = u16(from + 2) & 0xf
    const lists = u16(from + 4) & 0xf
    let at = from + base
    const letters = Math.min(u16(at), 255)
    let name = ''
    for (let i = 0; i < letters; i++) name += String.fromCharCode(u16(at + 2 + i * 2))
    at += 2 + letters * 2 + 2
    const entry: Entry = { built: u16(from) & 0xfff, base: u16(from + 2) >> 4, name, paragraph: [], hidden: null }
    for (let i = 0; i < lists && at + 2 <= end; i++) {
      at += (at - from) & 1
      const size = u16(at)
      const list = bytes.subarray(at + 2, Math.min(end, at + 2 + size))
      // a paragraph style has one list for paragraphs and one for text, a character style one for text
      if (kind === 1 && i === 0) entry.paragraph = readSprms(list.subarray(2))
      else if (kind === 2 || i === 1)
        for (const sprm of readSprms(list)) if (sprm.code === SPRM.hidden) entry.hidden = (valueOf(sprm) & 1) === 1
      at += 2 + size
    }
    return entry
  }
}
