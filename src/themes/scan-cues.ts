import type { CueTable } from './compile-cues.js'

/** A cue of one theme at a place of the scanned text. */
export interface CueMatch {
  start: number
  end: number
  theme: number
  /** weights of the cue in a heading and in the body */
  weight: { readonly heading: number; readonly body: number }
  /** share of its weight that its place in the sentence leaves it; 1 until the text is weighed */
  factor: number
  /** numbers of the sentence and of the clause inside the text; 0 until the text is weighed */
  sentence: number
  clause: number
}

/** What one scan finds. `fieldWords` counts the words that show the field of the text. */
export interface CueScan {
  matches: CueMatch[]
  fieldWords: number
  /** words of other fields */
  foreignWords: number
}

/** What a label's entry holds, as bits. */
export const ENTRY = { field: 1, foreign: 2, speaks: 4, vetoes: 8, opaque: 16, latin: 32 } as const
/** Letter number of a quotation mark: skipped inside a label. */
export const QUOTE_LETTER = 0xffff
const HELD = ENTRY.speaks | ENTRY.vetoes | ENTRY.opaque
/** Labels that begin at one place; labels inside one another are never so many. */
const DEEPEST = 64

/** State of one scan: what families and themes have reached, and the labels that begin at the place being read. */
interface ScanState {
  /** family → theme and end of its longest cue so far */
  reachTheme: Int32Array
  reachEnd: Int32Array
  /** theme → end of the negative label so far */
  vetoed: Int32Array
  ends: Int32Array
  labels: Int32Array
  /** end of the longest label that began before */
  covered: number
}

/** One state a table is enough: a scan runs from start to end by itself. */
const states = new WeakMap<CueTable, ScanState>()

function openState(table: CueTable): ScanState {
  let state = states.get(table)
  if (state === undefined) {
    const themes = table.themes.length
    state = {
      reachTheme: new Int32Array(themes),
      reachEnd: new Int32Array(themes),
      vetoed: new Int32Array(themes),
      ends: new Int32Array(DEEPEST),
      labels: new Int32Array(DEEPEST),
      covered: 0,
    }
    states.set(table, state)
  }
  state.reachEnd.fill(-1)
  state.vetoed.fill(0)
  state.covered = 0
  return state
}

/**
 * Find every cue of a text in one pass. Of cues of one family of themes that lie inside one another only the longest
 * speaks (中藏医药 is not also 医药), and a cue inside a negative label of its theme is silent.
 *
 * @param text folded text
 * @param table compiled cues
 * @param from first unit to read
 * @param to end of what is read, exclusive
 * @returns matches in order of their start; offsets are UTF-16 units counted from `from`, end exclusive
 */
export function scanCues(text: string, table: CueTable, from = 0, to: number = text.length): CueScan {
  const { letters, base, check, wordOf } = table.trie
  const { kinds } = table
  const state = openState(table)
  const matches: CueMatch[] = []
  const root = base[0] ?? 0
  let fieldWords = 0
  let foreignWords = 0
  for (let i = from; i < to; i++) {
    const first = letters[text.charCodeAt(i)] ?? 0
    if (first === 0 || first === QUOTE_LETTER || check[root + first] !== 0) continue
    let node = root + first
    let count = 0
    for (let j = i; ;) {
      const word = wordOf[node] ?? -1
      if (word >= 0) {
        const kind = kinds[word] ?? 0
        if ((kind & ENTRY.latin) === 0 || isWholeWord(text, i, j + 1, from, to)) {
          fieldWords += kind & ENTRY.field
          foreignWords += (kind & ENTRY.foreign) >> 1
          if ((kind & HELD) !== 0 && count < DEEPEST) {
            state.ends[count] = j + 1 - from
            state.labels[count++] = word
          }
        }
      }
      let letter = QUOTE_LETTER
      while (letter === QUOTE_LETTER && ++j < to) letter = letters[text.charCodeAt(j)] ?? 0
      if (j >= to || letter === 0) break
      const child = (base[node] ?? 0) + letter
      if (check[child] !== node) break
      node = child
    }
    if (count > 0) resolve(i - from, count, state, table, matches)
  }
  return { matches, fieldWords, foreignWords }
}

/** Of the labels that begin at one place let the longest speak; what opaque and negative labels cover is silent. */
function resolve(start: number, count: number, state: ScanState, table: CueTable, matches: CueMatch[]): void {
  const { reachTheme, reachEnd, vetoed, ends, labels, covered } = state
  let longest = covered
  let opaque = false
  for (let k = 0; k < count; k++) {
    const label = labels[k] ?? 0
    const kind = table.kinds[label] ?? 0
    const end = ends[k] ?? 0
    if ((kind & ENTRY.opaque) !== 0) opaque = true
    if ((kind & (ENTRY.opaque | ENTRY.speaks)) !== 0 && end > longest) longest = end
    if ((kind & ENTRY.vetoes) !== 0)
      for (const theme of table.entries[label]?.vetoes ?? []) if (end > (vetoed[theme] ?? 0)) vetoed[theme] = end
  }
  for (let k = count - 1; k >= 0; k--) {
    const label = labels[k] ?? 0
    const end = ends[k] ?? 0
    // 医药服务 inside 中医药服务 is no word of its own
    if (((table.kinds[label] ?? 0) & ENTRY.speaks) === 0 || end <= covered || (opaque && end < longest)) continue
    let spoken = false
    const cues = table.entries[label]?.themes
    if (cues === undefined) continue
    // counted: this is the innermost loop of a scan
    for (let c = 0; c < cues.length; c++) {
      const cue = cues[c]
      if (cue === undefined) continue
      const { theme } = cue
      const family = table.family[theme] ?? theme
      const reached = reachEnd[family] ?? -1
      if (!spoken && (end <= reached || (start < reached && reachTheme[family] !== theme))) continue
      if (end <= (vetoed[theme] ?? 0)) continue
      reachEnd[family] = end
      reachTheme[family] = theme
      spoken = true
      matches.push({ start, end, theme, weight: cue, factor: 1, sentence: 0, clause: 0 })
    }
  }
  state.covered = longest
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** AI is no cue in AIDS. */
function isWholeWord(text: string, start: number, end: number, from: number, to: number): boolean {
  const cutsStart = isLetter(text.charCodeAt(start)) && start > from && isLetter(text.charCodeAt(start - 1))
  const cutsEnd = isLetter(text.charCodeAt(end - 1)) && end < to && isLetter(text.charCodeAt(end))
  return !cutsStart && !cutsEnd
}
