import { PLACE_HEAD } from '../words/table-cells.js'
import type { DraftColumn } from './draft-column.js'

/** 单位 heads places here, and a column without a head beside it the smaller ones. */
export function settlePlaces(
  columns: DraftColumn[],
  column: DraftColumn,
  index: number,
  cells: Iterable<string>,
): void {
  if (column.look !== 'texts' && column.look !== 'bodies') return
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

/** Fewer names may look like places by chance. */
const MIN_PLACES = 2
