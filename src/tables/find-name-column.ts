import { NUMBERED_AGAIN, NUMBERED_CELL } from '../words/table-cells.js'
import type { LeafNode } from '../model.js'
import type { DraftColumn } from './draft-column.js'

/** The indicator, or the rightmost of the leading columns whose cells are numbered titles; else the first behind the number. */
export function findNameColumn(
  columns: readonly DraftColumn[],
  rows: readonly (readonly LeafNode[])[],
  numberColumn: number,
  lead: number,
): number {
  const indicator = columns.findIndex(({ role }) => role === 'indicator')
  if (indicator >= 0) return indicator
  for (let column = lead - 1; column >= 0; column--) {
    if (column === numberColumn) continue
    const cells = rows.map((row) => row[column]?.value ?? '').filter((text) => text !== '')
    if (cells.length > 0 && cells.filter(isNumberedTitle).length * 2 > cells.length) return column
  }
  if (numberColumn >= 0 && numberColumn + 1 < lead) return numberColumn + 1
  const words = columns
    .slice(0, lead)
    .findIndex(({ role, look }) => role !== 'number' && role !== 'parting' && look === 'texts')
  return Math.max(0, words)
}

const isNumberedTitle = (text: string): boolean =>
  text.length <= 60 && NUMBERED_CELL.test(text) && !NUMBERED_AGAIN.test(text)
