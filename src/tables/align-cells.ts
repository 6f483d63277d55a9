import { cellCost } from './cell-cost.js'
import type { CellKind } from './cell-cost.js'

/** What it costs to leave a column of a kind empty: names stand in every row, groups and bodies are often merged. */
const OMIT: Readonly<Record<CellKind, number>> = {
  number: 3,
  group: 0.5,
  year: 6,
  name: 6,
  unit: 2,
  nature: 2,
  value: 3,
  bodies: 2,
  deadline: 2,
  any: 1,
}
/** What a text costs that cannot stand in its column. */
const MISFIT = 8
const MAX_COLUMNS = 24

/**
 * Where the cells of a short row stand. A converter that forgets a merged cell leaves it out of the later rows, so that the
 * cells behind it slide to the left; what they look like shows where they belong.
 *
 * @param cells texts of the row's cells, fewer than the columns
 * @param kinds kinds of the columns
 * @returns the column of each cell; their own places where the row says nothing of it
 */
export function alignCells(cells: readonly string[], kinds: readonly CellKind[]): number[] {
  const own = cells.map((_, index) => index)
  const width = kinds.length
  if (cells.length >= width || cells.length < 2 || width > MAX_COLUMNS) return own
  const cost = (cell: number, column: number): number =>
    Math.min(MISFIT, cellCost(kinds[column] ?? 'any', cells[cell] ?? '', null))
  const omit = (column: number): number => OMIT[kinds[column] ?? 'any']
  // best[cell][column]: the cheapest way to place the cells from `cell` on in the columns from `column` on
  const best = Array.from({ length: cells.length + 1 }, () => new Float64Array(width + 1).fill(Infinity))
  for (let cell = cells.length; cell >= 0; cell--)
    for (let column = width; column >= 0; column--) {
      const row = best[cell] as Float64Array
      if (column === width) {
        row[column] = cell === cells.length ? 0 : Infinity
        continue
      }
      const skip = omit(column) + (row[column + 1] ?? Infinity)
      const take = cell === cells.length ? Infinity : cost(cell, column) + (best[cell + 1]?.[column + 1] ?? Infinity)
      row[column] = Math.min(skip, take)
    }
  const left = own.reduce((sum, index) => sum + cost(index, index), 0)
  const rest = kinds.slice(cells.length).reduce((sum, _, index) => sum + omit(cells.length + index), 0)
  if ((best[0]?.[0] ?? Infinity) >= left + rest) return own
  const columns: number[] = []
  for (let cell = 0, column = 0; cell < cells.length; column++) {
    const take = cost(cell, column) + (best[cell + 1]?.[column + 1] ?? Infinity)
    if (take > (best[cell]?.[column] ?? Infinity)) continue
    columns.push(column)
    cell++
  }
  return columns
}
