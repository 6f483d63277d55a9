import type { SourceCell } from '../model.js'
import type { PageBox } from './page-box.js'
import type { RuledCell, RuledTable } from './pdf-tables.js'
import type { GridCell, SourceBuilder } from './source-builder.js'

/**
 * Write the rows of a ruled table, whose rules say which cells are merged: an empty cell is empty, but for one at the top of a
 * page, which may go on with the last above the break.
 *
 * @returns the cells of the last row
 */
export function writeRuledTable(
  table: RuledTable,
  texts: readonly string[],
  id: number,
  builder: SourceBuilder,
  pageOf: (cut: number | undefined) => number,
  above: readonly SourceCell[],
): readonly SourceCell[] {
  const origins = new Map<RuledCell, SourceCell>()
  const byRow = rowsOf(table, texts)
  const body = byRow.findIndex((row) => row.some(({ text }) => text === ''))
  if (above.length > 0 && body >= 0 && body <= MAX_HEADS)
    for (const { cell, text } of byRow[body] ?? []) {
      const cut = above[cell.column]
      if (text === '' && cell.row === body && cut !== undefined) origins.set(cell, cut)
    }
  let last: readonly SourceCell[] = []
  for (const [index, inRow] of byRow.entries()) {
    const cells: GridCell[] = []
    const placedAt: { cell: RuledCell; at: number; merged: number[] }[] = []
    for (const { cell, text } of inRow) {
      const origin = origins.get(cell)
      const own = { cell, at: cells.length, merged: [] as number[] }
      cells.push(origin === undefined ? { text } : { origin })
      for (let i = 1; i < cell.columns; i++) {
        own.merged.push(cells.length)
        cells.push({ origin: origin ?? PENDING })
      }
      if (origin === undefined) placedAt.push(own)
    }
    const placed = builder.addRow(cells, id, {
      merges: table.gaps === undefined,
      unsure: table.unsure === true,
      box: rowBox(table, inRow, index, pageOf),
    })
    last = placed
    for (const { cell, at, merged } of placedAt) {
      const origin = placed[at]
      if (origin === undefined) continue
      origins.set(cell, origin)
      for (const i of merged) {
        const covered = placed[i]
        if (covered !== undefined) covered.span = origin.span
      }
    }
  }
  return last
}

/** Rows that a table repeats at the top of a page. */
const MAX_HEADS = 2

/** What a row fills; the cells that begin in it tell how high it is. */
function rowBox(
  { left, right }: RuledTable,
  inRow: readonly { cell: RuledCell }[],
  row: number,
  pageOf: (cut: number | undefined) => number,
): PageBox | null {
  const own = inRow.map(({ cell }) => cell).filter((cell) => cell.row === row)
  const [first] = own
  if (first === undefined) return null
  const top = Math.min(...own.map((cell) => cell.top))
  const bottom = Math.min(...own.map((cell) => cell.bottom))
  return { page: pageOf(first.page), at: 0, left, right, top, bottom }
}

/** Cells that stand in or reach into each grid row, from left to right. */
function rowsOf(table: RuledTable, texts: readonly string[]): { cell: RuledCell; text: string }[][] {
  const rows = Array.from({ length: table.rows }, (): { cell: RuledCell; text: string }[] => [])
  table.cells.forEach((cell, i) => {
    for (let row = cell.row; row < cell.row + cell.rows; row++) rows[row]?.push({ cell, text: texts[i] ?? '' })
  })
  for (const row of rows) row.sort((a, b) => a.cell.column - b.cell.column)
  return rows
}

/** Stands for a cell whose place is known only once its row is written. */
const PENDING: SourceCell = { span: { start: 0, end: 0 }, marks: [] }
