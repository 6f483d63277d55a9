import { seededRandom } from '../seeded-random.js'
import type { Coefficient, Ratings } from './ratings.js'

/** A coefficient with its interval. */
export interface Estimate {
  /** null where it is not defined: nothing to compare, or nothing varies */
  value: number | null
  low: number | null
  high: number | null
}

export interface BootstrapOptions {
  /** how often units are drawn anew; default 1000, 0 for no interval */
  repeats?: number
  /** default 0.95 */
  confidence?: number
  /** default 1; the same seed gives the same interval */
  seed?: number
}

/**
 * Coefficients with their percentile bootstrap intervals: units are drawn anew with replacement, as many as there are, and
 * the coefficients are taken each time. Draws in which one is not defined are passed over. Source: Efron & Tibshirani
 * (1993), An Introduction to the Bootstrap, chapter 13. For few units, and near 1, such an interval is too narrow.
 */
export function bootstrapIntervals<Name extends string>(
  ratings: Ratings,
  coefficients: Readonly<Record<Name, Coefficient>>,
  options: BootstrapOptions = {},
): Record<Name, Estimate> {
  const { repeats = 1000, confidence = 0.95, seed = 1 } = options
  const random = seededRandom(seed)
  const { rows, kinds } = distinctRows(ratings)
  const names = Object.keys(coefficients) as Name[]
  const drawn = new Map(names.map((name) => [name, [] as number[]]))
  const weights = new Array<number>(rows.length)
  if (ratings.length > 1)
    for (let i = 0; i < repeats; i++) {
      weights.fill(0)
      for (let unit = 0; unit < kinds.length; unit++) {
        const kind = kinds[Math.floor(random() * kinds.length)] ?? 0
        weights[kind] = (weights[kind] ?? 0) + 1
      }
      for (const name of names) {
        const value = coefficients[name](rows, weights)
        if (value !== null) drawn.get(name)?.push(value)
      }
    }
  const side = (1 - confidence) / 2
  const estimate = (name: Name): Estimate => {
    const value = coefficients[name](ratings)
    const sorted = value === null ? [] : (drawn.get(name) ?? []).sort((a, b) => a - b)
    return { value, low: quantile(sorted, side), high: quantile(sorted, 1 - side) }
  }
  return Object.fromEntries(names.map((name) => [name, estimate(name)])) as Record<Name, Estimate>
}

/** Rows with the same answers once, and of each unit which of them it is: most units are alike. */
function distinctRows(ratings: Ratings): { rows: Ratings; kinds: number[] } {
  const known = new Map<string, number>()
  const rows: Ratings[number][] = []
  const kinds = ratings.map((row) => {
    const key = JSON.stringify(row)
    const kind = known.get(key) ?? rows.push(row) - 1
    known.set(key, kind)
    return kind
  })
  return { rows, kinds }
}

/** Between the neighbours in proportion (type 7 of Hyndman & Fan 1996, what R and NumPy take by themselves). */
function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (at - Math.floor(at))
}
