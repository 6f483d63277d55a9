import { LIST_JOINT, NEW_TASK, VALUE_SIGN } from '../lexicon/date-patterns.js'
import { everyYear } from '../lexicon/deadlines.js'
import { undertakings } from '../lexicon/actions.js'
import { hasWord, makeWordTable } from '../text/word-table.js'
import type { Item } from './cut-parts.js'
import { firstFrom } from './first-from.js'
import type { PlanDate } from './find-dates.js'
import { lastBefore } from './last-before.js'
import { printedDate } from './printed-date.js'
import type { Reading } from './reading.js'
import { bracketsOf } from './brackets-of.js'
import { Inside } from './find-brackets.js'
import type { Sentence } from './split-sentences.js'
import { structureOf } from './structure-of.js'

/** When a value is due. */
export interface Due {
  year: number | null
  yearText: string | null
  month: number | null
  baseline: number | null
  perYear: boolean
  /** the year was carried over from the sentence before, or counted from the plan's date */
  doubt: 'carried' | 'relative' | null
}

/** Dates of a passage by role, in order, for look-up by place. */
export interface DateIndex {
  due: readonly PlanDate[]
  baseline: readonly PlanDate[]
}

const NO_DATES: DateIndex = { due: [], baseline: [] }

const everyTable = makeWordTable(everyYear.map((word) => [word, true] as const))
const undertakingTable = makeWordTable(undertakings.map((word) => [word, true] as const))

/**
 * Sort the dates that can govern values.
 *
 * @param reading the passage
 * @returns due dates outside titles and quotes, and baselines
 */
export function indexDates(reading: Reading): DateIndex {
  const { dates, text } = reading
  if (dates.length === 0) return NO_DATES
  const brackets = bracketsOf(reading)
  const due = dates.filter((date) => {
    if (date.role !== 'due') return false
    const inside = brackets.inside[date.year === null ? date.start : Math.min(date.start + 2, date.end - 1)] ?? 0
    if ((inside & Inside.title) !== 0) return false
    // “十四五”期间 has its own quotes
    if ((inside & Inside.quote) !== 0 && text[date.start] !== '“' && !text.slice(date.start, date.end).includes('“'))
      return false
    return true
  })
  return { due, baseline: dates.filter((date) => date.role === 'baseline' && date.year !== null) }
}

/**
 * Bind a value to its deadline: the last due date before it in its sentence; else one behind it in its clause;
 * else that of its whole; else, where the plainly same list goes on, that of the sentence before or of the paragraph that
 * opens the list; else the table column's year.
 *
 * @param reading the passage
 * @param item the value
 * @param index its dates
 * @param last the value before it in the passage, bound like all before
 * @param list when the list is due that the passage is a member of
 * @param source the source text
 */
export function bindYear(
  reading: Reading,
  item: Item,
  index: DateIndex,
  last: Item | null,
  list: Due | null,
  source: string,
): Due {
  const { text, passage } = reading
  const structure = structureOf(reading)
  const clause = structure.clauseAt(item.start)
  const sentence = structure.sentences[clause.sentence] as Sentence
  const whole = item.whole?.due ?? null
  const perYear = isPerYear(text, item) || (whole?.perYear ?? false) || continuesPerYear(reading, item, last)
  const baseline = baselineOf(index, clause.start, item)
  const due = governing(reading, item, index, sentence) ?? trailing(reading, item, index)
  if (due !== null) {
    const doubt = due.year === null ? 'relative' : null
    const year = due.year ?? relativeYear(due, reading.years.issued)
    const yearText = printedDate(source, passage.text, due.start, due.end)
    return { year, yearText, month: due.month, baseline, perYear, doubt: year !== null ? doubt : null }
  }
  if (whole !== null && whole.year !== null) {
    const { year, yearText, month, doubt } = whole
    return { year, yearText, month, baseline, perYear, doubt }
  }
  if (passage.cell?.year != null) {
    return { year: passage.cell.year, yearText: reading.columnYear, month: null, baseline, perYear, doubt: null }
  }
  if (last?.due != null && last.due.year !== null && goesOn(reading, item, last)) {
    const { year, yearText, month } = last.due
    return { year, yearText, month, baseline, perYear, doubt: 'carried' }
  }
  return list === null
    ? { year: null, yearText: null, month: null, baseline, perYear, doubt: null }
    : { ...list, baseline, perYear }
}

/** 今年 and 明年 are counted from the plan's own date; 三年内 is not: plans count it from different days. */
const relativeYear = (due: PlanDate, issued: number | null): number | null =>
  due.after === null || issued === null || due.after > 1 ? null : issued + due.after

function governing(reading: Reading, item: Item, { due }: DateIndex, sentence: Sentence): PlanDate | null {
  const brackets = bracketsOf(reading)
  const at = firstFrom(due, item.start)
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const date = due[i]
    if (date === undefined || date.start < sentence.start) return null
    // a date in a bracket governs the bracket only
    const inside = brackets.inside[date.start] ?? 0
    if ((inside & Inside.bracket) !== 0 && date.start < item.container.start) continue
    if (!reaches(reading, item, date, sentence) || beginsAnew(reading, date.end, item.start)) return null
    const group = groupOf(reading, due, i)
    if (group.length > 1) return pick(reading, item, group) ?? date
    return date
  }
  return null
}

/** …出台办法，从2026年起每年考核一次: what begins later is not due before. */
function beginsAnew({ dates }: Reading, from: number, to: number): boolean {
  for (let i = firstFrom(dates, from); (dates[i]?.start ?? Infinity) < to; i++)
    if (dates[i]?.role === 'start') return true
  return false
}

