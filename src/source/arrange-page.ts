import { findLaidTables } from './find-laid-tables.js'
import { gatherLines, type Run, writeCell } from './pdf-lines.js'
import type { Piece } from './pdf-piece.js'
import type { RuledCell, RuledTable } from './pdf-tables.js'

/** In points: more than this between border and text is alignment, not padding. */
const MAX_PADDING = 8

/**
 * Put each run of a page into its table cell or into the lines beside the tables, find the tables that no rules draw, and
 * order everything from top to bottom.
 *
 * @param runs runs of the page in any order, in points from the upper left corner
 * @param tables tables by their rules
 */
export function arrangePage(runs: readonly Run[], tables: readonly RuledTable[]): Piece[] {
  const loose: Run[] = []
  const inside = new Map<RuledCell, Run[]>()
  for (const run of runs) {
    const x = run.x + run.width / 2
    const y = run.y - run.size * 0.3
    const table = tables.find((t) => x > t.left && x < t.right && y > t.top && y < t.bottom)
    const cell = table?.cells.find((c) => x > c.left && x < c.right && y > c.top && y < c.bottom)
    if (cell === undefined) loose.push(run)
    else inside.set(cell, [...(inside.get(cell) ?? []), run])
  }
  const lines = gatherLines(loose)
  const laid = findLaidTables(lines)
  const pieces: Piece[] = lines
    .filter((line) => !laid.some((one) => one.lines.has(line)))
    .map((line) => ({ kind: 'line', line, y: line.y }))
  for (const { table, texts } of laid) pieces.push({ kind: 'table', table, texts, y: table.top })
  for (const table of tables) {
    const lines = table.cells.map((cell) => gatherLines(inside.get(cell) ?? []))
    const indents = table.cells.flatMap((cell, i) => (lines[i] ?? []).map((line) => line.left - cell.left))
    const padding = Math.min(Math.max(0, Math.min(...indents)), MAX_PADDING)
    const texts = table.cells.map((cell, i) => writeCell(lines[i] ?? [], cell.right - cell.left - 2 * padding))
    if (texts.some((text) => text !== '')) pieces.push({ kind: 'table', table, texts, y: table.top })
  }
  return pieces.sort((a, b) => a.y - b.y)
}
