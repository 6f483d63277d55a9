import type { Cell, CompareOptions, ComparisonRow, Plan, Target } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import { judgeRow, type StatedCell } from './judge-row.js'
import type { NearLinks } from './link-near.js'
import type { ScopeReader } from './read-scopes.js'
import { elsewhereCell, pickAnswer, type StatedPlan, type UnstatedCells } from './make-cells.js'

/** What all rows of one comparison share. */
export interface RowContext {
  plans: readonly Plan[]
  ids: readonly string[]
  options: CompareOptions
  scopes: ScopeReader
  unstated: UnstatedCells
}

/**
 * Above so many plans a row of like phrases lists its stated cells only: thousands of plans bring thousands of wordings
 * that few of them share, and a cell for each plan in each row would grow with the square of the plans.
 */
const SPARSE_LIMIT = 200

/** Whether a row lists its stated cells only. */
export function isSparse(draft: RowDraft, plans: number): boolean {
  return draft.id === null && plans > SPARSE_LIMIT
}

/**
 * Give a row its cells and verdicts.
 *
 * @param draft what the row measures
 * @param stated the stated cells in plan order
 * @param context plans, ids and options of the comparison
 * @param links what near rows give it
 */
export function finishRow(
  draft: RowDraft,
  stated: readonly StatedPlan[],
  context: RowContext,
  links?: NearLinks,
): ComparisonRow {
  const { plans, ids, options } = context
  const better = draft.concept?.better ?? null
  const judged: StatedCell[] = []
  for (const { plan: i, cell } of stated) {
    const plan = plans[i]
    if (plan !== undefined)
      judged.push({
        id: ids[i] ?? plan.id,
        label: plan.label,
        level: plan.meta.region?.level ?? null,
        place: plan.meta.region?.code ?? null,
        cell,
      })
  }
  return {
    key: draft.key,
    indicator: { id: draft.id, label: draft.label },
    theme: draft.theme,
    match: draft.id === null ? 'similar' : 'catalogue',
    score: draft.score,
    unitFamily: draft.unitFamily,
    better,
    cells: isSparse(draft, plans.length) ? cellsOf(judged) : allCells(draft, stated, context, links),
    verdicts: [...judgeRow(judged, better, options.against, plans.length, context.scopes), ...(links?.verdicts ?? [])],
    ...(links === undefined ? {} : { near: links.near }),
  }
}

/** What a plan states for the row in another year or place than was asked for. */
function beside({ beside: others = [] }: RowDraft, plan: number): Target | undefined {
  return pickAnswer(others.flatMap((one) => (one.plan === plan ? [one.target] : [])))
}

function cellsOf(stated: readonly StatedCell[]): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const { id, cell } of stated) cells[id] = cell
  return cells
}

function allCells(
  draft: RowDraft,
  stated: readonly StatedPlan[],
  context: RowContext,
  links: NearLinks | undefined,
): Record<string, Cell> {
  const unstated = context.unstated(draft)
  const cells: Record<string, Cell> = {}
  let at = 0
  for (let i = 0; i < context.plans.length; i++) {
    const plan = context.plans[i]
    if (plan === undefined) continue
    const next = stated[at]
    if (next?.plan === i) at++
    const other = beside(draft, i) ?? links?.elsewhere.get(i)
    cells[context.ids[i] ?? plan.id] =
      next?.plan === i ? next.cell : other === undefined ? unstated(plan, i) : elsewhereCell(other)
  }
  return cells
}
