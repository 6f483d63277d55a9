import type { Cell, Measure, Plan, Span, Target } from '../model.js'
import { contradicting } from './contradicting.js'
import type { RowDraft } from './draft-rows.js'
import type { Evidence } from './find-evidence.js'
import { formatDated } from './format-value.js'
import type { PlanTarget } from './plan-target.js'
import type { ScopeReader } from './read-scopes.js'

/** Gives for a row what makes the cell of a plan, with its position, that states no number for it. */
export type UnstatedCells = (draft: RowDraft) => (plan: Plan, i: number) => Cell

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

/** What a plan states under a row, with its position among the plans. */
export interface StatedPlan {
  plan: number
  cell: Cell & { status: 'stated' }
}

/**
 * The stated cells of a row, targets in the order of the plan.
 *
 * @param members the targets, in plan order
 * @param scopes populations and kinds of institution of the vocabulary
 */
export function statedCells(members: readonly PlanTarget[], scopes: ScopeReader): StatedPlan[] {
  const stated: StatedPlan[] = []
  for (const { plan, target } of members) {
    const last = stated.at(-1)
    if (last?.plan === plan) last.cell.targets.push(target)
    else stated.push({ plan, cell: { status: 'stated', targets: [target], answer: '' } })
  }
  for (const { cell } of stated) {
    if (cell.targets.length > 1) cell.targets.sort((a, b) => a.span.start - b.span.start)
    const answer = pickAnswer(cell.targets)
    cell.answer = answer?.id ?? ''
    const against = answer === undefined ? [] : contradicting(answer, cell.targets, scopes)
    if (against.length > 0) cell.against = against
  }
  return stated
}

/** The cell of a plan that acts on a theme without a number, with the stretch that shows it. */
export function noNumberCell({ source }: Plan, theme: string, { id, location }: Measure, span: Span): Cell {
  const quote = source.slice(span.start, span.end)
  return { status: 'no-number', quote, span, measureId: id, theme, location }
}

/** The cell of a plan that states no number for a theme, by what shows that it acts on it. */
export function evidenceCell(plan: Plan, evidence: Evidence | null): Cell {
  if (evidence === null) return ABSENT
  return noNumberCell(plan, evidence.theme, evidence.measure, evidence.sentence.span)
}

/** The cell of a plan that states another quantity of the same thing, in another row. */
export function elsewhereCell({ id, indicator, quote, span, measureId, location, ...value }: Target): Cell {
  const texts = { zh: formatDated(value), en: formatDated(value, 'en') }
  return { status: 'elsewhere', targetId: id, indicator, value: texts, quote, span, measureId, location }
}
