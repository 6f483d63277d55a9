import { UP_TO } from '../../words/date-patterns.js'
import {
  BEFORE_OPENING,
  BEFORE_SIGN,
  COMMA_SIGN,
  DEADLINE_TO,
  FROM_SIGNS,
  LONE_DEADLINE,
  OPENING_DEADLINE,
  SINCE_BEHIND,
} from '../../words/date-signs.js'
import { relativeDeadlines } from '../../words/deadlines.js'
import { endsAt, matchStart } from '../../text/affix.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { makeWordTable, matchAt, type WordHit } from '../../text/word-table.js'
import { Mark, markAt, type Marks } from '../mark-units.js'
import type { PlanDate } from '../plan-date.js'
import { makeDate } from './make-date.js'

const relativeTable = makeWordTable(relativeDeadlines)
const TO = makeSigns(DEADLINE_TO)
const FROM = makeSigns(FROM_SIGNS)
/** 12月31日起. */
const SINCE_REACH = 8
/** 截至到. */
const UP_TO_REACH = 4

/**
 * Merge deadlines in words (年底前, 明年) into the dates, as far as they do not touch a date before or behind.
 *
 * @param text cleaned text
 * @param dates its dates in order
 * @param marks marked units of the text
 */
export function mergeRelative(text: string, dates: PlanDate[], { seen, units, from, to }: Marks): PlanDate[] {
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
    const start = isSignAt(TO, text, at - 1) ? at - 1 : at
    const date = makeDate(start, hit.end, null, 'due', null, null, hit.entry)
    // 今年|10月底前: one date
    if (behind?.start === hit.end && behind.year === null && behind.role === 'due' && behind.after === null) {
      date.end = behind.end
      date.month = behind.month
      k++
    }
    // 从今年1月1日起, 今年起: since when
    const since = matchStart(SINCE_BEHIND, text, date.end, date.end + SINCE_REACH)
    if (since !== null) {
      date.role = 'start'
      if (isSignAt(FROM, text, date.start - 1)) date.start--
      if (dates[k]?.start === date.end) k++
      date.end += since[0].length
    }
    // 截至|今年9月底: what is told up to that day
    else if (
      text[date.end - 1] !== BEFORE_SIGN &&
      endsAt(UP_TO, text, Math.max(0, date.start - UP_TO_REACH), date.start)
    ) {
      date.role = 'past'
    }
    merged.push(date)
    done = date.end
  }
  if (merged === null) return dates
  for (; k < dates.length; k++) {
    const rest = dates[k]
    if (rest !== undefined) merged.push(rest)
  }
  return merged
}

/** 年 of 年底 begins its phrase; 近期 stands alone. */
function isRelative(text: string, { word, start, end }: WordHit<number | null>): boolean {
  if (OPENING_DEADLINE.test(word) && !BEFORE_OPENING.includes(text[start - 1] ?? COMMA_SIGN)) return false
  return !(LONE_DEADLINE.test(word) && text[end] !== COMMA_SIGN)
}
