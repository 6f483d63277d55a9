import type { FlowRow } from './flow.js'

/** Edges of one column that a hand has drawn stand within so many twips (2 mm) of each other. */
const TOLERANCE = 115

/**
 * Find the columns of a table whose rows give the edges of their cells in twips. Edges that nearly meet are one.
 *
 * @param rows the rows with the edges of their cells
 * @returns which column begins at an edge, from 0
 */
export function placeEdges(rows: readonly FlowRow[]): (edge: number) => number {
  const edges = new Set<number>()
  for (const { cells } of rows)
    for (const { left, right } of cells) {
      edges.add(left)
      edges.add(right)
    }
  const columns = new Map<number, number>()
  let column = -1
  let first = -Infinity
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - first > TOLERANCE) {
      column++
      first = edge
    }
    columns.set(edge, column)
  }
  return (edge) => columns.get(edge) ?? 0
}
