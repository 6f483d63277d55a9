import type { Ratings } from './ratings.js'

/**
 * Fleiss' kappa over the units that all coders answered (it is defined for one number of answers a unit). Source: Fleiss
 * (1971), Measuring Nominal Scale Agreement Among Many Raters, Psychological Bulletin 76(5), 378–382.
 *
 * @returns null where no unit has all answers, or one code was given throughout
 */
export function fleissKappa(ratings: Ratings, weights?: readonly number[]): number | null {
  const total = new Map<unknown, number>()
  let units = 0
  let coders = 0
  let agreement = 0
  for (const [at, row] of ratings.entries()) {
    const weight = weights?.[at] ?? 1
    if (weight === 0 || row.length < 2 || row.includes(null)) continue
    units += weight
    coders = row.length
    const counts = new Map<unknown, number>()
    for (const code of row) counts.set(code, (counts.get(code) ?? 0) + 1)
    let alike = 0
    for (const [code, count] of counts) {
      alike += count * (count - 1)
      total.set(code, (total.get(code) ?? 0) + weight * count)
    }
    agreement += (weight * alike) / (coders * (coders - 1))
  }
  if (units === 0) return null
  let chance = 0
  for (const count of total.values()) chance += (count / (units * coders)) ** 2
  return chance === 1 ? null : (agreement / units - chance) / (1 - chance)
}
