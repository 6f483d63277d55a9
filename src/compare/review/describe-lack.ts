import { bodyOnly, type Lack } from '../../words/review-texts.js'
import type { Finding, Measure } from '../../model.js'
import type { Counts } from './list-deadlineless.js'
import { placeOfMeasure } from './place-of-measure.js'
import { makeFinding, type ReviewContext } from './review-context.js'

/** A measure that gives nothing where most of its siblings do. */
export function describeLack(
  rule: 'review-no-deadline' | 'review-bare-measure',
  measure: Measure,
  { given, total }: Counts,
  { draft }: ReviewContext,
  lack: Lack = bodyOnly,
): Finding {
  const { place, name } = placeOfMeasure(draft, measure)
  const fillings = { measure: name, count: String(given), total: String(total), ...lack }
  return makeFinding(rule, fillings, { theme: measure.primaryTheme, place })
}
