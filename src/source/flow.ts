import type { BlockRole } from '../model.js'

/**
 * What word processors and sheets have in common: lines and tables in the order of the text. Each reader makes it from
 * its own format, `writeFlow` lays it out as blocks.
 */
export type FlowBlock = FlowLine | FlowTable

/** Text without line breaks of a paragraph, or of a part of one between soft breaks. */
export interface FlowLine extends FlowText {
  kind: 'line'
  /** level of the heading style, 1–6; null for text */
  level: number | null
  role: BlockRole | null
}

export interface FlowText {
  text: string
  runs: FlowRun[]
  anchors: FlowAnchor[]
}

/** A stretch of the text and the run of the file it stands in. */
export interface FlowRun {
  /** offsets in the line */
  start: number
  end: number
  paragraph: number
  run: number
  /** units of the run before it */
  offset: number
}

/** Where the range of a comment begins or ends in the line. */
export interface FlowAnchor {
  id: string
  at: number
}

export interface FlowTable {
  kind: 'table'
  rows: FlowRow[]
}

export interface FlowRow {
  cells: FlowCell[]
}

export interface FlowCell {
  /** edges in any unit that grows to the right; cells of two rows with the same edges stand in one column */
  left: number
  right: number
  /** it continues the cell above it */
  above: boolean
  content: FlowBlock[]
}
