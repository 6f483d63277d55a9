import { MEANS } from '../words/clause-words.js'
import {
  BRACKET_CLOSES,
  BRACKET_OPENS,
  DEADLINE_LEAD,
  DEADLINE_TAIL,
  IN_TURN,
  LIST_JOINT,
  ONLY_RESULT,
  TOLD_BEFORE,
  YEAR_LIST_JOINT,
} from '../words/date-patterns.js'
import { bracketsOf } from '../clause/brackets-of.js'
import type { Item } from './cut-parts.js'
import type { DateIndex } from '../clause/date-index.js'
import { Inside } from '../clause/find-brackets.js'
import type { PlanDate } from '../clause/find-dates.js'
import { firstFrom } from '../text/first-from.js'
import type { Reading } from '../clause/reading.js'
import type { Sentence } from '../clause/split-sentences.js'
import { structureOf } from '../clause/structure-of.js'

/** So many dates before a value are looked at: more stand in no sentence that somebody wrote. */
const LOOK_BACK = 8
/** Longest opener before the date that governs a sentence. */
const SHORT_OPENER = 8
/** So much may stand in its clause beside a date that governs a list: 力争到2025年底. */
const OWN_CLAUSE = 4
const COMMA = '，'
/** How much of a sentence says by what means. */
const MEANS_LEAD = 8
/** Most years of one list. */
const LONGEST_LIST = 6

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
    if (beginsAnew(reading, date.end, item.start)) return null
    if (!reaches(reading, item, date, sentence)) return sameYearBefore(reading, item, due, i, sentence)
    const group = groupOf(reading, due, i)
    if (group.length > 1) return pick(reading, item, group) ?? date
    return ofRange(reading, item, date) ?? date
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

/** A date that opens its sentence governs all of it; one that comes later governs up to the next ；. */
function reaches(reading: Reading, item: Item, date: PlanDate, sentence: Sentence): boolean {
  const structure = structureOf(reading)
  const own = structure.clauseAt(date.start)
  const last = structure.clauseAt(item.start)
  if (own === last) return true
  // 在此基础上，到2025年，…: a few words before it do not keep a date from opening its sentence
  if (own.start > sentence.start + SHORT_OPENER && own.part < last.part && !opensList(reading, date, sentence))
    return false
  // 对…的乡村医生，按300元/人/月发放: a rate that holds as long as the rule does
  const rate = item.quantity?.family === 'money' && item.quantity.unit?.includes('/') === true
  return !(rate && reading.text[item.start - 1] === '按')
}

/** 通过实施九大举措，到2025年，A；B: a date that is a clause of its own behind the means, with no value before it. */
function opensList(reading: Reading, date: PlanDate, sentence: Sentence): boolean {
  const { text, quantities } = reading
  const own = structureOf(reading).clauseAt(date.start)
  if (own.part > 0 || date.start - own.start > OWN_CLAUSE || own.end - date.end > OWN_CLAUSE) return false
  if (text[own.end] !== COMMA) return false
  const before = text.slice(sentence.start, own.start).replace(/[，：]$/u, '')
  if (!MEANS.test(before.slice(0, MEANS_LEAD)) && !TOLD_BEFORE.test(before.slice(-TOLD_REACH))) return false
  // 九 of 九大举措 is no value
  for (let i = firstFrom(quantities, sentence.start); (quantities[i]?.start ?? Infinity) < date.start; i++)
    if (quantities[i]?.style === 'arabic') return false
  return true
}

/** How much before the date is looked at for words that tell of a plan. */
const TOLD_REACH = 80

/** 到2022年和2030年: dates with nothing but 、 or 和 between them. */
function groupOf({ text }: Reading, due: readonly PlanDate[], last: number): PlanDate[] {
  const date = due[last]
  if (last === 0 && date !== undefined) return [date]
  const group: PlanDate[] = []
  for (let i = last; i >= 0 && group.length < LONGEST_LIST; i--) {
    const date = due[i]
    const next = group[0]
    if (date === undefined) break
    if (next !== undefined && !YEAR_LIST_JOINT.test(text.slice(date.end, next.start))) break
    group.unshift(date)
  }
  return group
}

/** The n-th of several values in a list belongs to the n-th year. */
function pick(reading: Reading, item: Item, group: readonly PlanDate[]): PlanDate | null {
  const { place, count } = placeInList(reading, item, group.at(-1)?.end ?? 0, group.length)
  return count === group.length ? (group[place] ?? null) : null
}

/** 2026—2028年分别新建5、6、7家: one value for each year of the range. */
function ofRange(reading: Reading, item: Item, date: PlanDate): PlanDate | null {
  const { from, year, end } = date
  if (from === null || year === null || year <= from || year - from >= LONGEST_LIST) return null
  const years = year - from + 1
  const { first, place, count } = placeInList(reading, item, end, years)
  return count === years && IN_TURN.test(reading.text.slice(end, first.start)) ? { ...date, year: from + place } : null
}

/** Where a value stands among those that nothing but joints part, behind a date. */
function placeInList(
  { text }: Reading,
  item: Item,
  from: number,
  most: number,
): { first: Item; place: number; count: number } {
  let first = item
  let place = 0
  while (place < most && first.previous !== null && first.previous.start > from) {
    if (!LIST_JOINT.test(text.slice(first.previous.end, first.start))) break
    first = first.previous
    place++
  }
  let count = place + 1
  for (
    let one = item;
    count <= most && one.next !== null && LIST_JOINT.test(text.slice(one.end, one.next.start));
    one = one.next
  )
    count++
  return { first, place, count }
}

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
  return ONLY_RESULT.test(text.slice(date.end, next.end)) ? date : null
}
