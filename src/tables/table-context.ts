import type { PrintedYear } from './table.js'

/** What stands around a table. */
export interface TableContext {
  /** texts of the lines before it, the nearest last */
  before: readonly string[]
  /** year in which the plan begins, null where it prints none */
  startYear: number | null
  /** year of which the heads of a text without years of its own say that its goals begin there; null where none do */
  baseYear: number | null
  /** year that stands under the title of the form that the table is a part of; null where there is none */
  formYear: PrintedYear | null
}

/** How many lines before a table can say something of it. */
export const LINES_BEFORE = 3
