import { seededRandom } from './seeded-random.js'

/**
 * A sample without replacement.
 *
 * @param units the population in a fixed order
 * @param size how many
 * @param seed the same seed draws the same sample
 * @param rank units of a lower rank come first, chance decides among equals; default: chance alone (a simple random
 *   sample). A ranked sample is no random one: what is found in it says nothing of the rest
 * @returns in the order drawn, so that who stops early has a sample too
 */
export function drawSample<T>(
  units: readonly T[],
  size: number,
  seed: number,
  rank: (unit: T) => number = () => 0,
): T[] {
  const random = seededRandom(seed)
  const drawn = units.map((unit) => ({ unit, rank: rank(unit), chance: random() }))
  drawn.sort((a, b) => a.rank - b.rank || a.chance - b.chance)
  return drawn.slice(0, size).map(({ unit }) => unit)
}
