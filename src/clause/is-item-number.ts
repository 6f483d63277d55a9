import { isSignAt, makeSigns } from '../text/signs.js'

const BREAKS = makeSigns('。；：！）')

/**
 * Whether the digits before a point open an item of a list: they stand at the start or behind the end of a sentence.
 *
 * @param text cleaned text
 * @param at the point
 */
export function isItemNumber(text: string, at: number): boolean {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) >= 0x30 && text.charCodeAt(start - 1) <= 0x39) start--
  return start === 0 || isSignAt(BREAKS, text, start - 1)
}
