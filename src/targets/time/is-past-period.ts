import { DUE_BEFORE, IS_SPAN } from '../../words/date-patterns.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { isLoose } from './is-loose.js'

/** How far from the start of a paragraph the period may stand that opens it. */
const OPENS = 3

/**
 * Whether a place stands in a paragraph that a period before the plan opens: “十三五”期间，…。…: up to the next date.
 *
 * @param reading the passage
 * @param before the place
 */
export function isPastPeriod(reading: Reading, before: number): boolean {
  const { text, dates, years, passage } = reading
  const [first, next] = dates
  if (first?.year == null || years.start === null || first.year >= years.start) return false
  if (first.start > passage.markerLength + OPENS || first.role === 'baseline') return false
  if (DUE_BEFORE.test(text.slice(first.start, first.end))) return false
  if (first.end > before || (next !== undefined && next.start <= before)) return false
  // 2020年，医院达到109所。支持医院建设研究平台。: a measure says what was there in passing
  if (isLoose(passage) || IS_SPAN.test(text.slice(first.start, first.end))) return true
  const { clauseAt } = structureOf(reading)
  return clauseAt(first.start).sentence === clauseAt(before).sentence
}
