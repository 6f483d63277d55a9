import {
  BARE_DUE_LEAD,
  BARE_DUE_TAIL,
  COMING,
  DAY_DUE,
  DAY_LEAD,
  NEWS_DAY,
  NEWS_DAY_LEAD,
  PART_OF_YEAR,
  QUARTER_SIGN,
  SHORT_YEAR_LEAD,
  SHORT_YEAR_TAIL,
  SIGNED_DATE,
  SO_FAR,
  TIME_SPAN,
  WITHIN,
  YEAR_JOINT,
} from '../words/date-patterns.js'
import { fiveYearPlans, relativeDeadlines, yearTails } from '../words/deadlines.js'
import type { Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt, type WordHit } from '../text/word-table.js'
import { Mark, markAt, markUnits, type Marks } from './mark-units.js'
import { placeDate } from './place-date.js'
import type { PlanDate } from './plan-date.js'

export type { PlanDate } from './plan-date.js'

const FIRST_YEAR = 1949
const LAST_YEAR = 2100

const tailTable = makeWordTable(yearTails.map((word) => [word, true] as const))
const planTable = makeWordTable(fiveYearPlans)
const relativeTable = makeWordTable(relativeDeadlines)

const DASHES = makeSigns('-—~至到')
const YEAR = makeSigns('年')
const TO = makeSigns('到至于在')
const DATE_SIGNS = makeSigns('./-')
const JOINTS = makeSigns(YEAR_JOINT)
const MONTH = makeSigns('月')
const DAY = makeSigns('日号')
const NO_YEARS = makeSigns('级制期')

/**
 * Find years, months, days, five-year plans and relative deadlines, and say what part each plays.
 *
 * @param text cleaned text
 * @param numerals all numerals of the text
 * @param marks marked units of the text
 * @returns dates in order, and the numerals that belong to none
 */
export function findDates(
  text: string,
  numerals: readonly Numeral[],
  marks: Marks = markUnits(text),
): { dates: PlanDate[]; rest: readonly Numeral[] } {
  const dates: PlanDate[] = []
  let rest: Numeral[] | null = null
  let done = 0
  let next = 0
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i]
    if (numeral === undefined || i < next) continue
    const date = numeral.start < done ? null : readDate(text, numerals, i)
    if (date === null) {
      rest?.push(numeral)
      continue
    }
    rest ??= numerals.slice(0, i)
    next = date.next
    // 到 and 自 belong to the date, but not across the last one
    dates.push(placeDate(text, date.date, done))
    done = date.date.end
  }
  return { dates: mergeRelative(text, dates, marks), rest: rest ?? numerals }
}

function readDate(text: string, numerals: readonly Numeral[], i: number): Found | null {
  const numeral = numerals[i]
  if (numeral === undefined) return null
  const date = readYear(text, numerals, i) ?? (numeral.style === 'chinese' ? readFiveYearPlan(text, numeral, i) : null)
  if (date !== null) return date
  if (isSignAt(YEAR, text, numeral.end)) return readSpan(text, numeral, i)
  const months = numeral.value === 1 ? monthsEnd(text, numeral.start) : 0
  if (months > 0) return { date: makeDate(numeral.start, months, null, 'past'), next: nextFrom(numerals, i, months) }
  if (
    isSignAt(DAY, text, numeral.end) &&
    (DAY_LEAD.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
      NEWS_DAY_LEAD.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)) ||
      NEWS_DAY.test(text.slice(numeral.end, numeral.end + 4)))
  )
    return readDayOfMonth(text, numeral, i)
  return isSignAt(MONTH, text, numeral.end) ? readDay(text, numerals, i) : null
}

/** A date with the index of the first numeral behind it. */
interface Found {
  date: PlanDate
  next: number
}

/** A date with what is known of it; its fields stand in one order, so that all dates are of one kind to the engine. */
const makeDate = (
  start: number,
  end: number,
  year: number | null,
  role: PlanDate['role'] = 'due',
  from: number | null = null,
  month: number | null = null,
  after: number | null = null,
): PlanDate => ({ start, end, role, year, from, month, after })

function isYear(numeral: Numeral | undefined, text: string): boolean {
  if (numeral === undefined || numeral.value < FIRST_YEAR || numeral.value > LAST_YEAR) return false
  const length = numeral.end - numeral.start
  // 2 0 2 7年 is spread out
  if (length === 7 && text[numeral.start + 1] === ' ') return numeral.style === 'arabic'
  return length === 4 && (numeral.style === 'arabic' || !/[十百千]/u.test(text.slice(numeral.start, numeral.end)))
}

