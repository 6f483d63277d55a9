import type { Cell, ComparisonRow, Finding, Target } from '../../model.js'
import { citeTarget, type ReviewContext } from './review-context.js'

/** A row of the comparison as a review reads it. */
export interface ReviewRow {
  row: ComparisonRow
  /** the draft's cell where it states a target */
  own: (Cell & { status: 'stated' }) | null
  /** the answers of the peers that state a number */
  peers: { id: string; label: string; target: Target; citation: Finding['peers'][number] }[]
}

/** Split a row into the draft's side and the peers'. */
export function readRow(row: ComparisonRow, context: ReviewContext): ReviewRow {
  const cell = row.cells[context.draftId]
  const peers: ReviewRow['peers'] = []
  for (const [id, other] of Object.entries(row.cells)) {
    if (id === context.draftId || other.status !== 'stated') continue
    const target = other.targets.find((one) => one.id === other.answer)
    if (target === undefined || target.kind === 'milestone') continue
    const label = context.comparison.plans.find((plan) => plan.id === id)?.label ?? id
    peers.push({ id, label, target, citation: citeTarget(id, label, target) })
  }
  return { row, own: cell?.status === 'stated' ? cell : null, peers }
}
