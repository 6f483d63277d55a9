import type { Numeral } from '../text/numerals.js'
import { addComparators } from './add-comparators.js'
import { guessUnit } from './guess-unit.js'
import type { Quantity } from './quantity.js'
import { readLevel } from './read-level.js'
import { readPlain } from './read-plain.js'
import { readProportion } from './read-proportion.js'
import { readShare } from './read-share.js'
import { shareAlong } from './share-along.js'

export type { Quantity } from './quantity.js'

/**
 * Join numerals to quantities: with unit and scale, as ranges (any dash, 至, 到), shares (三成, 三分之二, 百分之八十五, 一半),
 * proportions (1：2), multiples (翻一番), and with the comparator words that touch them.
 *
 * @param text cleaned text
 * @param numerals numerals of the text that are not part of a date, ascending
 * @returns quantities in order; every numeral is in exactly one
 */
export function readQuantities(text: string, numerals: readonly Numeral[]): Quantity[] {
  const found: Quantity[] = []
  let limit = 0
  for (let i = 0; i < numerals.length;) {
    const base = readShare(text, numerals, i) ?? readProportion(text, numerals, i) ?? readPlain(text, numerals, i)
    let next = base.numerals[1]
    // 万 in 万元 and 百 in 百分点 are part of the unit
    while ((numerals[next]?.start ?? Infinity) < base.numberEnd) {
      // 20万十四五 makes no sense, but nothing of it is lost
      base.numberEnd = Math.max(base.numberEnd, numerals[next]?.end ?? 0)
      base.end = Math.max(base.end, base.numberEnd)
      next++
    }
    base.numerals[1] = next
    // 1,200万万: the scale that is taken for its unit goes on behind it, and what it comes to nobody can tell
    const end = numerals[next - 1]?.end ?? 0
    if (end > base.end) Object.assign(base, { end, numberEnd: end, min: NaN, max: NaN })
    readLevel(text, base)
    guessUnit(text, base)
    const last = found.at(-1)
    if (last !== undefined && isRepeated(text, last, base)) {
      // 九成（90%）以上: one value said twice
      last.numerals[1] = next
      last.end = base.end + 1
      last.numberEnd = last.end
      addComparators(text, last, limit)
    } else {
      found.push(addComparators(text, base, limit))
    }
    limit = numerals[next - 1]?.end ?? 0
    i = next
  }
  shareAlong(text, found)
  return found
}

/** The bracket right behind a value that holds the same value and nothing else. */
function isRepeated(text: string, last: Quantity, base: Quantity): boolean {
  return (
    base.start === last.end + 1 &&
    text[last.end] === '（' &&
    text[base.end] === '）' &&
    last.end === last.numberEnd &&
    last.min === base.min &&
    last.max === base.max &&
    last.unit === base.unit
  )
}
