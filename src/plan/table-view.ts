import { fiveYearPlans } from '../lexicon/deadlines.js'
import { responsibilityLabels } from '../lexicon/responsibility.js'
import type { ResponsibilityRole } from '../lexicon/responsibility.js'
import { INDICATOR_COLUMNS, INDICATOR_HEAD, NUMBER_HEAD } from '../lexicon/tables.js'
import type { LeafNode, RowNode, TableNode } from '../model.js'
import { readMarker } from '../tree/read-marker.js'

/** What the columns of a table are for. */
export interface TableView {
  kind: 'tasks' | 'indicators' | 'other'
  roles: (ResponsibilityRole | null)[]
  years: ({ year: number; text: string } | null)[]
  /** column of row numbers (序号), -1 for none */
  numberColumn: number
  /** column that names the row: its number and title, or its first cell */
  keyColumn: number
  rows: RowView[]
}

/** A row with the cells that merged-away cells carry down. */
export interface RowView {
  node: RowNode
  /** counts from 0, header rows included */
  index: number
  cells: (LeafNode | null)[]
  /** cells above that an empty cell repeats */
  carried: (LeafNode | null)[]
}

const YEAR = /^到?(20\d\d)年?[度底末]?.{0,8}(?:目标|指标|任务|计划|规划|预期|工作)?.{0,4}$/u
/** 目标值（2025年）, 规划目标2025年: a year behind the name, and no other. */
const YEAR_BEHIND = /^\D{2,10}(20\d\d)年?[）)]?$/u
/** “十四五”末, “十四五”目标: the last year of a five-year plan. */
const PERIOD_END = /^“?(十[一二三四五六七]五)”?(?:期?末|目标|规划|期间)/u
const periodYears = new Map(fiveYearPlans)
/** A list of duties by department names the department first. */
const DEPARTMENT_HEAD = /^(?:部门|部门名称|单位名称|部门（单位）|单位（部门）|部门和单位|成员单位)$/u
const labels = responsibilityLabels.flatMap(({ role, labels: list }) => list.map((label) => ({ role, label })))

/**
 * Read the columns and rows of a table: who is responsible, which year, which column names the row.
 *
 * @param table a table of the tree
 */
export function viewTable(table: TableNode): TableView {
  const { columns } = table.data
  const named = columns.map((name) => readRole(name))
  // 单位 beside indicators is the unit of measure; 部门 heads a list of duties only where no column says more
  const sure = named.some((role, index) => role !== null && !DEPARTMENT_HEAD.test(columns[index] ?? ''))
  const roles =
    sure || columns.some((name) => name !== null && INDICATOR_HEAD.test(name))
      ? named.map((role, index) => (DEPARTMENT_HEAD.test(columns[index] ?? '') ? null : role))
      : named
  const years = columns.map((name) => readYear(name))
  const body = table.children.filter((row) => !row.data.header)
  const numberColumn = columns.findIndex((name) => name !== null && NUMBER_HEAD.test(name))
  const lead = leadingColumns(roles, years)
  const rows = carryDown(table, lead)
  const keyColumn = findKeyColumn(body, numberColumn, lead)
  return { kind: readTableKind(columns, roles, years), roles, years, numberColumn, keyColumn, rows }
}

function readRole(name: string | null): ResponsibilityRole | null {
  if (name === null) return null
  if (DEPARTMENT_HEAD.test(name)) return 'responsible'
  const plain = name.split('（', 1)[0] ?? ''
  return (
    labels.find(({ label }) => label === plain || (plain.length <= 12 && label.length > 3 && plain.includes(label)))
      ?.role ?? null
  )
}

function readYear(name: string | null): TableView['years'][number] {
  if (name === null) return null
  const year = YEAR.exec(name) ?? YEAR_BEHIND.exec(name)
  if (year !== null) return { year: Number(year[1]), text: year[0] }
  const period = PERIOD_END.exec(name)
  const last = periodYears.get(period?.[1] ?? '')
  return last === undefined ? null : { year: last, text: name }
}

function readTableKind(
  columns: TableNode['data']['columns'],
  roles: TableView['roles'],
  years: TableView['years'],
): TableView['kind'] {
  const names = columns.filter((name) => name !== null)
  const indicator = names.some((name) => INDICATOR_HEAD.test(name))
  const measured = names.filter((name) => INDICATOR_COLUMNS.test(name)).length
  if (roles.some((role) => role === 'lead' || role === 'responsible')) return 'tasks'
  if (indicator || (measured > 0 && years.some((year) => year !== null))) return 'indicators'
  if (roles.includes('deadline') || (names.length >= 2 && names.some((name) => /任务|措施|举措/u.test(name))))
    return 'tasks'
  return 'other'
}

/** Columns before the first that holds bodies or a year. */
function leadingColumns(roles: TableView['roles'], years: TableView['years']): number {
  const end = roles.findIndex((role, index) => role !== null || years[index] !== null)
  return end < 0 ? Math.min(roles.length, 3) : Math.max(1, end)
}

/** The rightmost of the leading columns whose cells are numbered titles; otherwise the first. */
function findKeyColumn(body: readonly RowNode[], numberColumn: number, lead: number): number {
  for (let column = lead - 1; column >= 0; column--) {
    if (column === numberColumn) continue
    const cells = body.map((row) => row.children[column]?.value ?? '').filter((text) => text !== '')
    const numbered = cells.filter((text) => text.length <= 60 && isNumberedTitle(text))
    if (cells.length > 0 && numbered.length * 2 > cells.length) return column
  }
  if (numberColumn >= 0 && numberColumn + 1 < lead) return numberColumn + 1
  return 0
}

/** `1. 完善机制`, not `1. …；2. …` */
export function isNumberedTitle(text: string): boolean {
  const marker = readMarker(text, 0)
  return marker !== null && !/[；。]\s?\d{1,2}[.、]/u.test(text)
}

/** An empty leading cell repeats the one above it as long as no leading cell to its left is new. */
function carryDown(table: TableNode, lead: number): RowView[] {
  const above: (LeafNode | null)[] = []
  return table.children.map((node, index) => {
    const cells = node.children.map((cell) => (cell.value === '' ? null : cell))
    const carried: (LeafNode | null)[] = cells.map(() => null)
    if (node.data.header) return { node, index, cells, carried }
    let fresh = false
    for (let column = 0; column < lead; column++) {
      const cell = cells[column] ?? null
      if (cell !== null) {
        above[column] = cell
        fresh = true
      } else if (fresh) above[column] = null
      else carried[column] = above[column] ?? null
    }
    return { node, index, cells, carried }
  })
}
