import { bodyEnds } from '../lexicon/responsibility.js'
import type { ResponsibilityRole } from '../lexicon/responsibility.js'
import { sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'

/**
 * Split the text of a table cell at white space and line breaks between names: 区委组织部 区卫健局. A gap inside a name
 * (省自然资源和 规划厅) splits nothing.
 *
 * @param cell cleaned text of the cell
 * @param role what the column holds; deadlines are not split
 */
export function splitCellNames(cell: MappedText, role: ResponsibilityRole): MappedText[] {
  const { text, at } = cell
  if (role === 'deadline') return [cell]
  const pieces: MappedText[] = []
  let from = 0
  for (let i = 1; i < text.length; i++) {
    if ((at[i] ?? 0) - (at[i - 1] ?? 0) < 2) continue
    const name = text.slice(from, i)
    if (name.length < 3 || !bodyEnds.some((end) => name.endsWith(end))) continue
    pieces.push(sliceMapped(cell, from, i))
    from = i
  }
  pieces.push(sliceMapped(cell, from))
  return pieces
}
