import {
  BASE_BEHIND,
  BASE_OF,
  ENDS_FIRST,
  ENDS_IN_DAY,
  EVENT_BEHIND,
  FROM_LEVEL,
  GOALS_OF_YEAR,
  IS_OUT,
  IS_POSTED,
  MEASURE_END,
  PUT_OUT,
  REPORTS,
  SERVES_GOALS,
  VALUE_END,
} from '../words/date-patterns.js'
import { BY } from '../words/comparators.js'
import { BEFORE_SIGN } from '../words/date-signs.js'
import { afterBaseline, afterEdition, afterStart, baselineWords, dueWords, startWords } from '../words/deadlines.js'
import { endsAt } from '../text/affix.js'
import { makeWordTable, matchAt, matchBefore } from '../text/word-table.js'
import type { PlanDate } from './plan-date.js'

const dueTable = makeWordTable(dueWords.map((word) => [word, true] as const))
const afterTable = makeWordTable<PlanDate['role']>([
  ...afterStart.map((word) => [word, 'start'] as const),
  ...afterEdition.map((word) => [word, 'name'] as const),
  ...afterBaseline.map((word) => [word, 'baseline'] as const),
])
const startTable = makeWordTable(startWords.map((word) => [word, true] as const))
const baselineTable = makeWordTable(
  baselineWords.filter((word) => word !== '在' && word !== '以').map((word) => [word, true] as const),
)

/** How far behind a year the word stands that makes it the base of a change. */
const BASE_REACH = 26

/** How far before a date the words stand that a page prints with its own day. */
const POSTED_REACH = 5

/** How far from a year the words stand that make it a name of goals. */
const SERVES_REACH = 2
const GOALS_REACH = 6

/** How far behind a date the document stands that was put out then. */
const PUT_OUT_REACH = 100
/** … and its title begins. */
const TITLE_REACH = 16

/** How far behind a day what happened on it is named. */
const EVENT_REACH = 24

/**
 * What stands before and after a date decides its part, and belongs to it.
 *
 * @param text cleaned text
 * @param date the date; its part and place are set
 * @param limit end of the date before it
 */
export function placeDate(text: string, date: PlanDate, limit: number): PlanDate {
  if (date.role !== 'due') return date
  if (
    text.charAt(date.start - 1) === '（' &&
    REPORTS.test(text.charAt(date.end)) &&
    VALUE_END.test(text.charAt(date.start - 2))
  )
    return play(date, 'past')
  // 发表于2017-3-24: the day on which a page was put out
  if (IS_POSTED.test(text.slice(Math.max(limit, date.start - POSTED_REACH), date.start))) return play(date, 'name')
  // 于2026年1月16日票决确定: the day of an event
  if (
    endsAt(ENDS_IN_DAY, text, date.start, date.end) &&
    EVENT_BEHIND.test(text.slice(date.end, date.end + EVENT_REACH))
  )
    return play(date, 'day')
  // 2026年考核周期结束后45个工作日内: the year of what has to end first
  if (ENDS_FIRST.test(text.slice(date.end, date.end + EVENT_REACH))) return play(date, 'name')
  // 综合考虑实现2035年远景目标，提出…: the goals are named, and not dated
  if (
    endsAt(SERVES_GOALS, text, Math.max(limit, date.start - SERVES_REACH), date.start) &&
    GOALS_OF_YEAR.test(text.slice(date.end, date.end + GOALS_REACH))
  )
    return play(date, 'name')
  const after = matchAt(afterTable, text, date.end)
  if (matchBefore(startTable, text, date.start, limit) !== null && date.from === null) {
    const from = after?.entry === 'start' || !FROM_LEVEL.test(text.slice(date.end, date.end + 24))
    const end = after?.entry === 'start' ? after.end : date.end
    return play(date, from ? 'start' : 'baseline', date.start - 1, end)
  }
  const base = matchBefore(baselineTable, text, date.start, limit)
  // 收入占比2023年达到32%: 比 is the end of a measure
  if (base !== null && !MEASURE_END.test(text.slice(Math.max(0, base.start - 1), base.end)))
    return play(date, 'baseline', base.start)
  const basis = text.charAt(date.start - 1) === BY ? BASE_OF.exec(text.slice(date.end, date.end + BASE_REACH)) : null
  if (basis !== null) return play(date, 'baseline', date.start - 1, date.end + basis[0].length)
  const due = matchBefore(dueTable, text, date.start, limit)
  // 2017年9月，《规划纲要》提出：…
  const behind = due === null && !isBound(text, date.end) ? text.slice(date.end, date.end + PUT_OUT_REACH) : ''
  if (behind.lastIndexOf('《', TITLE_REACH) >= 0 && PUT_OUT.test(behind)) return play(date, 'name')
  // 提升至2025年的60%: 至 belongs to the verb
  if (due !== null && /[到至]$/u.test(due.word) && /[升高加低降少大长缩展增]/u.test(text.charAt(due.start - 1)))
    return date
  // 于2021年9月印发了《…》: when a document came out
  if (
    due !== null &&
    after?.entry === 'name' &&
    !isBound(text, date.end) &&
    IS_OUT.test(text.slice(after.end, after.end + 2))
  )
    return play(date, 'name', due.start)
  if (due !== null) {
    if (due.word.startsWith('截')) return play(date, isPastTail(text, date.end) ? 'past' : 'due', due.start)
    const isBase =
      due.word === '在' &&
      (after?.entry === 'baseline' || BASE_BEHIND.test(text.slice(date.end, date.end + BASE_REACH)))
    return play(date, isBase ? 'baseline' : 'due', isBase ? date.start : due.start)
  }
  if (after?.entry === 'start') return play(date, 'start', date.start, after.end)
  // 2025年6月制定的方案 is an edition, 2025年6月底前制定 a deadline
  if (after?.entry === 'name' && !isBound(text, date.end)) return play(date, 'name')
  if (after?.entry === 'baseline' && (after.word.includes('基础上') || after.word === '相比'))
    return play(date, 'baseline')
  return date
}

/** Give a date its part and its place with the words around it. */
function play(date: PlanDate, role: PlanDate['role'], start: number = date.start, end: number = date.end): PlanDate {
  date.role = role
  date.start = start
  date.end = end
  return date
}

const isBound = (text: string, end: number): boolean => '前内底末'.includes(text[end - 1] ?? '，')

/** 截至2023年底，全市已有… reports; 截至2025年底前 is a deadline in some plans. */
function isPastTail(text: string, end: number): boolean {
  return text[end - 1] !== BEFORE_SIGN
}
