import type { Cell, CompareOptions, ComparisonRow, Plan, UnitFamily } from '../model.js'
import { mostFrequent, type RowDraft } from './draft-rows.js'
import { findEvidence, indexEvidence, type Evidence, type EvidenceIndex } from './find-evidence.js'
import { foldPhrase, type FoldedPhrase } from './fold-phrase.js'
import { findClause, indexClauses, seekWordings, type ClauseIndex } from './index-clauses.js'
import { judgeRow, type StatedCell } from './judge-row.js'
import { ABSENT, noNumberCell } from './make-cells.js'
import type { ThemeOrder } from './order-themes.js'
import type { PlanTarget } from './plan-target.js'
import { readUnit } from './read-unit.js'
import { sentenceAround } from './sentence-around.js'
import type { SoughtPairs } from './sketch-pairs.js'

/** What all rows of one comparison share. */
export interface RowContext {
  plans: readonly Plan[]
  ids: readonly string[]
  order: ThemeOrder
  options: CompareOptions
  /** by plan, made when a row first looks there: sentences by theme, and clauses */
  evidence: (EvidenceIndex | undefined)[]
  clauses: (ClauseIndex | undefined)[]
  /** for many plans, theme → cells without a target by plan; null where the nearest sentence is looked for */
  firsts: ReadonlyMap<string, readonly Cell[]> | null
}

/** Above so many plans a `no-number` cell takes the theme's first sentence without looking for the nearest one. */
export const NEAREST_LIMIT = 50

/**
 * Above so many plans a row of like phrases lists its stated cells only: thousands of plans bring thousands of wordings
 * that few of them share, and a cell for each plan in each row would grow with the square of the plans.
 */
const SPARSE_LIMIT = 200

/** What is looked for in the plans that state no number for a row. */
interface Sought {
  theme: string
  label: FoldedPhrase
  wordings: readonly SoughtPairs[]
  family: UnitFamily
}

/** Whether a row lists its stated cells only. */
export function isSparse(draft: RowDraft, plans: number): boolean {
  return draft.id === null && plans > SPARSE_LIMIT
}

/**
 * Give a row its cells and verdicts.
 *
 * @param draft what the row measures
 * @param stated the stated cells by plan position
 * @param context plans, ids and options of the comparison
 */
export function finishRow(
  draft: RowDraft,
  stated: Map<number, Cell & { status: 'stated' }>,
  context: RowContext,
): ComparisonRow {
  const { plans, ids, options } = context
  const unitFamily = familyOf(draft)
  const cells: Record<string, Cell> = {}
  const judged: StatedCell[] = []
  const sparse = isSparse(draft, plans.length)
  const firsts = context.firsts?.get(draft.theme ?? '') ?? null
  const sought = sparse || context.firsts !== null ? null : seek(draft, unitFamily)
  const listed = sparse ? [...stated.keys()].sort((a, b) => a - b) : plans.keys()
  for (const i of listed) {
    const plan = plans[i]
    if (plan === undefined) continue
    const id = ids[i] ?? plan.id
    const cell = stated.get(i)
    cells[id] = cell ?? firsts?.[i] ?? (sought === null ? ABSENT : unstatedCell(sought, plan, i, context))
    if (cell !== undefined) judged.push({ id, label: plan.label, level: plan.meta.region?.level ?? null, cell })
  }
  const better = draft.concept?.better ?? null
  return {
    indicator: { id: draft.id, label: draft.label },
    theme: draft.theme,
    match: draft.id === null ? 'similar' : 'catalogue',
    score: draft.score,
    unitFamily,
    better,
    cells,
    verdicts: judgeRow(judged, better, options.against, plans.length),
  }
}

/** A row without a theme is looked for nowhere. */
function seek({ theme, label, concept }: RowDraft, family: UnitFamily): Sought | null {
  if (theme === null) return null
  return { theme, label: foldPhrase(label), wordings: seekWordings([label, ...(concept?.altLabel ?? [])]), family }
}

/**
 * The cell of a plan without a target: the clause that names the indicator without a number, else the sentence that
 * shows the theme, else absent.
 */
function unstatedCell(sought: Sought, plan: Plan, i: number, context: RowContext): Cell {
  const clauses = (context.clauses[i] ??= indexClauses(plan))
  const named = findNamed(sought, plan, clauses)
  if (named !== null) return noNumberCell(named)
  const index = (context.evidence[i] ??= indexEvidence(plan, context.order))
  return noNumberCell(findEvidence(index, sought.theme, sought.label))
}

function findNamed({ theme, wordings, family }: Sought, plan: Plan, clauses: ClauseIndex): Evidence | null {
  const clause = findClause(clauses, wordings, family)
  if (clause === null) return null
  const { id, span, location } = clause.measure
  const around = sentenceAround(plan.source, clause.span, span)
  return { measureId: id, theme, span: around, sentence: plan.source.slice(around.start, around.end), location }
}

function familyOf({ concept, members }: RowDraft): UnitFamily {
  return concept?.unitFamily ?? readUnit(usualUnit(members)).family
}

function usualUnit(members: readonly PlanTarget[]): string | null {
  return mostFrequent(members.map(({ target }) => target.unit).filter((unit) => unit !== null)) ?? null
}
