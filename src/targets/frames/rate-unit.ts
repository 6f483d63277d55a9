import { RATE_EACH, RATE_STANDARD } from '../../words/quantity-words.js'
import type { Quantity } from '../../clause/quantity.js'

/** How far around a value the words of its rate stand. */
const REACH = 5

/**
 * 按每院5万元的标准: the rate is printed around its value, 万元/院.
 *
 * @param text the passage
 * @param quantity the value
 * @returns null where the words around it name no rate
 */
export function rateUnit(text: string, { start, end, numberEnd, family, unit }: Quantity): string | null {
  if (family !== 'money' || unit?.includes('/') === true || numberEnd > end) return null
  if (!RATE_STANDARD.test(text.slice(end, end + REACH))) return null
  const per = RATE_EACH.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['per']
  return per === undefined ? null : `${unit ?? ''}/${per}`
}
