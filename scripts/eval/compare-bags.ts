import type { Overlap } from './tally.js'

/** What two lists share, each entry as often as both have it, and what only one has. */
export interface BagDifference {
  overlap: Overlap
  extra: string[]
  missing: string[]
}

/**
 * Compare two lists as bags: order does not count, repetition does.
 *
 * @param found what the library read
 * @param gold what the annotation holds
 */
export function compareBags(found: readonly string[], gold: readonly string[]): BagDifference {
  const left = new Map<string, number>()
  for (const entry of gold) left.set(entry, (left.get(entry) ?? 0) + 1)
  const extra = found.filter((entry) => {
    const count = left.get(entry) ?? 0
    if (count > 0) left.set(entry, count - 1)
    return count === 0
  })
  const missing = [...left].flatMap(([entry, count]) => Array<string>(count).fill(entry))
  return { overlap: { hits: found.length - extra.length, found: found.length, gold: gold.length }, extra, missing }
}
