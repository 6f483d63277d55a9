import { GOAL_HEAD } from '../words/table-columns.js'
import type { TableNode } from '../model.js'
import type { DraftColumn } from './draft-column.js'
import { hasBounds } from './has-bounds.js'
import { linesOver } from './lines-over.js'
import { readYear } from './read-year.js'
import type { PrintedYear } from './table.js'
import type { TableContext } from './table-context.js'

/**
 * Which columns of years say how things stand, and which year a column without one promises.
 *
 * @returns whether nothing tells if the first of several years is promised
 */
export function settleYears(
  columns: DraftColumn[],
  { before, startYear, baseYear, formYear }: TableContext,
  node: TableNode,
  cellsOf: (column: number) => Iterable<string>,
): boolean {
  const values = columns.filter(({ role }) => role === 'value')
  const dated = values.filter(({ year }) => year !== null)
  const years = new Set(dated.map(({ year }) => year?.year ?? 0))
  const nature = columns.some(({ role }) => role === 'attribute')
  const hasBase = columns.some(({ role }) => role === 'baseline')
  const first = Math.min(...years)
  const later = Math.min(...[...years].filter((year) => year > first))
  let openYear = false
  for (const column of dated) {
    const year = column.year?.year ?? 0
    if (startYear !== null && year < startYear) column.role = 'baseline'
    // 2005年, 2010年 of a text whose goals are set from 2010 on
    if (baseYear !== null && year <= baseYear && !GOAL_HEAD.test(column.head ?? '')) {
      column.role = 'baseline'
      continue
    }
    // 2021年, 2025年, 2030年 of a plan that begins in 2021: where things stand, or the first promise; 2021年, 2022年 go on
    if (
      year === startYear &&
      year === first &&
      later < Infinity &&
      later > year + 1 &&
      !hasBase &&
      !GOAL_HEAD.test(column.head ?? '')
    )
      openYear = true
    if (startYear !== null || year !== first || years.size < 2 || hasBase || GOAL_HEAD.test(column.head ?? '')) continue
    // of an undated plan the first of several years is where things stand where the table is one of goals, or its
    // values are plain and those of the other years are bounds (≥79)
    const others = dated.filter((one) => one !== column)
    const isPlain = !hasBounds(cellsOf(columns.indexOf(column)))
    if (nature || (isPlain && others.every((one) => hasBounds(cellsOf(columns.indexOf(one)))))) column.role = 'baseline'
    else if (isPlain) openYear = true
  }
  const open = values.filter(({ role, year }) => role === 'value' && year === null)
  // where the rows are years, each is due in its own
  if (open.length === 0 || columns.some(({ role }) => role === 'year')) return openYear
  const year = yearOfTable(node, before) ?? formYear
  if (year !== null && (startYear === null || year.year >= startYear)) for (const column of open) column.year = year
  return openYear
}

/** The year of a title in the first rows, of the caption right above, or of the line that leads over to the table. */
function yearOfTable(node: TableNode, before: readonly string[]): PrintedYear | null {
  for (const line of linesOver(node, before)) {
    const year = readYear(line)
    if (year !== null) return year
  }
  return null
}
