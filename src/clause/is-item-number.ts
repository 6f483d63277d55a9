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

/** How far before an item the number of the one before it may stand. */
const REACH = 300

/**
 * `2.印发方案；3.100%的医院设置口腔科`: the point behind 3 is that of an item, for the item before it is numbered 2.
 *
 * @param text cleaned text
 * @param at the point, with a digit behind it
 */
export function isNextItem(text: string, at: number): boolean {
  if (!isItemNumber(text, at)) return false
  let start = at
  while (start > 0 && isDigit(text, start - 1)) start--
  const number = Number(text.slice(start, at))
  if (at - start > 2 || number < 2) return false
  const last = `${number - 1}.`
  const from = Math.max(0, start - REACH)
  const place = text.slice(from, start).lastIndexOf(last)
  if (place < 0) return false
  const point = from + place + last.length - 1
  // `2.印发方案；3.100%…；4.20%…`: one item leads to the next
  return isDigit(text, point + 1) ? isNextItem(text, point) : isItemNumber(text, point)
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39
