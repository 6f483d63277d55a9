import type { Numeral } from '../../text/numerals.js'

/** The first numeral behind the i-th that starts at or behind a place. */
export function nextFrom(numerals: readonly Numeral[], i: number, end: number): number {
  let next = i + 1
  while ((numerals[next]?.start ?? Infinity) < end) next++
  return next
}
