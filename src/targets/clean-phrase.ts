import { INNER_BOUND, PLAN_AREA } from '../lexicon/phrase-patterns.js'
import { innerBounds } from '../lexicon/phrase-words.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { hasWord, wordList } from '../text/word-table.js'

const STRAY_START = makeSigns('、，；：）”的')
const STRAY_END = makeSigns('、，；：（“的')
const ANDS = makeSigns('和及与')
/** What the area that a plan is about begins with: the pattern is tried nowhere else. */
const AREA_STARTS = makeSigns('全我')
const boundTable = wordList(innerBounds)
const LISTED = /[，。；、\d]/u

/**
 * Drop brackets that hold lists or numbers, bounds inside, areas that the plan is about, and stray joints.
 *
 * @param phrase text beside a value
 */
export function cleanPhrase(phrase: string): string {
  let plain = phrase
  if (phrase.includes('（'))
    plain = plain.replaceAll(/（[^（）]*）/gu, (bracket) =>
      LISTED.test(bracket) && !isShortList(bracket) ? '' : bracket,
    )
  if (hasWord(boundTable, plain, 0, plain.length)) plain = plain.replaceAll(INNER_BOUND, '')
  let start = 0
  let end = plain.length
  while (start < end && isSignAt(STRAY_START, plain, start)) start++
  while (end > start && isSignAt(STRAY_END, plain, end - 1)) end--
  // 和谐 is a word
  if (start < end && isSignAt(ANDS, plain, start) && !plain.startsWith('谐', start + 1)) start++
  plain = plain.slice(start, end)
  return isSignAt(AREA_STARTS, plain, 0) ? plain.replace(PLAN_AREA, '') : plain
}

/** （市、区） and （中心、站） belong to a name. */
const isShortList = (bracket: string): boolean => bracket.length <= 10 && !/[，。；\d]/u.test(bracket)
