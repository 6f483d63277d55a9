import { MEANS } from '../words/clause-words.js'
import {
  BRACKET_CLOSES,
  BRACKET_OPENS,
  COLON_BEHIND,
  DATED_LIST,
  DEADLINE_LEAD,
  DEADLINE_SIGN,
  DEADLINE_TAIL,
  EVER_AFTER,
  GOALS_BEFORE,
  ONLY_RESULT,
  TOLD_BEFORE,
} from '../words/date-patterns.js'
import { bracketsOf } from '../clause/brackets-of.js'
import type { Item } from './cut-parts.js'
import type { DateIndex } from '../clause/date-index.js'
import { dateInTurn } from './date-in-turn.js'
import { Inside } from '../clause/find-brackets.js'
import { isToldDate } from '../clause/is-told-date.js'
import type { PlanDate } from '../clause/find-dates.js'
import { everyYear } from '../words/deadlines.js'
import { endsAt, startsAt } from '../text/affix.js'
import { firstFrom } from '../text/first-from.js'
import { hasWord, wordList } from '../text/word-table.js'
import type { Reading } from '../clause/reading.js'
import type { Sentence } from '../clause/split-sentences.js'
import { structureOf } from '../clause/structure-of.js'

const yearly = wordList(everyYear)
/** So many dates before a value are looked at: more stand in no sentence that somebody wrote. */
const LOOK_BACK = 8
/** Longest opener before the date that governs a sentence. */
const SHORT_OPENER = 8
/** So much may stand in its clause beside a date that governs a list: 力争到2025年底. */
const OWN_CLAUSE = 4
const COMMA = '，'
/** How much of a sentence says by what means. */
const MEANS_LEAD = 8

/**
 * The date that governs a value from within its sentence: the last one before it that reaches so far, or that of its
 * place in a list of years; else one behind it in its clause.
 *
 * @param reading the passage
 * @param item the value
 * @param index dates of the passage
 * @param sentence the sentence of the value
 * @returns null where none does
 */
export function governingDate(reading: Reading, item: Item, index: DateIndex, sentence: Sentence): PlanDate | null {
  return before(reading, item, index, sentence) ?? behind(reading, item, index)
}

function before(reading: Reading, item: Item, { due }: DateIndex, sentence: Sentence): PlanDate | null {
  const brackets = bracketsOf(reading)
  const at = firstFrom(due, item.start)
  for (let i = at - 1; i >= 0 && i > at - LOOK_BACK; i--) {
    const date = due[i]
    if (date === undefined || date.start < sentence.start) return null
    // a date in a bracket governs the bracket only
    const inside = brackets.inside[date.start] ?? 0
    if ((inside & Inside.bracket) !== 0 && (date.start < item.container.start || isOfValueBefore(reading, item, date)))
      continue
    if (beginsAnew(reading, date.end, item.start) || goesOnAfter(reading, date, item)) return null
    if (!reaches(reading, item, date, sentence)) return sameYearBefore(reading, item, due, i, sentence)
    return dateInTurn(reading, item, due, i) ?? date
  }
  return null
}

/** 45%（2026年）、55%（2028年）: the bracket dates the value that it stands right behind, and no later one. */
function isOfValueBefore({ text }: Reading, { previous }: Item, date: PlanDate): boolean {
  return previous !== null && previous.end <= date.start && BRACKET_OPENS.test(text.slice(previous.end, date.start))
}

/** 到2030年，A；到2030年B；C: the date that opens the sentence says the same year as the one that does not reach C. */
function sameYearBefore(
  reading: Reading,
  item: Item,
  due: readonly PlanDate[],
  last: number,
  sentence: Sentence,
): PlanDate | null {
  const { year } = due[last] ?? { year: null }
  for (let i = last - 1; year !== null && i >= 0 && i > last - LOOK_BACK; i--) {
    const date = due[i]
    if (date === undefined || date.start < sentence.start || date.year !== year) return null
    if (reaches(reading, item, date, sentence)) return date
  }
  return null
}

/** …出台办法，从2026年起每年考核一次: what begins later is not due before. */
function beginsAnew({ dates }: Reading, from: number, to: number): boolean {
  for (let i = firstFrom(dates, from); (dates[i]?.start ?? Infinity) < to; i++)
    if (dates[i]?.role === 'start') return true
  return false
}

/** 2016年不低于15%，|以后每年|提高10个百分点: what comes after the date is not due by it. */
function goesOnAfter(reading: Reading, date: PlanDate, { start }: Item): boolean {
  const clause = structureOf(reading).clauseAt(start)
  return date.end <= clause.start && startsAt(EVER_AFTER, reading.text, clause.start, start)
}

