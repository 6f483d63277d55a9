import type { PlanDate } from '../clause/find-dates.js'
import type { PlanYears } from '../clause/reading.js'

/**
 * The year of 今年 and 明年, counted from the plan's own date; 三年内 is not: plans count it from different days.
 *
 * @param due the deadline
 * @param years the years that the plan names of itself
 * @returns null where it is no such deadline, and where the plan does not say which year it is
 */
export function relativeYear({ after }: PlanDate, { issued, own, written }: PlanYears): number | null {
  const from = issued ?? own ?? written
  return after === null || from === null || after > 1 ? null : from + after
}
