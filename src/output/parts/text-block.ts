/** A paragraph, heading or table row of a plan as the pages show it. */
export interface TextBlock {
  /** h1–h3 heading, p paragraph, r table row, f furniture of the page (not part of the plan's text) */
  kind: 'h1' | 'h2' | 'h3' | 'p' | 'r' | 'f'
  /** leaves: kind letter (`h` run-in heading, `t` text, `b` responsible bodies), start, end, then holes as pairs */
  leaves: Leaf[]
}

export type Leaf = [kind: 'h' | 't' | 'b', start: number, end: number, ...holes: number[]]
