import type { Comparison, Plan, Target } from '../../src/model.js'
import type { ResolvedGold, ResolvedTarget } from './gold-model.js'
import { matchSpans } from './match-spans.js'
import type { Overlap } from './tally.js'

/** Two targets of two plans that should share a row and do not, or the other way round. */
export interface PairDisagreement {
  what: 'missing pair' | 'wrong pair'
  a: string
  b: string
  indicatorId: string | null
}

export interface CompareScore {
  /** pairs of targets of two plans: in one row, with one indicator id in the gold, and both */
  pairs: Overlap
  disagreements: PairDisagreement[]
}

/**
 * Score the rows of a comparison: pairs of targets of two plans that carry one indicator id in the gold should share a
 * row. Pairs of targets that both have no id in the gold say nothing and are left out.
 *
 * @param golds annotations, one a plan, in the order of `plans`
 * @param plans the plans compared
 * @param comparison `comparePlans(plans)`
 */
export function scoreCompare(
  golds: readonly ResolvedGold[],
  plans: readonly Plan[],
  comparison: Comparison,
): CompareScore {
  const rowOf = locateTargets(comparison)
  const judged = golds.flatMap((gold, i) => {
    const plan = plans[i]
    if (plan === undefined) return []
    const partners = matchSpans(gold.targets.map(valueSpan), plan.targets.map((target) => target.valueSpan)) // prettier-ignore
    return gold.targets.map((target, j): Judged => {
      const found = plan.targets[partners[j] ?? -1]
      const row = found === undefined ? null : (rowOf.get(found) ?? null)
      return { plan: i, name: `${gold.doc} ${target.id} ${target.evidence}`, id: target.indicatorId, row }
    })
  })
  return comparePairs(judged)
}

interface Judged {
  plan: number
  name: string
  id: string | null
  row: number | null
}

function valueSpan(target: ResolvedTarget): { start: number; end: number } {
  return { start: target.valueStart, end: target.valueEnd }
}

function locateTargets(comparison: Comparison): Map<Target, number> {
  const rowOf = new Map<Target, number>()
  for (const [i, row] of comparison.rows.entries()) {
    for (const cell of Object.values(row.cells)) {
      if (cell.status === 'stated') for (const target of cell.targets) rowOf.set(target, i)
    }
  }
  return rowOf
}

function comparePairs(judged: readonly Judged[]): CompareScore {
  const pairs: Overlap = { hits: 0, found: 0, gold: 0 }
  const disagreements: PairDisagreement[] = []
  for (const [i, a] of judged.entries()) {
    for (const b of judged.slice(i + 1)) {
      if (a.plan === b.plan || (a.id === null && b.id === null)) continue
      const wanted = a.id !== null && a.id === b.id
      const together = a.row !== null && a.row === b.row
      if (wanted) pairs.gold++
      if (together) pairs.found++
      if (wanted && together) pairs.hits++
      if (wanted === together) continue
      const what = wanted ? 'missing pair' : 'wrong pair'
      disagreements.push({ what, a: a.name, b: b.name, indicatorId: a.id ?? b.id })
    }
  }
  return { pairs, disagreements }
}
