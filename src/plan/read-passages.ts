import type { LeafNode, PlanNode, PlanTree, SectionNode, TableNode } from '../model.js'
import { leafText } from '../tree/leaf-text.js'
import type { Passage, Zone } from './passage.js'
import { viewTable } from './table-view.js'

/**
 * Every leaf of the tree in document order, with what the finders of targets and themes need to know of its place.
 *
 * @param tree sections, paragraphs and tables
 * @param text the source text
 * @param zones part of the plan each section stands in
 * @param owners measure of each leaf
 * @param front leaves of letterhead, titles and the labels of a web page, see {@link MetaFound}
 * @param opening offset where the plan's own text begins, after letterhead, notice and titles
 */
export function readPassages(
  tree: PlanTree,
  text: string,
  zones: ReadonlyMap<SectionNode, Zone>,
  owners: ReadonlyMap<LeafNode, string>,
  front: ReadonlySet<LeafNode>,
  opening: number,
): Passage[] {
  const passages: Passage[] = []
  const hasSections = tree.children.some((node) => node.type === 'section')
  let tables = 0
  const zoneAt = (section: SectionNode | null, leaf: LeafNode): Zone => {
    if (section !== null) return zones.get(section) ?? 'other'
    if (front.has(leaf)) return 'front'
    // a text without numbering says what it says above its title too
    return hasSections || leaf.data.span.start < opening ? 'preamble' : 'other'
  }
  const addLeaf = (leaf: LeafNode, section: SectionNode | null): void => {
    passages.push({
      text: leafText(leaf, text),
      role: leaf.type,
      zone: zoneAt(section, leaf),
      sectionId: section?.data.id ?? null,
      measureId: owners.get(leaf) ?? null,
      markerLength: leaf.data.marker ?? 0,
      cell: null,
    })
  }
  const addTable = (table: TableNode, section: SectionNode | null): void => {
    const view = viewTable(table)
    const number = tables++
    for (const { node, index } of view.rows)
      for (const [column, cell] of node.children.entries()) {
        if (cell.value === '') continue
        const year = view.years[column] ?? null
        passages.push({
          text: leafText(cell, text),
          role: 'cell',
          zone: zoneAt(section, cell),
          sectionId: section?.data.id ?? null,
          measureId: owners.get(cell) ?? null,
          markerLength: 0,
          cell: {
            table: number,
            row: index,
            column: table.data.columns[column] ?? null,
            year: year?.year ?? null,
            yearText: year?.text ?? null,
            header: node.data.header,
          },
        })
      }
  }
  const visit = (node: PlanNode, section: SectionNode | null): void => {
    if (node.type === 'section') for (const child of node.children) visit(child, node)
    else if (node.type === 'table') addTable(node, section)
    else if (node.type === 'paragraph') for (const leaf of node.children) addLeaf(leaf, section)
    else if (node.type !== 'row') addLeaf(node, section)
  }
  for (const node of tree.children) visit(node, null)
  return passages
}
