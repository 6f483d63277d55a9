import { CELL_BOUND } from '../words/table-cells.js'

/** Whether most of the cells that hold a number are bounds (≥79, 85%以上). */
export function hasBounds(cells: Iterable<string>): boolean {
  let all = 0
  let bounds = 0
  for (const cell of cells) {
    if (!/\d/u.test(cell)) continue
    all++
    if (CELL_BOUND.test(cell)) bounds++
  }
  return bounds * 2 > all
}
