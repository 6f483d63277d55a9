import type { PlanTree, Section, SectionNode } from '../model.js'

/**
 * The sections of a tree as flat records in document order.
 *
 * @param tree sections, paragraphs and tables
 */
export function readSections(tree: PlanTree): Section[] {
  const sections: Section[] = []
  const visit = (node: SectionNode, above: readonly string[]): void => {
    const { id, number, title, depth, span, titleSpan } = node.data
    const path = [...above, id]
    sections.push({ id, parent: above.at(-1) ?? null, number, title, depth, span, titleSpan, path })
    for (const child of node.children) if (child.type === 'section') visit(child, path)
  }
  for (const child of tree.children) if (child.type === 'section') visit(child, [])
  return sections
}
