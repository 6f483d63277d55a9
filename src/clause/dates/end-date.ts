import { PART_OF_YEAR, QUARTER_SIGN } from '../../words/date-patterns.js'
import { AMOUNT, DAY_SIGNS, DEGREE, MONTH_SIGN, MONTH_TAIL } from '../../words/date-signs.js'
import { matchStart } from '../../text/affix.js'
import type { Numeral } from '../../text/numerals.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { matchAt } from '../../text/word-table.js'
import { tailTable } from './tail-table.js'

const DAYS = makeSigns(DAY_SIGNS)

/**
 * Month, day and tail (底前, 末, 期间) after a year.
 *
 * @param text cleaned text
 * @param numerals its numerals
 * @param next index of the first numeral behind the year
 * @param end end of the year
 */
export function endDate(
  text: string,
  numerals: readonly Numeral[],
  next: number,
  end: number,
): { end: number; next: number; month: number | null } {
  let month: number | null = null
  const numeral = numerals[next]
  if (numeral?.start === end && text[numeral.end] === MONTH_SIGN && numeral.value >= 1 && numeral.value <= 12) {
    month = numeral.value
    end = numeral.end + (text[numeral.end + 1] === MONTH_TAIL ? 2 : 1)
    next++
    const day = numerals[next]
    if (day?.start === end && isSignAt(DAYS, text, day.end)) {
      end = day.end + 1
      next++
    }
  }
  const quarter = matchStart(QUARTER_SIGN, text, end, end + 6)
  if (quarter !== null) end += quarter[0].length
  const tail = matchAt(tailTable, text, end)
  if (tail !== null && !(tail.word === DEGREE && text[tail.end] === AMOUNT)) {
    end = tail.end
    if (PART_OF_YEAR.test(tail.word)) month = null
  }
  // 一季度 and the like hold a numeral of their own
  while ((numerals[next]?.start ?? Infinity) < end) next++
  return { end, next, month }
}
