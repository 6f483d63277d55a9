import { fiveYearPlans } from '../words/deadlines.js'
import { FIVE_YEAR_NAME } from '../words/date-patterns.js'
import type { PlanMeta } from '../model.js'
import { startOfRange } from '../tables/read-year.js'

const PERIOD_LENGTH = 5
const lastYears = new Map(fiveYearPlans)

/**
 * The year in which a plan begins: the year it was signed, else the first of the years that its title names. What was
 * due before is a report, not a promise.
 *
 * @param meta metadata of the plan
 * @returns null where neither is printed
 */
export function startYear({ issuedOn, planTitle, title }: PlanMeta): number | null {
  if (issuedOn !== null) return Number(issuedOn.slice(0, 4))
  const name = (planTitle ?? title ?? '').replace(/\s+/gu, '')
  const start = startOfRange(name)
  if (start !== null) return start
  const last = lastYears.get(FIVE_YEAR_NAME.exec(name)?.[0] ?? '')
  return last === undefined ? null : last - PERIOD_LENGTH + 1
}
