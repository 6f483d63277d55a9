import {
  BARE_DUE_LEAD,
  BARE_DUE_TAIL,
  BARE_REPORT_LEAD,
  BARE_REPORT_TAIL,
  YEAR_JOINT,
} from '../../words/date-patterns.js'
import { PERIOD_DASHES, TO_SIGNS, YEAR_SIGN } from '../../words/date-signs.js'
import type { Numeral } from '../../text/numerals.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { endDate } from './end-date.js'
import type { FoundDate } from './found-date.js'
import { isYear } from './is-year.js'
import { makeDate } from './make-date.js'
import { monthsEnd } from './months-end.js'
import { nextFrom } from './next-from.js'

const DASHES = makeSigns(PERIOD_DASHES)
const TO = makeSigns(TO_SIGNS)
const JOINTS = makeSigns(YEAR_JOINT)
/** Most years of a list that prints 年 once. */
const LONGEST_LIST = 6

/**
 * A year of four digits with what belongs to it: 2027年, 2027年6月底前, 2025—2027年, 2026 of 2026、2027年.
 *
 * @param text cleaned text
 * @param numerals its numerals
 * @param i index of the first numeral
 */
export function readYear(text: string, numerals: readonly Numeral[], i: number): FoundDate | null {
  const numeral = numerals[i]
  if (numeral === undefined || !isYear(numeral, text)) return null
  let end = numeral.end
  let next = i + 1
  let from: number | null = null
  let year = numeral.value
  if (text[end] === YEAR_SIGN) end++
  let dash = end
  while (dash - end < 2 && isSignAt(DASHES, text, dash)) dash++
  const second = numerals[next]
  if (dash > end && second?.start === dash && isYear(second, text)) {
    from = year
    year = second.value
    end = second.end
    next++
  } else if (end === numeral.end) {
    // a bare 2025 without 年: a year only in a list that ends in 年, left to others in 〔2025〕
    return isListedYear(text, numerals, i) || isBareDue(text, numeral) || isBareReport(text, numeral)
      ? { date: makeDate(numeral.start, end, year), next }
      : null
  }
  if (from !== null && text[end] === YEAR_SIGN) end++
  const months = monthsEnd(text, end)
  if (months > 0) return { date: makeDate(numeral.start, months, year, 'past'), next: nextFrom(numerals, i, months) }
  const last = endDate(text, numerals, next, end)
  return { date: makeDate(numeral.start, last.end, year, 'due', from, last.month), next: last.next }
}

/** 到2027，…; 到2020-，…: 年 is left out or lost at the head of a clause. */
function isBareDue(text: string, { start, end, style }: Numeral): boolean {
  if (style !== 'arabic' || !isSignAt(TO, text, start - 1)) return false
  return BARE_DUE_LEAD.test(text.slice(Math.max(0, start - 4), start)) && BARE_DUE_TAIL.test(text.slice(end, end + 2))
}

/** ≥95%（2022：90%）: the value of another year. */
const isBareReport = (text: string, { start, end, style }: Numeral): boolean =>
  style === 'arabic' &&
  BARE_REPORT_LEAD.test(text.slice(Math.max(0, start - 2), start)) &&
  BARE_REPORT_TAIL.test(text.slice(end, end + REPORT_REACH))

const REPORT_REACH = 14

/** 2026 of 2026、2027年: years with nothing but joints between them, the last one with 年. */
function isListedYear(text: string, numerals: readonly Numeral[], i: number): boolean {
  for (let k = i; k < i + LONGEST_LIST; k++) {
    const one = numerals[k]
    const two = numerals[k + 1]
    if (one === undefined || two?.start !== one.end + 1 || !isSignAt(JOINTS, text, one.end)) return false
    if (!isYear(two, text)) return false
    if (text[two.end] === YEAR_SIGN) return true
  }
  return false
}
