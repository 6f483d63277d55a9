import { DAY_DUE, SIGNED_DATE } from '../../words/date-patterns.js'
import { DATE_DASHES, TO_SIGNS } from '../../words/date-signs.js'
import type { Numeral } from '../../text/numerals.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { matchAt } from '../../text/word-table.js'
import type { FoundDate } from './found-date.js'
import { makeDate } from './make-date.js'
import { nextFrom } from './next-from.js'
import { tailTable } from './tail-table.js'

const SIGNS = makeSigns(DATE_DASHES)
const TO = makeSigns(TO_SIGNS)

/** A day in signs: 2027.12.31前, 2026/6/30前, 2022-07-14. */
export function readSignedDate(text: string, numerals: readonly Numeral[], i: number): FoundDate | null {
  const numeral = numerals[i]
  if (numeral?.style !== 'arabic' || !isSignAt(SIGNS, text, numeral.start + 4)) return null
  SIGNED_DATE.lastIndex = numeral.start
  const match = SIGNED_DATE.exec(text)
  if (match === null) return null
  const { year, month, day } = match.groups ?? {}
  const plainEnd = numeral.start + match[0].length
  const tail = matchAt(tailTable, text, plainEnd)
  const isDue = tail !== null && DAY_DUE.test(tail.word)
  // 2025.6 may be a value, 2025.6底前 is a date
  if (day === undefined && !isDue) return null
  const end = tail?.end ?? plainEnd
  // 2022-07-14 alone is the day of something
  const role = isDue || isSignAt(TO, text, numeral.start - 1) ? 'due' : 'day'
  const date = makeDate(numeral.start, end, Number(year), role, null, Number(month))
  return { date, next: nextFrom(numerals, i, end) }
}
