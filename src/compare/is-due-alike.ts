import { DAY, YEAR_PARTS } from '../words/meaning-words.js'
import type { Plan, Target } from '../model.js'
import { clauseStart } from './clause-start.js'

/** Ends of a sentence or of an item. */
const PERIOD_SIGNS = '。；\n'
const LAST_MONTH = 12

/** A target and its plan. */
interface Placed {
  target: Target
  plan: Plan
}

/** Whether two targets are due in one month of their years, and on one day where one is printed. */
export function isDueAlike(a: Placed, b: Placed): boolean {
  return monthOf(a) === monthOf(b) && dayOf(a.target) === dayOf(b.target)
}

/** The month by which, also where a part of the year tells it; the last one is the end of the year, which needs none. */
function monthOf({ target, plan }: Placed): number | null {
  const month = target.month ?? partOf(target, plan)
  return month === LAST_MONTH ? null : month
}

function partOf(target: Target, plan: Plan): number | null {
  if (target.year === null) return null
  const clause = plan.source.slice(clauseStart(target, plan, PERIOD_SIGNS), target.span.end)
  return YEAR_PARTS.find(([word]) => word.test(clause))?.[1] ?? null
}

/** The day by which, where one is printed. */
function dayOf({ yearText }: Target): string | null {
  return DAY.exec(yearText?.normalize('NFKC') ?? '')?.[1] ?? null
}
