import {
  DEED_NAME,
  GROUP_CELL,
  LEAD_LINE,
  NOTE_CELL,
  NUMBERED_AGAIN,
  NUMBERED_CELL,
  PROGRESS_START,
  PLACE_HEAD,
  TASK_HEAD,
  TITLE_CELL,
  UNIT_NOTE,
} from '../words/table-cells.js'
import { GOAL_HEAD, PROMISING } from '../words/table-columns.js'
import type { ColumnRole } from '../words/table-columns.js'
import type { LeafNode, TableNode } from '../model.js'
import { carryCells } from './carry-cells.js'
import { cellsLook, isBodies } from './cells-look.js'
import { columnRole } from './column-role.js'
import { readName } from './name-row.js'
import { readYear } from './read-year.js'
import type { Column, PrintedYear, Row, Table } from './table.js'

/** What stands around a table. */
export interface TableContext {
  /** texts of the lines before it, the nearest last */
  before: readonly string[]
  /** year in which the plan begins, null where it prints none */
  startYear: number | null
}

/** How many lines before a table can say something of it. */
export const LINES_BEFORE = 3

const BODY_ROLES: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'offices'])
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
export function readTable(node: TableNode, context: TableContext): Table {
  const body = node.children.filter(({ data }) => !data.header)
  const cellsOf = function* (column: number): Generator<string> {
    for (const row of body) yield row.children[column]?.value ?? ''
  }
  const columns = node.data.columns.map((head, index) => readColumn(head, [...cellsOf(index)]))
  for (const [index, column] of columns.entries()) settlePlaces(columns, column, index, cellsOf(index))
  settleRoles(columns, isOfGoals(columns, node, context.before))
  const openYear = settleYears(columns, context, node, cellsOf)
  const unsaid = context.startYear === null && isUnsaid(columns, node, context.before, cellsOf)
  if (unsaid && isLookingBack(columns)) for (const column of columns) if (column.role === 'value') set(column, 'baseline')
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

function readColumn(head: string | null, cells: readonly string[]): Column & { look: ReturnType<typeof cellsLook> } {
  const look = cellsLook(cells)
  const empty = { role: 'other' as const, rule: null, head, year: null, unit: null, of: null, look }
  if (head === null)
    return { ...empty, role: look === 'natures' ? 'attribute' : isProgress(cells) ? 'progress' : 'other' }
  const found = columnRole(head, look)
  const { name, unit } = readName(head)
  const year = readYear(head)
  if (found === null) return { ...empty, unit, of: name, year: look === 'values' ? year : null }
  // 2025年 over sentences of a task list is still the year of what they promise
  return { ...empty, role: found.role, rule: found.rule, unit: found.role === 'unit' ? null : unit, year }
}

/** 单位 heads places here, and a column without a head beside it the smaller ones. */
function settlePlaces(columns: Draft[], column: Draft, index: number, cells: Iterable<string>): void {
  if (column.look !== 'texts' && column.look !== 'bodies') return
  if (column.role !== 'unit' && column.role !== 'other' && column.role !== 'responsible') return
  if (columns.some(({ role }) => role === 'indicator' || role === 'task')) return
  let all = 0
  let places = 0
  for (const cell of cells) {
    if (cell === '') continue
    all++
    if (PLACE_HEAD.test(cell)) places++
  }
  if (all < MIN_PLACES || places * 2 <= all) return
  set(column, 'place')
  const before = columns[index - 1]
  // 市 / 区 beside them, one letter a line: it parts the rows and names no value
  if (before?.role === 'unit' && before.look === 'texts') set(before, 'parting')
}

/** Fewer names may look like places by chance. */
const MIN_PLACES = 2

/** Most cells say what has been done. */
function isProgress(cells: Iterable<string>): boolean {
  let all = 0
  let done = 0
  for (const cell of cells) {
    if (cell === '') continue
    all++
    if (PROGRESS_START.test(cell)) done++
  }
  return done * 2 > all
}

type Draft = Column & { look: ReturnType<typeof cellsLook> }

/** Where one head can mean two things the other columns decide. */
function settleRoles(columns: Draft[], ofGoals: boolean): void {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role)
  const isNamed = has('indicator') || has('task')
  for (const column of columns) {
    // 部门 heads a list of duties only where no column says more
    if (column.rule === 'column-department' && (has('indicator') || has('lead') || isOther(columns, column)))
      set(column, 'other')
    // 一级指标 over values: 指标 says what is promised
    if (column.role === 'indicator' && column.look === 'values' && columns.some((one) => one !== column && names(one)))
      set(column, 'value')
  }
  const indicators = columns.filter(({ role }) => role === 'indicator')
  for (const column of indicators.slice(0, -1)) column.role = 'group'
  const rowKey = has('place') || has('year')
  const values = columns.some(({ role }) => role === 'value')
  for (const column of columns) {
    if (column.role !== 'other' || column.look !== 'values' || column.head === null || column.rule !== null) continue
    // 东湖区, 三级医院 over numbers of goals; the name of an indicator over numbers where the rows are places or years
    if ((rowKey && !isNamed) || (ofGoals && (PLACE_HEAD.test(column.of ?? '') || !values))) set(column, 'value')
  }
}

