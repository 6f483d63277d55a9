/** Words with what is known of each, indexed by first and by last character for matching at a place. */
export interface WordTable<T> {
  readonly byFirst: ReadonlyMap<number, readonly (readonly [string, T])[]>
  readonly byLast: ReadonlyMap<number, readonly (readonly [string, T])[]>
}

/** A word found at a place of a text. */
export interface WordHit<T> {
  word: string
  start: number
  end: number
  entry: T
}

/**
 * Index words for longest match.
 *
 * @param entries words with their data
 * @returns a table for {@link matchAt} and {@link matchBefore}
 * @throws Error when a word is given twice: two meanings of one word are a mistake in the data
 */
export function makeWordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const byFirst = new Map<number, (readonly [string, T])[]>()
  const byLast = new Map<number, (readonly [string, T])[]>()
  const seen = new Set<string>()
  for (const entry of entries) {
    const [word] = entry
    if (seen.has(word)) throw new Error(`The word ${word} is listed twice; keep one entry`)
    seen.add(word)
    add(byFirst, word.charCodeAt(0), entry)
    add(byLast, word.charCodeAt(word.length - 1), entry)
  }
  for (const list of [...byFirst.values(), ...byLast.values()]) list.sort((a, b) => b[0].length - a[0].length)
  return { byFirst, byLast }
}

function add<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
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
  for (const [word, entry] of table.byFirst.get(text.charCodeAt(at)) ?? []) {
    if (at + word.length <= limit && text.startsWith(word, at)) return { word, start: at, end: at + word.length, entry }
  }
  return null
}

/** Longest word that ends right before `end` and starts at or after `limit`. */
export function matchBefore<T>(table: WordTable<T>, text: string, end: number, limit = 0): WordHit<T> | null {
  if (end <= limit) return null
  for (const [word, entry] of table.byLast.get(text.charCodeAt(end - 1)) ?? []) {
    const start = end - word.length
    if (start >= limit && text.startsWith(word, start)) return { word, start, end, entry }
  }
  return null
}
