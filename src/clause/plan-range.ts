import { fiveYearPlans } from '../words/deadlines.js'
import { FIVE_YEAR_NAME, TITLE_RANGE } from '../words/date-patterns.js'
import type { PlanMeta } from '../model.js'

const PERIOD = 5
const lastYears = new Map(fiveYearPlans)

/**
 * The years that a plan's title names: 2021—2025年, “十四五”.
 *
 * @param meta titles of the plan
 * @returns first and last year, null where the titles name none
 */
export function planRange({ planTitle, title }: PlanMeta): { from: number; to: number } | null {
  const name = (planTitle ?? title ?? '').replace(/\s+/gu, '')
  const { from, to } = TITLE_RANGE.exec(name)?.groups ?? {}
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) }
  const last = lastYears.get(FIVE_YEAR_NAME.exec(name)?.[0] ?? '')
  return last === undefined ? null : { from: last - PERIOD + 1, to: last }
}
