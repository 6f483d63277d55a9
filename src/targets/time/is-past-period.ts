import { DUE_BEFORE } from '../../words/date-patterns.js'
import type { Reading } from '../../clause/reading.js'

/** How far from the start of a paragraph the period may stand that opens it. */
const OPENS = 3

/**
 * Whether a place stands in a paragraph that a period before the plan opens: “十三五”期间，…。…: up to the next date.
 *
 * @param reading the passage
 * @param before the place
 */
export function isPastPeriod({ text, dates, years, passage }: Reading, before: number): boolean {
  const [first, next] = dates
  if (first?.year == null || years.start === null || first.year >= years.start) return false
  if (first.start > passage.markerLength + OPENS || first.role === 'baseline') return false
  if (DUE_BEFORE.test(text.slice(first.start, first.end))) return false
  return first.end <= before && (next === undefined || next.start > before)
}
