import { wordValues } from '../words/quantity-words.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt } from '../text/word-table.js'
import { addComparators } from './add-comparators.js'
import { firstFrom } from '../text/first-from.js'
import { Mark, markAt, type Marks } from './mark-units.js'
import type { Quantity } from './quantity.js'

const table = makeWordTable(
  wordValues.map((entry) => [entry.word, { ...entry, not: makeSigns(entry.notBefore ?? '') }]),
)

/**
 * Add the values that are words without a numeral: 半数, 减半, 翻番.
 *
 * @param text cleaned text
 * @param marks what its units may begin
 * @param quantities quantities of numerals, in order
 * @returns all quantities in order; the same list where there is no such word
 */
export function findWordValues(text: string, marks: Marks, quantities: Quantity[]): Quantity[] {
  if ((marks.seen & Mark.word) === 0) return quantities
  const found: Quantity[] = []
  let done = 0
  for (let i = marks.from; i < marks.to; i++) {
    const at = marks.units[i] ?? 0
    if (at < done || (markAt(text, at) & Mark.word) === 0) continue
    const hit = matchAt(table, text, at)
    if (hit === null || isSignAt(hit.entry.not, text, hit.end)) continue
    const { start, end } = hit
    const next = firstFrom(quantities, start)
    const behind = quantities[next]
    const before = next === 0 ? undefined : quantities[next - 1]
    if ((behind !== undefined && behind.start < end) || (before !== undefined && before.end > start)) continue
    done = end
    const { value, unit, family, form, bounded = false, comparator = null, soft = false } = hit.entry
    const place = before?.numerals[1] ?? 0
    const quantity: Quantity = {
      start,
      end,
      numberStart: start,
      numberEnd: end,
      numerals: [place, place],
      form,
      // a bound before it makes a length of time of it, as a figure would
      style: bounded ? 'arabic' : 'chinese',
      min: value,
      max: value,
      comparator,
      soft,
      unit,
      family,
      inexact: false,
      lent: false,
      guessed: false,
    }
    const whole = addComparators(text, quantity, before?.end ?? 0)
    // 两个|半天以上: counted by another numeral
    const isCounted = bounded && before?.end === start
    if (!isCounted && (!bounded || whole.comparator !== null)) found.push(whole)
  }
  return found.length === 0 ? quantities : [...quantities, ...found].sort((a, b) => a.start - b.start)
}
