import { coverageLookalikes, coverageWords } from '../lexicon/coverage-words.js'
import { relativeDeadlines } from '../lexicon/deadlines.js'
import { isNumeralSign } from '../text/numerals.js'
import { STRUCTURE_SIGNS } from './structure-signs.js'

/** What a unit may be the beginning of, as bits. */
export const Mark = {
  numeral: 1,
  structure: 2,
  relative: 4,
  coverage: 8,
  /** a word that holds one of coverage and means something else (年均, 健全) */
  lookalike: 16,
  exhaustive: 32,
  equals: 64,
} as const

const MARKS = new Uint8Array(0x10000)
const learn = (characters: Iterable<string>, mark: number): void => {
  for (const character of characters) MARKS[character.charCodeAt(0)] = (MARKS[character.charCodeAt(0)] ?? 0) | mark
}
for (let code = 0; code < MARKS.length; code++) if (isNumeralSign(code)) MARKS[code] = Mark.numeral
learn(STRUCTURE_SIGNS, Mark.structure)
for (const [word] of relativeDeadlines) learn(word.charAt(0), Mark.relative)
for (const { word } of coverageWords) learn(word.charAt(0), Mark.coverage)
for (const word of coverageLookalikes) learn(word.charAt(0), Mark.lookalike)
learn('尽', Mark.exhaustive) // 应签尽签
learn('=', Mark.equals)

/** The units of a passage that any of its readers looks at twice. */
export interface Marks {
  /** all bits that occur */
  seen: number
  /** places of marked units, ascending */
  places: readonly number[]
}

/**
 * Look at each unit of a text once for all who read its numbers, dates, brackets and words of coverage: most passages
 * hold nothing of one or the other, and of the rest most units are nothing to any reader.
 *
 * @param text cleaned text
 */
export function markUnits(text: string): Marks {
  const places: number[] = []
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)] ?? 0
    if (mark === 0) continue
    seen |= mark
    places.push(at)
  }
  return { seen, places }
}

/**
 * What the unit at a place may be the beginning of.
 *
 * @param text cleaned text
 * @param at the place
 */
export const markAt = (text: string, at: number): number => MARKS[text.charCodeAt(at)] ?? 0
