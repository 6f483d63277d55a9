import type { PlanDate } from '../plan-date.js'

/** A date with what is known of it; its fields stand in one order, so that all dates are of one kind to the engine. */
export const makeDate = (
  start: number,
  end: number,
  year: number | null,
  role: PlanDate['role'] = 'due',
  from: number | null = null,
  month: number | null = null,
  after: number | null = null,
): PlanDate => ({ start, end, role, year, from, month, after })
