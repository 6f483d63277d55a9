import { MEDIAN_POSITION } from './collect-verdicts.js'
import type { ItemVerdict } from './report-data.js'
import { EVERYONE } from './summarize-verdicts.js'

/**
 * What a reader can compare values with: everyone where every pair was judged, else only what was judged against.
 *
 * @param verdicts the verdicts by value
 * @param plans number of plans
 * @returns positions of plans, -1 for the median, {@link EVERYONE}; never empty
 */
export function listReferences(verdicts: ReadonlyMap<number, readonly ItemVerdict[]>, plans: number): number[] {
  const named = new Set<number>()
  for (const own of verdicts.values()) for (const [other] of own) named.add(other)
  if (named.has(MEDIAN_POSITION)) return [MEDIAN_POSITION]
  const positions = Array.from({ length: plans }, (_, i) => i).filter((position) => named.has(position))
  return [EVERYONE, ...positions]
}

/** The draft on the desk where there is one, else the first reference. */
export function chooseReference(references: readonly number[], draft: number): number {
  return draft >= 0 && references.includes(draft) ? draft : (references[0] ?? EVERYONE)
}
