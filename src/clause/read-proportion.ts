import { CLOCK, PROPORTION_NAMED, PROPORTION_SIGNS, RATIO_NAMED } from '../words/quantity-words.js'
import type { Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { plainQuantity, type Quantity } from './quantity.js'
import type { UnitHit } from './read-unit.js'

const SIGNS = makeSigns(PROPORTION_SIGNS)
const COLON = '：'
/** How far before a proportion its name may stand. */
const REACH = 24
/** … and the name of a ratio of three. */
const RATIO_REACH = 8

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
  const isThreefold = isSignAt(SIGNS, text, two.end) && numerals[i + 2]?.start === two.end + 1
  if (isThreefold) return readThreefold(text, numerals, i)
  if (i > 0 && text.charAt(one.start - 1) === COLON && numerals[i - 1]?.end === one.start - 1) return null
  const isClock = CLOCK.test(text.slice(one.start, two.end))
  if (isClock || (one.value !== 1 && two.value !== 1 && text[one.end] === COLON)) {
    if (!PROPORTION_NAMED.test(text.slice(Math.max(0, one.start - REACH), one.start))) return null
  }
  if (!(two.value > 0) || !(one.value >= 0)) return null
  const unit: UnitHit = { unit: `${one.value}:${two.value}`, family: 'ratio', end: two.end, inexact: false }
  const value = one.value / two.value
  return plainQuantity(one, i, unit, { numerals: [i, i + 2], form: 'proportion', min: value, max: value })
}

/** 医护床比1:1.5:2: one ratio of three; its value is that of the first two, and is doubted. */
function readThreefold(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const [one, two, three] = [numerals[i], numerals[i + 1], numerals[i + 2]]
  if (one === undefined || two === undefined || three === undefined || !(two.value > 0)) return null
  if (isSignAt(SIGNS, text, three.end) && numerals[i + 3]?.start === three.end + 1) return null
  if (!RATIO_NAMED.test(text.slice(Math.max(0, one.start - RATIO_REACH), one.start))) return null
  const unit: UnitHit = {
    unit: `${one.value}:${two.value}:${three.value}`,
    family: 'ratio',
    end: three.end,
    inexact: false,
  }
  const value = one.value / two.value
  return plainQuantity(one, i, unit, { numerals: [i, i + 3], form: 'proportion', min: value, max: value })
}
