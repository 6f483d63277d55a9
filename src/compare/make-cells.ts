import type { Cell, Target } from '../model.js'
import type { Evidence } from './find-evidence.js'
import type { PlanTarget } from './plan-target.js'

/** The one cell of all plans that say nothing under a row. */
export const ABSENT: Cell = { status: 'absent' }

/**
 * The target that answers for a cell: the latest year, then the text over its table, a firm promise over an aim, a
 * number over a milestone, and the first in the plan.
 *
 * @param targets targets of one plan under one row
 * @throws never; an empty list gives undefined
 */
export function pickAnswer(targets: readonly Target[]): Target | undefined {
  let best: Target | undefined
  for (const target of targets) if (best === undefined || precedes(target, best)) best = target
  return best
}

function precedes(a: Target, b: Target): boolean {
  const order =
    (a.year ?? -1) - (b.year ?? -1) ||
    Number(a.kind !== 'milestone') - Number(b.kind !== 'milestone') ||
    Number(a.table === null) - Number(b.table === null) ||
    Number(a.certainty === 'firm') - Number(b.certainty === 'firm') ||
    b.span.start - a.span.start
  return order > 0
}

/** Stated cells of a row by plan position, targets in the order of the plan. */
export function statedCells(members: readonly PlanTarget[]): Map<number, Cell & { status: 'stated' }> {
  const byPlan = new Map<number, Target[]>()
  for (const { plan, target } of members) {
    const list = byPlan.get(plan)
    if (list === undefined) byPlan.set(plan, [target])
    else list.push(target)
  }
  const cells = new Map<number, Cell & { status: 'stated' }>()
  for (const [plan, targets] of byPlan) {
    targets.sort((a, b) => a.span.start - b.span.start)
    cells.set(plan, { status: 'stated', targets, answer: pickAnswer(targets)?.id ?? '' })
  }
  return cells
}

/** The cell of a plan that acts on a theme without a number, or says nothing about it. */
export function noNumberCell(evidence: Evidence | null): Cell {
  if (evidence === null) return ABSENT
  const { span, sentence, measureId, theme, location } = evidence
  return { status: 'no-number', quote: sentence, span, measureId, theme, location }
}
