import type { Line } from './pdf-lines.js'
import type { RuledTable } from './pdf-tables.js'

/** What stands on a page, from top to bottom; a table with the text of each of its cells. */
export type Piece =
  | { kind: 'line'; line: Line; y: number }
  | { kind: 'table'; table: RuledTable; texts: string[]; y: number; lastPage?: number }

export interface PageText {
  /** of the page, in points: pages of one width share their margins */
  width: number
  pieces: Piece[]
}
