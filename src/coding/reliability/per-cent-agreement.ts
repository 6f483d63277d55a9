import type { Ratings } from './ratings.js'

/**
 * Share of the pairs of answers to the same unit that are alike. With two coders and nothing left open it is the usual
 * per cent agreement.
 *
 * @returns null where no unit has two answers
 */
export function perCentAgreement(ratings: Ratings, weights?: readonly number[]): number | null {
  let pairs = 0
  let alike = 0
  for (const [at, row] of ratings.entries()) {
    const weight = weights?.[at] ?? 1
    if (weight === 0) continue
    for (let i = 0; i < row.length; i++)
      for (let j = i + 1; j < row.length; j++) {
        if (row[i] === null || row[j] === null) continue
        pairs += weight
        if (row[i] === row[j]) alike += weight
      }
  }
  return pairs === 0 ? null : alike / pairs
}
