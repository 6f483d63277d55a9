import type { CodeValue } from '../coding.js'

/** One row a unit, one column a coder; null where a coder gave no answer. */
export type Ratings = readonly (readonly (CodeValue | null)[])[]

/**
 * A coefficient of ratings; `weights` says how often each row counts, once where it is left out. Null where it is not
 * defined.
 */
export type Coefficient = (ratings: Ratings, weights?: readonly number[]) => number | null
