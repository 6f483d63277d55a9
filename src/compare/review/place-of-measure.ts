import type { Labels, Measure, Plan } from '../../model.js'
import { headSpan } from '../list-theme-rows.js'
import { words, type Place } from './review-context.js'

/**
 * Where a measure of the draft stands, and how a sentence names it: by its heading; a row of a table without a number by
 * its first cell; else by its first words.
 */
export function placeOfMeasure(draft: Plan, measure: Measure): { place: Place; name: Labels } {
  const span = headSpan(draft, measure)
  const quote = draft.source.slice(span.start, span.end)
  const title = measure.title ?? (measure.table ? measure.number : null) ?? quote
  return { place: { quote, span, location: measure.location }, name: words(title) }
}
