/**
 * Whether more than half of the cells fit.
 *
 * @param cells texts of the cells of a column
 * @param fits what is asked of each
 * @param counts which cells are asked at all; by default those that are not empty
 */
export function mostCells(
  cells: Iterable<string>,
  fits: (cell: string) => boolean,
  counts: (cell: string) => boolean = (cell) => cell !== '',
): boolean {
  let all = 0
  let fitting = 0
  for (const cell of cells) {
    if (!counts(cell)) continue
    all++
    if (fits(cell)) fitting++
  }
  return fitting * 2 > all
}
