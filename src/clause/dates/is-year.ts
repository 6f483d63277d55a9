import { COUNTED_NUMERAL } from '../../words/date-signs.js'
import type { Numeral } from '../../text/numerals.js'

const FIRST_YEAR = 1949
const LAST_YEAR = 2100

/** Whether a numeral may be a year: 2027, 二〇二七, 2 0 2 7. */
export function isYear(numeral: Numeral | undefined, text: string): boolean {
  if (numeral === undefined || numeral.value < FIRST_YEAR || numeral.value > LAST_YEAR) return false
  const length = numeral.end - numeral.start
  // 2 0 2 7年 is spread out
  if (length === 7 && text[numeral.start + 1] === ' ') return numeral.style === 'arabic'
  return length === 4 && (numeral.style === 'arabic' || !COUNTED_NUMERAL.test(text.slice(numeral.start, numeral.end)))
}
