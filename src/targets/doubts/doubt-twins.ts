import type { Target } from '../../model.js'
import { YEARS_TURN } from '../../words/date-patterns.js'
import { ONLY_JOINTS_OR_BY } from '../../words/name-words.js'
import type { Item } from '../cut-parts.js'

/** A value with the target that was made of it. */
export interface Twin {
  item: Item
  target: Target
}

/**
 * Doubt the values of one list that were read alike but for the number: 分别改造2000座、1500座 are not both how many are
 * rebuilt by the same year. What tells them apart is the year where the words speak of years, else the name.
 *
 * @param text cleaned text of the passage
 * @param values its values in order; doubts are added to their targets
 */
export function doubtTwins(text: string, values: readonly Twin[]): void {
  for (let i = 1; i < values.length; i++) {
    const one = values[i - 1]
    const two = values[i]
    if (one === undefined || two === undefined || !isAlike(text, one, two)) continue
    const doubt = YEARS_TURN.test(text.slice(Math.max(0, one.item.start - REACH), one.item.start)) ? 'year' : 'name'
    for (const { target } of [one, two]) if (!target.doubts.includes(doubt)) target.doubts.push(doubt)
  }
}

/** How far before a list its words may speak of years. */
const REACH = 40

function isAlike(text: string, one: Twin, two: Twin): boolean {
  const { target: a, item } = one
  const { target: b } = two
  if (two.item.previous !== item || !ONLY_JOINTS_OR_BY.test(text.slice(item.end, two.item.start))) return false
  return a.indicator === b.indicator && a.unit === b.unit && a.year === b.year && a.month === b.month
}
