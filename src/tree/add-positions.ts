import type { PlanNode, PlanTree } from '../model.js'
import { isLeaf } from './leaf-text.js'

/**
 * Give every node its unist position: line and column count from 1, offset from 0, columns in UTF-16 units.
 *
 * @param tree the tree; its nodes are changed
 * @param source the whole source text
 */
export function addPositions(tree: PlanTree, source: string): void {
  const starts = [0]
  if (source.includes('\r'))
    for (let i = 0; i < source.length; i++) {
      const c = source.charCodeAt(i)
      if (c === 10 || (c === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
  else for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  let last = 0
  const point = (offset: number): { line: number; column: number; offset: number } => {
    // nodes come in document order: the line is most often the last one asked for or one of the next
    let low = (starts[last] ?? 0) <= offset ? last : 0
    let high = starts.length - 1
    for (let step = 0; step < 4 && low < high && (starts[low + 1] ?? 0) <= offset; step++) low++
    if (low < high && (starts[low + 1] ?? 0) <= offset)
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
    last = low
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  tree.position = { start: point(0), end: point(source.length) }
  const visit = (node: PlanNode): void => {
    node.position = { start: point(node.data.span.start), end: point(node.data.span.end) }
    if (isLeaf(node)) return
    for (const child of node.children) visit(child)
  }
  for (const node of tree.children) visit(node)
}
