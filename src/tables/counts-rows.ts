/** Rows that no chance numbers. */
const LEAST = 3

/**
 * Whether the cells of a column number the rows: 1, 2, 3, … one after the other, whatever its head says or leaves out.
 *
 * @param cells the column's cells under its head; empty ones are of merged or torn rows
 */
export function countsRows(cells: Iterable<string>): boolean {
  let last = 0
  for (const cell of cells) {
    if (cell.trim() === '') continue
    if (cell.trim() !== `${last + 1}`) return false
    last++
  }
  return last >= LEAST
}
