import { CELL_BOUND } from '../words/table-cells.js'
import type { ColumnRole } from '../words/table-columns.js'
import type { Token } from './cell-tokens.js'
import { columnRole } from './column-role.js'
import { hasBounds } from './has-bounds.js'
import type { CellRange, Head } from './printed-head.js'

/** Columns of numbers that promise nothing. */
const SILENT: ReadonlySet<ColumnRole> = new Set(['baseline', 'progress'])

/** Rows of a table whose cells stand one after another, and which of them have fewer cells than heads. */
export interface SettledRows {
  rows: CellRange[][]
  /** rows that lack a cell of a unit or of a value: nothing but what the others are tells where they stand */
  lacking: ReadonlySet<readonly CellRange[]>
}

/**
 * Where the one value of a row stands that has columns for several. A bound (≥80) is the goal. A plain number may be where
 * things stand as well: it is none where the table says how far things have come, or where its goals are bounds.
 *
 * @param rows rows as their cells were read
 * @param head the table's head
 * @param tokens pieces of text in document order
 */
export function settleMissing(rows: readonly CellRange[][], head: Head, tokens: readonly Token[]): SettledRows {
  const roles = head.columns.map(({ name }) => columnRole(name)?.role ?? null)
  const all = [...head.kinds.keys()]
  const told = all.filter((at) => head.kinds[at] === 'value' || SILENT.has(roles[at] ?? 'other'))
  const goals = told.filter((at) => !SILENT.has(roles[at] ?? 'other'))
  const asked = [...told, ...all.filter((at) => head.kinds[at] === 'unit')]
  const textOf = ({ from, to }: CellRange): string => tokens.slice(from, to).map(({ text }) => text).join('') // prettier-ignore
  const isFilled = (row: readonly CellRange[], at: number): boolean => (row[at]?.to ?? 0) > (row[at]?.from ?? 0)
  const isOpen = goals.length < told.length && isPlainOpen(rows)
  const lacking = new Set<readonly CellRange[]>()
  const settled = rows.map((row) => {
    if (row.length !== head.kinds.length || row.some(({ merged }) => merged === true)) return row
    const filled = told.filter((at) => isFilled(row, at))
    if (filled.length === 0 || asked.every((at) => isFilled(row, at))) return row
    if (isClosed(row, filled)) return row
    const moved = filled.length === 1 && told.length > 1 ? settle(row, filled[0] ?? 0) : row
    lacking.add(moved)
    return moved
  })
  return { rows: settled, lacking }

  /** % | ≥98 | 预期性: a bound between the unit and the nature of a row can be nothing but its last goal. */
  function isClosed(row: readonly CellRange[], filled: readonly number[]): boolean {
    const nature = head.kinds.indexOf('nature')
    const last = filled.at(-1) ?? -1
    if (nature < 0 || filled.length !== 1 || last !== goals.at(-1)) return false
    const isKnown = all.every((at) => (head.kinds[at] !== 'unit' && head.kinds[at] !== 'nature') || isFilled(row, at))
    return isKnown && CELL_BOUND.test(textOf(row[last] as CellRange))
  }

  /** Nobody can tell whether a lone plain number is a goal. */
  function isPlainOpen(read: readonly CellRange[][]): boolean {
    if (roles.includes('progress')) return true
    const full = read.filter((row) => row.length === head.kinds.length && told.every((at) => isFilled(row, at)))
    return goals.some((at) => hasBounds(full.map((row) => textOf(row[at] as CellRange))))
  }

  function settle(row: CellRange[], at: number): CellRange[] {
    const text = textOf(row[at] as CellRange)
    const isGoal = goals.includes(at)
    if (!/\d/u.test(text) || CELL_BOUND.test(text) === isGoal || (isGoal && !isOpen)) return row
    const to = isGoal ? told.find((one) => !goals.includes(one)) : goals.at(-1)
    return to === undefined ? row : move(row, at, to)
  }

  /** The cell keeps its place among the others. */
  function move(row: CellRange[], from: number, to: number): CellRange[] {
    const cell = row[from]
    const between = row.slice(Math.min(from, to) + 1, Math.max(from, to))
    if (cell === undefined || between.some((one) => one.to > one.from)) return row
    const empty = from < to ? { from: cell.from, to: cell.from } : { from: cell.to, to: cell.to }
    return row.with(from, empty).with(to, cell)
  }
}
