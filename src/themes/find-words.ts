import { buildTrie, CELL } from '../text/build-trie.js'
import { findStarts } from '../text/find-starts.js'

/** Which words of a list a text holds. A record is filled again for each text, so that a search allocates nothing. */
export interface HeldWords {
  /** 1 at the word's place in the list */
  has: Uint8Array
  /** places of the words, each once; the first `count` count */
  list: Int32Array
  count: number
}

/** Finds the words of its list in texts. */
export interface WordFinder {
  /** make an empty record */
  open: () => HeldWords
  /** fill a record with the words of a text */
  find: (text: string, held: HeldWords) => HeldWords
  /** add the words of a further text to a record */
  add: (text: string, held: HeldWords) => HeldWords
  /** fill a record with the words of another, which is quicker than to search its texts again */
  copy: (from: HeldWords, held: HeldWords) => HeldWords
}

/**
 * A finder of fixed words: one scan a text, whatever the number of words.
 *
 * @param words different words, none empty
 */
export function createWordFinder(words: readonly string[]): WordFinder {
  const trie = buildTrie(words)
  const { cells } = trie
  const root = cells[CELL.base] ?? 0
  const add = (text: string, held: HeldWords): HeldWords => {
    const { has, list } = held
    const { letters, places, count } = findStarts(trie, text, 0, text.length)
    for (let i = 0; i < count; i++) {
      let j = places[i] ?? 0
      let node = root + (letters[j] ?? 0) * CELL.width
      for (;;) {
        const word = cells[node + CELL.word] ?? -1
        if (word >= 0 && has[word] === 0) {
          has[word] = 1
          list[held.count++] = word
        }
        const letter = letters[++j] ?? 0
        if ((((cells[node + CELL.steps] ?? 0) >>> (letter & 31)) & 1) === 0) break
        const child = (cells[node + CELL.base] ?? 0) + letter * CELL.width
        if (cells[child + CELL.parent] !== node) break
        node = child
      }
    }
    return held
  }
  return {
    open: () => ({ has: new Uint8Array(words.length), list: new Int32Array(words.length), count: 0 }),
    find(text, held) {
      clear(held)
      return add(text, held)
    },
    add,
    copy(from, held) {
      clear(held)
      for (let i = 0; i < from.count; i++) {
        const word = from.list[i] ?? 0
        held.has[word] = 1
        held.list[i] = word
      }
      held.count = from.count
      return held
    },
  }
}

function clear(held: HeldWords): void {
  const { has, list, count } = held
  for (let i = 0; i < count; i++) has[list[i] ?? 0] = 0
  held.count = 0
}
