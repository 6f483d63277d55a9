import { PER_BASE } from '../../words/name-words.js'
import { OWN_BASE, SCALED_UNIT } from '../../words/frame-patterns.js'
import type { Item } from '../cut-parts.js'
import { densityIn } from '../density-in.js'
import type { Binding } from './binding.js'

/** Of how many people a unit counts: 人/千人口 → 千人口, /10万 → 10万; 元/人/年 is none. */
export function perOf(unit: string): string | null {
  if (!unit.includes('/')) return null
  const per = unit.slice(unit.lastIndexOf('/') + 1)
  return PER_BASE.test(per) ? per : null
}

/**
 * For how many people a value is counted.
 *
 * @param head words before the value
 * @param item the value
 * @param before binding of the value before it in its clause
 * @param last binding of the value before it in its sentence
 * @param text the passage's text
 */
export function densityOf(
  head: string,
  item: Item,
  before: Binding | null,
  last: Binding | null,
  text: string,
): string | null {
  // 每千服务人口补助7000元 is a rate of pay
  if (item.quantity?.family === 'money' || item.quantity?.family === 'time') return null
  const own = perOf(item.quantity?.unit ?? '') ?? densityIn(head)?.per ?? null
  if (own !== null) return own
  // 每千人口床位数达到6.5张，医师数达到3.8人: nobody counts 3.8 persons
  if (before === null && last?.density != null && isBroken(item, text) && item.previous === null) return last.density
  if (before?.density == null) return null
  const goesOn = head === '' ? item.previous?.quantity?.unit === item.quantity?.unit : !OWN_BASE.test(head)
  return goesOn ? before.density : null
}

/** A fraction of a person or a thing is the mean of many. */
function isBroken({ quantity }: Item, text: string): boolean {
  if (quantity === null || (quantity.family !== 'person' && quantity.family !== 'bed')) return false
  if (SCALED_UNIT.test(quantity.unit ?? '')) return false
  // 4.0人: printed as a fraction too
  return !Number.isInteger(quantity.max) || text.slice(quantity.numberStart, quantity.numberEnd).includes('.0')
}
