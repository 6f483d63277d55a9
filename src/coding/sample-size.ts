import { normalQuantile } from './normal-quantile.js'

/** How narrow an interval is wished, and how sure. */
export interface WishedInterval {
  /** half of its width: 0.05 for ±5 points */
  halfWidth: number
  /** default 0.95 */
  confidence?: number
  /** share that is expected; default 0.5, which needs the largest sample */
  share?: number
}

/**
 * How many units must be coded so that a share (of agreement, of right values) is known to ± `halfWidth`:
 * n₀ = z² p (1 − p) / d², and for a finite population of N units n = n₀ / (1 + (n₀ − 1) / N), rounded up. Source: Cochran
 * (1977), Sampling Techniques, 3rd ed., 4.4 (formulas 4.1 and 4.2). It holds for simple random samples.
 *
 * @param population N, how many units there are
 * @param wish the interval
 * @throws RangeError where half-width, confidence or share is not between 0 and 1
 */
export function sampleSize(population: number, wish: WishedInterval): number {
  const { halfWidth, confidence = 0.95, share = 0.5 } = wish
  for (const [name, value] of Object.entries({ halfWidth, confidence, share }))
    if (!(value > 0 && value < 1)) throw new RangeError(`${name} must be between 0 and 1, not ${String(value)}`)
  const z = normalQuantile(0.5 + confidence / 2)
  const infinite = (z * z * share * (1 - share)) / (halfWidth * halfWidth)
  const finite = infinite / (1 + (infinite - 1) / population)
  // what is a whole number but for rounding is not rounded up
  return Math.min(population, Math.ceil(finite - 1e-9))
}
