import { LEAD_LINE, TITLE_CELL, UNIT_NOTE, VALUES_TITLE } from '../words/table-cells.js'
import type { TableNode } from '../model.js'

/**
 * Titles in the first rows, the caption right above and the line that leads over to the table, the nearest first.
 *
 * @param node a table of the tree, its heads marked
 * @param before texts of the lines before it, the nearest last
 */
export function linesOver(node: TableNode, before: readonly string[]): string[] {
  const lines: string[] = []
  for (const row of node.children) {
    if (!row.data.header) break
    const filled = row.children.filter(({ value }) => value !== '')
    if (filled.length !== 1) break
    lines.push(filled[0]?.value ?? '')
  }
  for (const line of before.toReversed()) {
    if (UNIT_NOTE.test(line)) continue
    if (!TITLE_CELL.test(line) && !VALUES_TITLE.test(line) && !LEAD_LINE.test(line)) break
    lines.push(line)
  }
  return lines
}
