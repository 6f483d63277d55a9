import { defaultVocabulary } from '../health/vocabulary.js'
import type { CompareOptions, Comparison, Plan } from '../model.js'
import { inLanguageOf } from '../words/spoken-language.js'
import { findUpstream } from './chain/find-upstream.js'
import { linkRows, type PlanAbove } from './chain/link-rows.js'
import { lineUpPlans } from './line-up-plans.js'

/** Among more plans the ones above are not looked for: each would be held against each. */
const SEARCH_LIMIT = 50

/**
 * Line the targets of any number of plans up: one row an indicator, grouped by theme in the vocabulary's order, one
 * cell a plan. A plan that speaks of the thing without a number gets `no-number` with the sentence that shows it;
 * `absent` means that no words were found that speak of it, never zero. Where a plan has a plan above it among the plans,
 * rows say what it makes of each value from above ({@link ComparisonRow.upstream}).
 *
 * @param plans the plans, in the order their columns should stand; two with one id are told apart as `id`, `id#2`
 * @param options themes, indicators, years, place, reference plan and the plan above; see {@link CompareOptions}
 * @returns plain JSON; the same plans and options always give the same result
 * @throws Error where `against` names no plan of the comparison, a theme or an indicator is unknown, or a year is no number
 */
export function comparePlans(plans: readonly Plan[], options: CompareOptions = {}): Comparison {
  const { upstream, vocabulary = defaultVocabulary } = options
  const all = upstream === undefined || upstream === null || plans.includes(upstream) ? plans : [upstream, ...plans]
  const above = plansAbove(all, upstream)
  return inLanguageOf(vocabulary, () => {
    const comparison = lineUpPlans(all, options)
    return above.length === 0 ? comparison : linkRows(comparison, all, above, vocabulary)
  })
}

/** The plan above each plan: the one given, else the one that it cites. */
function plansAbove(plans: readonly Plan[], given: Plan | null | undefined): PlanAbove[] {
  if (given === null || (given === undefined && plans.length > SEARCH_LIMIT)) return []
  return plans.flatMap((plan, at): PlanAbove[] => {
    if (plan === given) return []
    const upstream = given ?? findUpstream(plan, plans)
    return upstream === null
      ? []
      : [{ plan: at, upstream: plans.indexOf(upstream), found: given === undefined ? 'basis' : 'given' }]
  })
}
