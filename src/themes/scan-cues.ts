import { CELL } from '../text/build-trie.js'
import { findStarts } from '../text/find-starts.js'
import { CUE, ENTRY, type CueTable } from './compile-cues.js'
import { addMatch, type CueMatches, type CueRows } from './cue-matches.js'

/** What one scan finds. `fieldWords` counts the words that show the field of the text. */
export interface CueScan extends CueRows {
  fieldWords: number
  /** words of other fields */
  foreignWords: number
}

const HELD = ENTRY.speaks | ENTRY.neutral

/**
 * State of scans: what families and themes have reached, and the walks through the trie that begin at each place of the text
 * being read. Places are counted on from scan to scan, as if all texts were one: what is left of the texts before is behind
 * every place.
 */
interface ScanState {
  /** place where the next text begins */
  next: number
  /** family → theme and end of its longest cue so far */
  reachTheme: Int32Array
  reachEnd: Int32Array
  /** end of the longest label that began before */
  covered: number
  walks: Walks
}

/** Walks that go on, side by side: the place each began at by its number, its node, and the unit it has come to. */
interface Walks {
  start: Int32Array
  node: Int32Array
  unit: Int32Array
  /** by the number of the place it began at, the longest label that holds its place, -1 for none, and the end of it */
  label: Int32Array
  end: Int32Array
}

/** One state a table is enough: a scan runs from start to end by itself. */
const states = new WeakMap<CueTable, ScanState>()
/** From here on places are counted from 0 again. */
const FULL = 2 ** 29

function openState(table: CueTable): ScanState {
  let state = states.get(table)
  if (state === undefined || state.next > FULL) {
    const themes = table.themes.length
    state = {
      next: 0,
      reachTheme: new Int32Array(themes),
      reachEnd: new Int32Array(themes),
      covered: 0,
      walks: makeWalks(512),
    }
    states.set(table, state)
  }
  state.covered = state.next
  return state
}

function makeWalks(room: number): Walks {
  return {
    start: new Int32Array(room),
    node: new Int32Array(room),
    unit: new Int32Array(room),
    label: new Int32Array(room),
    end: new Int32Array(room),
  }
}

/**
 * Find every cue of a text in one pass. Of entries that lie inside one another only the longest speaks: 中医药文化 is
 * 中医药, not 文化, and in 编制规划, which is an entry without a theme, no 编制 is heard. Of one family of themes that
 * overlap the first speaks (中藏医药).
 *
 * The walks from all places take each step together: none waits for what another looks up.
 *
 * @param text folded text
 * @param table compiled cues
 * @param matches the cues are added here, in order of their start; their places are those of `text`
 * @param from first unit to read
 * @param to end of what is read, exclusive
 */
export function scanCues(
  text: string,
  table: CueTable,
  matches: CueMatches,
  from = 0,
  to: number = text.length,
): CueScan {
  const { kinds, trie } = table
  const { cells, skip } = trie
  const state = openState(table)
  const first = matches.count
  const root = cells[CELL.base] ?? 0
  const { letters, places, count: starts } = findStarts(trie, text, from, to)
  if (starts > state.walks.start.length) state.walks = makeWalks(starts * 2)
  const { start, node: nodes, unit: units, label, end } = state.walks
  for (let s = 0; s < starts; s++) {
    const unit = places[s] ?? 0
    start[s] = s
    units[s] = unit
    nodes[s] = root + (letters[unit] ?? 0) * CELL.width
    label[s] = -1
  }
  let fieldWords = 0
  let foreignWords = 0
  for (let walking = starts; walking > 0;) {
    let going = 0
    for (let walk = 0; walk < walking; walk++) {
      const node = nodes[walk] ?? 0
      const s = start[walk] ?? 0
      let unit = (units[walk] ?? 0) + 1
      const word = cells[node + CELL.word] ?? -1
      if (word >= 0) {
        const kind = kinds[word] ?? 0
        if ((kind & ENTRY.latin) === 0 || isWholeWord(text, from + (places[s] ?? 0), from + unit, from, to)) {
          fieldWords += kind & ENTRY.field
          foreignWords += (kind & ENTRY.foreign) >> 1
          if ((kind & HELD) !== 0) {
            label[s] = word
            end[s] = unit
          }
        }
      }
      while (letters[unit] === skip) unit++
      const letter = letters[unit] ?? 0
      if ((((cells[node + CELL.steps] ?? 0) >>> (letter & 31)) & 1) === 0) continue
      const child = (cells[node + CELL.base] ?? 0) + letter * CELL.width
      start[going] = s
      nodes[going] = child
      units[going] = unit
      going += cells[child + CELL.parent] === node ? 1 : 0
    }
    walking = going
  }
  for (let s = 0; s < starts; s++)
    if ((label[s] ?? -1) >= 0) resolve(from + (places[s] ?? 0), from + (end[s] ?? 0), label[s] ?? 0, state.next - from, state, table, matches) // prettier-ignore
  if (to > from) state.next += to - from
  return { first, last: matches.count, fieldWords, foreignWords }
}

/** The longest label that begins at a place speaks, unless one that began before covers it. */
function resolve(
  at: number,
  last: number,
  label: number,
  shift: number,
  state: ScanState,
  { cues, firstCue, family: families }: CueTable,
  matches: CueMatches,
): void {
  const { reachTheme, reachEnd, covered } = state
  const start = at + shift
  const end = last + shift
  if (end <= covered) return
  state.covered = end
  const until = firstCue[label + 1] ?? 0
  let spoken = false
  for (let cue = firstCue[label] ?? 0; cue < until; cue += CUE.width) {
    const theme = cues[cue + CUE.theme] ?? 0
    const family = families[theme] ?? theme
    if (!spoken && start < (reachEnd[family] ?? 0) && reachTheme[family] !== theme) continue
    reachEnd[family] = end
    reachTheme[family] = theme
    spoken = true
    addMatch(matches, at, last, cue)
  }
}

/**
 * Whether no label goes on across a place, so that the texts before and behind it can be scanned apart: the unit before it
 * stands in no label (the 、 of 一、).
 *
 * @param text folded text
 * @param at place in the text, greater than 0
 * @param table compiled cues
 */
export function isScanBreak(text: string, at: number, { trie }: CueTable): boolean {
  const unit = text.charCodeAt(at - 1)
  return (trie.letters[unit] ?? 0) === 0 && !isLetter(unit)
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
