import { DISTRIBUTIVE } from '../../words/judge-patterns.js'
import type { Quantity } from '../../clause/quantity.js'

const REACH = 24

/**
 * Whether 一 counts: 每个县建成一所, 至少一次, 每3年一轮.
 *
 * @param text cleaned text
 * @param quantity a quantity with 一
 */
export function isDistributive(text: string, quantity: Quantity): boolean {
  if (quantity.start < quantity.numberStart) return true
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start)
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1,
  )
  return DISTRIBUTIVE.test(clause)
}
