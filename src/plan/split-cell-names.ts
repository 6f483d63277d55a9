import { language } from '../words/language.js'
import type { ResponsibilityRole } from '../words/responsibility.js'
import { sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { matchBefore } from '../text/word-table.js'

/**
 * Split the text of a table cell at white space and line breaks between names: 区委组织部 区卫健局. A gap inside a name
 * (省自然资源和 规划厅, 市人力资源社会⏎保障局) splits nothing.
 *
 * @param cell cleaned text of the cell
 * @param role what the column holds; deadlines are not split
 * @param isKnown whether the vocabulary knows a name
 */
export function splitCellNames(
  cell: MappedText,
  role: ResponsibilityRole,
  isKnown: (name: string) => boolean,
): MappedText[] {
  const { text, at } = cell
  if (role === 'deadline') return [cell]
  const pieces: MappedText[] = []
  let from = 0
  for (let i = 1; i < text.length; i++) {
    if ((at[i] ?? 0) - (at[i - 1] ?? 0) < 2) continue
    const name = text.slice(from, i)
    if (name.length < 3 || matchBefore(language().bodies, name, name.length) === null) continue
    if (goesOn(cell, name, i, isKnown)) continue
    pieces.push(sliceMapped(cell, from, i))
    from = i
  }
  pieces.push(sliceMapped(cell, from))
  return pieces
}

/** Signs between names, and what a name of its own begins with. */
const SEPARATOR = /[、，；。：（）]/u
const OWN_START = /^(?:[省市县区州旗盟镇乡各国]|团[省市县区]|自治|中国)/u

/** The piece behind the gap ends the name before it: only both together are the name of a body. */
function goesOn({ text, at }: MappedText, name: string, i: number, isKnown: (name: string) => boolean): boolean {
  const last = name.split(SEPARATOR).at(-1) ?? name
  let end = i + 1
  while (end < text.length && (at[end] ?? 0) - (at[end - 1] ?? 0) < 2 && !SEPARATOR.test(text.charAt(end))) end++
  const next = text.slice(i, end)
  if (OWN_START.test(next) || isKnown(last)) return false
  return isKnown(last + next)
}
