import { AGE_IN_NAME } from '../words/indicator-phrases.js'
import { matchAt, wordList, type WordTable } from '../text/word-table.js'

/** The letters of a name that neither an indicator nor the vocabulary's plain words account for, in stretches. */
export type ResidueReader = (name: string, said: ReadonlySet<string>) => string[]

const LETTER = /[\p{Script=Han}a-z]/iu

/**
 * A reader of what is left of a name: the longest plain word wins at each place, then the pairs of letters that the
 * indicator's own labels and words hold. What is left names something the indicator does not know: in 流动人口健康素养水平 it is
 * 流动, in 每千张床位注册护士数 it is 张床位.
 *
 * @param plain words that say nothing about the quantity
 */
export function createResidueReader(plain: readonly string[]): ResidueReader {
  const table: WordTable<true> = wordList(plain)
  return (name, said) => {
    const covered = new Uint8Array(name.length)
    for (const { index, 0: age } of name.matchAll(AGE_IN_NAME)) covered.fill(1, index, index + age.length)
    for (let at = 0; at + 1 < name.length; at++) if (said.has(name.slice(at, at + 2))) covered.fill(1, at, at + 2)
    for (let at = 0; at < name.length;) {
      const hit = matchAt(table, name, at)
      if (hit !== null) covered.fill(1, at, hit.end)
      at = hit?.end ?? at + 1
    }
    const left: string[] = []
    let from = -1
    for (let at = 0; at <= name.length; at++) {
      const isLeft = at < name.length && covered[at] === 0 && LETTER.test(name.charAt(at))
      if (isLeft && from < 0) from = at
      if (isLeft || from < 0) continue
      left.push(name.slice(from, at))
      from = -1
    }
    return left
  }
}

/** The pairs of letters of some words. */
export function pairsOfWords(words: readonly string[]): Set<string> {
  const pairs = new Set<string>()
  for (const word of words) for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2))
  return pairs
}
