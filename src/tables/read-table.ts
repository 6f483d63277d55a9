import { PLACE_HEAD, PLACE_VALUE, PLAIN_SHARE, PROGRESS_START, TASK_HEAD } from '../words/table-cells.js'
import { BODY_ROLES, type ColumnRole } from '../words/table-columns.js'
import type { TableNode } from '../model.js'
import { carryCells } from './carry-cells.js'
import { cellsLook } from './cells-look.js'
import { columnRole } from './column-role.js'
import { countsRows } from './counts-rows.js'
import type { DraftColumn } from './draft-column.js'
import { findNameColumn } from './find-name-column.js'
import { isOfGoals } from './is-of-goals.js'
import { isUnsaid } from './is-unsaid.js'
import { linesOver } from './lines-over.js'
import { markKinds } from './mark-kinds.js'
import { mostCells } from './most-cells.js'
import { readName } from './name-row.js'
import { readYear, startOfRange } from './read-year.js'
import { settlePlaces } from './settle-places.js'
import { settleRoles } from './settle-roles.js'
import { settleYears } from './settle-years.js'
import type { Column, Table } from './table.js'
import type { TableContext } from './table-context.js'

/** Columns that stand right of the names of a row. */
const BEHIND: ReadonlySet<ColumnRole> = new Set([
  'lead', 'responsible', 'offices', 'person', 'deadline', 'value', 'baseline', 'progress', 'unit', 'attribute',
]) // prettier-ignore

/**
 * Read what the columns and rows of a table are.
 *
 * @param node a table of the tree, its heads marked
 * @param context the lines before it and the year of the plan
 */
export function readTable(node: TableNode, { before, startYear, baseYear, formYear }: TableContext): Table {
  // 指标表（2021—2025年） in a plan that prints no years of its own
  const context = { before, startYear: startYear ?? startOver(linesOver(node, before)), baseYear, formYear }
  const body = node.children.filter(({ data }) => !data.header)
  const cellsOf = function* (column: number): Generator<string> {
    for (const row of body) yield row.children[column]?.value ?? ''
  }
  const columns = node.data.columns.map((head, index) => readColumn(head, [...cellsOf(index)]))
  for (const [index, column] of columns.entries()) settlePlaces(columns, column, index, cellsOf(index))
  settleRoles(columns, isOfGoals(columns, node, context.before))
  markNumbers(columns, cellsOf)
  const openYear = settleYears(columns, context, node, cellsOf)
  const unsaid = context.startYear === null && isUnsaid(columns, node, context.before, cellsOf)
  if (unsaid && isLookingBack(columns)) for (const column of columns) if (column.role === 'value') column.role = 'baseline'
  const numberColumn = columns.findIndex(({ role }) => role === 'number')
  const lead = countLeading(columns)
  const nameColumn = findNameColumn(columns, body.map((row) => row.children), numberColumn, lead)
  const rows = carryCells(node, columns, lead)
  const heads = columns.filter(({ head }) => head !== null).length
  return {
    node,
    kind: kindOf(columns),
    columns,
    rows: markKinds(rows, columns, numberColumn),
    nameColumn,
    numberColumn,
    readable: heads > 0,
    startYear: context.startYear,
    openYear,
    unsaid,
  }
} // prettier-ignore

function readColumn(head: string | null, cells: readonly string[]): DraftColumn {
  const look = cellsLook(cells)
  const empty = { role: 'other' as const, rule: null, head, year: null, unit: null, of: null, look }
  if (head === null)
    return { ...empty, role: look === 'natures' ? 'attribute' : isProgress(cells) ? 'progress' : 'other' }
  const { name, unit } = readName(head)
  const year = readYear(head)
  const whose = look === 'values' ? PLACE_VALUE.exec(name)?.groups : undefined
  // 甲市2026年目标: the values of a place
  if (whose?.place !== undefined && !PLACE_HEAD.test(name))
    return { ...empty, role: 'value', rule: 'column-value', unit, year, of: whose.place }
  const found = columnRole(head, look)
  if (found === null) return { ...empty, unit, of: name, year: look === 'values' ? year : null }
  // 宫颈癌检查任务数 says itself what is counted, where the rows are places
  const isNamed = found.rule === 'column-set-sum' || (found.rule === 'column-share-of-task' && !PLAIN_SHARE.test(name))
  const of = isNamed ? name : null
  // 2025年 over sentences of a task list is still the year of what they promise
  return { ...empty, role: found.role, rule: found.rule, unit: found.role === 'unit' ? null : unit, year, of }
}

/** A column that numbers the rows under no head, or under that of the groups beside it (领域 | | 指标 | 2025年). */
function markNumbers(columns: DraftColumn[], cellsOf: (column: number) => Iterable<string>): void {
  if (columns.some(({ role }) => role === 'number')) return
  const lead = countLeading(columns)
  const found = columns.findIndex(
    ({ role }, index) => index < lead && (role === 'group' || role === 'other') && countsRows(cellsOf(index)),
  )
  const column = columns[found]
  if (column !== undefined) column.role = 'number'
}

/** Years that run backwards, the latest first: statistics. */
function isLookingBack(columns: readonly Column[]): boolean {
  const years = columns.flatMap(({ role, year }) => (role === 'value' && year !== null ? [year.year] : []))
  return years.length >= MIN_SERIES && years.every((year, index) => index === 0 || year < (years[index - 1] ?? 0))
}

const MIN_SERIES = 3

/** Most cells say what has been done. */
const isProgress = (cells: Iterable<string>): boolean => mostCells(cells, (cell) => PROGRESS_START.test(cell))

/** Columns before the first that does not name the row. */
function countLeading(columns: readonly Column[]): number {
  const end = columns.findIndex(({ role }) => BEHIND.has(role))
  return end < 0 ? Math.min(columns.length, 3) : Math.max(1, end)
}

function kindOf(columns: readonly Column[]): Table['kind'] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role)
  const named = columns.filter(({ head }) => head !== null).length
  if (columns.some(({ role }) => BODY_ROLES.has(role)) && !has('value')) return 'tasks'
  if (has('indicator') || has('value')) return 'indicators'
  if (has('deadline') || (named >= 2 && columns.some(({ head }) => TASK_HEAD.test(head ?? '')))) return 'tasks'
  return 'other'
}

/** The first year that a title over a table names. */
function startOver(lines: readonly string[]): number | null {
  for (const line of lines) {
    const start = startOfRange(line)
    if (start !== null) return start
  }
  return null
}
