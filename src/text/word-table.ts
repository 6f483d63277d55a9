/**
 * The words that begin, or end, with one character, longest first, a list for each thing: most are turned down by the unit
 * that stands next to it in the word, and a look at these alone touches one place in memory.
 */
interface IndexedWords<T> {
  /** bit `unit & 31` of each unit beside, all bits with a word of one unit: most lists are turned down by it as a whole */
  mask: number
  /** the unit beside; -1 for a word of one unit */
  beside: number[]
  words: string[]
  entries: T[]
}

/** Words by the number of a character, see {@link letterOf}. */
type WordIndex<T> = readonly (IndexedWords<T> | undefined)[]

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
  const seen = new Set<string>()
  const list = [...entries]
  for (const [word] of list) {
    if (seen.has(word)) throw new Error(`The word ${word} is listed twice; keep one entry`)
    seen.add(word)
  }
  // longest first; of equal ones in the order given
  list.sort(([a], [b]) => b.length - a.length)
  const byFirst: IndexedWords<T>[] = []
  const byLast: IndexedWords<T>[] = []
  for (const [word, entry] of list) {
    const last = word.length - 1
    const isOne = last === 0
    add(byFirst, letterOf(word.charCodeAt(0)), isOne ? -1 : word.charCodeAt(1), word, entry)
    add(byLast, letterOf(word.charCodeAt(last)), isOne ? -1 : word.charCodeAt(last - 1), word, entry)
  }
  return { byFirst: Array.from(byFirst), byLast: Array.from(byLast), begins: rowOf(byFirst), ends: rowOf(byLast) }
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

function add<T>(index: IndexedWords<T>[], key: number, beside: number, word: string, entry: T): void {
  const known = (index[key] ??= { mask: 0, beside: [], words: [], entries: [] })
  known.mask |= beside < 0 ? -1 : 1 << (beside & 31)
  known.beside.push(beside)
  known.words.push(word)
  known.entries.push(entry)
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
  const index = table.byFirst[letter]
  if (index === undefined) return null
  const { mask, beside, words, entries } = index
  const second = text.charCodeAt(at + 1)
  if (((mask >>> (second & 31)) & 1) === 0) return null
  for (let i = 0; i < beside.length; i++) {
    const unit = beside[i] ?? -1
    if (unit >= 0 && unit !== second) continue
    const word = words[i] ?? ''
    const end = at + word.length
    if (end <= limit && text.startsWith(word, at)) return { word, start: at, end, entry: entries[i] as T }
  }
  return null
}

/** Longest word that ends right before `end` and starts at or after `limit`. */
export function matchBefore<T>(table: WordTable<T>, text: string, end: number, limit = 0): WordHit<T> | null {
  if (end <= limit || end > text.length) return null
  const letter = LETTERS[text.charCodeAt(end - 1)] ?? 0
  if (letter >= table.ends.length || table.ends[letter] === 0) return null
  const index = table.byLast[letter]
  if (index === undefined) return null
  const { mask, beside, words, entries } = index
  const second = text.charCodeAt(end - 2)
  if (((mask >>> (second & 31)) & 1) === 0) return null
  for (let i = 0; i < beside.length; i++) {
    const unit = beside[i] ?? -1
    if (unit >= 0 && unit !== second) continue
    const word = words[i] ?? ''
    const start = end - word.length
    if (start >= limit && text.startsWith(word, start)) return { word, start, end, entry: entries[i] as T }
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
    const index = byFirst[letter]
    if (index === undefined) continue
    const { mask, beside, words } = index
    const second = text.charCodeAt(at + 1)
    if (((mask >>> (second & 31)) & 1) === 0) continue
    for (let i = 0; i < beside.length; i++) {
      const unit = beside[i] ?? -1
      if (unit >= 0 && unit !== second) continue
      const word = words[i] ?? ''
      if (at + word.length <= end && text.startsWith(word, at)) return true
    }
  }
  return false
}
