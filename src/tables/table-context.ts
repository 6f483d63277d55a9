/** What stands around a table. */
export interface TableContext {
  /** texts of the lines before it, the nearest last */
  before: readonly string[]
  /** year in which the plan begins, null where it prints none */
  startYear: number | null
}

/** How many lines before a table can say something of it. */
export const LINES_BEFORE = 3