function readYear(text: string, numerals: readonly Numeral[], i: number): Found | null {
  const numeral = numerals[i]
  if (numeral === undefined) return null
  const signed = readSigned(text, numerals, i)
  if (signed !== null) return signed
  if (!isYear(numeral, text)) return readShortYear(text, numerals, i)
  let end = numeral.end
  let next = i + 1
  let from: number | null = null
  let year = numeral.value
  if (text[end] === '年') end++
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
    return isListedYear(text, numerals, i) || isBareDue(text, numeral)
      ? { date: makeDate(numeral.start, end, year), next }
      : null
  }
  if (from !== null && text[end] === '年') end++
  const months = monthsEnd(text, end)
  if (months > 0) return { date: makeDate(numeral.start, months, year, 'past'), next: nextFrom(numerals, i, months) }
  const last = endDate(text, numerals, next, end)
  return { date: makeDate(numeral.start, last.end, year, 'due', from, last.month), next: last.next }
}

/** End of 1—10月: what a year has come to so far; 0 where no such months stand there. */
function monthsEnd(text: string, at: number): number {
  const months = text[at] === '1' ? SO_FAR.exec(text.slice(at, at + 9)) : null
  return months === null ? 0 : at + months[0].length
}

/** The first numeral from a place on. */
function nextFrom(numerals: readonly Numeral[], i: number, end: number): number {
  let next = i + 1
  while ((numerals[next]?.start ?? Infinity) < end) next++
  return next
}

/** 到2027，…; 到2020-，…: 年 is left out or lost at the head of a clause. */
function isBareDue(text: string, { start, end, style }: Numeral): boolean {
  if (style !== 'arabic' || !isSignAt(TO, text, start - 1)) return false
  return BARE_DUE_LEAD.test(text.slice(Math.max(0, start - 4), start)) && BARE_DUE_TAIL.test(text.slice(end, end + 2))
}

/** 2027.12.31前, 2026/6/30前, 2022-07-14. */
function readSigned(text: string, numerals: readonly Numeral[], i: number): Found | null {
  const numeral = numerals[i]
  if (numeral?.style !== 'arabic' || !isSignAt(DATE_SIGNS, text, numeral.start + 4)) return null
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
  let next = i + 1
  while ((numerals[next]?.start ?? Infinity) < end) next++
  // 2022-07-14 alone is the day of something
  const role = isDue || isSignAt(TO, text, numeral.start - 1) ? 'due' : 'day'
  return { date: makeDate(numeral.start, end, Number(year), role, null, Number(month)), next }
}

/** 到27年底. */
function readShortYear(text: string, numerals: readonly Numeral[], i: number): Found | null {
  const numeral = numerals[i]
  if (numeral?.style !== 'arabic' || numeral.end - numeral.start !== 2 || text[numeral.end] !== '年') return null
  if (!(numeral.value >= 20 && numeral.value <= 50)) return null
  if (!SHORT_YEAR_LEAD.test(text.charAt(numeral.start - 1))) return null
  const tail = SHORT_YEAR_TAIL.exec(text.slice(numeral.end, numeral.end + 4))
  if (tail === null) return null
  const last = endDate(text, numerals, i + 1, numeral.end + 1)
  return { date: makeDate(numeral.start, last.end, 2000 + numeral.value), next: last.next }
}

/** 2026 of 2026、2027年: years with nothing but joints between them, the last one with 年. */
function isListedYear(text: string, numerals: readonly Numeral[], i: number): boolean {
  for (let k = i; k < i + 6; k++) {
    const one = numerals[k]
    const two = numerals[k + 1]
    if (one === undefined || two?.start !== one.end + 1 || !isSignAt(JOINTS, text, one.end)) return false
    if (!isYear(two, text)) return false
    if (text[two.end] === '年') return true
  }
  return false
}

/** Month, day and tail (底前, 末, 期间) after a year. */
function endDate(
  text: string,
  numerals: readonly Numeral[],
  next: number,
  end: number,
): { end: number; next: number; month: number | null } {
  let month: number | null = null
  const numeral = numerals[next]
  if (numeral?.start === end && text[numeral.end] === '月' && numeral.value >= 1 && numeral.value <= 12) {
    month = numeral.value
    end = numeral.end + (text[numeral.end + 1] === '份' ? 2 : 1)
    next++
    const day = numerals[next]
    if (day?.start === end && (text[day.end] === '日' || text[day.end] === '号')) {
      end = day.end + 1
      next++
    }
  }
  const quarter = QUARTER_SIGN.exec(text.slice(end, end + 6))
  if (quarter !== null) end += quarter[0].length
  const tail = matchAt(tailTable, text, end)
  if (tail !== null && !(tail.word === '度' && text[tail.end] === '量')) {
    end = tail.end
    if (PART_OF_YEAR.test(tail.word)) month = null
  }
  // 一季度 and the like hold a numeral of their own
  while ((numerals[next]?.start ?? Infinity) < end) next++
  return { end, next, month }
}

function readFiveYearPlan(text: string, numeral: Numeral, i: number): Found | null {
  const hit = matchAt(planTable, text, numeral.start)
  if (hit === null || hit.end < numeral.end) return null
  if (hit.end > numeral.end && hit.word.length < numeral.end - numeral.start) return null
  // 第十四五 or a longer numeral is something else
  let { start } = numeral
  let { end } = hit
  const quoted = text[start - 1] === '“' && text[end] === '”'
  if (quoted) {
    start--
    end++
  }
  const tail = matchAt(tailTable, text, end)
  const due = tail !== null || text[end] === '时'
  if (tail !== null) end = tail.end
  else if (text.startsWith('时期', end)) end += 2
  const isName = !due || text.startsWith('时期', hit.end + (quoted ? 1 : 0))
  const name = tail === null && isName && !/^[，、]/u.test(text.slice(end, end + 1))
  return { date: makeDate(start, end, hit.entry, name ? 'name' : 'due'), next: i + 1 }
}

