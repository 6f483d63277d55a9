import { undertakings } from '../../words/actions.js'
import { PART_SIGN } from '../../words/judge-patterns.js'
import type { ExclusionReason } from '../../model.js'
import { endsAt, startsAt, type Prefix, type Suffix } from '../../text/affix.js'
import { lastBefore } from '../../text/last-before.js'
import { hasWord, matchBefore, wordList } from '../../text/word-table.js'
import { bracketsOf } from '../../clause/brackets-of.js'
import type { PlanDate } from '../../clause/find-dates.js'
import { isToldDate } from '../../clause/is-told-date.js'
import { lastDate } from '../last-date.js'
import type { Quantity } from '../../clause/quantity.js'
import type { Reading } from '../../clause/reading.js'
import type { Clause } from '../../clause/split-sentences.js'
import { readTime, type Told } from '../time/read-time.js'
import { structureOf } from '../../clause/structure-of.js'

/** How far words of one clause are looked at, so that a text without punctuation stays linear. */
const REACH = 80

const undertaking = wordList(undertakings)

/** What the rules ask about: one quantity, and what stands around it. Places are units of `text`. */
export interface Question {
  reading: Reading
  quantity: Quantity
  text: string
  /** the clause of the quantity, and the stretch of it that is looked at */
  clause: Clause
  from: number
  to: number
  /** end of the last numeral, without its unit */
  lastEnd: number
  /** what stands in brackets, quotes and titles at the number, as bits of `Inside` */
  inside: number
  /** the last date before the number in its sentence, or in the one that it takes a part of */
  date: PlanDate | null
  /** what the words right before and right behind the numeral say, see `reasonBefore`; undefined until somebody asks */
  before: ExclusionReason | null | undefined
  behind: ExclusionReason | null | undefined
  /** what the sentence tells of the number, see `timeOf`; undefined until somebody asks */
  told: Told | undefined
}

/**
 * Gather what the rules ask of one quantity.
 *
 * @param reading the passage
 * @param quantity one of its quantities
 */
export function askAbout(reading: Reading, quantity: Quantity): Question {
  const structure = structureOf(reading)
  const clause = structure.clauseAt(quantity.start)
  const own = structure.sentences[clause.sentence]
  // 到2025年，达到8000座以上。其中，公共站5000座: a sentence that takes parts of the one before has its date
  const isPart = own !== undefined && reading.text.startsWith(PART_SIGN, own.start)
  const sentence = isPart ? (structure.sentences[clause.sentence - 1] ?? own) : own
  const [first, last] = quantity.numerals
  return {
    reading,
    quantity,
    text: reading.text,
    clause,
    from: Math.max(clause.start, quantity.start - REACH),
    to: Math.min(clause.end, quantity.end + REACH),
    lastEnd: last > first ? (reading.numerals[last - 1]?.end ?? quantity.numberEnd) : quantity.numberEnd,
    inside: bracketsOf(reading).inside[quantity.numberStart] ?? 0,
    date: lastDate(reading.dates, quantity.start, sentence?.start ?? 0),
    before: undefined,
    behind: undefined,
    told: undefined,
  }
}

/** What the number is in time: a fact of the past, or something to come. */
export const timeOf = (question: Question): Told =>
  (question.told ??= readTime(question.reading, {
    start: question.quantity.start,
    numberStart: question.quantity.numberStart,
    end: question.quantity.end,
    isBound: question.quantity.comparator !== null,
    isMoney: question.quantity.family === 'money',
  }))

/** A deadline stands before the number in its sentence. */
export const isDue = ({ date }: Question): boolean => date?.role === 'due'

/** … or one opens the list that the number stands in: 明确到2027年的主要目标：, then lines of goals. */
export const isDueOrListed = (question: Question): boolean => isDue(question) || question.reading.listYear !== null

const isSet = ({ tense, lean }: Told): boolean => tense === 'ahead' && !lean

/** 《方案》提出到2026年，A达到60%。B达到70%: the last date before the number is that of goals which are told. */
function isOfTold({ reading: { dates, text }, quantity: { start } }: Question): boolean {
  const date = lastBefore(dates, start)
  return date?.role === 'due' && date.year !== null && isToldDate(text, date.start)
}

/** … or its sentence or paragraph says that it tells goals: 主要预期目标是：. */
export const isDueOrSet = (question: Question): boolean =>
  isDueOrListed(question) || isSet(timeOf(question)) || isOfTold(question)

/** Words of the clause before the number. */
export const lead = ({ text, from, quantity }: Question, length: number): string =>
  text.slice(Math.max(from, quantity.start - length), quantity.start)

/** Words behind the number, its unit and its bound. */
export const tail = ({ text, quantity }: Question, length: number): string =>
  text.slice(quantity.end, quantity.end + length)

/** Whether the words before the number end so; see {@link lead}. */
export const leadEnds = (ending: Suffix, { text, from, quantity }: Question, length: number): boolean =>
  endsAt(ending, text, Math.max(from, quantity.start - length), quantity.start)

/** Whether the words behind the number begin so; see {@link tail}. */
export const tailStarts = (beginning: Prefix, { text, quantity }: Question, length: number): boolean =>
  startsAt(beginning, text, quantity.end, quantity.end + length)

/** A verb of doing stands in the clause before the number, or right before it. */
export const isUndertaken = ({ text, from, quantity }: Question): boolean =>
  hasWord(undertaking, text, from, quantity.start)
export const isUndertakenHere = ({ text, from, quantity }: Question): boolean =>
  matchBefore(undertaking, text, quantity.start, from) !== null
