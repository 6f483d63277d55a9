import type { CodeValue, MeasurementLevel } from '../coding.js'
import type { Ratings } from './ratings.js'

/**
 * Krippendorff's alpha, 1 − Dₒ / Dₑ, for any number of coders and with answers left open. `nominal`: two codes differ or
 * not; `interval`: by the square of their distance. Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability,
 * University of Pennsylvania.
 *
 * @param ratings one row a unit
 * @param level `interval` takes numbers only; other answers count as left open
 * @param weights how often each row counts
 * @returns null where no unit has two answers, or one value was given throughout (nothing varies, so nothing can be told)
 */
export function krippendorffsAlpha(
  ratings: Ratings,
  level: MeasurementLevel,
  weights?: readonly number[],
): number | null {
  const total = new Map<CodeValue, number>()
  let observed = 0
  let values = 0
  for (const [at, row] of ratings.entries()) {
    const weight = weights?.[at] ?? 1
    if (weight === 0) continue
    const counts = new Map<CodeValue, number>()
    let answers = 0
    for (const value of row) {
      if (value === null || (level === 'interval' && typeof value !== 'number')) continue
      counts.set(value, (counts.get(value) ?? 0) + 1)
      answers++
    }
    // a single answer has nothing to be compared with
    if (answers < 2) continue
    values += weight * answers
    for (const [value, count] of counts) total.set(value, (total.get(value) ?? 0) + weight * count)
    observed += (weight * disagreement(counts, level)) / (answers - 1)
  }
  if (values === 0) return null
  const expected = disagreement(total, level) / (values - 1)
  return expected === 0 ? null : 1 - observed / expected
}

/** Σ n_c n_k δ²(c, k) over all ordered pairs of different values, without going through the pairs. */
function disagreement(counts: ReadonlyMap<CodeValue, number>, level: MeasurementLevel): number {
  let number = 0
  if (level === 'nominal') {
    let squares = 0
    for (const count of counts.values()) {
      number += count
      squares += count * count
    }
    return number * number - squares
  }
  // about the mean, so that large values lose no digits
  let sum = 0
  for (const [value, count] of counts) {
    number += count
    sum += count * Number(value)
  }
  const mean = sum / number
  let squares = 0
  for (const [value, count] of counts) squares += count * (Number(value) - mean) ** 2
  return 2 * number * squares
}