/** 三年内, 5年内, 用三年时间: a deadline counted from the plan's date. */
function readSpan(text: string, numeral: Numeral, i: number): Found | null {
  if (!(numeral.value >= 1 && numeral.value <= 20)) return null
  const tail = WITHIN.exec(text.slice(numeral.end + 1, numeral.end + 6))
  const coming = COMING.exec(text.slice(Math.max(0, numeral.start - 4), numeral.start))?.[0].length ?? 0
  if (coming > 0 && tailless(text, numeral.end + 1))
    return {
      date: makeDate(numeral.start - coming, numeral.end + 1, null, 'due', null, null, numeral.value),
      next: i + 1,
    }
  const use = /[用以经过]$/u.test(text.slice(Math.max(0, numeral.start - 1), numeral.start))
  const time = TIME_SPAN.exec(text.slice(numeral.end + 1, numeral.end + 7))
  if (tail === null && !(use && time !== null)) return null
  const words = tail?.[0] ?? time?.[0] ?? ''
  const start = use ? numeral.start - 1 : numeral.start
  const end = numeral.end + 1 + words.length
  return { date: makeDate(start, end, null, 'due', null, null, numeral.value), next: i + 1 }
}

/** 未来五年级: no years. */
const tailless = (text: string, at: number): boolean => !isSignAt(NO_YEARS, text, at)

/** 3月11日, 5月底前, 每月10日: a day or month without a year. */
function readDay(text: string, numerals: readonly Numeral[], i: number): Found | null {
  const numeral = numerals[i]
  if (numeral === undefined || !(numeral.value >= 1 && numeral.value <= 12)) return null
  if (/[龄嫂经子份]/u.test(text[numeral.end + 1] ?? '') && text[numeral.end + 1] !== '份') return null
  let end = numeral.end + 1
  let next = i + 1
  if (text[end] === '份') end++
  const day = numerals[next]
  if (day?.start === end && (text[day.end] === '日' || text[day.end] === '号')) {
    end = day.end + 1
    next++
  }
  const tail = matchAt(tailTable, text, end)
  if (tail !== null) end = tail.end
  // 10月底前 is a deadline of the year that the words before it print
  const role = tail !== null && DAY_DUE.test(tail.word) ? 'due' : 'day'
  return { date: makeDate(numeral.start, end, null, role, null, numeral.value), next }
}

/** 每月10日, 次月10日前: the day of some month. */
function readDayOfMonth(text: string, numeral: Numeral, i: number): Found | null {
  if (!(numeral.value >= 1 && numeral.value <= 31)) return null
  const tail = matchAt(tailTable, text, numeral.end + 1)
  return { date: makeDate(numeral.start, tail?.end ?? numeral.end + 1, null, 'day'), next: i + 1 }
}

/** Relative deadlines in words (年底前, 明年) are merged in, as far as they do not touch a date before or behind. */
function mergeRelative(text: string, dates: PlanDate[], { seen, units, from, to }: Marks): PlanDate[] {
  if ((seen & Mark.word) === 0) return dates
  let merged: PlanDate[] | null = null
  let k = 0
  let done = 0
  for (let i = from; i < to; i++) {
    const at = units[i] ?? 0
    if ((markAt(text, at) & Mark.word) === 0) continue
    const hit = matchAt(relativeTable, text, at)
    if (hit === null || !isRelative(text, hit)) continue
    for (let next = dates[k]; next !== undefined && at >= next.start; next = dates[++k]) {
      done = Math.max(done, next.end)
      merged?.push(next)
    }
    const behind = dates[k]
    if (at < done || (behind !== undefined && hit.end > behind.start)) continue
    merged ??= dates.slice(0, k)
    const start = text[at - 1] === '到' || text[at - 1] === '于' ? at - 1 : at
    merged.push(makeDate(start, hit.end, null, 'due', null, null, hit.entry))
    done = hit.end
  }
  if (merged === null) return dates
  for (; k < dates.length; k++) {
    const rest = dates[k]
    if (rest !== undefined) merged.push(rest)
  }
  return merged
}

/** Words that begin their phrase or are part of another: 年底, 上半年, 一季度. */
const OPENING = /^[年上下第一二三四]/u

/** 年 of 年底 begins its phrase; 近期 stands alone. */
function isRelative(text: string, { word, start, end }: WordHit<number | null>): boolean {
  if (OPENING.test(word) && !'，。；：、（于在到至且并'.includes(text[start - 1] ?? '，')) return false
  return !((word === '近期' || word === '远期') && text[end] !== '，')
}
