import { DAY_SIGNS, MONTH_SIGN, YEAR_SIGN } from '../words/date-signs.js'
import type { Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import type { FoundDate } from './dates/found-date.js'
import { makeDate } from './dates/make-date.js'
import { mergeRelative } from './dates/merge-relative.js'
import { monthsEnd } from './dates/months-end.js'
import { nextFrom } from './dates/next-from.js'
import { readDay } from './dates/read-day.js'
import { readDayOfMonth } from './dates/read-day-of-month.js'
import { readFiveYearPlan } from './dates/read-five-year-plan.js'
import { readShortYear } from './dates/read-short-year.js'
import { readSignedDate } from './dates/read-signed-date.js'
import { readSpan } from './dates/read-span.js'
import { readYear } from './dates/read-year.js'
import { markUnits, type Marks } from './mark-units.js'
import { placeDate } from './place-date.js'
import type { PlanDate } from './plan-date.js'

export type { PlanDate } from './plan-date.js'

const YEAR = makeSigns(YEAR_SIGN)
const MONTH = makeSigns(MONTH_SIGN)
const DAY = makeSigns(DAY_SIGNS)

/**
 * Find years, months, days, five-year plans and relative deadlines, and say what part each plays.
 *
 * @param text cleaned text
 * @param numerals all numerals of the text
 * @param marks marked units of the text
 * @returns dates in order, and the numerals that belong to none
 */
export function findDates(
  text: string,
  numerals: readonly Numeral[],
  marks: Marks = markUnits(text),
): { dates: PlanDate[]; rest: readonly Numeral[] } {
  const dates: PlanDate[] = []
  let rest: Numeral[] | null = null
  let done = 0
  let next = 0
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i]
    if (numeral === undefined || i < next) continue
    const found = numeral.start < done ? null : readDate(text, numerals, i, numeral)
    if (found === null) {
      rest?.push(numeral)
      continue
    }
    rest ??= numerals.slice(0, i)
    next = found.next
    // 到 and 自 belong to the date, but not across the last one
    dates.push(placeDate(text, found.date, done))
    done = found.date.end
  }
  return { dates: mergeRelative(text, dates, marks), rest: rest ?? numerals }
}

/** The printed forms of dates that begin with a numeral, in the order in which they are tried. */
function readDate(text: string, numerals: readonly Numeral[], i: number, numeral: Numeral): FoundDate | null {
  const date =
    readSignedDate(text, numerals, i) ??
    readYear(text, numerals, i) ??
    readShortYear(text, numerals, i) ??
    (numeral.style === 'chinese' ? readFiveYearPlan(text, numeral, i) : null)
  if (date !== null) return date
  if (isSignAt(YEAR, text, numeral.end)) return readSpan(text, numeral, i)
  const months = numeral.value === 1 ? monthsEnd(text, numeral.start) : 0
  if (months > 0) return { date: makeDate(numeral.start, months, null, 'past'), next: nextFrom(numerals, i, months) }
  const day = isSignAt(DAY, text, numeral.end) ? readDayOfMonth(text, numerals, i) : null
  if (day !== null) return day
  return isSignAt(MONTH, text, numeral.end) ? readDay(text, numerals, i) : null
}
