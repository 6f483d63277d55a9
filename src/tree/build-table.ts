import type { Block, LeafNode, RowNode, SourceCell, TableNode } from '../model.js'
import { alignCells } from '../tables/align-cells.js'
import { cellKinds } from '../tables/cell-cost.js'
import type { CellKind } from '../tables/cell-cost.js'
import { columnRole } from '../tables/column-role.js'
import { isHead, LONGEST_HEAD } from '../tables/is-head.js'
import { readHeads } from '../tables/read-heads.js'
import type { GridText } from '../tables/read-heads.js'
import type { Folder } from '../text/fold.js'
import { HEAD_ADDED, YEAR_CELL } from '../words/table-cells.js'
import { createLeaf } from './leaf-text.js'

/** Rows in which a table has its title and its heads. */
const HEAD_ROWS = 8

/**
 * Make tables of consecutive rows. A row that repeats the heads (on each page) is a head too; other heads in the middle
 * begin another table.
 *
 * @param rows rows of one table of the source in document order
 * @param fold cleans stretches of the source
 * @param merges the format says which cells are merged, so that an empty cell is empty
 */
export function buildTables(rows: readonly Block[], fold: Folder, merges: boolean): TableNode[] {
  const cells = rows.map((row) => (row.cells ?? []).map((cell) => createCell(cell, fold)))
  const starts = [0]
  for (let i = 2; i < rows.length; i++) if (isOtherHead(cells, starts.at(-1) ?? 0, i)) starts.push(startOf(cells, i))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? rows.length
    return buildTable(rows.slice(start, end), cells.slice(start, end), fold, merges)
  })
}

function buildTable(rows: readonly Block[], cells: readonly LeafNode[][], fold: Folder, merges: boolean): TableNode {
  const heads = readHeads(slideHeads(toGrid(cells.slice(0, HEAD_ROWS))))
  const first = heads.titles + heads.rows
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => heads.names[column] ?? null)
  const repeated = new Set(cells.slice(heads.titles, first).map(wordsOf))
  const kinds = heads.rows === 0 ? [] : cellKinds(columns.map((name) => (name === null ? null : (columnRole(name)?.role ?? null)))) // prettier-ignore
  const children = rows.map((row, index): RowNode => {
    const own = cells[index] ?? []
    const header = index < first || repeated.has(wordsOf(own))
    return { type: 'row', data: { span: row.span, header }, children: header ? own : placeCells(own, kinds, row, fold) }
  })
  const span = { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 }
  const unsure = rows.some((row) => row.unsure === true)
  return {
    type: 'table',
    data: { span, columns, ...(merges ? { merges } : {}), ...(unsure ? { unsure } : {}) },
    children,
  }
}

const wordsOf = (row: readonly LeafNode[]): string => row.map(({ value }) => value).join('\n')

/** The texts of the first rows, with those that reach over their neighbours. */
function toGrid(rows: readonly LeafNode[][]): GridText[][] {
  const origins = new Map<number, string>()
  for (const row of rows) for (const { value, data } of row) if (value !== '') origins.set(data.span.start, value)
  return rows.map((row) =>
    row.map(({ value, data: { from } }) => ({
      text: from === undefined ? value : (origins.get(from) ?? ''),
      merged: from !== undefined,
    })),
  )
}

/**
 * A converter that forgets merged cells prints the second row of heads from the left (`（全省） | （国家） | | | |`), though
 * it stands below the last columns, whose heads a year begins.
 */
function slideHeads(rows: GridText[][]): GridText[][] {
  const [top, second] = rows
  if (top === undefined || second === undefined || second.length !== top.length) return rows
  const filled = second.findLastIndex(({ text }) => text !== '') + 1
  const shift = top.length - filled
  if (filled < 2 || shift < filled || !second.slice(0, filled).every(({ text }) => HEAD_ADDED.test(text))) return rows
  if (!top.slice(shift).every(({ text }) => YEAR_CELL.test(text))) return rows
  return [top, [...second.slice(filled), ...second.slice(0, filled)], ...rows.slice(2)]
}

function createCell(cell: SourceCell, fold: Folder): LeafNode {
  // a cell under a rowspan repeats its origin; its text belongs to the origin
  const span = cell.merged === true ? { start: cell.span.start, end: cell.span.start } : cell.span
  const text = fold(span, cell.marks)
  const leaf = createLeaf('cell', text, 0, text.text.length, span, cell.marks)
  if (cell.merged === true) leaf.data.from = span.start
  return leaf
}

/**
 * Empty cells where a converter has left the merged cells of a row out. One that fills a row up behind its last cell
 * (`2 | 婴儿死亡率 | ‰ | <5 | |` below a merged group) has shifted it.
 */
function placeCells(printed: LeafNode[], kinds: readonly CellKind[], row: Block, fold: Folder): LeafNode[] {
  if (printed.some(({ data }) => data.from !== undefined)) return printed
  const cells = printed.slice(0, printed.findLastIndex(({ value }) => value !== '') + 1)
  if (cells.length >= kinds.length) return printed
  const texts = cells.map(({ value }) => value)
  const places = alignCells(texts, kinds)
  const placed: LeafNode[] = []
  let at = row.span.start
  for (const [index, cell] of cells.entries()) {
    while (placed.length < (places[index] ?? index))
      placed.push(createCell({ span: { start: at, end: at }, marks: [] }, fold))
    placed.push(cell)
    at = cell.data.span.end
  }
  return [...placed, ...printed.slice(placed.length)]
}

/** Fewest heads of a row that begins another table. */
const MIN_HEADS = 3

/** A row of nothing but heads, other ones than those above it. */
function isOtherHead(cells: readonly LeafNode[][], start: number, at: number): boolean {
  const filled = (cells[at] ?? []).map(({ value }) => value).filter((text) => text !== '')
  if (filled.length < MIN_HEADS || at < start + 2 || at + 1 >= cells.length) return false
  if (filled.some((text) => text.length > LONGEST_HEAD) || !filled.every(isHead)) return false
  const words = wordsOf(cells[at] ?? [])
  return !cells.slice(start, start + HEAD_ROWS).some((row) => wordsOf(row) === words)
}

/** The title right above the heads belongs to them. */
function startOf(cells: readonly LeafNode[][], at: number): number {
  const above = (cells[at - 1] ?? []).filter(({ value }) => value !== '')
  return above.length === 1 && (cells[at - 1]?.length ?? 0) > 1 && /[\u4e00-\u9fff]/u.test(above[0]?.value ?? '') ? at - 1 : at
} // prettier-ignore
