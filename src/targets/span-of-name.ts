import type { Span } from '../model.js'
import type { CellFacts } from '../tables/cell-facts.js'
import { foldText } from '../text/fold.js'
import { sourceSpan } from '../text/mapped-text.js'

/**
 * The stretch of the source with the name of a row, where the row prints it itself.
 *
 * @param row what the table says about the cell
 * @param source the source text
 */
export function spanOfName(row: CellFacts, source: string): Span | null {
  if (row.nameCell === null) return null
  const { span, holes } = row.nameCell.data
  const name = foldText(source, span, holes)
  return sourceSpan(name, 0, name.text.length)
}
