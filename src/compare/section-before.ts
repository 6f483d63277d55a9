import type { Section } from '../model.js'

/**
 * The last section that begins at or before a place.
 *
 * @param starts sections in order of their beginnings
 * @param at offset in the source
 */
export function sectionBefore(starts: readonly Section[], at: number): Section | null {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.span.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  // the engine is slow to look for what stands at -1
  return low === 0 ? null : (starts[low - 1] ?? null)
}
