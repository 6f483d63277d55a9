import type { Reading } from '../../clause/reading.js'
import { FIVE_YEARS } from '../../words/date-patterns.js'

const PERIOD_LENGTH = 5
/** What stands behind the name of a period that the date may leave out: its quote and 时期. */
const PERIOD_WORD = 3
/** In its first so many years the next five years of a five-year plan are those of the plan. */
const EARLY = 2

/**
 * 《规划》指出，“十三五”时期…。未来五年，…: in a text of the press printed when a five-year period has just begun, the next five years are
 * those of the period. Its dates are given that year.
 *
 * @param reading a passage of running text; its dates are changed
 * @param before the last year of the period that the passages before it name
 * @returns the same for the passages behind it
 */
export function countFromPeriod(
  { text, dates, years: { written, issued } }: Reading,
  before: number | null,
): number | null {
  const now = issued ?? written
  let period = before
  for (const date of dates) {
    if (date.year !== null && FIVE_YEARS.test(text.slice(date.start, date.end + PERIOD_WORD))) period = date.year
    if (date.after !== PERIOD_LENGTH || date.year !== null || now === null || period === null) continue
    const first = period - PERIOD_LENGTH + 1
    if (now >= first && now < first + EARLY) date.year = period
  }
  return period
}
