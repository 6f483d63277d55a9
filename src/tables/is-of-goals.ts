import { DEED_NAME } from '../words/table-cells.js'
import { GOAL_HEAD } from '../words/table-columns.js'
import type { TableNode } from '../model.js'
import type { DraftColumn } from './draft-column.js'
import { hasBounds } from './has-bounds.js'
import { linesOver } from './lines-over.js'

/** A title, a leading line or the columns say that the table is one of goals. */
export function isOfGoals(columns: readonly DraftColumn[], node: TableNode, before: readonly string[]): boolean {
  if (columns.some(({ role }) => role === 'attribute' || role === 'value' || role === 'baseline')) return true
  if (linesOver(node, before).some((line) => GOAL_HEAD.test(line))) return true
  // ≥90 | ≥93: bounds are goals, whatever the columns are called
  if (hasBounds(numbersOf(columns, node))) return true
  // 新增托位（个）, 建设助餐点（家）: the rows name what is to be done
  const names = node.children.flatMap(({ data, children }) => (data.header ? [] : [children[0]?.value ?? '']))
  return names.length > 1 && names.filter((name) => DEED_NAME.test(name)).length * 2 >= names.length
}

function* numbersOf(columns: readonly DraftColumn[], node: TableNode): Generator<string> {
  for (const { data, children } of node.children)
    for (const [index, { value }] of children.entries())
      if (!data.header && columns[index]?.look === 'values' && columns[index].role === 'other') yield value
}
