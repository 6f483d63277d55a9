import { EMPTY_CELL, YEAR_CELL } from '../words/table-cells.js'
import { isValue } from './cells-look.js'

/** Rows below the first that are looked at. */
const ROWS = 3
/** … and fewest of them. */
const MIN_ROWS = 2

/**
 * Do pieces of text stand in a grid: words in the first row, and below it in each column either values or words, the first
 * of each row, behind its number, words or a year, one of the others a value? Such rows tell a table whose heads nobody knows.
 *
 * @param pieces pieces of text in document order
 * @param width pieces of a row
 */
export function isGrid(pieces: readonly { text: string }[], width: number): boolean {
  if (width < 2 || pieces.length < width * (MIN_ROWS + 1)) return false
  const at = (row: number, column: number): string => pieces[row * width + column]?.text ?? ''
  for (let column = 0; column < width; column++)
    if (isValue(at(0, column)) && !YEAR_CELL.test(at(0, column))) return false
  const rows = Math.min(ROWS, Math.floor(pieces.length / width) - 1)
  let values = 0
  // 1, 2, 3 before the names
  const numbered = Array.from({ length: rows }, (_, row) => at(row + 1, 0) === String(row + 1)).every(Boolean) ? 1 : 0
  for (let column = numbered; column < width; column++) {
    let filled = 0
    let found = 0
    for (let row = 1; row <= rows; row++) {
      const text = at(row, column)
      if (column === numbered ? isValue(text) && !YEAR_CELL.test(text) : false) return false
      if (EMPTY_CELL.test(text)) continue
      filled++
      if (isValue(text)) found++
    }
    if (column === numbered) continue
    if (found > 0 && found < filled) return false
    if (found > 0) values++
  }
  return values > 0
}
