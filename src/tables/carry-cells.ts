import type { LeafNode, TableNode } from '../model.js'
import type { ColumnRole } from '../words/table-columns.js'
import { EMPTY_CELL, NOTE_CELL } from '../words/table-cells.js'
import type { Column, Row } from './table.js'

/** Columns whose merged cell holds for each of its rows, though it does not name them. */
const SHARED: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'offices', 'deadline'])

const BODIES: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'offices'])

/**
 * Give each row the cells that it repeats: those that the format says are merged into it; and where the format says
 * nothing of that, an empty leading cell repeats the one above as long as no leading cell to its left is new, and an
 * empty cell of bodies repeats the one above as long as the row stands in the same group.
 *
 * @param table the table
 * @param columns its columns
 * @param lead how many of them lead to the names of the rows
 */
export function carryCells(table: TableNode, columns: readonly Column[], lead: number): Row[] {
  const origins = findOrigins(table)
  const merges = table.data.merges === true || origins.size > 0
  const above: (LeafNode | null)[] = []
  const shares = columns.some(({ role }, column) => column >= lead && SHARED.has(role))
  return table.children.map((node, index): Row => {
    const cells = node.children.map((cell) => (cell.value === '' ? null : cell))
    const carried: (LeafNode | null)[] = node.children.map(({ data }) =>
      data.from === undefined ? null : (origins.get(data.from) ?? null),
    )
    const row: Row = { node, index, kind: node.data.header ? 'head' : 'body', cells, carried, group: null, rest: [] }
    if (node.data.header || isNote(row)) return row
    let fresh = false
    for (let column = 0; column < lead; column++) {
      const cell = cells[column] ?? null
      if (cell !== null) {
        above[column] = cell
        fresh = true
      } else if (carried[column] != null) above[column] = carried[column] ?? null
      else if (fresh) above[column] = null
      else carried[column] = above[column] ?? null
    }
    if (!shares) return row
    const isGrouped = cells.some((cell, column) => cell !== null && columns[column]?.role === 'group')
    // a row of one cell that repeats nothing names a group
    const isAlone = cells.filter((cell) => cell !== null).length < 2 && carried.every((cell) => cell === null)
    // a row that names one body has none where another column of bodies is empty
    const names = columns.some(({ role }, column) => BODIES.has(role) && cells[column] != null)
    for (let column = lead; column < cells.length; column++) {
      if (!SHARED.has(columns[column]?.role ?? 'other')) continue
      const cell = cells[column] ?? null
      if (cell !== null || carried[column] != null) above[column] = cell ?? carried[column] ?? null
      else if (isGrouped || isAlone || (names && BODIES.has(columns[column]?.role ?? 'other'))) above[column] = null
      else if (!merges && !EMPTY_CELL.test(above[column]?.value ?? '—')) carried[column] = above[column] ?? null
    }
    return row
  })
}

/** A row that only explains the one above it, and repeats and gives nothing. */
const isNote = ({ cells }: Row): boolean => {
  const filled = cells.filter((cell) => cell !== null)
  return filled.length === 1 && NOTE_CELL.test(filled[0]?.value ?? '')
}

/** Cells that others repeat, by the place where their text begins. */
function findOrigins(table: TableNode): Map<number, LeafNode> {
  const wanted = new Set<number>()
  for (const { children } of table.children)
    for (const { data } of children) if (data.from !== undefined) wanted.add(data.from)
  const origins = new Map<number, LeafNode>()
  if (wanted.size === 0) return origins
  for (const { children } of table.children)
    for (const cell of children) if (cell.value !== '' && wanted.has(cell.data.span.start)) origins.set(cell.data.span.start, cell)
  return origins
} // prettier-ignore
