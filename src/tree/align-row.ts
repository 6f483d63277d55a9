import { bodyEnds } from '../lexicon/responsibility.js'
import { cellKinds, DEADLINE_CELL } from '../lexicon/tables.js'
import type { CellKind } from '../lexicon/tables.js'

/**
 * Where the cells of a short row stand. A converter that forgets a rowspan leaves the merged first cells of the later
 * rows out, so that all others slide to the left; the columns that can be nothing else (names of bodies, deadlines,
 * row numbers) show it.
 *
 * @param cells texts of the row's cells
 * @param columns heads of the table
 * @returns how many columns are missing before the first cell, 0 where the row says nothing of it
 */
export function findShift(cells: readonly string[], columns: readonly (string | null)[]): number {
  const most = columns.length - cells.length
  if (most <= 0 || cells.length < 2) return 0
  const kinds = columns.map((name) => cellKinds.find(({ head }) => name !== null && head.test(name))?.kind ?? 'any')
  return rate(cells, kinds, most) > rate(cells, kinds, 0) ? most : 0
}

/** Cells that are of the kind of their column, less those that are not. */
function rate(cells: readonly string[], kinds: readonly CellKind[], shift: number): number {
  let sum = 0
  for (const [index, cell] of cells.entries()) {
    const fits = FITS[kinds[index + shift] ?? 'any']
    if (fits !== undefined && cell !== '') sum += fits(cell) ? 1 : -1
  }
  return sum
}

const FITS: Partial<Record<CellKind, (cell: string) => boolean>> = {
  number: (cell) => /^\d{1,3}$/u.test(cell),
  deadline: (cell) => DEADLINE_CELL.test(cell),
  bodies: (cell) => cell.split(/[、，；\s]/u).every((name) => bodyEnds.some((end) => name.endsWith(end))),
}
