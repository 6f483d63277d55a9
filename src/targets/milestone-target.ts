import type { Target } from '../model.js'
import { sourceSpan } from '../text/mapped-text.js'
import type { Due } from './due.js'
import type { Milestone } from './milestone.js'
import type { TargetPlace } from './make-target.js'
import { printedDate } from '../clause/printed-date.js'
import type { Reading } from '../clause/reading.js'
import { spanOfName } from './span-of-name.js'

/**
 * Put a milestone together.
 *
 * @param reading the passage
 * @param milestone the dated verb phrase
 * @param source the source text
 * @param place table cell and citation
 * @param list when the list is due that the passage is a member of
 * @returns the target, still without id
 */
export function milestoneTarget(
  reading: Reading,
  milestone: Milestone,
  source: string,
  place: TargetPlace,
  list: Due | null,
): Target {
  const { passage, row, text } = reading
  const own = sourceSpan(passage.text, milestone.quote.start, milestone.quote.end)
  // 市级示范区 | 个 | 0 | 建成: the quote begins with what is built
  const named = milestone.indicator === null || row === null ? null : spanOfName(row, source)
  const span = named !== null && named.start < own.start ? { start: named.start, end: own.end } : own
  const valueSpan = sourceSpan(passage.text, milestone.value.start, milestone.value.end)
  return {
    id: '',
    measureId: passage.measureId,
    indicator: milestone.indicator ?? text.slice(milestone.quote.start, milestone.quote.end),
    indicatorId: null,
    subject: milestone.subject,
    kind: 'milestone',
    comparator: null,
    min: null,
    max: null,
    unit: null,
    valueText: source.slice(valueSpan.start, valueSpan.end),
    year: milestone.date?.year ?? passage.cell?.year ?? list?.year ?? null,
    yearText:
      milestone.date === null
        ? (reading.columnYear ?? list?.yearText ?? null)
        : printedDate(source, passage.text, milestone.date.start, milestone.date.end),
    month: milestone.date?.month ?? null,
    perYear: false,
    baseline: null,
    certainty: milestone.aim ? 'aim' : 'firm',
    theme: null,
    quote: source.slice(span.start, span.end),
    span,
    valueSpan,
    table: place.table,
    location: place.location,
    frame: null,
    why: [],
    doubts: [...(row?.doubt === true ? (['table'] as const) : []), ...(milestone.unsure ? (['promise'] as const) : [])],
  }
}
