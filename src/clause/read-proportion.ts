import { PROPORTION_NAMED, PROPORTION_SIGNS } from '../words/quantity-words.js'
import type { Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { plainQuantity, type Quantity } from './quantity.js'
import type { UnitHit } from './read-unit.js'

const SIGNS = makeSigns(PROPORTION_SIGNS)
const COLON = '：'
/** How far before a proportion its name may stand. */
const REACH = 24

/**
 * Read a proportion: 1：2, 1比2. 8：30 is a time of day, 5：3：2 divides a sum between several.
 *
 * @param text cleaned text
 * @param numerals its numerals
 * @param i index of the first numeral
 * @returns null where it is none
 */
export function readProportion(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const one = numerals[i]
  const two = numerals[i + 1]
  if (one === undefined || two === undefined || two.start !== one.end + 1) return null
  if (!isSignAt(SIGNS, text, one.end)) return null
  // 5：3：2, but 1：1比例
  if (isSignAt(SIGNS, text, two.end) && numerals[i + 2]?.start === two.end + 1) return null
  if (text[one.start - 1] === COLON && numerals[i - 1]?.end === one.start - 1) return null
  if (one.value !== 1 && two.value !== 1 && text[one.end] === COLON) {
    if (!PROPORTION_NAMED.test(text.slice(Math.max(0, one.start - REACH), one.start))) return null
  }
  if (!(two.value > 0) || !(one.value >= 0)) return null
  const unit: UnitHit = { unit: `${one.value}:${two.value}`, family: 'ratio', end: two.end, inexact: false }
  const value = one.value / two.value
  return { ...plainQuantity(one, i, unit), numerals: [i, i + 2], form: 'proportion', min: value, max: value }
}
