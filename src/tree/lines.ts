/** The lines of a source. */
export interface Lines {
  readonly source: string
  /** offsets at which they begin, ascending; null until the first is asked for */
  starts: readonly number[] | null
  /** index of the line that was asked for last */
  last: number
}

/** Under which a node of a tree knows the lines of its source; no list of its properties shows it. */
export const LINES: unique symbol = Symbol('lines')
