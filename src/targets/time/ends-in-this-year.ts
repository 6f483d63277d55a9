import type { Reading } from '../../clause/reading.js'

/**
 * Whether the last deadline among the first dates of a passage is 今年 or 年内, which a text of the press says once for all
 * that is to be done by then.
 *
 * @param reading the passage
 * @param count so many of its dates are looked at
 * @returns null where none of them is a deadline
 */
export function endsInThisYear({ dates }: Reading, count: number): boolean | null {
  for (let i = count - 1; i >= 0; i--) {
    const date = dates[i]
    if (date?.role === 'past') return false
    // 6月底前: of the year that is spoken of
    if (date?.role === 'due' && date.year === null && date.after === null) continue
    if (date?.role === 'due') return date.after === 0
  }
  return null
}
