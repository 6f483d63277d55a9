import type { Element } from 'hast'
import type { SourceCell } from '../model.js'
import type { GridCell } from './source-builder.js'

/** More columns than any printed table has; what a span claims beyond is ignored. */
const MAX_COLUMNS = 128
/** Covered places that a table may claim in all; a real one stays far below. */
const MAX_COVERED = 100_000

export interface GridRow {
  /** hand the row's cells over and take back where they were put, for the rows that they reach into */
  place: (add: (cells: readonly GridCell[]) => SourceCell[]) => void
}

/** A cell that reaches down: how many more rows, and where it stands. */
interface Reach {
  rows: number
  origin: SourceCell
}

/**
 * Lay a table out as a grid: a cell with rowspan or colspan fills the places it covers.
 * Source: the table model of the HTML standard, with `rowspan="0"` reaching to the end of the row group.
 *
 * @param table a `table` element
 * @param readCell text of a `td` or `th`
 * @returns the rows in document order; each must be placed before the next is asked for
 */
export function* expandGrid(table: Element, readCell: (cell: Element) => string): Generator<GridRow> {
  let covered = 0
  for (const group of rowGroups(table)) {
    let reaching: (Reach | undefined)[] = []
    for (const row of group) {
      yield {
        place(add) {
          const spanning = covered < MAX_COVERED
          reaching = placeRow(row, spanning ? reaching : [], spanning ? MAX_COLUMNS : 0, readCell, (cells) => {
            covered += cells.length - row.children.length
            return add(cells)
          })
        },
      }
    }
  }
}

function placeRow(
  row: Element,
  reaching: readonly (Reach | undefined)[],
  /** columns that spans may fill */
  width: number,
  readCell: (cell: Element) => string,
  add: (cells: readonly GridCell[]) => SourceCell[],
): (Reach | undefined)[] {
  const cells: GridCell[] = []
  const next: (Reach | undefined)[] = []
  /** own cells: column, and how far they reach */
  const own: { column: number; columns: number; rows: number }[] = []

  function carry(): void {
    for (let reach = reaching[cells.length]; reach !== undefined; reach = reaching[cells.length]) {
      if (reach.rows > 1) next[cells.length] = { rows: reach.rows - 1, origin: reach.origin }
      cells.push({ origin: reach.origin })
    }
  }

  for (const cell of row.children) {
    if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
    carry()
    const column = cells.length
    if (column >= width) {
      cells.push({ text: readCell(cell) })
      continue
    }
    const columns = Math.min(readSpan(cell.properties.colSpan) || 1, width - column)
    const rowSpan = readSpan(cell.properties.rowSpan ?? 1)
    own.push({ column, columns, rows: rowSpan === 0 ? Infinity : rowSpan })
    cells.push({ text: readCell(cell) })
    // A placeholder until the origin has its place; a cell from above keeps its own column.
    for (let i = 1; i < columns && reaching[column + i] === undefined; i++) cells.push({ origin: NOWHERE })
  }
  while (cells.length < reaching.length) {
    carry()
    if (cells.length < reaching.length) cells.push({ text: '' })
  }

  const placed = add(cells)
  for (const { column, columns, rows } of own) {
    const origin = placed[column]
    if (origin === undefined) continue
    for (let i = 0; i < columns; i++) {
      const covered = placed[column + i]
      if (i > 0) {
        if (covered === undefined || covered.span !== NOWHERE.span) break
        covered.span = origin.span
      }
      if (rows > 1) next[column + i] = { rows: rows - 1, origin }
    }
  }
  return next
}

const NOWHERE: SourceCell = { span: { start: 0, end: 0 }, marks: [] }

function readSpan(value: unknown): number {
  const span = Number(value)
  return Number.isInteger(span) && span >= 0 ? Math.min(span, 65_534) : 1
}

/** Rows of `thead`, `tbody` and `tfoot`; rows directly in the table were put in a `tbody` by the parser. */
function rowGroups(table: Element): Element[][] {
  const groups: Element[][] = []
  for (const child of table.children) {
    if (child.type !== 'element' || !/^t(?:head|body|foot)$/u.test(child.tagName)) continue
    groups.push(child.children.filter((row): row is Element => row.type === 'element' && row.tagName === 'tr'))
  }
  return groups
}
