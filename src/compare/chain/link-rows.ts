import type {
  ChainIndicator,
  Comparison,
  ComparisonRow,
  Plan,
  RowUpstream,
  Target,
  UpstreamLink,
  Vocabulary,
} from '../../model.js'
import { openScopes } from '../read-scopes.js'
import { countStatuses } from './count-statuses.js'
import { wordFinder } from './find-words.js'
import { linkIndicators } from './link-indicators.js'
import { listSentences } from './list-sentences.js'

/** A plan and the plan above it, by their positions. */
export interface PlanAbove {
  plan: number
  upstream: number
  found: UpstreamLink['found']
}

/**
 * Say in each row of a comparison what a plan makes of the values of the plan above it.
 *
 * @param comparison the rows
 * @param plans the plans of the comparison
 * @param above which plan stands above which
 * @param vocabulary themes and indicators
 */
export function linkRows(
  comparison: Comparison,
  plans: readonly Plan[],
  above: readonly PlanAbove[],
  vocabulary: Vocabulary,
): Comparison {
  const rowOf = rowsByTarget(comparison)
  const found = new Map<ComparisonRow, RowUpstream[]>()
  const links = above.flatMap((one): UpstreamLink[] => {
    const [plan, upstream] = [plans[one.plan], plans[one.upstream]]
    const [planId, upstreamId] = [one.plan, one.upstream].map((at) => comparison.plans[at]?.id)
    if (plan === undefined || upstream === undefined || planId === undefined || upstreamId === undefined) return []
    const finders = {
      find: wordFinder(plan, listSentences(plan)),
      findAbove: wordFinder(upstream, listSentences(upstream)),
    }
    const scopes = openScopes(vocabulary)
    const told: ChainIndicator[] = []
    for (const indicator of linkIndicators({ plan, upstream, ...finders, scopes }, vocabulary)) {
      const row = rowOf(indicator.upstream, upstreamId) ?? rowOf(indicator.own, planId)
      // a filter has left its row out
      if (row === undefined) continue
      told.push(indicator)
      const { status, own, reasons, text, place } = indicator
      const entry = { planId, upstreamId, status, targetId: own?.id ?? null, upstreamTargetId: indicator.upstream?.id ?? null, reasons, place, text } // prettier-ignore
      found.set(row, [...(found.get(row) ?? []), entry])
    }
    return [{ planId, upstreamId, found: one.found, counts: countStatuses(told) }]
  })
  const rows = comparison.rows.map((row) => {
    const upstream = found.get(row)
    return upstream === undefined ? row : { ...row, upstream }
  })
  return { ...comparison, upstream: links, rows }
}

/** Finds the row of a comparison that holds a target of a plan. */
function rowsByTarget({ rows }: Comparison): (target: Target | null, planId: string) => ComparisonRow | undefined {
  const known = new Map<string, ComparisonRow>()
  for (const row of rows)
    for (const [planId, cell] of Object.entries(row.cells))
      if (cell.status === 'stated') for (const { id } of cell.targets) known.set(`${planId}\n${id}`, row)
  return (target, planId) => (target === null ? undefined : known.get(`${planId}\n${target.id}`))
}