/** A date that opens its sentence governs all of it; one that comes later governs up to the next ；. */
function reaches(reading: Reading, item: Item, date: PlanDate, sentence: Sentence): boolean {
  const structure = structureOf(reading)
  const own = structure.clauseAt(date.start)
  const last = structure.clauseAt(item.start)
  if (own === last) return true
  // 在此基础上，到2025年，…: a few words before it do not keep a date from opening its sentence
  if (
    own.start > sentence.start + SHORT_OPENER &&
    own.part < last.part &&
    !headsList(reading, date, item) &&
    !opensList(reading, date, sentence)
  )
    return false
  // 对…的乡村医生，按300元/人/月发放: a rate that holds as long as the rule does
  const rate = item.quantity?.family === 'money' && item.quantity.unit?.includes('/') === true
  return !(rate && reading.text.charAt(item.start - 1) === '按')
}

/** 提出到2022年要完成的三个目标：A；B, 主要目标是，到2027年，A；B: what the date stands in or behind opens the list, all of which it governs. */
function headsList({ text }: Reading, { start, end }: PlanDate, item: Item): boolean {
  const head = text.slice(end, Math.min(item.start, end + LONGEST_HEAD))
  if (DATED_LIST.test(head)) return true
  if (!DEADLINE_SIGN.test(text.slice(start, end))) return false
  // 《方案》提出|到2026年，A；B
  if (isToldDate(text, start)) return true
  return COLON_BEHIND.test(head) || endsAt(GOALS_BEFORE, text, Math.max(0, start - GOALS_REACH), start)
}

/** How far behind its date the colon of a list stands, and how far before it the word for goals. */
const LONGEST_HEAD = 60
const GOALS_REACH = 16

/** 通过实施九大举措，到2025年，A；B: a date that is a clause of its own behind the means, with no value before it. */
function opensList(reading: Reading, date: PlanDate, sentence: Sentence): boolean {
  const { text, quantities } = reading
  const own = structureOf(reading).clauseAt(date.start)
  if (own.part > 0 || date.start - own.start > OWN_CLAUSE || own.end - date.end > OWN_CLAUSE) return false
  if (text[own.end] !== COMMA) return false
  const before = text.slice(sentence.start, own.start).replace(/[，：]$/u, '')
  // 在明确1000亿元目标的同时，《规划》还提出，到2030年，A；B: what is told next is a list of its own
  if (TOLD_BEFORE.test(before.slice(-TOLD_REACH))) return true
  if (!MEANS.test(before.slice(0, MEANS_LEAD))) return false
  // 九 of 九大举措 is no value
  for (let i = firstFrom(quantities, sentence.start); (quantities[i]?.start ?? Infinity) < date.start; i++)
    if (quantities[i]?.style === 'arabic') return false
  return true
}

/** How much before the date is looked at for words that tell of a plan. */
const TOLD_REACH = 80

/** 建成10所（2025年底前） and 于2025年底前建成 behind the value. */
function behind(reading: Reading, item: Item, { due }: DateIndex): PlanDate | null {
  const { text } = reading
  const date = due[firstFrom(due, item.end)]
  if (date === undefined) return null
  if (date.start >= item.container.end) return dateOfResult(reading, item, date)
  if (item.next !== null && date.start > item.next.start) return null
  const inside = (bracketsOf(reading).inside[date.start] ?? 0) & Inside.bracket
  if (inside !== 0) return date.start - item.end < 24 && !datesAnother(reading, date) ? date : null
  return /[前底末内]$/u.test(text.slice(date.start, date.end)) ? date : null
}

/** 达到79岁（2020年为77岁）: the date in a bracket is that of the value that stands with it there. */
function datesAnother({ text, quantities }: Reading, date: PlanDate): boolean {
  const next = quantities[firstFrom(quantities, date.end)]
  return next !== undefined && !BRACKET_CLOSES.test(text.slice(date.end, next.start))
}

/** 参数不少于450项，于2030年底前实现。: a clause that says only when it is done. */
function dateOfResult(reading: Reading, item: Item, date: PlanDate): PlanDate | null {
  const { text } = reading
  const structure = structureOf(reading)
  const own = structure.clauseAt(item.start)
  const next = structure.clauseAt(date.start)
  if (next.sentence !== own.sentence || next.start > own.end + 1) return null
  // …改造，最迟2027年6月; …，时限为2026年底: nothing but the deadline, for all that stands before it
  if (DEADLINE_LEAD.test(text.slice(next.start, date.start)) && DEADLINE_TAIL.test(text.slice(date.end, next.end)))
    return date
  if (item.next !== null || date.start - next.start > OWN_CLAUSE) return null
  // 每年提高5个百分点，到2013年全部达标: what is done each year ends in what is reached by then
  if (hasWord(yearly, text, own.start, item.start)) return null
  return ONLY_RESULT.test(text.slice(date.end, next.end)) ? date : null
}
