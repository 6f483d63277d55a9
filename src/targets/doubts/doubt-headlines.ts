import type { Target } from '../../model.js'

/**
 * Doubt a value of a headline that the text below prints again: whether the headline promises anything by itself nobody can
 * tell.
 *
 * @param headlines targets of the first clauses of a text of the press; the doubt is added to them
 * @param targets all targets of the text
 */
export function doubtHeadlines(headlines: readonly Target[], targets: readonly Target[]): void {
  if (headlines.length === 0) return
  const last = new Map<string, number>()
  for (const target of targets) {
    const key = keyOf(target)
    last.set(key, Math.max(last.get(key) ?? 0, target.span.start))
  }
  for (const one of headlines)
    if ((last.get(keyOf(one)) ?? 0) > one.span.start && !one.doubts.includes('promise')) one.doubts.push('promise')
}

const keyOf = ({ min, max, unit }: Target): string => `${min}|${max}|${unit}`
