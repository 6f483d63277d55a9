import {
  DAY_ALONE,
  DAY_LEAD,
  DAYS_JOINT,
  DAYS_LAST,
  NEWS_DAY,
  NEWS_DAY_LEAD,
  SENTENCE_BEGINS,
} from '../../words/date-patterns.js'
import { DAY_SIGNS } from '../../words/date-signs.js'
import type { Numeral } from '../../text/numerals.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { matchAt } from '../../text/word-table.js'
import type { FoundDate } from './found-date.js'
import { makeDate } from './make-date.js'
import { tailTable } from './tail-table.js'

const DAYS = makeSigns(DAY_SIGNS)
/** How far behind a day the words stand that make news of it, and how far before it those that make a length of it. */
const NEWS_REACH = 48
const LAST_REACH = 4

/** The day of some month, its numeral before 日: 每月10日, 次月10日前, 1日电, 王某某1日在会上表示, 25日至27日举行. */
export function readDayOfMonth(text: string, numerals: readonly Numeral[], i: number): FoundDate | null {
  const day = numerals[i]
  if (day === undefined || !isDay(day)) return null
  const last = lastOfDays(text, numerals, i) ?? day
  const end = last.end + 1
  const { start } = day
  const isPlain =
    DAY_LEAD.test(text.slice(Math.max(0, start - 2), start)) ||
    NEWS_DAY_LEAD.test(text.slice(Math.max(0, start - 4), start))
  if (!isPlain && !isOfNews(text, start, last.end)) return null
  const tail = matchAt(tailTable, text, end)
  return { date: makeDate(start, tail?.end ?? end, null, 'day'), next: last === day ? i + 1 : i + 2 }
}

const isDay = ({ value }: Numeral): boolean => value >= 1 && value <= 31

/** 25日至27日: the second of two days. */
function lastOfDays(text: string, numerals: readonly Numeral[], i: number): Numeral | null {
  const [day, last] = [numerals[i], numerals[i + 1]]
  if (day === undefined || last === undefined || !isDay(last)) return null
  return DAYS_JOINT.test(text.slice(day.end, last.start)) && isSignAt(DAYS, text, last.end) ? last : null
}

/** What happened on the day is told, and it is no length of time. */
function isOfNews(text: string, start: number, end: number): boolean {
  if (DAYS_LAST.test(text.slice(Math.max(0, start - LAST_REACH), start))) return false
  const opens = SENTENCE_BEGINS.test(text.slice(Math.max(0, start - 1), start))
  if (opens && DAY_ALONE.test(text.slice(end + 1, end + 4))) return true
  return NEWS_DAY.test(text.slice(end, end + NEWS_REACH))
}