/** A title, a leading line or the columns say that the table is one of goals. */
function isOfGoals(columns: readonly Column[], node: TableNode, before: readonly string[]): boolean {
  if (columns.some(({ role }) => role === 'attribute' || role === 'value' || role === 'baseline')) return true
  if (linesOver(node, before).some((line) => GOAL_HEAD.test(line))) return true
  // 新增托位（个）, 建设助餐点（家）: the rows name what is to be done
  const names = node.children.flatMap(({ data, children }) => (data.header ? [] : [children[0]?.value ?? '']))
  return names.length > 1 && names.filter((name) => DEED_NAME.test(name)).length * 2 >= names.length
}

const names = ({ role, look }: Draft): boolean =>
  (role === 'indicator' || role === 'task' || role === 'group') && look !== 'values'

const isOther = (columns: readonly Draft[], one: Draft): boolean =>
  columns.some((column) => column !== one && column.role === 'responsible' && column.rule !== 'column-department')

function set(column: Column, role: ColumnRole): void {
  column.role = role
}

/**
 * Which columns of years say how things stand, and which year a column without one promises.
 *
 * @returns whether nothing tells if the first of several years is promised
 */
function settleYears(
  columns: Draft[],
  { before, startYear }: TableContext,
  node: TableNode,
  cellsOf: (column: number) => Iterable<string>,
): boolean {
  const values = columns.filter(({ role }) => role === 'value')
  const dated = values.filter(({ year }) => year !== null)
  const years = new Set(dated.map(({ year }) => year?.year ?? 0))
  const nature = columns.some(({ role }) => role === 'attribute')
  const hasBase = columns.some(({ role }) => role === 'baseline')
  const first = Math.min(...years)
  let openYear = false
  for (const column of dated) {
    const year = column.year?.year ?? 0
    if (startYear !== null && year < startYear) set(column, 'baseline')
    if (startYear !== null || year !== first || years.size < 2 || hasBase || GOAL_HEAD.test(column.head ?? '')) continue
    // of an undated plan the first of several years is where things stand where the table is one of goals, or its
    // values are plain and those of the other years are bounds (≥79)
    const others = dated.filter((one) => one !== column)
    const isPlain = !hasBound(cellsOf(columns.indexOf(column)))
    if (nature || (isPlain && others.every((one) => hasBound(cellsOf(columns.indexOf(one)))))) set(column, 'baseline')
    else if (isPlain) openYear = true
  }
  const open = values.filter(({ role, year }) => role === 'value' && year === null)
  // where the rows are years, each is due in its own
  if (open.length === 0 || columns.some(({ role }) => role === 'year')) return openYear
  const year = yearOfTable(node, before)
  if (year !== null && (startYear === null || year.year >= startYear)) for (const column of open) column.year = year
  return openYear
}

/**
 * Neither a title, a line above, the heads nor the values themselves say that something is promised: a table of an
 * undated text may as well tell what has been.
 */
function isUnsaid(
  columns: readonly Column[],
  node: TableNode,
  before: readonly string[],
  cellsOf: (column: number) => Iterable<string>,
): boolean {
  if (columns.some(({ role }) => SAYS_GOALS.has(role))) return false
  if (columns.some(({ head }) => PROMISING.test(head ?? ''))) return false
  if ([...linesOver(node, before), ...before].some((line) => PROMISING.test(line))) return false
  return !columns.some(({ role }, index) => role === 'value' && hasBound(cellsOf(index)))
}

