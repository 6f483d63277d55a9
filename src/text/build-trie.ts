/**
 * Words as a double array: a step from a node by a character is two array reads, and a scan allocates nothing.
 * A node is the place of its cells in `cells`; the root is at 0. `letters` numbers the UTF-16 units that occur in the
 * words from 1 on; 0 occurs in none. The child of `node` by letter `l` is
 * `cells[node + CELL.base] + l * CELL.width` where `cells[child + CELL.parent]` is `node`.
 */
export interface Trie {
  letters: Uint16Array
  cells: Int32Array
  /**
   * By letter, which letters may stand second behind it in a word, twice: bit `l & 31` for letter `l` in one half, bit
   * `(l >> 5) & 31` in the other, and both have to be set. All bits for a letter that is a word itself, none for one that
   * begins no word
   */
  seconds: Int32Array
  /** number of the letters that are skipped inside a word */
  skip: number
}

/** What the cells of a node hold, side by side so that a step touches one place in memory. */
export const CELL = {
  /** where the children are counted from */
  base: 0,
  parent: 1,
  /** index of the word that ends at the node, -1 for none */
  word: 2,
  /** letters of its children, bit `l & 31` for letter `l`: most steps that lead nowhere are not looked up */
  steps: 3,
  width: 4,
} as const

/**
 * Build a trie.
 *
 * @param words different words, none empty
 * @param skipped units that stand in no word and are skipped where a text has them inside one
 */
export function buildTrie(words: readonly string[], skipped = ''): Trie {
  const letters = numberLetters(words)
  const order = words.map((_, index) => index).sort((a, b) => compare(words[a] ?? '', words[b] ?? ''))
  const sorted = order.map((index) => words[index] ?? '')
  const used = letters.reduce((most, letter) => Math.max(most, letter), 0)
  const nodes = words.reduce((sum, word) => sum + word.length, 0)
  // room for gaps; cut to what is used in the end
  const size = (nodes + used) * 4 + 64
  const base = new Int32Array(size)
  const check = new Int32Array(size).fill(-1)
  const wordOf = new Int32Array(size).fill(-1)
  const queue: [node: number, depth: number, from: number, to: number][] = [[0, 0, 0, sorted.length]]
  let free = 1
  let last = 0
  for (const [node, depth, first, to] of queue) {
    let from = first
    // equal words do not occur: at most the first of a stretch ends here
    if (depth > 0 && sorted[from]?.length === depth) wordOf[node] = order[from++] ?? -1
    if (from === to) continue
    const steps: number[] = []
    const starts: number[] = []
    for (let i = from; i < to; i++) {
      const letter = letters[sorted[i]?.charCodeAt(depth) ?? 0] ?? 0
      if (steps[steps.length - 1] === letter) continue
      steps.push(letter)
      starts.push(i)
    }
    while (check[free] !== -1) free++
    const at = findPlace(check, steps, free)
    // a stretch that many places were tried in is nearly full: leave its gaps
    if (at + (steps[0] ?? 0) - free > CROWDED) free = at + (steps[0] ?? 0)
    base[node] = at
    for (let i = 0; i < steps.length; i++) {
      const child = at + (steps[i] ?? 0)
      check[child] = node
      if (child > last) last = child
      queue.push([child, depth + 1, starts[i] ?? to, starts[i + 1] ?? to])
    }
  }
  const skip = used + 1
  const cells = new Int32Array((last + skip + 1) * CELL.width).fill(-1)
  for (let node = 0; node <= last; node++) {
    const cell = node * CELL.width
    cells[cell + CELL.base] = (base[node] ?? 0) * CELL.width
    cells[cell + CELL.parent] = (check[node] ?? -1) * CELL.width
    cells[cell + CELL.word] = wordOf[node] ?? -1
    cells[cell + CELL.steps] = 0
  }
  for (let child = 1; child <= last; child++) {
    const node = check[child] ?? -1
    if (node < 0) continue
    const steps = node * CELL.width + CELL.steps
    cells[steps] = (cells[steps] ?? 0) | (1 << ((child - (base[node] ?? 0)) & 31))
  }
  for (let i = 0; i < skipped.length; i++) letters[skipped.charCodeAt(i)] = skip
  return { letters, cells, seconds: listSeconds(words, letters, skip), skip }
}

function listSeconds(words: readonly string[], letters: Uint16Array, skip: number): Int32Array {
  const seconds = new Int32Array((skip + 1) * 2)
  for (const word of words) {
    const first = (letters[word.charCodeAt(0)] ?? 0) * 2
    const second = letters[word.charCodeAt(1)] ?? 0
    for (const half of [0, 1]) {
      const bits = (1 << ((second >> (5 * half)) & 31)) | (1 << ((skip >> (5 * half)) & 31))
      seconds[first + half] = word.length === 1 ? -1 : (seconds[first + half] ?? 0) | bits
    }
  }
  return seconds
}

/** So far ahead of the first free place the search leaves gaps behind. */
const CROWDED = 512

/** The first base from which every letter's place is free. */
function findPlace(check: Int32Array, letters: readonly number[], free: number): number {
  const first = letters[0] ?? 0
  for (let at = Math.max(1, free - first); ; at++) {
    let fits = true
    for (let i = 0; fits && i < letters.length; i++) fits = (check[at + (letters[i] ?? 0)] ?? -1) === -1
    if (fits) return at
  }
}

function numberLetters(words: readonly string[]): Uint16Array {
  const letters = new Uint16Array(65536)
  let count = 0
  const number = (unit: number): void => {
    if (letters[unit] === 0) letters[unit] = ++count
  }
  for (const word of words) for (let i = 0; i < word.length; i++) number(word.charCodeAt(i))
  return letters
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
