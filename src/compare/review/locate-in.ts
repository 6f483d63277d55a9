import type { Plan } from '../../model.js'
import { sectionPlace } from './section-place.js'

/**
 * Citation of the measure that holds an offset, else of the section's heading.
 *
 * @param plan the draft
 * @param offset UTF-16 offset into its source
 */
export function locateIn(plan: Plan, offset: number): string | null {
  const measure = plan.measures.findLast(({ span }) => span.start <= offset && offset < span.end)
  return measure === undefined ? sectionPlace(plan, offset) : measure.location
}
