import type { DateIndex } from '../clause/date-index.js'
import type { Reading } from '../clause/reading.js'
import { DEADLINE_SIGN, HEADING_SIGNS, HEADS_GOALS, NAMES_GOALS } from '../words/date-patterns.js'
import type { Due } from './due.js'
import { dueOf } from './due-of.js'

/** How far from its marker a date may stand that opens a heading. */
const OPENS = 2

/**
 * （一）近期目标（到2026年）, （二）本年度实现以下指标: a heading dates the goals under it. One that only names a year, 2030年主要目标, says less
 * plainly when they are due; 2026年重点工作 says nothing of it.
 */
export function dueOfHeading(reading: Reading, source: string): Due | null {
  const { passage, text, dates, years } = reading
  const [date] = dates
  if (date === undefined || dates.length > 1) return null
  const words = (text.slice(passage.markerLength, date.start) + text.slice(date.end)).replace(HEADING_SIGNS, '')
  if (!HEADS_GOALS.test(words)) return null
  const isThis = date.after === 0
  const isDue = isThis || (date.year !== null && DEADLINE_SIGN.test(text.slice(date.start, date.end)))
  if (!isDue && (date.year === null || !NAMES_GOALS.test(words))) return null
  const due = dueOf(reading, { due: dates }, source)
  const year = isThis ? (years.issued ?? years.own ?? years.written) : due.year
  return { ...due, year, unclear: !isDue || year === null }
}

/** （二）到2026年，完成调查。: among goals a heading that is one of them itself. */
export function dueOfDeed(reading: Reading, index: DateIndex, source: string): Due | null {
  const [date] = index.due
  if (date?.year == null || index.due.length > 1 || date.start > reading.passage.markerLength + OPENS) return null
  return DEADLINE_SIGN.test(reading.text.slice(date.start, date.end)) ? dueOf(reading, index, source) : null
}
