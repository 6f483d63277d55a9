import type { LeafNode } from '../model.js'
import type { MappedText } from '../text/mapped-text.js'
import { cellLines } from './cell-lines.js'
import { isValue } from './cells-look.js'

/** More values than stand one below the other in a cell. */
const MAX_LINES = 8

/**
 * The values of a cell that holds nothing but several of them, one below the other.
 *
 * @param cell the cell
 * @param text its cleaned text
 * @param source the source text
 * @returns null where the cell holds one value or something else
 */
export function stackedValues(cell: LeafNode, text: MappedText, source: string): MappedText[] | null {
  const { span } = cell.data
  // most cells are a plain stretch of the source without a line end
  const isPlain = text.text.length === span.end - span.start && !text.text.includes(' ')
  if (isPlain || !/^\P{Script=Han}*\d/u.test(text.text)) return null
  const lines = cellLines(text, source)
  return lines.length > 1 && lines.length <= MAX_LINES && lines.every((line) => isValue(line.text)) ? lines : null
}
