import type { Measure, Plan } from '../../model.js'
import { countHaving, FEWEST, HARDLY } from './group-siblings.js'

/** How many measures of a part give something, and how many there are. */
export interface Counts {
  given: number
  total: number
}

/** Measures without a deadline where most of their siblings give one, with the counts of both. */
export function listDeadlineless({ measures }: Plan, groups: ReadonlyMap<Measure, Measure[]>): Map<Measure, Counts> {
  const counts = countHaving(groups, ({ deadline }) => deadline !== null)
  const lacking = new Map<Measure, Counts>()
  for (const measure of measures) {
    if (measure.deadline !== null) continue
    const siblings = groups.get(measure) ?? []
    const given = counts.get(siblings) ?? 0
    if (siblings.length >= FEWEST && given >= HARDLY * siblings.length)
      lacking.set(measure, { given, total: siblings.length })
  }
  return lacking
}
