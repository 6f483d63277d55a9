import { listLetters } from '../text/list-letters.js'

/** A pair of letters: the labels that hold it, and the last search that met it. */
interface Pair {
  labels: number[]
  search: number
}

/**
 * A finder of labels that have many character pairs in common with a phrase (the Dice coefficient). Only labels are
 * looked at that share a pair.
 *
 * @param labels the labels
 * @returns a function from a phrase and the least share to the labels, in order of the first pair they share
 */
export function createLikeFinder<T extends { label: string }>(
  labels: readonly T[],
): (phrase: string, share: number) => T[] {
  /** letters of labels are numbered from 1, so that a pair is a small number; 0 is any other letter */
  const numbers = new Map<number, number>()
  for (const { label } of labels)
    for (const letter of listLetters(label)) if (!numbers.has(letter)) numbers.set(letter, numbers.size + 1)
  const listPairs = (text: string): number[] => pairUp(listLetters(text), numbers)
  const byPair = new Map<number, Pair>()
  const sizes = labels.map(({ label }, index) => {
    const pairs = listPairs(label)
    for (const pair of new Set(pairs)) {
      const known = byPair.get(pair)
      if (known === undefined) byPair.set(pair, { labels: [index], search: 0 })
      else known.labels.push(index)
    }
    return pairs.length
  })
  /** pairs in common with each label; all 0 between searches */
  const common = new Int32Array(labels.length)
  let search = 0
  return (phrase, share) => {
    search++
    const pairs = listPairs(phrase)
    const shared: Pair[] = []
    for (const pair of pairs) {
      const known = byPair.get(pair)
      if (known === undefined || known.search === search) continue
      known.search = search
      shared.push(known)
    }
    // no label has more in common than one that is made of all these pairs and no other
    if ((2 * shared.length) / (pairs.length + shared.length) < share) return []
    const touched: number[] = []
    for (const pair of shared)
      for (const index of pair.labels) {
        const before = common[index] ?? 0
        if (before === 0) touched.push(index)
        common[index] = before + 1
      }
    const alike: T[] = []
    for (const index of touched) {
      const label = labels[index]
      const enough = (2 * (common[index] ?? 0)) / (pairs.length + (sizes[index] ?? 0)) >= share
      common[index] = 0
      if (enough && label !== undefined) alike.push(label)
    }
    return alike
  }
}

/** The pairs of letters that follow each other, in place of the letters; of a text of one letter that letter. */
function pairUp(letters: number[], numbers: ReadonlyMap<number, number>): number[] {
  const base = numbers.size + 1
  let before = 0
  for (let i = 0; i < letters.length; i++) {
    const number = numbers.get(letters[i] ?? 0) ?? 0
    // a pair with an unknown letter is in no label
    if (i > 0) letters[i - 1] = before > 0 && number > 0 ? before * base + number : 0
    before = number
  }
  if (letters.length === 1) letters[0] = before
  else letters.pop()
  return letters
}
