import { bracketsOf } from './brackets-of.js'
import { Inside } from './find-brackets.js'
import type { PlanDate } from './find-dates.js'
import type { Reading } from './reading.js'

/** Dates of a passage by role, in order, for look-up by place. */
export interface DateIndex {
  due: readonly PlanDate[]
  baseline: readonly PlanDate[]
}

const NO_DATES: DateIndex = { due: [], baseline: [] }

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
