import type { Target } from '../../model.js'
import { dueYear } from './due-year.js'
import { readOwnYears } from './own-years.js'
import type { ReviewContext } from './review-context.js'

/** The year of a target, or of its task; without any, the last one that the title or the goals of the draft name. */
export function yearMeant(target: Target, context: ReviewContext): number | null {
  if (target.perYear || target.yearText !== null) return target.year
  const { last, goals } = readOwnYears(context.draft)
  return dueYear(target, context) ?? last ?? goals
}
