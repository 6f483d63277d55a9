import type { PlanYears } from '../clause/reading.js'
import { planRange } from '../clause/plan-range.js'
import type { Passage } from '../plan/passage.js'
import type { Records } from '../plan/records.js'
import { startYear } from '../plan/start-year.js'
import { ownYear } from './own-year.js'
import { toldYear } from './time/told-year.js'
import { writtenYear } from './time/written-year.js'
import { titleYear } from './title-year.js'

/** The years that a plan names of itself, which its dates are read by. */
export function yearsOf(records: Records): PlanYears {
  const { issuedOn } = records.meta
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  return {
    issued,
    start: startYear(records.meta),
    own: ownYear(records),
    told: toldYear(records.passages, issued),
    written: writtenYear(records.meta, records.passages),
    range: planRange(records.meta),
    headsGoals: hasGoals(records.passages),
    titled: titleYear(records.meta, records.passages),
  }
}

function hasGoals(passages: Iterable<Passage>): boolean {
  for (const { zone } of passages) if (zone === 'goals') return true
  return false
}
