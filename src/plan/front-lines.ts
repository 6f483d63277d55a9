import type { LeafNode, PlanNode } from '../model.js'
import type { MappedText } from '../text/mapped-text.js'
import { leafText } from '../tree/leaf-text.js'

/** A leaf of text with its cleaned text. */
export interface FrontLine {
  text: MappedText
  leaf: LeafNode
}

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
    for (const leaf of texts) lines.push({ text: leafText(leaf, source), leaf })
  }
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
