import { UNIT_NOTE, TITLE_CELL } from '../lexicon/table-cells.js'
import type { LeafNode, PlanNode, PlanTree, TableNode } from '../model.js'
import { cellFacts } from '../tables/cell-facts.js'
import type { CellFacts } from '../tables/cell-facts.js'
import { LINES_BEFORE, readTable } from '../tables/read-table.js'
import type { Table } from '../tables/table.js'

/** A table of the plan and what it says about its cells. */
export interface PlanTable {
  table: Table
  facts: ReadonlyMap<LeafNode, CellFacts>
}

/**
 * Read every table of a plan with the lines that lead over to it.
 *
 * @param tree sections, paragraphs and tables
 * @param startYear year in which the plan begins, null where it prints none
 */
export function readTables(tree: PlanTree, startYear: number | null): Map<TableNode, PlanTable> {
  const tables = new Map<TableNode, PlanTable>()
  let before: string[] = []
  const visit = (node: PlanNode): void => {
    if (node.type === 'table') {
      const table = readTable(node, { before, startYear })
      tables.set(node, { table, facts: cellFacts(table, unitNote(node, before), captionOf(node, before)) })
      before = []
    } else if (node.type === 'section') node.children.forEach(visit)
    else if (node.type !== 'row' && node.type !== 'furniture') {
      const text = node.type === 'paragraph' ? node.children.map(({ value }) => value).join('') : node.value
      if (before.length === LINES_BEFORE) before.shift()
      before.push(text)
    }
  }
  tree.children.forEach(visit)
  return tables
}

/** Texts of the rows over the heads, and of the lines before the table. */
function* notesOf(node: TableNode, before: readonly string[]): Generator<string> {
  for (const { data, children } of node.children) {
    if (!data.header) break
    const filled = children.filter(({ value }) => value !== '')
    if (filled.length === 1) yield filled[0]?.value ?? ''
  }
  yield* before.toReversed()
}

function unitNote(node: TableNode, before: readonly string[]): string | null {
  for (const note of notesOf(node, before)) {
    const unit = UNIT_NOTE.exec(note)?.groups?.unit
    if (unit !== undefined) return /[、，]/u.test(unit) ? null : unit
  }
  return null
}

function captionOf(node: TableNode, before: readonly string[]): string | null {
  for (const note of notesOf(node, before)) if (!UNIT_NOTE.test(note)) return TITLE_CELL.test(note) ? note : null
  return null
}
