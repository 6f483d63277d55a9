import type { Target } from '../../model.js'

/** Marks a value that is to be checked against its quote. */
export const DOUBT_SIGN = '[?]'

/**
 * The mark behind the value of a target that is not sure, with the space before it; empty where it is.
 *
 * @param target the target
 */
export function doubtSign({ doubts }: Pick<Target, 'doubts'>): string {
  return doubts.length === 0 ? '' : ` ${DOUBT_SIGN}`
}
