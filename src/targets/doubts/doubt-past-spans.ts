import { fiveYearPlans } from '../../words/deadlines.js'
import type { Target } from '../../model.js'

/**
 * Doubt what a five-year plan promises beside a later one, in a text that does not say when it was written: “十三五”期间提高到78岁
 * before “十四五”时期提高到79岁 was reached more often than it is still to come.
 *
 * @param targets all targets of the text; the doubt is added to them
 * @param source the text
 */
export function doubtPastSpans(targets: readonly Target[], source: string): void {
  const named = fiveYearPlans.filter(([name]) => source.includes(name))
  const latest = named.at(-1)?.[1]
  if (named.length < 2 || latest === undefined) return
  for (const { year, yearText, doubts } of targets) {
    if (year === null || year >= latest || doubts.includes('promise')) continue
    if (named.some(([name, last]) => last === year && yearText?.includes(name) === true)) doubts.push('promise')
  }
}
