import type { Finding, Measure, Target } from '../../model.js'
import { readUnit } from '../read-unit.js'
import { headSpan } from '../list-theme-rows.js'
import { makeFinding, placeOfTarget, printDated, type ReviewContext } from './review-context.js'

/** Targets without a year where a year is to be expected: fees and limits hold as long as the plan does. */
export function findYearless(context: ReviewContext): Finding[] {
  return context.draft.targets.filter((target) => lacksYear(target, context)).map((target) => {
    const fillings = { indicator: target.indicator, own: printDated(target) }
    const head = { theme: target.theme, indicatorId: target.indicatorId, place: placeOfTarget(target) }
    return makeFinding('review-no-year', fillings, { ...head, bonus: target.indicatorId === null ? -6 : 6 })
  }) // prettier-ignore
}

function lacksYear(target: Target, context: ReviewContext): boolean {
  if (target.year !== null || target.yearText !== null || target.perYear || target.kind === 'amount') return false
  if (readUnit(target.unit).perYear) return false
  return (context.measures.get(target.measureId ?? '')?.deadline ?? null) === null
}

/** Most measures of a plan may name no body before it is said once for the plan and not for each. */
const HARDLY = 0.7

/** Measures with targets that name no lead and no responsible body. */
export function findBodiless(context: ReviewContext): Finding[] {
  const { draft } = context
  const counts = new Map<string, number>()
  for (const { measureId } of draft.targets)
    if (measureId !== null) counts.set(measureId, (counts.get(measureId) ?? 0) + 1)
  const bare = draft.measures.filter(({ lead, responsible }) => lead.length + responsible.length === 0)
  if (draft.measures.length > 2 && bare.length > HARDLY * draft.measures.length) {
    const fillings = { count: String(bare.length), total: String(draft.measures.length) }
    return [makeFinding('review-no-bodies', fillings, {})]
  }
  return bare.flatMap((measure): Finding[] => {
    const count = counts.get(measure.id) ?? 0
    return count === 0 ? [] : [describeBare(measure, count, context)]
  })
}

function describeBare(measure: Measure, count: number, { draft }: ReviewContext): Finding {
  const span = headSpan(draft, measure)
  const quote = draft.source.slice(span.start, span.end)
  const fillings = { measure: measure.title ?? quote, count: String(count) }
  const place = { quote, span, location: measure.location }
  return makeFinding('review-no-body', fillings, { theme: measure.primaryTheme, place, bonus: Math.min(8, count) })
}
