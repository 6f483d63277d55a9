import { CELL_BOUND } from '../words/table-cells.js'
import { mostCells } from './most-cells.js'

/** Whether most of the cells that hold a number are bounds (≥79, 85%以上). */
export const hasBounds = (cells: Iterable<string>): boolean =>
  mostCells(
    cells,
    (cell) => CELL_BOUND.test(cell),
    (cell) => /\d/u.test(cell),
  )
