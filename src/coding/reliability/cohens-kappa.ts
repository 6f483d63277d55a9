import type { Ratings } from './ratings.js'

/**
 * Cohen's kappa of the first two coders, unweighted, over the units that both answered: (pₒ − pₑ) / (1 − pₑ). Source: Cohen
 * (1960), A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20(1), 37–46.
 *
 * @returns null where no unit has both answers, or both coders gave one and the same code throughout
 */
export function cohensKappa(ratings: Ratings, weights?: readonly number[]): number | null {
  const first = new Map<unknown, number>()
  const second = new Map<unknown, number>()
  let units = 0
  let alike = 0
  for (const [at, [a = null, b = null]] of ratings.entries()) {
    const weight = weights?.[at] ?? 1
    if (weight === 0 || a === null || b === null) continue
    units += weight
    if (a === b) alike += weight
    first.set(a, (first.get(a) ?? 0) + weight)
    second.set(b, (second.get(b) ?? 0) + weight)
  }
  if (units === 0) return null
  let chance = 0
  for (const [code, count] of first) chance += count * (second.get(code) ?? 0)
  chance /= units * units
  return chance === 1 ? null : (alike / units - chance) / (1 - chance)
}
