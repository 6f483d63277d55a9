import type { Plan } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import { findEvidence, indexEvidence } from './find-evidence.js'
import { ABSENT, evidenceCell, type UnstatedCells } from './make-cells.js'
import type { ThemeOrder } from './order-themes.js'
import { planByPlan } from './plan-by-plan.js'
import type { ScopeReader } from './read-scopes.js'
import { speaksOf } from './seek-row.js'

/**
 * The cells of many plans that state no number for a row: the sentence of the row's theme that is nearest to the indicator,
 * where it speaks of that very thing, else absent. Clauses outside the sentences of the theme are not looked through, so that
 * a cell costs the few sentences of a theme.
 *
 * @param plans the plans
 * @param drafts all rows that are asked for
 * @param order the vocabulary's themes
 * @param scopes populations and kinds of institution of the vocabulary
 */
export function firstCells(
  plans: readonly Plan[],
  drafts: readonly RowDraft[],
  order: ThemeOrder,
  scopes: ScopeReader,
): UnstatedCells {
  return planByPlan(plans, drafts, order, scopes, (plan) => {
    const evidence = indexEvidence(plan, order)
    return (sought) => {
      const shown = findEvidence(evidence, sought.theme, sought.label)
      return shown !== null && speaksOf(shown, sought, evidence) ? evidenceCell(plan, shown) : ABSENT
    }
  })
}
