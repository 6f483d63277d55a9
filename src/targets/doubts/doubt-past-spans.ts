import { fiveYearPlans } from '../../words/deadlines.js'
import { FULL_STOP } from '../../words/draft-faults.js'
import type { Target } from '../../model.js'

/**
 * Doubt what a five-year plan promises beside a later one, in a text that does not say when it was written: “十三五”期间提高到78岁
 * before “十四五”时期提高到79岁 was reached more often than it is still to come, and so it was where most of what the text
 * promises is due after that plan.
 *
 * @param targets all targets of the text; the doubt is added to them
 * @param source the text
 */
export function doubtPastSpans(targets: readonly Target[], source: string): void {
  const named = fiveYearPlans.filter(([name]) => source.includes(name))
  const latest = named.at(-1)?.[1]
  if (latest === undefined) return
  const dated = targets.filter(({ year }) => year !== null)
  const later = dated.filter(({ year }) => (year ?? 0) > latest)
  const end = later.length * 2 > dated.length ? latest + 1 : latest
  for (const { year, yearText, span, doubts } of dated) {
    if (year === null || year >= end || doubts.includes('promise')) continue
    // “十四五”时期，由2020年的13%降至2025年的7%，建成20家: the year itself may be printed behind
    const before = source.slice(Math.max(0, span.start - REACH), span.start)
    const sentence = before.slice(before.lastIndexOf(FULL_STOP) + 1)
    if (named.some(([name, last]) => last === year && (yearText?.includes(name) === true || sentence.includes(name))))
      doubts.push('promise')
  }
}

/** How far before a value the plan may be named that its sentence opens with. */
const REACH = 120
