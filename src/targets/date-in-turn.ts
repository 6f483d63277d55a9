import { IN_TURN, LIST_JOINT, YEAR_LIST_JOINT } from '../words/date-patterns.js'
import type { PlanDate } from '../clause/find-dates.js'
import { firstFrom } from '../text/first-from.js'
import type { Reading } from '../clause/reading.js'
import { structureOf } from '../clause/structure-of.js'
import type { Item } from './cut-parts.js'

/** Most years of one list. */
const LONGEST_LIST = 6

/**
 * The year of a value that stands in a list as long as the list of years before it: 到2022年和2030年分别达到30%和40%,
 * 2026—2028年分别新建5、6、7家.
 *
 * @param reading the passage
 * @param item the value
 * @param due dates of the passage that are due, in order
 * @param last index of the last date before the list of values
 * @returns null where the two lists are not as long as one another
 */
export function dateInTurn(reading: Reading, item: Item, due: readonly PlanDate[], last: number): PlanDate | null {
  const date = due[last]
  if (date === undefined) return null
  const group = groupOf(reading, due, last)
  return group.length > 1 ? pick(reading, item, group) : ofRange(reading, item, date)
}

/**
 * Whether a date ends a list of years whose values do not stand in turn: of 2025年和2030年均达到90% it is not said alone that
 * the last of the years is the value's.
 *
 * @param reading the passage
 * @param item the value
 * @param due dates of the passage that are due, in order
 * @param date the date that governs the value
 */
export function isOneOfYears(reading: Reading, item: Item, due: readonly PlanDate[], date: PlanDate): boolean {
  const at = firstFrom(due, date.start)
  if (due[at] !== date) return false
  return groupOf(reading, due, at).length > 1
    ? dateInTurn(reading, item, due, at) === null
    : followsDated(reading, item, due, at)
}

/** 甲2020年达到46万人，2025年48万人，乙为15万人、16万人: as many values without a year as the clauses before have years. */
function followsDated(reading: Reading, item: Item, due: readonly PlanDate[], last: number): boolean {
  const date = due[last]
  if (date === undefined) return false
  const { clauseAt } = structureOf(reading)
  const { first, count } = placeInList(reading, item, date.end, LONGEST_LIST)
  const own = clauseAt(first.start)
  if (count < 2 || clauseAt(date.start) === own) return false
  let years = 1
  for (let i = last - 1; i >= 0 && years < LONGEST_LIST; i--) {
    const [one, next] = [due[i], due[i + 1]]
    if (one?.year == null || one.year === next?.year || clauseAt(one.start).sentence !== own.sentence) break
    years++
  }
  return years === count
}

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
