import { firstFrom } from './first-from.js'

/**
 * The last of several stretches, in order, that starts before a place.
 *
 * @param stretches in order of their starts
 * @param at the place
 * @returns the stretch, or null where all start at the place or behind
 */
export function lastBefore<T extends { start: number }>(stretches: readonly T[], at: number): T | null {
  const behind = firstFrom(stretches, at)
  // the engine is slow to look for what stands at -1
  return behind === 0 ? null : (stretches[behind - 1] ?? null)
}
