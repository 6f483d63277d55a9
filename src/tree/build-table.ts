import { isColumnHead } from '../lexicon/tables.js'
import type { Block, LeafNode, RowNode, SourceCell, TableNode } from '../model.js'
import type { Folder } from '../text/fold.js'
import { findShift } from './align-row.js'
import { createLeaf } from './leaf-text.js'

/**
 * Make a table of consecutive rows. The first row is its header if it reads like one; a row that repeats it (on each
 * page) is a header too.
 *
 * @param rows rows of one table in document order
 * @param fold cleans stretches of the source
 */
export function buildTable(rows: readonly Block[], fold: Folder): TableNode {
  const cells = rows.map((row) => (row.cells ?? []).map((cell) => createCell(cell, fold)))
  const heads = cells.slice(0, countHeads(cells))
  const columns = nameColumns(heads[0] ?? [], heads[1])
  const children = rows.map((row, index): RowNode => {
    const header = index < heads.length || heads.some((head) => isSameRow(cells[index] ?? [], head))
    return {
      type: 'row',
      data: { span: row.span, header },
      children: alignCells(cells[index] ?? [], columns, row, fold),
    }
  })
  const span = { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 }
  return { type: 'table', data: { span, columns }, children }
}

function isSameRow(row: readonly LeafNode[], first: readonly LeafNode[]): boolean {
  return row.length === first.length && row.every(({ value }, column) => value === first[column]?.value)
}

function createCell(cell: SourceCell, fold: Folder): LeafNode {
  // a cell under a rowspan repeats its origin; its text belongs to the origin
  const span = cell.merged === true ? { start: cell.span.start, end: cell.span.start } : cell.span
  const text = fold(span, cell.marks)
  return createLeaf('cell', text, 0, text.text.length, span, cell.marks)
}

/** Empty cells where a converter has left the merged first cells of a row out. */
function alignCells(cells: LeafNode[], columns: readonly (string | null)[], row: Block, fold: Folder): LeafNode[] {
  const shift = findShift(
    cells.map(({ value }) => value),
    columns,
  )
  if (shift === 0) return cells
  const { start } = row.span
  const left = Array.from({ length: shift }, () => createCell({ span: { start, end: start }, marks: [] }, fold))
  return [...left, ...cells]
}

function isHeader(first: readonly LeafNode[], second: readonly LeafNode[] | undefined): boolean {
  const filled = first.map((cell) => cell.value).filter((text) => text !== '')
  if (filled.length < 2 || filled.some((text) => text.length > 24 || /[。；]/u.test(text))) return false
  const heads = filled.filter(isColumnHead).length
  if (heads * 2 >= filled.length) return true
  if (heads === 0 || second === undefined) return false
  const length = (row: readonly LeafNode[]): number => row.reduce((sum, cell) => sum + cell.value.length, 0)
  return length(second) > length(first) * 2
}

/** How many rows the header has: none, one, or two where a head stands over several columns (规划目标 over 2025年 and 2030年). */
function countHeads([first, second]: readonly LeafNode[][]): number {
  if (first === undefined || !isHeader(first, second)) return 0
  return second !== undefined && isSecondHeader(first, second) ? 2 : 1
}

/** Every word of the row is a head, and stands under a head that reaches over its column or says the same. */
function isSecondHeader(first: readonly LeafNode[], second: readonly LeafNode[]): boolean {
  const tops = first.map((cell) => cell.value)
  const filled = [...second.entries()].filter(([, cell]) => cell.value !== '')
  return (
    filled.length > 1 &&
    filled.every(([column, { value }]) => {
      const top = tops[column] ?? ''
      const isOver =
        top === '' || top === value || top === tops[column - 1] || ['', top].includes(tops[column + 1] ?? '-')
      return isOver && isColumnHead(value)
    })
  )
}

/** Column names; an empty head belongs to the column on its left (a head over two columns). */
function nameColumns(header: readonly LeafNode[], second: readonly LeafNode[] = []): (string | null)[] {
  let last: string | null = null
  return header.map((cell, column) => {
    if (cell.value !== '') last = cell.value
    const below = second[column]?.value ?? ''
    return below === '' || below === last ? last : (last ?? '') + below
  })
}