/** Columns that only tables of goals or tasks have. */
const SAYS_GOALS: ReadonlySet<ColumnRole> = new Set([
  'attribute', 'baseline', 'progress', 'task', 'lead', 'responsible', 'offices', 'deadline',
]) // prettier-ignore

/** Years that run backwards, the latest first: statistics. */
function isLookingBack(columns: readonly Column[]): boolean {
  const years = columns.flatMap(({ role, year }) => (role === 'value' && year !== null ? [year.year] : []))
  return years.length >= MIN_SERIES && years.every((year, index) => index === 0 || year < (years[index - 1] ?? 0))
}

const MIN_SERIES = 3

const BOUND = /^[<>≥≤]|^(?:不|大于|小于|高于|低于|至少)|以上|以下|以内/u

/** Most cells are bounds. */
function hasBound(cells: Iterable<string>): boolean {
  let all = 0
  let bounds = 0
  for (const cell of cells) {
    if (!/\d/u.test(cell)) continue
    all++
    if (BOUND.test(cell)) bounds++
  }
  return bounds * 2 > all
}

/** The year of a title in the first rows, of the caption right above, or of the line that leads over to the table. */
function yearOfTable(node: TableNode, before: readonly string[]): PrintedYear | null {
  for (const line of linesOver(node, before)) {
    const year = readYear(line)
    if (year !== null) return year
  }
  return null
}

/** Titles in the first rows, the caption right above and the line that leads over to the table, the nearest first. */
function linesOver(node: TableNode, before: readonly string[]): string[] {
  const lines: string[] = []
  for (const row of node.children) {
    if (!row.data.header) break
    const filled = row.children.filter(({ value }) => value !== '')
    if (filled.length !== 1) break
    lines.push(filled[0]?.value ?? '')
  }
  for (const line of before.toReversed()) {
    if (UNIT_NOTE.test(line)) continue
    if (!TITLE_CELL.test(line) && !LEAD_LINE.test(line)) break
    lines.push(line)
  }
  return lines
}

/** Columns before the first that does not name the row. */
function countLeading(columns: readonly Column[]): number {
  const end = columns.findIndex(({ role }) => BEHIND.has(role))
  return end < 0 ? Math.min(columns.length, 3) : Math.max(1, end)
}

/** The indicator, or the rightmost of the leading columns whose cells are numbered titles; else the first behind the number. */
function findNameColumn(
  columns: readonly Draft[],
  rows: readonly (readonly LeafNode[])[],
  numberColumn: number,
  lead: number,
): number {
  const indicator = columns.findIndex(({ role }) => role === 'indicator')
  if (indicator >= 0) return indicator
  for (let column = lead - 1; column >= 0; column--) {
    if (column === numberColumn) continue
    const cells = rows.map((row) => row[column]?.value ?? '').filter((text) => text !== '')
    if (cells.length > 0 && cells.filter(isNumberedTitle).length * 2 > cells.length) return column
  }
  if (numberColumn >= 0 && numberColumn + 1 < lead) return numberColumn + 1
  const words = columns
    .slice(0, lead)
    .findIndex(({ role, look }) => role !== 'number' && role !== 'parting' && look === 'texts')
  return Math.max(0, words)
}

const isNumberedTitle = (text: string): boolean =>
  text.length <= 60 && NUMBERED_CELL.test(text) && !NUMBERED_AGAIN.test(text)

function kindOf(columns: readonly Column[]): Table['kind'] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role)
  const named = columns.filter(({ head }) => head !== null).length
  if (columns.some(({ role }) => BODY_ROLES.has(role)) && !has('value')) return 'tasks'
  if (has('indicator') || has('value')) return 'indicators'
  if (has('deadline') || (named >= 2 && columns.some(({ head }) => TASK_HEAD.test(head ?? '')))) return 'tasks'
  return 'other'
}

/** A row of one cell names the rows below it, or explains the row above. */
function markKinds(rows: Row[], columns: readonly Column[], numberColumn: number): Row[] {
  let group: LeafNode | null = null
  let whole: Row | null = null
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
