import type { PlanDate } from '../plan-date.js'

/** A date with the index of the first numeral behind it. */
export interface FoundDate {
  date: PlanDate
  next: number
}
