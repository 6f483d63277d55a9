import type { Target } from '../model.js'

/**
 * Doubt a value of a headline that the text below prints again: whether the headline promises anything by itself nobody can
 * tell.
 *
 * @param headlines targets of the first clauses of a text of the press; the doubt is added to them
 * @param targets all targets of the text
 */
export function doubtHeadlines(headlines: readonly Target[], targets: readonly Target[]): void {
  for (const one of headlines) {
    const isAgain = targets.some(
      ({ min, max, unit, span }) =>
        min === one.min && max === one.max && unit === one.unit && span.start > one.span.start,
    )
    if (isAgain && !one.doubts.includes('promise')) one.doubts.push('promise')
  }
}
