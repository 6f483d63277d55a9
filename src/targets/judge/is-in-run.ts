import { RUN_OF_COUNTS } from '../../words/neighbour-patterns.js'
import { allMatches } from '../../text/all-matches.js'

/** How far a run of counts may reach to either side. */
const RUN_REACH = 12

export function isInRun(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - RUN_REACH)
  for (const { index, 0: run } of allMatches(text.slice(from, end + RUN_REACH), RUN_OF_COUNTS))
    if (from + index <= start && from + index + run.length >= end) return true
  return false
}
