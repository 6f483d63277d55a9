import { BODY_LEVELS, officeEnds, officeJoints, officeWords } from '../../words/draft-faults.js'

const words = [...officeWords, ...officeJoints].toSorted((a, b) => b.length - a.length)
const ends: ReadonlySet<string> = new Set(officeEnds)

/**
 * Whether the name of an office, behind its level, is nothing but words that names of offices are made of, and one end:
 * 市经济信息委 is, 市卫生康委 and 市文体广旅局 are not.
 *
 * @param name name of a body without spaces, in simplified characters
 */
export function isOfWords(name: string): boolean {
  const level = BODY_LEVELS.find((one) => name.startsWith(one)) ?? ''
  let at = level.length
  while (at < name.length && !ends.has(name.slice(at))) {
    const word = words.find((one) => name.startsWith(one, at))
    if (word === undefined) return false
    at += word.length
  }
  return true
}
