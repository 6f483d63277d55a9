import { DAY_LEAD, NEWS_DAY, NEWS_DAY_LEAD } from '../../words/date-patterns.js'
import type { Numeral } from '../../text/numerals.js'
import { matchAt } from '../../text/word-table.js'
import type { FoundDate } from './found-date.js'
import { makeDate } from './make-date.js'
import { tailTable } from './tail-table.js'

/** The day of some month, its numeral before 日: 每月10日, 次月10日前, 1日电. */
export function readDayOfMonth(text: string, { start, end, value }: Numeral, i: number): FoundDate | null {
  const isDay =
    DAY_LEAD.test(text.slice(Math.max(0, start - 2), start)) ||
    NEWS_DAY_LEAD.test(text.slice(Math.max(0, start - 4), start)) ||
    NEWS_DAY.test(text.slice(end, end + 4))
  if (!isDay || !(value >= 1 && value <= 31)) return null
  const tail = matchAt(tailTable, text, end + 1)
  return { date: makeDate(start, tail?.end ?? end + 1, null, 'day'), next: i + 1 }
}
