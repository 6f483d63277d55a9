import type { Exclusion, PlanMessage, Target } from '../model.js'
import type { Records } from '../plan/records.js'

/**
 * Find every commitment with a checkable number, and give a reason for every number that is none.
 *
 * @param records passages in document order with their zones, measures and table cells
 * @param text the source text that spans point into
 * @returns targets in document order (theme and indicatorId still null), exclusions, and doubts
 */
export function findTargets(
  records: Records,
  text: string,
): { targets: Target[]; exclusions: Exclusion[]; messages: PlanMessage[] } {
  ;(void records, text)
  return { targets: [], exclusions: [], messages: [] }
}
