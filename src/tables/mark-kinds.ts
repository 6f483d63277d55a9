import { GROUP_CELL, NOTE_CELL, NUMBERED_CELL, PART_NUMBER } from '../words/table-cells.js'
import { BODY_ROLES, type ColumnRole } from '../words/table-columns.js'
import type { LeafNode } from '../model.js'
import { isBodies } from './cells-look.js'
import type { Column, Row } from './table.js'

/** A row of one cell names the rows below it, or explains the row above. */
export function markKinds(rows: Row[], columns: readonly Column[], numberColumn: number): Row[] {
  let group: LeafNode | null = null
  let whole: Row | null = null
  const counts = rows.some(({ cells }) => /^\d+$/u.test(cells[numberColumn]?.value ?? ''))
  for (const row of rows) {
    if (row.kind === 'head') continue
    const filled = row.cells.filter((cell) => cell !== null)
    const [only] = filled
    if (filled.length === 1 && only !== undefined && row.cells.length > 1) {
      if (NOTE_CELL.test(only.value)) row.kind = 'note'
      else if (isGroup(row, only)) {
        row.kind = 'group'
        group = only
      }
    }
    const [number, name] = filled
    if (counts && filled.length === 2 && row.cells.length > 2 && PART_NUMBER.test(number?.value ?? '')) {
      row.kind = 'group'
      group = name ?? null
    }
    if (row.kind === 'body' && whole !== null && isTorn(row, whole, columns, numberColumn)) {
      row.kind = 'torn'
      whole.rest.push(row)
    }
    if (row.kind === 'body') {
      row.group = group
      whole = row
    }
  }
  return rows
}

const ENDS = /[。；！）)]$/u
const OPEN = /[、，（(]$/u

/**
 * A row without a number and a value of its own, each of whose cells goes on with an unfinished one above: a page break has
 * cut the row above in two. Formats that say which cells are merged cut none.
 */
function isTorn(row: Row, above: Row, columns: readonly Column[], numberColumn: number): boolean {
  if (
    numberColumn < 0 ||
    row.cells[numberColumn] != null ||
    row.node.children.some(({ data }) => data.from !== undefined)
  )
    return false
  const own = [...row.cells.entries()].filter(([, cell]) => cell !== null)
  return own.every(([column, cell]) => {
    const before = above.rest.findLast(({ cells }) => cells[column] != null)?.cells[column] ?? above.cells[column]
    const role = columns[column]?.role ?? 'other'
    if (before == null || cell === null || !TEARS.has(role) || NUMBERED_CELL.test(cell.value)) return false
    return BODY_ROLES.has(role)
      ? OPEN.test(before.value) || cell.value.startsWith('、') || !isBodies(before.value)
      : !ENDS.test(before.value)
  })
}

/** Columns whose cells are long enough to be cut. */
const TEARS: ReadonlySet<ColumnRole> = new Set([
  'indicator', 'task', 'group', 'lead', 'responsible', 'offices', 'explanation', 'other',
]) // prettier-ignore

const MAX_GROUP = 40

/** Its own cell fills the row, or the others are empty and nothing is carried into them but its own text. */
function isGroup({ cells, carried }: Row, only: LeafNode): boolean {
  if (only.value.length > MAX_GROUP || /^\d+$/u.test(only.value)) return false
  const others = carried.filter((cell) => cell !== null && cell !== only).length
  return GROUP_CELL.test(only.value) || (others === 0 && cells.indexOf(only) <= 1)
}
