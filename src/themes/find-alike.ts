import { listLetters } from '../text/list-letters.js'

/** A pair of letters: the labels that hold it, and the last search that met it. */
interface Pair {
  labels: number[]
  search: number
}

/** Two letters as one number; code points need 21 bits. */
const PAIR = 2 ** 21

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
    const touched: number[] = []
    for (const pair of pairs) {
      const known = byPair.get(pair)
      if (known === undefined || known.search === search) continue
      known.search = search
      for (const index of known.labels) {
        const before = common[index] ?? 0
        if (before === 0) touched.push(index)
        common[index] = before + 1
      }
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

/** The pairs of letters that follow each other; of a text of one letter that letter. */
function listPairs(text: string): number[] {
  const letters = listLetters(text)
  if (letters.length < 2) return letters
  const pairs: number[] = []
  for (let i = 1; i < letters.length; i++) pairs.push((letters[i - 1] ?? 0) * PAIR + (letters[i] ?? 0))
  return pairs
}
