/** The lines of a source. */
export interface Lines {
  /** offsets at which they begin, ascending */
  readonly starts: readonly number[]
  /** end of the source */
  readonly end: number
  /** index of the line that was asked for last */
  last: number
}

/** Under which a node of a tree knows the lines of its source; no list of its properties shows it. */
export const LINES: unique symbol = Symbol('lines')
