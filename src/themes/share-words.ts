import { matchAt } from '../text/word-table.js'
import type { CueTable } from './compile-cues.js'

/**
 * How many words of other fields a text holds that are a theme's own in a text about it, one in another (工业企业, 企业) too, as
 * the scan of cues counts them.
 *
 * @param text folded text
 * @param theme number of the theme that the whole text is about; null for none
 * @param table compiled cues
 * @param from first unit to read
 * @param to end of what is read, exclusive
 */
export function countShared(
  text: string,
  theme: number | null,
  { shared }: Pick<CueTable, 'shared'>,
  from = 0,
  to: number = text.length,
): number {
  const words = theme === null ? undefined : shared.get(theme)
  if (words === undefined) return 0
  let count = 0
  for (let at = from; at < to; at++) if (matchAt(words, text, at, to) !== null) count++
  return count
}
