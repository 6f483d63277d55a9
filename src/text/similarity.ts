import { listLetters } from './list-letters.js'
import { jaroWinkler } from './natural.js'

/**
 * How alike two short Chinese phrases are: the mean of the Dice coefficient of their character pairs, which forgives
 * a changed order, and of Jaro–Winkler, which favours a common beginning.
 *
 * @param a one phrase
 * @param b the other
 * @returns 0 to 1
 */
export function phraseSimilarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  return (bigramDice(a, b) + jaroWinkler(a, b)) / 2
}

/**
 * Dice coefficient of the character pairs of two strings; of the characters where one is a single character.
 *
 * @param a one string
 * @param b the other
 * @returns 0 (no pair in common) to 1
 */
export function bigramDice(a: string, b: string): number {
  const own = listBigrams(a)
  const pairs = countEach(own)
  const others = listBigrams(b)
  const total = own.length + others.length
  if (total === 0) return 0
  let common = 0
  for (const pair of others) {
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    common++
    pairs.set(pair, left - 1)
  }
  return (2 * common) / total
}

/**
 * The character pairs of a text in order, signs and spaces left out.
 *
 * @param text any text
 */
export function listBigrams(text: string): string[] {
  const letters = listLetters(text)
  const [only] = letters
  if (letters.length < 2) return only === undefined ? [] : [String.fromCodePoint(only)]
  const pairs: string[] = []
  for (let i = 1; i < letters.length; i++) pairs.push(String.fromCodePoint(letters[i - 1] ?? 0, letters[i] ?? 0))
  return pairs
}

function countEach(pairs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}
