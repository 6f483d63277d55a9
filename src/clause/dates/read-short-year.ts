import { SHORT_YEAR_LEAD, SHORT_YEAR_TAIL } from '../../words/date-patterns.js'
import { YEAR_SIGN } from '../../words/date-signs.js'
import type { Numeral } from '../../text/numerals.js'
import { endDate } from './end-date.js'
import type { FoundDate } from './found-date.js'
import { makeDate } from './make-date.js'

const CENTURY = 2000
const FIRST = 20
const LAST = 50

/** A year of two digits: 到27年底. */
export function readShortYear(text: string, numerals: readonly Numeral[], i: number): FoundDate | null {
  const numeral = numerals[i]
  if (numeral?.style !== 'arabic' || numeral.end - numeral.start !== 2 || text[numeral.end] !== YEAR_SIGN) return null
  if (!(numeral.value >= FIRST && numeral.value <= LAST)) return null
  if (!SHORT_YEAR_LEAD.test(text.charAt(numeral.start - 1))) return null
  if (!SHORT_YEAR_TAIL.test(text.slice(numeral.end, numeral.end + 4))) return null
  const last = endDate(text, numerals, i + 1, numeral.end + 1)
  return { date: makeDate(numeral.start, last.end, CENTURY + numeral.value), next: last.next }
}
