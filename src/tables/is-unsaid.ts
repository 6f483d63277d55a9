import { PROMISING, PROMISING_HEAD } from '../words/table-columns.js'
import type { ColumnRole } from '../words/table-columns.js'
import type { TableNode } from '../model.js'
import { hasBounds } from './has-bounds.js'
import { linesOver } from './lines-over.js'
import type { Column } from './table.js'

/**
 * Neither a title, a line above, the heads nor the values themselves say that something is promised: a table of an
 * undated text may as well tell what has been.
 */
export function isUnsaid(
  columns: readonly Column[],
  node: TableNode,
  before: readonly string[],
  cellsOf: (column: number) => Iterable<string>,
): boolean {
  if (columns.some(({ role }) => SAYS_GOALS.has(role))) return false
  if (columns.some(({ head }) => PROMISING_HEAD.test(head ?? ''))) return false
  if ([...linesOver(node, before), ...before].some((line) => PROMISING.test(line))) return false
  return !columns.some(({ role }, index) => role === 'value' && hasBounds(cellsOf(index)))
}

/** Columns that only tables of goals or tasks have. */
const SAYS_GOALS: ReadonlySet<ColumnRole> = new Set([
  'attribute', 'baseline', 'progress', 'task', 'lead', 'responsible', 'offices', 'deadline',
]) // prettier-ignore
