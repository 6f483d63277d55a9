import { horizonNote } from '../../lexicon/review-texts.js'
import type { Finding, Labels, Lang, Measure, Target } from '../../model.js'
import { readUnit } from '../read-unit.js'
import { headSpan } from '../list-theme-rows.js'
import { fillIn, makeFinding, placeOfTarget, datedValue, type ReviewContext } from './review-context.js'

/** More targets without a year than this are told in one finding; those of known indicators are still listed. */
const MANY = 15

/** Years that a title names: 2022—2025年, “十四五”. */
const HORIZON = /20\d\d年?[-—–~至]{1,2}20\d\d年?|[“"]?十[二三四五六]五[”"]?/u

/**
 * Targets without a year where a year is to be expected: fees and limits hold as long as the plan does. A title that
 * names the years it covers makes the finding less pressing.
 */
export function findYearless(context: ReviewContext): Finding[] {
  const { draft } = context
  const all = draft.targets.filter((target) => lacksYear(target, context))
  const horizon = HORIZON.exec((draft.meta.planTitle ?? draft.meta.title ?? '').replace(/\s+/gu, ''))?.[0] ?? null
  const listed = all.length > MANY ? all.filter((target) => target.indicatorId !== null).slice(0, MANY) : all
  const findings = listed.map((target) => describeYearless(target, horizon))
  if (listed.length < all.length) findings.push(summarizeYearless(all, horizon, context))
  return findings
}

function describeYearless(target: Target, horizon: string | null): Finding {
  const fillings = { indicator: target.indicator, own: datedValue(target), horizon: noteHorizon(horizon) }
  const head = { theme: target.theme, indicatorId: target.indicatorId, place: placeOfTarget(target) }
  const bonus = (target.indicatorId === null ? -6 : 6) - (horizon === null ? 0 : 12)
  return makeFinding('review-no-year', fillings, { ...head, bonus })
}

function summarizeYearless(all: readonly Target[], horizon: string | null, { draft }: ReviewContext): Finding {
  const fillings = { count: String(all.length), total: String(draft.targets.length), horizon: noteHorizon(horizon) }
  const place = all[0] === undefined ? {} : { place: placeOfTarget(all[0]) }
  return makeFinding('review-no-years', fillings, { ...place, bonus: horizon === null ? 0 : -14 })
}

function noteHorizon(horizon: string | null): Labels {
  if (horizon === null) return { zh: '', en: '' }
  const fill = (lang: Lang): string => fillIn(horizonNote, { horizon }, lang)
  return { zh: fill('zh'), en: fill('en') }
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
