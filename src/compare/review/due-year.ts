import { DEADLINE_YEAR } from '../../words/draft-faults.js'
import type { Target } from '../../model.js'
import type { ReviewContext } from './review-context.js'

/** The year of a target; without one, that of its measure's deadline (a row of a task table holds it in a column). */
export function dueYear({ year, yearText, measureId, perYear }: Target, { measures }: ReviewContext): number | null {
  if (year !== null || yearText !== null || perYear) return year
  const deadline = measures.get(measureId ?? '')?.deadline ?? ''
  const found = DEADLINE_YEAR.exec(deadline)?.[0]
  return found === undefined ? null : Number(found)
}
