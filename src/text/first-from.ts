import { firstIndex } from './first-index.js'

/**
 * Index of the first of several stretches, in order, that starts at or after a place.
 *
 * @param stretches in order of their starts
 * @param at the place
 * @returns the index, or the number of stretches where all start before
 */
export function firstFrom(stretches: readonly { start: number }[], at: number): number {
  return firstIndex(0, stretches.length, (i) => (stretches[i]?.start ?? 0) >= at)
}
