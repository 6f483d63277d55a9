import { allMatches } from '../text/all-matches.js'
import { AGE_IN_NAME } from '../words/indicator-phrases.js'
import { letterPair } from '../text/letter-pair.js'
import { matchAt, wordList, type WordTable } from '../text/word-table.js'

/** The letters of a name that neither an indicator nor the vocabulary's plain words account for, in stretches. */
export type ResidueReader = (name: string, said: ReadonlySet<number>) => string[]

const LETTER = /[\p{Script=Han}a-z]/iu
/** Whether a unit is a letter, asked once for each: 0 not asked yet, 1 yes, 2 no. */
const answers = new Uint8Array(0x10000)

function isLetterAt(name: string, at: number): boolean {
  const code = name.charCodeAt(at)
  let answer = answers[code] ?? 0
  if (answer === 0) answers[code] = answer = LETTER.test(name.charAt(at)) ? 1 : 2
  return answer === 1
}

/**
 * A reader of what is left of a name: the longest plain word wins at each place, then the pairs of letters that the
 * indicator's own labels and words hold. What is left names something the indicator does not know: in 流动人口健康素养水平 it is
 * 流动, in 每千张床位注册护士数 it is 张床位.
 *
 * @param plain words that say nothing about the quantity
 */
export function createResidueReader(plain: readonly string[]): ResidueReader {
  const table: WordTable<true> = wordList(plain)
  /** What plain words and ages cover of the name read last: it is read for one indicator after the other. */
  let last = { name: '', plain: new Uint8Array(0) }
  /** what one indicator covers besides; written anew for each */
  let covered = new Uint8Array(64)
  const coverPlain = (name: string): Uint8Array<ArrayBuffer> => {
    const plain = new Uint8Array(name.length)
    for (let at = 0; at < name.length; at++) if (!isLetterAt(name, at)) plain[at] = 1
    for (const { index, 0: age } of allMatches(name, AGE_IN_NAME)) plain.fill(1, index, index + age.length)
    for (let at = 0; at < name.length;) {
      const hit = matchAt(table, name, at)
      if (hit !== null) plain.fill(1, at, hit.end)
      at = hit?.end ?? at + 1
    }
    return plain
  }
  return (name, said) => {
    if (last.name !== name) last = { name, plain: coverPlain(name) }
    if (covered.length < name.length) covered = new Uint8Array(name.length * 2)
    covered.set(last.plain)
    for (let at = 0; at + 1 < name.length; at++)
      if ((covered[at] === 0 || covered[at + 1] === 0) && said.has(letterPair(name, at)))
        covered[at] = covered[at + 1] = 1
    const left: string[] = []
    let from = -1
    for (let at = 0; at <= name.length; at++) {
      const isLeft = at < name.length && covered[at] === 0
      if (isLeft && from < 0) from = at
      if (isLeft || from < 0) continue
      left.push(name.slice(from, at))
      from = -1
    }
    return left
  }
}
