import { PLACE_HEAD } from '../words/table-cells.js'
import { WHO_HEAD } from '../words/table-columns.js'
import type { DraftColumn } from './draft-column.js'

/** 单位 heads places here, and a column without a head beside it the smaller ones. */
export function settlePlaces(
  columns: DraftColumn[],
  column: DraftColumn,
  index: number,
  cells: Iterable<string>,
): void {
  if (column.look !== 'texts' && column.look !== 'bodies') return
  if (namesSharers(columns, column, index, cells)) {
    column.role = 'place'
    return
  }
  if (column.role !== 'unit' && column.role !== 'other' && column.role !== 'responsible') return
  if (columns.some(({ role }) => role === 'indicator' || role === 'task')) return
  let all = 0
  let places = 0
  for (const cell of cells) {
    if (cell === '') continue
    all++
    if (PLACE_HEAD.test(cell)) places++
  }
  if (all < MIN_PLACES || places * 2 <= all) return
  column.role = 'place'
  const before = columns[index - 1]
  // 市 / 区 beside them, one letter a line: it parts the rows and names no value
  if (before?.role === 'unit' && before.look === 'texts') before.role = 'parting'
}

/**
 * 单位 or 学校名称 over names of those among whom the values are shared out: nothing else names the rows, and no unit of measure
 * stands first, a new one in each row.
 */
function namesSharers(
  columns: readonly DraftColumn[],
  column: DraftColumn,
  index: number,
  cells: Iterable<string>,
): boolean {
  if (column.head === null || !WHO_HEAD.test(column.head.replaceAll(' ', '')) || !SHARERS.has(column.role)) return false
  // bodies that answer for their rows
  if (column.role === 'responsible' && column.look === 'bodies') return false
  if (columns.some((one) => one !== column && (one.role === 'indicator' || one.role === 'task'))) return false
  if (!columns.slice(0, index).every(({ role }) => role === 'number')) return false
  if (!columns.some(({ role }) => role === 'value')) return false
  const names = [...cells].filter((text) => text !== '')
  return names.length >= MIN_PLACES && new Set(names).size === names.length
}

const SHARERS: ReadonlySet<DraftColumn['role']> = new Set(['unit', 'other', 'responsible', 'task'])

/** Fewer names may look like places by chance. */
const MIN_PLACES = 2
