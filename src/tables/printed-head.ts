import type { CellKind } from './cell-cost.js'

/** How the cells of a table are printed: one line each, one line each with a pipe behind it, or set in columns. */
export type Printing = 'lines' | 'closed' | 'spaced'

/** The head of a table whose cells stand one after another. */
export interface Head {
  columns: { name: string; from: number; to: number }[]
  kinds: CellKind[]
  /** first token after the head */
  end: number
  /** the rows of heads where a head stands over several columns; absent where there is one row, that of `columns` */
  rows?: CellRange[][]
}

/** Pieces of a cell: first and end, exclusive. */
export interface CellRange {
  from: number
  to: number
  /** the cell reaches here from the left or from above */
  merged?: boolean
}
