import { scales, NO_UNIT, UNKNOWN_UNIT } from '../words/units.js'
import type { Quantity } from './quantity.js'

/** Longer numbers are codes. */
const LONGEST = 8
const HAN = /[\p{Script=Han}”）]/u
const scaleWords: ReadonlySet<string> = new Set(scales)

/**
 * Let a word of one or two signs that no list of units has be the unit of a number that ends its part: 推车配至60驾. What is
 * counted has to stand before the number; whether the word is a measure word nobody can tell, so the unit is guessed.
 *
 * @param text cleaned text
 * @param quantity the number; its unit and end are changed in place
 */
export function guessUnit(text: string, quantity: Quantity): void {
  const { unit, style, form, start, numberStart, numberEnd, inexact } = quantity
  if (style !== 'arabic' || form !== 'number' || inexact || (unit !== null && !scaleWords.has(unit))) return
  if (numberEnd - numberStart > LONGEST || !HAN.test(text.charAt(start - 1))) return
  const behind = text.slice(numberEnd, numberEnd + 5)
  const word = UNKNOWN_UNIT.exec(behind)?.[0]
  if (word === undefined || NO_UNIT.test(behind)) return
  quantity.unit = (unit ?? '') + word
  quantity.family = 'item'
  quantity.numberEnd = numberEnd + word.length
  quantity.end = quantity.numberEnd
  quantity.guessed = true
}
