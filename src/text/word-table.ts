/** A word and the unit of it that stands next to the one it is indexed by; -1 for a word of one unit. */
interface IndexedWord<T> {
  word: string
  beside: number
  entry: T
}

/** Words by the number of a character, see {@link letterOf}; longest first. */
type WordIndex<T> = readonly (readonly IndexedWord<T>[] | undefined)[]

/** Words with what is known of each, indexed by first and by last character for matching at a place. */
export interface WordTable<T> {
  readonly byFirst: WordIndex<T>
  readonly byLast: WordIndex<T>
  /** 1 at the number of each character that a word begins, or ends, with: a byte turns most places down, and the lists stay shut */
  readonly begins: Uint8Array
  readonly ends: Uint8Array
}

/** A word found at a place of a text. */
export interface WordHit<T> {
  word: string
  start: number
  end: number
  entry: T
}

/**
 * Characters that begin or end a word of some table are numbered from 1, all others are 0: most places of a text are
 * turned down by one look into this array.
 */
const LETTERS = new Uint16Array(0x10000)
let letters = 0

function letterOf(code: number): number {
  const known = LETTERS[code] ?? 0
  if (known > 0) return known
  letters++
  LETTERS[code] = letters
  return letters
}

/**
 * Index words for longest match.
 *
 * @param entries words with their data
 * @returns a table for {@link matchAt} and {@link matchBefore}
 * @throws Error when a word is given twice: two meanings of one word are a mistake in the data
 */
export function makeWordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const byFirst: IndexedWord<T>[][] = []
  const byLast: IndexedWord<T>[][] = []
  const seen = new Set<string>()
  for (const [word, entry] of entries) {
    if (seen.has(word)) throw new Error(`The word ${word} is listed twice; keep one entry`)
    seen.add(word)
    const last = word.length - 1
    const isOne = last === 0
    add(byFirst, letterOf(word.charCodeAt(0)), { word, beside: isOne ? -1 : word.charCodeAt(1), entry })
    add(byLast, letterOf(word.charCodeAt(last)), { word, beside: isOne ? -1 : word.charCodeAt(last - 1), entry })
  }
  return { byFirst: longestFirst(byFirst), byLast: longestFirst(byLast), begins: rowOf(byFirst), ends: rowOf(byLast) }
}

function rowOf(index: readonly unknown[]): Uint8Array {
  return Uint8Array.from(index, (list) => (list === undefined ? 0 : 1))
}

/**
 * Index words that carry nothing but themselves; a word may be given twice.
 *
 * @param words the words
 */
export const wordList = (words: readonly string[]): WordTable<true> =>
  makeWordTable(Array.from(new Set(words), (word) => [word, true] as const))

function add<T>(index: T[][], key: number, value: T): void {
  const list = index[key]
  if (list === undefined) index[key] = [value]
  else list.push(value)
}

/** Without gaps, so that a look-up is a plain array read. */
function longestFirst<T>(index: IndexedWord<T>[][]): WordIndex<T> {
  return Array.from(index, (list: IndexedWord<T>[] | undefined) => list?.sort((a, b) => b.word.length - a.word.length))
}

/**
 * Longest word that starts at a place.
 *
 * @param table words
 * @param text where to look
 * @param at first unit
 * @param limit the word must end at or before this unit
 * @returns the hit, or null
 */
export function matchAt<T>(table: WordTable<T>, text: string, at: number, limit = text.length): WordHit<T> | null {
  // a place outside the text has no unit, and the engine is slow to look for what stands at NaN
  const letter = at >= 0 && at < text.length ? (LETTERS[text.charCodeAt(at)] ?? 0) : 0
  if (letter >= table.begins.length || table.begins[letter] === 0) return null
  const words = table.byFirst[letter]
  if (words === undefined) return null
  const second = text.charCodeAt(at + 1)
  for (const { word, beside, entry } of words) {
    // most words are turned down by their second unit
    if (beside >= 0 && beside !== second) continue
    const end = at + word.length
    if (end <= limit && text.startsWith(word, at)) return { word, start: at, end, entry }
  }
  return null
}

/** Longest word that ends right before `end` and starts at or after `limit`. */
export function matchBefore<T>(table: WordTable<T>, text: string, end: number, limit = 0): WordHit<T> | null {
  if (end <= limit || end > text.length) return null
  const letter = LETTERS[text.charCodeAt(end - 1)] ?? 0
  if (letter >= table.ends.length || table.ends[letter] === 0) return null
  const words = table.byLast[letter]
  if (words === undefined) return null
  const second = text.charCodeAt(end - 2)
  for (const { word, beside, entry } of words) {
    if (beside >= 0 && beside !== second) continue
    const start = end - word.length
    if (start >= limit && text.startsWith(word, start)) return { word, start, end, entry }
  }
  return null
}

/**
 * Whether a word of the table stands anywhere in a stretch.
 *
 * @param table words
 * @param text where to look
 * @param start first unit of the stretch
 * @param end end of the stretch, exclusive
 */
export function hasWord(table: WordTable<unknown>, text: string, start: number, end: number): boolean {
  const { byFirst, begins } = table
  const last = Math.min(end, text.length)
  for (let at = Math.max(start, 0); at < last; at++) {
    const letter = LETTERS[text.charCodeAt(at)] ?? 0
    if (letter >= begins.length || begins[letter] === 0) continue
    const words = byFirst[letter]
    if (words === undefined) continue
    const second = text.charCodeAt(at + 1)
    for (const { word, beside } of words)
      if ((beside < 0 || beside === second) && at + word.length <= end && text.startsWith(word, at)) return true
  }
  return false
}
