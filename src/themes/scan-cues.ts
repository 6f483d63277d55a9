import type { CueEntry, CueTable } from './compile-cues.js'

/** A cue of one theme at a place of the scanned text. */
export interface CueMatch {
  start: number
  end: number
  theme: number
  heading: number
  body: number
}

/** What one scan finds. `fieldWords` counts the words that show the field of the text. */
export interface CueScan {
  matches: CueMatch[]
  fieldWords: number
  /** words of other fields */
  foreignWords: number
}

interface Found {
  start: number
  end: number
  entry: CueEntry
}

const QUOTE = new Set([0x201c, 0x201d, 0x2018, 0x2019, 0x22, 0x27, 0x300c, 0x300d])

/**
 * Find every cue of a text in one pass. Of cues of one family of themes that lie inside one another only the longest
 * speaks (中藏医药 is not also 医药), and a cue inside a negative label of its theme is silent.
 *
 * @param text folded text
 * @param table compiled cues
 * @returns matches in order of their start; offsets are UTF-16 units of `text`, end exclusive
 */
export function scanCues(text: string, table: CueTable): CueScan {
  const found: Found[] = []
  const { next, wordOf } = table.trie
  let fieldWords = 0
  let foreignWords = 0
  for (let i = 0; i < text.length; i++) {
    let node = 0
    for (let j = i; j < text.length; j++) {
      const unit = upper(text.charCodeAt(j))
      const child = next(node, unit)
      if (child < 0) {
        if (j > i && QUOTE.has(unit)) continue
        break
      }
      node = child
      const entry = table.entries[wordOf[node] ?? -1]
      if (entry === undefined || !isWholeWord(text, i, j + 1)) continue
      if (entry.field) fieldWords++
      if (entry.foreign) foreignWords++
      if (entry.themes.length > 0 || entry.vetoes.length > 0 || entry.opaque)
        found.push({ start: i, end: j + 1, entry })
    }
  }
  return { matches: resolve(found, table), fieldWords, foreignWords }
}

/** Let the longest cue speak, and take away what opaque words and negative labels cover. */
function resolve(found: readonly Found[], table: CueTable): CueMatch[] {
  const matches: CueMatch[] = []
  const reach = new Map<number, { theme: number; end: number }>() // family → its longest cue so far
  const vetoed = new Map<number, number>() // theme → end of the negative label so far
  let covered = 0 // end of the longest label that began before
  for (let i = 0; i < found.length;) {
    const start = found[i]?.start ?? 0
    let next = i
    while (next < found.length && found[next]?.start === start) next++
    const here = found.slice(i, next).reverse() // longest first
    i = next
    let longest = covered
    for (const { end, entry } of here) {
      if (entry.opaque || entry.themes.length > 0) longest = Math.max(longest, end)
      for (const theme of entry.vetoes) vetoed.set(theme, Math.max(vetoed.get(theme) ?? 0, end))
    }
    for (const { end, entry } of here) {
      // 医药服务 inside 中医药服务 is no word of its own
      if (end <= covered || (end < longest && here.some((f) => f.entry.opaque))) continue
      for (const cue of entry.themes) {
        const family = table.family[cue.theme] ?? cue.theme
        const known = reach.get(family)
        const sameLabel = matches.at(-1)?.start === start && matches.at(-1)?.end === end
        if (known !== undefined && !sameLabel && (end <= known.end || (start < known.end && known.theme !== cue.theme)))
          continue
        if (end <= (vetoed.get(cue.theme) ?? 0)) continue
        reach.set(family, { theme: cue.theme, end })
        matches.push({ start, end, ...cue })
      }
    }
    covered = longest
  }
  return matches
}

function upper(unit: number): number {
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit
}

function isLetter(unit: number): boolean {
  return upper(unit) >= 0x41 && upper(unit) <= 0x5a
}

/** AI is no cue in AIDS. */
function isWholeWord(text: string, start: number, end: number): boolean {
  const cutsStart = isLetter(text.charCodeAt(start)) && start > 0 && isLetter(text.charCodeAt(start - 1))
  const cutsEnd = isLetter(text.charCodeAt(end - 1)) && end < text.length && isLetter(text.charCodeAt(end))
  return !cutsStart && !cutsEnd
}
