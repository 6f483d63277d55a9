import { DAY_DUE } from '../../words/date-patterns.js'
import { DAY_SIGNS, FROM_SIGNS, MONTH_IN_WORD, MONTH_TAIL, SINCE } from '../../words/date-signs.js'
import type { Numeral } from '../../text/numerals.js'
import { matchStart } from '../../text/affix.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { matchAt } from '../../text/word-table.js'
import type { FoundDate } from './found-date.js'
import { makeDate } from './make-date.js'
import { tailTable } from './tail-table.js'

const DAYS = makeSigns(DAY_SIGNS)
const FROM = makeSigns(FROM_SIGNS)

/** A day or month without a year, its numeral before 月: 3月11日, 5月底前. */
export function readDay(text: string, numerals: readonly Numeral[], i: number): FoundDate | null {
  const numeral = numerals[i]
  if (numeral === undefined || !(numeral.value >= 1 && numeral.value <= 12)) return null
  if (MONTH_IN_WORD.test(text[numeral.end + 1] ?? '')) return null
  let end = numeral.end + 1
  let next = i + 1
  if (text[end] === MONTH_TAIL) end++
  const day = numerals[next]
  if (day?.start === end && isSignAt(DAYS, text, day.end)) {
    end = day.end + 1
    next++
  }
  // 自7月1日起: since when
  const since = matchStart(SINCE, text, end, end + 2)?.[0].length ?? 0
  if (since > 0) {
    const from = isSignAt(FROM, text, numeral.start - 1) ? numeral.start - 1 : numeral.start
    return { date: makeDate(from, end + since, null, 'start', null, numeral.value), next }
  }
  const tail = matchAt(tailTable, text, end)
  if (tail !== null) end = tail.end
  // 10月底前 is a deadline of the year that the words before it print
  const role = tail !== null && DAY_DUE.test(tail.word) ? 'due' : 'day'
  return { date: makeDate(numeral.start, end, null, role, null, numeral.value), next }
}
