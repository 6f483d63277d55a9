import { additionWords } from '../words/phrase-folds.js'
import type { PlanTarget } from './plan-target.js'
import { isBudget, unitOf } from './unit-of.js'

/** Kinds of counted things: the measure word tells little of what is counted (8个社区医院, 10所). */
const THINGS: ReadonlySet<string> = new Set(['thing', 'institution', 'item', 'team', 'bed'])

/** Targets of different kinds never share a row: shares and counts, changes and levels, yearly and total. */
export function kindKey({ target }: PlanTarget): string {
  const unit = unitOf(target)
  const value =
    target.min === null && target.max === null
      ? 'milestone'
      : `${THINGS.has(unit.kind) ? 'thing' : unit.kind}/${unit.per ?? ''}`
  const added = additionWords.some((word) => target.indicator.includes(word))
  return [value, target.kind === 'change', added, unit.perYear && !isBudget(unit)].join('|')
}
