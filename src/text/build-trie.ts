/**
 * Words as a double array: a step from a node by a character is two array reads, and a scan allocates nothing.
 * Node 0 is the root. `letters` numbers the UTF-16 units that occur in the words from 1 on; 0 occurs in none. The child
 * of `node` by letter `l` is `base[node] + l` where `check` of that place is `node`.
 */
export interface Trie {
  letters: Uint16Array
  base: Int32Array
  check: Int32Array
  /** node → index of the word that ends there, -1 for none */
  wordOf: Int32Array
}

/**
 * Build a trie.
 *
 * @param words different words, none empty
 */
export function buildTrie(words: readonly string[]): Trie {
  const letters = numberLetters(words)
  const order = words.map((_, index) => index).sort((a, b) => compare(words[a] ?? '', words[b] ?? ''))
  const sorted = order.map((index) => words[index] ?? '')
  const used = letters.reduce((most, letter) => Math.max(most, letter), 0)
  const nodes = words.reduce((sum, word) => sum + word.length, 0)
  const size = (nodes + used) * 2 + 16
  const base = new Int32Array(size)
  const check = new Int32Array(size).fill(-1)
  const wordOf = new Int32Array(size).fill(-1)
  const queue: [node: number, depth: number, from: number, to: number][] = [[0, 0, 0, sorted.length]]
  let free = 1
  for (const [node, depth, first, to] of queue) {
    let from = first
    // equal words do not occur: at most the first of a stretch ends here
    if (depth > 0 && sorted[from]?.length === depth) wordOf[node] = order[from++] ?? -1
    if (from === to) continue
    const steps: { letter: number; from: number }[] = []
    for (let i = from; i < to; i++) {
      const letter = letters[sorted[i]?.charCodeAt(depth) ?? 0] ?? 0
      if (steps.at(-1)?.letter !== letter) steps.push({ letter, from: i })
    }
    while (check[free] !== -1) free++
    const lowest = steps.reduce((least, { letter }) => Math.min(least, letter), used)
    let at = Math.max(1, free - lowest)
    while (steps.some(({ letter }) => at + letter < size && check[at + letter] !== -1)) at++
    base[node] = at
    steps.forEach(({ letter, from: start }, i) => {
      check[at + letter] = node
      queue.push([at + letter, depth + 1, start, steps[i + 1]?.from ?? to])
    })
  }
  return { letters, base, check, wordOf }
}

function numberLetters(words: readonly string[]): Uint16Array {
  const letters = new Uint16Array(65536)
  let count = 0
  for (const word of words)
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      if (letters[unit] === 0) letters[unit] = ++count
    }
  return letters
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
