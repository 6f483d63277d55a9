/**
 * Quantile of the standard normal distribution: 1.96 for 0.975. Found by halving with the series of Marsaglia (2004),
 * Evaluating the Normal Distribution, Journal of Statistical Software 11(4).
 *
 * @param share between 0 and 1, both excluded
 */
export function normalQuantile(share: number): number {
  let [low, high] = [-8, 8]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (normalShare(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Density at 0. */
const DENSITY = 1 / Math.sqrt(2 * Math.PI)

/** Share of the distribution below `at`. */
function normalShare(at: number): number {
  let sum = at
  let term = at
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (at * at) / i
    sum += term
  }
  return 0.5 + sum * Math.exp(-0.5 * at * at) * DENSITY
}
