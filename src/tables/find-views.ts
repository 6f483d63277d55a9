import { UNIT_ROW, YEAR_CELL } from '../words/table-cells.js'
import type { LeafNode, RowNode, TableNode } from '../model.js'
import { WHO_HEAD } from '../words/table-columns.js'
import { columnRole } from './column-role.js'
import { isHead } from './is-head.js'

/** A table as it is meant to be read, where it is printed another way. */
export interface TableViews {
  /** the tables that it holds */
  nodes: TableNode[]
  /** which of them a cell stands in, and in which row and column */
  at: (row: number, column: number) => { view: number; row: number; column: number }
}

/** Larger tables are not turned. */
const MAX_HEADS = 12
const MAX_COLUMNS = 200

/**
 * See whether a table is printed another way than one row for each indicator below one row of heads: two beside each other
 * under heads that come twice (`镇街 | 任务数 | 镇街 | 任务数`), or turned, with the heads in its first column
 * (`指标 | 参保率 | 结算率`, `单位 | % | %`, `2027年 | 96 | 85`).
 *
 * @param node a table of the tree, its heads marked
 * @returns null for a table that is read as it stands
 */
export function findViews(node: TableNode): TableViews | null {
  return findParts(node) ?? findTurned(node)
}

/** The heads come again after so many columns, and nothing but them. */
function findParts(node: TableNode): TableViews | null {
  const { columns } = node.data
  const width = widthOfPart(columns)
  if (width === 0) return null
  const nodes = Array.from(
    { length: columns.length / width },
    (_, part) =>
    makeTable(node, columns.slice(0, width), node.children.map(({ data, children }) => makeRow(children.slice(part * width, (part + 1) * width), data.span, data.header))), // prettier-ignore
  )
  return { nodes, at: (row, column) => ({ view: Math.floor(column / width), row, column: column % width }) }
}

/** Columns of one part; 0 where there are not several. Those among whom a task is shared out may be other ones in each: 村别 | 任务数 | 单位 | 任务数. */
function widthOfPart(columns: readonly (string | null)[]): number {
  const [first, ...rest] = columns
  if (first == null) return 0
  const isWho = (head: string | null | undefined): boolean => WHO_HEAD.test(head?.replaceAll(' ', '') ?? '')
  const again = rest.findIndex((head) => head === first || (isWho(first) && isWho(head))) + 1
  const isPart = (head: string | null, column: number): boolean =>
    head === columns[column % again] || (isWho(head) && isWho(columns[column % again]))
  return again > 1 && columns.length % again === 0 && columns.every(isPart) ? again : 0
}

/** Every row begins with a head; one of them heads values, and below the first not all are years. */
function findTurned(node: TableNode): TableViews | null {
  const { children, data } = node
  const width = data.columns.length
  if (children.length < 2 || children.length > MAX_HEADS || width < 3 || width > MAX_COLUMNS) return null
  const heads = children.map(({ children: [head] }) => head?.value ?? '')
  const below = heads.slice(1)
  if (!heads.every(isHead) || new Set(heads).size < heads.length) return null
  if (below.every((head) => YEAR_CELL.test(head))) return null
  const roles = heads.map((head) => columnRole(head)?.role)
  if (!NAMING.has(roles[0] ?? '') || !roles.includes('value')) return null
  const names = (children[0]?.children ?? []).slice(1).map(({ value }) => value)
  if (names.some((name) => name === '' || UNIT_ROW.test(name)) || names.filter(isHead).length * 2 > names.length)
    return null
  const rows = Array.from({ length: width }, (_, column) => {
    const cells = children.flatMap(({ children: own }) => own[column] ?? [])
    return makeRow(cells, cells[0]?.data.span ?? data.span, column === 0)
  })
  if (rows.some((row) => row.children.length < children.length)) return null
  return { nodes: [makeTable(node, heads, rows)], at: (row, column) => ({ view: 0, row: column, column: row }) }
}

/** Roles of the head over names. */
const NAMING: ReadonlySet<string> = new Set(['indicator', 'task', 'group', 'value'])

const makeRow = (children: LeafNode[], span: RowNode['data']['span'], header: boolean): RowNode => ({
  type: 'row',
  data: { span, header },
  children,
})

const makeTable = (node: TableNode, columns: (string | null)[], children: RowNode[]): TableNode => ({
  type: 'table',
  data: { ...node.data, columns },
  children,
})
