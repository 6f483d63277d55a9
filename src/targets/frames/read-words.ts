import { endsAt, startsAt } from '../../text/affix.js'
import { STATED_LEAD } from '../../words/coverage-words.js'
import { allMatches } from '../../text/all-matches.js'
import {
  BY_DENSITY,
  BY_DOERS,
  EDGE_BEFORE,
  EDGE_BEHIND,
  EDGE_WORDS,
  PHRASE_NUMBER,
  jointWords,
  nameSigns,
  names,
} from '../../words/name-words.js'
import { INNER_BOUND, KEPT_MARK } from '../../words/phrase-patterns.js'
import { comparingBound, innerBounds } from '../../words/phrase-words.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { hasWord, matchAt, wordList } from '../../text/word-table.js'
import { firstFrom } from '../../text/first-from.js'
import type { Reading } from '../../clause/reading.js'
import { dropDescriptions } from './drop-descriptions.js'
import { cutWords, dropWords, joinWords, wordsOf, type Phrase } from './phrase.js'

const STRAY_START = makeSigns(EDGE_BEFORE)
const STRAY_END = makeSigns(EDGE_BEHIND)
const ANDS = makeSigns(EDGE_WORDS)
const LISTED = /[，。；、\d]/u
const jointTable = wordList(jointWords)
const boundTable = wordList(innerBounds)
/** `4.`, `（二）`, `2）`, `①`: an item's number, and a bullet. */
const MARKER = PHRASE_NUMBER

/**
 * Words of a stretch of a passage without its dates, its numbering, brackets that hold lists or numbers, bounds inside
 * and stray joints at its ends.
 *
 * @param reading the passage
 * @param from first unit
 * @param to end, exclusive
 * @param compares a share of what they end in follows: a bound inside them stays
 */
export function readWords(reading: Reading, from: number, to: number, compares = false): Phrase {
  return tidyWords(withoutDates(reading, from, to), compares)
}

/** Words without numbering, brackets that hold lists, bounds and stray joints. */
export function tidyWords(words: Phrase, compares = false): Phrase {
  let plain = words
  // 其中包括“|签约率(超过80%”): a quote that states a value begins with its name
  const quote = plain.text.lastIndexOf('“')
  const isOpen = quote >= 0 && !plain.text.includes('”', quote)
  if (isOpen && (quote === 0 || endsAt(STATED_LEAD, plain.text, 0, quote + 1))) plain = cutWords(plain, quote + 1)
  if (plain.text.includes('（')) {
    plain = dropWords(plain, OPEN_BRACKET)
    if (plain.text.includes('（')) plain = dropBrackets(plain)
  }
  const isKept = compares && comparingBound.test(plain.text)
  if (!isKept && hasWord(boundTable, plain.text, 0, plain.text.length) && !isBasis(plain.text))
    plain = dropWords(plain, INNER_BOUND)
  if (plain.text.includes(nameSigns.whom)) plain = dropWords(plain, BY_DOERS)
  if (plain.text.includes(nameSigns.by)) plain = dropWords(plain, BY_DENSITY)
  plain = dropDescriptions(plain)
  const marker = startsAt(KEPT_MARK, plain.text) ? null : MARKER.exec(plain.text)
  if (marker !== null) plain = cutWords(plain, marker[0].length)
  return trimJoints(plain)
}

/** A bracket that is not closed: what it holds belongs to other values. */
const OPEN_BRACKET = /（[^（）]*$/gu

const BRACKET = /（[^（）]*）/gu

/** （市、区） and （中心、站） belong to a name; （其中…） and （2025年） do not. */
function dropBrackets(words: Phrase): Phrase {
  const parts: Phrase[] = []
  let from = 0
  for (const match of allMatches(words.text, BRACKET)) {
    const [bracket] = match
    if (bracket.length > 2 && (!LISTED.test(bracket) || isShortList(bracket))) continue
    parts.push(cutWords(words, from, match.index))
    from = match.index + bracket.length
  }
  return from === 0 ? words : joinWords(...parts, cutWords(words, from))
}

const isShortList = (bracket: string): boolean => bracket.length <= 10 && !/[，。；\d]/u.test(bracket)

/** Words without joints at their ends; 和谐 and 及时 are words. */
export function trimJoints(words: Phrase): Phrase {
  const { text } = words
  let start = 0
  let end = text.length
  while (start < end && isSignAt(STRAY_START, text, start)) start++
  while (end > start && isSignAt(STRAY_END, text, end - 1)) end--
  if (start < end && isSignAt(ANDS, text, start) && matchAt(jointTable, text, start) === null) start++
  return cutWords(words, start, end)
}

/** 规范管理率2025年达到: a date inside is no part of a name; one that is a word of a name (二〇二五工程) is. */
function withoutDates({ passage, text, dates }: Reading, from: number, to: number): Phrase {
  const parts: Phrase[] = []
  let at = from
  for (let i = firstFrom(dates, from); i < dates.length; i++) {
    const date = dates[i]
    if (date === undefined || date.start >= to) break
    if (date.role === 'name' || date.end > to || date.start < at) continue
    parts.push(wordsOf(passage.text, at, date.start))
    at = text[date.end] === names.of ? date.end + 1 : date.end
  }
  return joinWords(...parts, wordsOf(passage.text, at, to))
}

/** 在自治区下达名额的基础上: a circumstance, not only a bound. */
function isBasis(text: string): boolean {
  const at = text.indexOf(nameSigns.in)
  return at >= 0 && text.indexOf(nameSigns.basis, at + 2) > 0
}
