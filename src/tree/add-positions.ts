import type { LeafNode, PlanNode, PlanTree } from '../model.js'
import { isLeaf } from './leaf-text.js'
import { type Lines, LINES } from './lines.js'

type Position = NonNullable<LeafNode['position']>
type Point = Position['start']
/** A node and the lines of its source; the tree itself has no span of its own. */
type Placed = (PlanNode | PlanTree) & { [LINES]?: Lines }

/**
 * Give every node its unist position: line and column count from 1, offset from 0, columns in UTF-16 units.
 *
 * The positions of a node would take as much room as the node, and a table has hundreds of thousands of cells. So a node
 * knows only the lines of its source, and its position is worked out when somebody reads it: an own, enumerable property
 * as any other for whoever lists, copies, prints or sets it.
 *
 * @param tree the tree; its nodes are changed
 * @param source the whole source text
 */
export function addPositions(tree: PlanTree, source: string): void {
  const lines: Lines = { source, starts: null, last: 0 }
  const knows: PropertyDescriptor = { value: lines, enumerable: false }
  const visit = (node: PlanNode | PlanTree): void => {
    Object.defineProperty(node, LINES, knows)
    Object.defineProperty(node, 'position', POSITION)
    if (isLeaf(node)) return
    for (const child of node.children) visit(child)
  }
  visit(tree)
}

/** One for all nodes of all trees, so that they keep one shape. */
const POSITION: PropertyDescriptor & ThisType<Placed> = {
  get(): Position | undefined {
    const lines = this[LINES]
    if (lines === undefined) return undefined
    const { start, end } = this.type === 'root' ? { start: 0, end: lines.source.length } : this.data.span
    return { start: pointAt(lines, start), end: pointAt(lines, end) }
  },
  set(value: Position | undefined) {
    Object.defineProperty(this, 'position', { value, writable: true, enumerable: true, configurable: true })
  },
  enumerable: true,
  configurable: true,
}

function lineStarts(source: string): number[] {
  const starts = [0]
  if (source.includes('\r'))
    for (let i = 0; i < source.length; i++) {
      const c = source.charCodeAt(i)
      if (c === 10 || (c === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
  else for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

function pointAt(lines: Lines, offset: number): Point {
  const starts = (lines.starts ??= lineStarts(lines.source))
  // nodes are most often read in document order: the line is the last one asked for or one of the next
  let low = (starts[lines.last] ?? 0) <= offset ? lines.last : 0
  let high = starts.length - 1
  for (let step = 0; step < 4 && low < high && (starts[low + 1] ?? 0) <= offset; step++) low++
  if (low < high && (starts[low + 1] ?? 0) <= offset)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
  lines.last = low
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}
