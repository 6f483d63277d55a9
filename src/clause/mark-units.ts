import { coverageLookalikes, coverageWords } from '../words/coverage-words.js'
import { relativeDeadlines } from '../words/deadlines.js'
import { wordValues } from '../words/quantity-words.js'
import { isNumeralSign, type Places } from '../text/numerals.js'
import { CLAUSE_ENDS, CLOSERS, SENTENCE_ENDS } from './structure-signs.js'

/** What a unit may be the beginning of, as bits. */
export const Mark = {
  numeral: 1,
  /** opens or closes brackets, quotes or titles */
  bracket: 2,
  /** a deadline or a value that is a word without a numeral (年底前, 半数) */
  word: 4,
  coverage: 8,
  /** a word that holds one of coverage and means something else (年均, 健全) */
  lookalike: 16,
  exhaustive: 32,
  equals: 64,
  /** ends a clause or a sentence */
  stop: 128,
} as const

const MARKS = new Uint8Array(0x10000)
const learn = (characters: Iterable<string>, mark: number): void => {
  for (const character of characters) MARKS[character.charCodeAt(0)] = (MARKS[character.charCodeAt(0)] ?? 0) | mark
}
for (let code = 0; code < MARKS.length; code++) if (isNumeralSign(code)) MARKS[code] = Mark.numeral
learn([...CLOSERS].flat(), Mark.bracket)
learn(CLAUSE_ENDS + SENTENCE_ENDS, Mark.stop)
for (const [word] of relativeDeadlines) learn(word.charAt(0), Mark.word)
for (const { word } of wordValues) learn(word.charAt(0), Mark.word)
for (const { word } of coverageWords) learn(word.charAt(0), Mark.coverage)
for (const word of coverageLookalikes) learn(word.charAt(0), Mark.lookalike)
learn('尽', Mark.exhaustive) // 应签尽签
learn('=', Mark.equals)

/** The units of a passage that any of its readers looks at twice: `units[i]` for i from `from` to `to`, ascending. */
export interface Marks extends Places {
  /** all bits that occur */
  seen: number
}

/** So many places are made room for at once: passages are short, and an array for each would cost more than it holds. */
const ROOM = 16384
let room = new Uint32Array(0)
let used = 0

/**
 * Look at each unit of a text once for all who read its numbers, dates, brackets and words of coverage: most passages
 * hold nothing of one or the other, and of the rest most units are nothing to any reader.
 *
 * @param text cleaned text
 */
export function markUnits(text: string): Marks {
  if (text.length > ROOM) return writeMarks(text, new Uint32Array(text.length), 0)
  if (used + text.length > room.length) {
    room = new Uint32Array(ROOM)
    used = 0
  }
  const marks = writeMarks(text, room, used)
  used = marks.to
  return marks
}

function writeMarks(text: string, units: Uint32Array, from: number): Marks {
  let to = from
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)] ?? 0
    seen |= mark
    // written for each unit, kept for the marked ones: a branch that nobody can foretell would cost more
    units[to] = at
    to += (mark + 0xff) >> 8
  }
  return { units, from, to, seen }
}

/**
 * What the unit at a place may be the beginning of.
 *
 * @param text cleaned text
 * @param at the place
 */
export const markAt = (text: string, at: number): number => MARKS[text.charCodeAt(at)] ?? 0
