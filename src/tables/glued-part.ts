/** A stretch of the text of a line: a cell that was run together with its neighbours. */
export interface Part {
  from: number
  to: number
}
