import type { Passage } from '../plan/passage.js'
import type { Numeral } from '../text/numerals.js'
import type { PlanDate } from './find-dates.js'
import type { Brackets } from './find-brackets.js'
import type { Marks } from './mark-units.js'
import type { GluedRows } from '../tables/find-glued-rows.js'
import type { CellFacts } from '../tables/cell-facts.js'
import type { Quantity } from './quantity.js'
import type { Structure } from './split-sentences.js'
import type { Flow, TimeMark } from './time-mark.js'

/** Years of a plan, null where it prints none: when it was signed, when it begins, and which year it is of. */
export interface PlanYears {
  issued: number | null
  start: number | null
  own: number | null
  /** the last year that the text itself shows to be over */
  told: number | null
  /** when a text of the press was printed */
  written: number | null
  /** the years that its title names (2021—2025年) */
  range: { from: number; to: number } | null
  /** whether the plan has a part that its heading calls goals */
  headsGoals: boolean
  /** the year of a list of what is done in one year, as its title prints it (2026年民生实事) */
  titled: { year: number; text: string; place: 'title' | 'opening' | 'lead'; heads: boolean } | null
}

/** All that the steps know of one passage. Offsets are units of `text`. */
export interface Reading {
  passage: Passage
  text: string
  numerals: readonly Numeral[]
  dates: readonly PlanDate[]
  quantities: readonly Quantity[]
  marks: Marks
  /** what `structureOf` has found, null until somebody asks */
  structure: Structure | null
  /** what `bracketsOf` has found, null until somebody asks */
  brackets: Brackets | null
  /** what `gluedRowsOf` has found, null until somebody asks */
  glued: readonly GluedRows[] | null
  /** by sentence what `marksOf` has found, null until somebody asks */
  times: (readonly TimeMark[] | undefined)[] | null
  /** by sentence what runs on into it, in running text alone */
  flows: readonly Flow[] | null
  years: PlanYears
  /** the year of the date that opens the list it is a member of */
  listYear: number | null
  /** running text before it tells what is to come 今年 */
  thisYear: boolean
  /** year of the column that a cell stands in, as its header prints it */
  columnYear: string | null
  /** what row and column say about the cell of a table */
  row: CellFacts | null
}