/** Longest opener before the date that governs a sentence. */
const SHORT_OPENER = 8

/** A date that opens its sentence governs all of it; one that comes later governs up to the next ；. */
function reaches(reading: Reading, item: Item, date: PlanDate, sentence: Sentence): boolean {
  const structure = structureOf(reading)
  const own = structure.clauseAt(date.start)
  const last = structure.clauseAt(item.start)
  if (own === last) return true
  // 在此基础上，到2025年，…: a few words before it do not keep a date from opening its sentence
  if (own.start > sentence.start + SHORT_OPENER && own.part < last.part) return false
  // 对…的乡村医生，按300元/人/月发放: a rate that holds as long as the rule does
  const rate = item.quantity?.family === 'money' && item.quantity.unit?.includes('/') === true
  return !(rate && reading.text[item.start - 1] === '按')
}

/** 到2022年和2030年: dates with nothing but 、 or 和 between them. */
function groupOf({ text }: Reading, due: readonly PlanDate[], last: number): PlanDate[] {
  const date = due[last]
  if (last === 0 && date !== undefined) return [date]
  const group: PlanDate[] = []
  for (let i = last; i >= 0 && group.length < 6; i--) {
    const date = due[i]
    const next = group[0]
    if (date === undefined) break
    if (next !== undefined && !/^，?[、和及与]$/u.test(text.slice(date.end, next.start))) break
    group.unshift(date)
  }
  return group
}

/** The n-th of several values in a clause belongs to the n-th year. */
function pick({ text }: Reading, item: Item, group: readonly PlanDate[]): PlanDate | null {
  let first = item
  let place = 0
  while (place < group.length && first.previous !== null && first.previous.start > (group.at(-1)?.end ?? 0)) {
    const between = text.slice(first.previous.end, first.start)
    if (!LIST_JOINT.test(between)) break
    first = first.previous
    place++
  }
  let count = place + 1
  for (
    let one = item;
    count <= group.length && one.next !== null && LIST_JOINT.test(text.slice(one.end, one.next.start));
    one = one.next
  )
    count++
  return count === group.length ? (group[place] ?? null) : null
}

/** 建成10所（2025年底前） and 于2025年底前建成 behind the value. */
function trailing(reading: Reading, item: Item, { due }: DateIndex): PlanDate | null {
  const { text } = reading
  const date = due[firstFrom(due, item.end)]
  if (date === undefined || date.start >= item.container.end) return null
  if (item.next !== null && date.start > item.next.start) return null
  const inside = (bracketsOf(reading).inside[date.start] ?? 0) & Inside.bracket
  const words = text.slice(date.start, date.end)
  if (inside !== 0) return date.start - item.end < 24 ? date : null
  return /[前底末内]$/u.test(words) ? date : null
}

function isPerYear(text: string, item: Item): boolean {
  const start = Math.max(item.part.start, item.start - 60)
  if (hasWord(everyTable, text, start, item.start)) return true
  // the head of a list: 每年培训A 5名、B 6名
  let first = item
  for (let count = 0; first.previous !== null && count < 12; count++) first = first.previous
  if (first === item) return false
  const head = hasWord(everyTable, text, Math.max(first.part.start, first.start - 60), first.start)
  return head && !/[率占]/u.test(text.slice(item.part.start, item.start))
}

/** A clause that only goes on counting (，B 6名) keeps the 每年 of the clause before. */
function continuesPerYear(reading: Reading, item: Item, last: Item | null): boolean {
  if (last?.due?.perYear !== true || item.previous !== null) return false
  const { text } = reading
  const structure = structureOf(reading)
  const before = structure.clauseAt(last.start)
  const clause = structure.clauseAt(item.start)
  if (clause.sentence !== before.sentence || before.end + 1 !== clause.start || before.ends !== '，') return false
  // 每年采购2批，30日内结清: another kind of number
  if (item.quantity?.family !== last.quantity?.family) return false
  const head = text.slice(clause.start, item.start)
  return !/[率占到达]/u.test(head) && !hasWord(undertakingTable, text, clause.start, item.start)
}

function baselineOf({ baseline }: DateIndex, from: number, item: Item): number | null {
  const date = lastBefore(baseline, item.end)
  return date !== null && date.start >= from ? date.year : null
}

/**
 * The next sentence is the plainly same list: every clause of it is a value, and no verb of doing opens it. What its
 * first value was given holds for the rest of it.
 */
function goesOn(reading: Reading, item: Item, last: Item): boolean {
  const { text, dates } = reading
  const structure = structureOf(reading)
  const clause = structure.clauseAt(item.start)
  const before = structure.clauseAt(last.start)
  if (clause.sentence === before.sentence) return last.due?.doubt === 'carried' || item.whole === last
  if (clause.sentence !== before.sentence + 1) return false
  const sentence = structure.sentences[clause.sentence]
  const earlier = structure.sentences[before.sentence]
  if (sentence === undefined || earlier === undefined || sentence.clauses.length > 6) return false
  if (item.quantity?.family !== 'percent' && item.coverage === null) return false
  const opening = dates.slice(firstFrom(dates, earlier.start), firstFrom(dates, earlier.start + 3))
  if (!opening.some(({ role, end }) => role === 'due' && text[end] === '，')) return false
  if (!/[院站心构室所村镇校]/u.test(text.slice(Math.max(sentence.start, item.start - 1), item.start))) return false
  const lead = text.slice(sentence.start, sentence.start + 12)
  if (NEW_TASK.test(lead)) return false
  return sentence.clauses.every(({ start, end }) => VALUE_SIGN.test(text.slice(start, Math.min(end, start + 120))))
}
