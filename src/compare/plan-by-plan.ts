import type { Cell, Plan } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import { ABSENT, type UnstatedCells } from './make-cells.js'
import type { ThemeOrder } from './order-themes.js'
import type { ScopeReader } from './read-scopes.js'
import { seekRow, type Sought } from './seek-row.js'

/**
 * The cells of plans that state no number for a row, found plan after plan: all rows are looked for in one plan, as long as
 * what is read of it stays at hand, before the next is opened. Going back to each plan for every row costs more.
 *
 * @param plans the plans
 * @param drafts all rows that are asked for
 * @param order the vocabulary's themes
 * @param scopes populations and kinds of institution of the vocabulary
 * @param open reads a plan, and gives what makes its cell of a row
 */
export function planByPlan(
  plans: readonly Plan[],
  drafts: readonly RowDraft[],
  order: ThemeOrder,
  scopes: ScopeReader,
  open: (plan: Plan) => (sought: Sought) => Cell,
): UnstatedCells {
  const cells = new Map<RowDraft, Cell[]>()
  const rows = drafts.flatMap((draft) => {
    const sought = seekRow(draft, scopes, order)
    if (sought === null) return []
    const own: Cell[] = []
    cells.set(draft, own)
    return [{ sought, stated: new Set(draft.members.map(({ plan }) => plan)), own }]
  })
  for (const [i, plan] of plans.entries()) {
    const cellOf = open(plan)
    for (const { sought, stated, own } of rows) own.push(stated.has(i) ? ABSENT : cellOf(sought))
  }
  return (draft) => {
    const own = cells.get(draft)
    return (_plan, i) => own?.[i] ?? ABSENT
  }
}
