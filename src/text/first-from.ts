/**
 * Index of the first of several stretches, in order, that starts at or after a place.
 *
 * @param stretches in order of their starts
 * @param at the place
 * @returns the index, or the number of stretches where all start before
 */
export function firstFrom(stretches: readonly { start: number }[], at: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) >= at) high = middle
    else low = middle + 1
  }
  return low
}
