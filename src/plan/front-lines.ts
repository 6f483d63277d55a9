import type { LeafNode, PlanNode } from '../model.js'
import { leafText } from '../tree/leaf-text.js'
import { splitFrontLine } from './split-front-line.js'
import type { FrontLine } from './split-front-line.js'

/**
 * The lines of some nodes that are paragraphs, without furniture: the letterhead, the notice and the titles.
 *
 * @param nodes what stands before the first section
 * @param source the source text
 */
export function frontLines(nodes: readonly PlanNode[], source: string): FrontLine[] {
  const lines: FrontLine[] = []
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue
    const texts = node.children.filter((leaf) => leaf.type !== 'furniture')
    for (const leaf of texts)
      lines.push(...splitFrontLine({ text: leafText(leaf, source), leaf }, lines.at(-1)?.text.text))
  }
  return lines
}

/**
 * The heads and feet of the pages of a Word file, which may print the document number.
 *
 * @param nodes nodes of the tree
 * @param source the source text
 */
export function pageLines(nodes: readonly PlanNode[], source: string): FrontLine[] {
  const lines: FrontLine[] = []
  const visit = (inner: readonly PlanNode[]): void => {
    for (const node of inner) {
      if (node.type === 'section') visit(node.children)
      else if (node.type === 'furniture' && (node.data.role === 'header' || node.data.role === 'footer'))
        lines.push({ text: leafText(node, source), leaf: node })
    }
  }
  visit(nodes)
  return lines
}

/**
 * Lines of text in document order, tables and furniture left out.
 *
 * @param nodes nodes of the tree
 */
export function linesOf(nodes: readonly PlanNode[]): LeafNode[] {
  const lines: LeafNode[] = []
  const visit = (inner: readonly PlanNode[]): void => {
    for (const node of inner) {
      if (node.type === 'section' || node.type === 'paragraph') visit(node.children)
      else if (node.type === 'text') lines.push(node)
    }
  }
  visit(nodes)
  return lines
}
