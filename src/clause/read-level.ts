import { LEVEL_UNIT, MEAN_LEVEL } from '../words/quantity-words.js'
import type { Quantity } from './quantity.js'

/** How far before a level its measure may be named. */
const REACH = 40

/**
 * Let 级 be the unit of a number that says how high a level is on average (电子病历应用水平平均级别达到5.2级): a mean is measured, where
 * 三级医院 and 达到3级水平 name a grade.
 *
 * @param text cleaned text
 * @param quantity the number; its unit and end are changed in place
 */
export function readLevel(text: string, quantity: Quantity): void {
  const { unit, style, numberEnd, numberStart } = quantity
  if (unit !== null || style === 'circled' || text[numberEnd] !== LEVEL_UNIT) return
  if (!MEAN_LEVEL.test(text.slice(Math.max(0, numberStart - REACH), numberStart))) return
  quantity.unit = LEVEL_UNIT
  quantity.family = 'item'
  quantity.numberEnd = numberEnd + 1
  quantity.end = quantity.numberEnd
}
