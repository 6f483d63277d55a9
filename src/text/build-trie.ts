/**
 * Words as a trie whose edges lie in an open hash of typed arrays: a scan allocates nothing and takes a few array
 * reads a character. Node 0 is the root.
 */
export interface Trie {
  /** node × UTF-16 unit → node, -1 where no word goes on */
  next: (node: number, unit: number) => number
  /** node → index of the word that ends there, -1 for none */
  wordOf: Int32Array
}

/**
 * Build a trie.
 *
 * @param words different words, none empty
 */
export function buildTrie(words: readonly string[]): Trie {
  const edges = words.reduce((sum, word) => sum + word.length, 0)
  const bits = Math.ceil(Math.log2(edges * 2 + 16))
  const mask = 2 ** bits - 1
  const keys = new Float64Array(mask + 1).fill(-1)
  const values = new Int32Array(mask + 1)
  const wordOf = new Int32Array(edges + 2).fill(-1)
  const slot = (node: number, unit: number): number => {
    const key = node * 65536 + unit
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> (32 - bits)
    while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & mask
    return at
  }
  let nodes = 1
  words.forEach((word, index) => {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      const at = slot(node, unit)
      if (keys[at] === -1) {
        keys[at] = node * 65536 + unit
        values[at] = nodes++
      }
      node = values[at] ?? 0
    }
    wordOf[node] = index
  })
  return {
    wordOf,
    next: (node, unit) => {
      const at = slot(node, unit)
      return keys[at] === -1 ? -1 : (values[at] ?? -1)
    },
  }
}
