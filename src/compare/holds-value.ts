import type { Plan, Span } from '../model.js'
import { firstIndex } from '../text/first-index.js'

/**
 * Whether the number of a target stands in a stretch.
 *
 * @param plan the plan, its targets in the order of their values
 * @param span UTF-16 offsets into its source, end exclusive
 */
export function holdsValue({ targets }: Plan, { start, end }: Span): boolean {
  const at = firstIndex(0, targets.length, (i) => (targets[i]?.valueSpan.start ?? 0) >= start)
  for (let i = at; i < targets.length; i++) {
    const target = targets[i]
    if (target === undefined || target.valueSpan.start >= end) return false
    if (target.kind !== 'milestone') return true
  }
  return false
}
