import type { ColumnRole } from '../words/table-columns.js'
import type { LeafNode, RowNode, TableNode } from '../model.js'

/** A year and the words that print it. */
export interface PrintedYear {
  year: number
  text: string
}

/** What a column of a table is for. */
export interface Column {
  role: ColumnRole
  /** rule that gave the role, null where the cells alone gave it or nothing did */
  rule: string | null
  head: string | null
  /** year of the head; of a value column without one that of the title or the line before the table */
  year: PrintedYear | null
  /** the unit that the head prints */
  unit: string | null
  /** whose values the column holds: 东湖区, 三级医院 */
  of: string | null
}

/** `torn`: what a page break has cut off the row above. */
export type RowKind = 'head' | 'group' | 'note' | 'body' | 'torn'

/** A row with the cells that merged and left-out cells repeat. */
export interface Row {
  node: RowNode
  kind: RowKind
  /** counts from 0, rows of heads included */
  index: number
  /** cells with text of their own */
  cells: (LeafNode | null)[]
  /** cells of other rows or columns that a cell without text repeats */
  carried: (LeafNode | null)[]
  /** the group that a row over it names: 一、健康水平 */
  group: LeafNode | null
  /** rows that go on with its cells behind a page break */
  rest: Row[]
}

/** A table as it is meant. */
export interface Table {
  node: TableNode
  kind: 'tasks' | 'indicators' | 'other'
  columns: Column[]
  rows: Row[]
  /** column that names the row, -1 for none */
  nameColumn: number
  /** column of row numbers, -1 for none */
  numberColumn: number
  /** false where no heads say what the numbers are */
  readable: boolean
  /** year in which the plan begins, null where it prints none */
  startYear: number | null
  /** several years and nothing says whether the first is promised or is where things stand */
  openYear: boolean
  /** nothing on the table or above it says that its values are promised: they may tell how things stand */
  unsaid: boolean
}
