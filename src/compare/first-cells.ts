import type { Cell, Plan } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import { findEvidence, indexEvidence } from './find-evidence.js'
import { ABSENT, evidenceCell, type UnstatedCells } from './make-cells.js'
import type { ThemeOrder } from './order-themes.js'
import type { ScopeReader } from './read-scopes.js'
import { seekRow, speaksOf } from './seek-row.js'

/**
 * The cells of many plans that state no number for a row: the sentence of the row's theme that is nearest to the indicator,
 * where it speaks of that very thing, else absent. Clauses outside the sentences of the theme are not looked through, so that
 * a cell costs the few sentences of a theme. Plan after plan: with thousands of them, going back to each for every row costs
 * more than reading it.
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
  const rows = drafts.flatMap((draft) => {
    const sought = seekRow(draft, scopes, order)
    return sought === null ? [] : [{ sought, draft, stated: new Set(draft.members.map(({ plan }) => plan)) }]
  })
  const cells = new Map(rows.map(({ draft }) => [draft, [] as Cell[]]))
  for (const [i, plan] of plans.entries()) {
    const evidence = indexEvidence(plan, order)
    for (const { sought, draft, stated } of rows) {
      const shown = stated.has(i) ? null : findEvidence(evidence, sought.theme, sought.label)
      const spoken = shown !== null && speaksOf(shown, sought, evidence) ? evidenceCell(plan, shown) : ABSENT
      cells.get(draft)?.push(spoken)
    }
  }
  return (draft) => {
    const own = cells.get(draft)
    return (_plan, i) => own?.[i] ?? ABSENT
  }
}
