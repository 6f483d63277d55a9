import type { CellFacts } from '../tables/cell-facts.js'
import type { MappedText } from '../text/mapped-text.js'

/**
 * The part of a plan a passage stands in, decided by headings:
 * `front` letterhead, notice and titles; `preamble` the opening before the first heading; `background` what has been
 * achieved and the situation; `goals` aims and guiding ideas; `principles`; `tasks`; `safeguards` 保障措施 and 组织实施;
 * `organisation` an undivided 组织领导 (leading groups, name lists); `steps` 实施步骤; `other` unheaded text.
 */
export type Zone =
  | 'front'
  | 'preamble'
  | 'background'
  | 'goals'
  | 'principles'
  | 'tasks'
  | 'safeguards'
  | 'organisation'
  | 'steps'
  | 'other'

/** The cleaned text of one leaf of the tree and where in the plan it stands: what the finders of targets and themes read. */
export interface Passage {
  text: MappedText
  role: 'heading' | 'text' | 'cell' | 'responsibility' | 'furniture'
  zone: Zone
  sectionId: string | null
  measureId: string | null
  /** units of `text.text` before this are the numbering marker (`1.`, `（一）`) */
  markerLength: number
  /** table cells: row counts from 0 in its table; column is the header as printed; year of a year column */
  cell: {
    table: number
    row: number
    column: string | null
    year: number | null
    yearText: string | null
    header: boolean
    /** where the cells of its table are parted nobody can tell for certain */
    unsure: boolean
    /** what its row and column say about the cell; null where it is read like running text */
    facts: CellFacts | null
  } | null
}
