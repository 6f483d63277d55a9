import type { ColumnRole } from '../words/table-columns.js'
import { cellCost, cellKinds } from './cell-cost.js'
import type { CellKind } from './cell-cost.js'
import type { Column, Row } from './table.js'

/** Columns whose cells can be nothing else: another thing in one of them shows a row that has slipped. */
const SURE: ReadonlySet<CellKind> = new Set(['number', 'unit', 'nature'])
const VALUES: ReadonlySet<ColumnRole> = new Set(['value', 'baseline'])

/**
 * Do the cells of a row stand under the heads that they belong to? Words in a column of numbers, a value in that of the
 * units or natures: the row has lost or gained a cell. So has one that was printed with fewer cells than heads.
 *
 * @param row a row of the table
 * @param columns the columns
 */
export function fitsColumns(row: Row, columns: readonly Column[]): boolean {
  if (row.node.data.lacks === true) return false
  const kinds = cellKinds(columns.map(({ role, head }) => (head === null ? null : role)))
  return row.cells.every((cell, column) => {
    const kind = kinds[column]
    if (cell === null || kind === undefined) return true
    if (SURE.has(kind)) return cellCost(kind, cell.value, null) < Infinity
    const { role = 'other' } = columns[column] ?? {}
    // the name of an indicator where a value should stand
    return !(VALUES.has(role) && columns.some(({ role: other }) => other === 'unit' || other === 'attribute')) ||
      cell.value.length > MAX_VALUE || cellCost('value', cell.value, null) < Infinity
  })
} // prettier-ignore

/** Longer cells of a column of values are sentences. */
const MAX_VALUE = 40
