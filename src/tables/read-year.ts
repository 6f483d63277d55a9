import { allMatches } from '../text/all-matches.js'
import { fiveYearPlans } from '../words/deadlines.js'
import { HEAD_PERIOD, HEAD_YEAR } from '../words/table-columns.js'
import type { PrintedYear } from './table.js'

const periodYears = new Map(fiveYearPlans)

/**
 * The year that words of a head, a title or a leading line give: the end of a range, the last year of a five-year plan.
 *
 * @param text the words, folded
 * @returns null where there is none, or several
 */
export function readYear(text: string): PrintedYear | null {
  let found: PrintedYear | null = null
  for (const match of allMatches(text, HEAD_YEAR)) {
    // 2024年12月31日 is a day
    if (/^年?\d{1,2}月/u.test(text.slice(match.index + match[0].length))) continue
    const year = Number(match.groups?.year)
    if (found !== null && found.year !== year) return null
    found ??= { year, text: match[0] }
  }
  if (found !== null) return found
  const period = HEAD_PERIOD.exec(text)
  const year = periodYears.get(period?.groups?.period ?? '')
  return period === null || year === undefined ? null : { year, text: period[0] }
}

/** 2021—2025年: the years that a title names. */
const RANGE = /((?:19|20)\d\d)年?[-—–~至]{1,2}(?:19|20)\d\d年/u

/**
 * The first of the years that a title names.
 *
 * @param title the words, folded
 * @returns null where it names no range of years
 */
export function startOfRange(title: string): number | null {
  const start = RANGE.exec(title)?.[1]
  return start === undefined ? null : Number(start)
}
