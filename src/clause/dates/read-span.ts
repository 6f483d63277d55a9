import { COMING, TIME_SPAN, WITHIN } from '../../words/date-patterns.js'
import { NO_YEARS, USES_TIME } from '../../words/date-signs.js'
import type { Numeral } from '../../text/numerals.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import type { FoundDate } from './found-date.js'
import { makeDate } from './make-date.js'

const NO_SPAN = makeSigns(NO_YEARS)
const LONGEST = 20

/** A deadline counted from the plan's date, its numeral before 年: 三年内, 5年内, 用三年时间, 未来十年. */
export function readSpan(text: string, { value, start: at, end: numberEnd }: Numeral, i: number): FoundDate | null {
  if (!(value >= 1 && value <= LONGEST)) return null
  const behind = numberEnd + 1
  const found = (start: number, end: number): FoundDate => ({
    date: makeDate(start, end, null, 'due', null, null, value),
    next: i + 1,
  })
  const tail = WITHIN.exec(text.slice(behind, behind + 5))
  const coming = COMING.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0
  // 未来五年级: no years
  if (coming > 0 && !isSignAt(NO_SPAN, text, behind)) return found(at - coming, behind)
  const use = USES_TIME.test(text.slice(Math.max(0, at - 1), at))
  const time = TIME_SPAN.exec(text.slice(behind, behind + 6))
  if (tail === null && !(use && time !== null)) return null
  const words = tail?.[0] ?? time?.[0] ?? ''
  return found(use ? at - 1 : at, behind + words.length)
}
