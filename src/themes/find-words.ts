import { buildTrie } from '../text/build-trie.js'

/** Which words of a list a text holds. */
export interface HeldWords {
  /** 1 at the word's place in the list */
  has: Uint8Array
  /** places of the words, each once */
  list: number[]
}

/** Finds the words of its list in a text. */
export type WordFinder = (text: string) => HeldWords

/**
 * A finder of fixed words: one scan a text, whatever the number of words.
 *
 * @param words different words, none empty
 */
export function createWordFinder(words: readonly string[]): WordFinder {
  const { letters, base, check, wordOf } = buildTrie(words)
  return (text) => {
    const has = new Uint8Array(words.length)
    const list: number[] = []
    for (let i = 0; i < text.length; i++) {
      let node = 0
      for (let j = i; j < text.length; j++) {
        const letter = letters[text.charCodeAt(j)] ?? 0
        if (letter === 0) break
        const child = (base[node] ?? 0) + letter
        if (check[child] !== node) break
        node = child
        const word = wordOf[node] ?? -1
        if (word < 0 || has[word] === 1) continue
        has[word] = 1
        list.push(word)
      }
    }
    return { has, list }
  }
}
