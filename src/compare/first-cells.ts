import type { Cell, Plan } from '../model.js'
import { firstEvidence, indexEvidence } from './find-evidence.js'
import { noNumberCell } from './make-cells.js'
import type { ThemeOrder } from './order-themes.js'

/**
 * The cells of plans that state no number for a theme, each made of the theme's first sentence. Plan after plan: with
 * thousands of them, going back to each for every row costs more than reading it.
 *
 * @param plans the plans
 * @param themes themes of the rows
 * @param order the vocabulary's themes
 * @returns theme → cells in plan order, shared by all rows of the theme
 */
export function listFirstCells(
  plans: readonly Plan[],
  themes: Iterable<string>,
  order: ThemeOrder,
): Map<string, Cell[]> {
  const lists = new Map<string, Cell[]>()
  for (const theme of themes) lists.set(theme, [])
  for (const plan of plans) {
    const index = indexEvidence(plan, order)
    for (const [theme, cells] of lists) cells.push(noNumberCell(firstEvidence(index, theme)))
  }
  return lists
}
