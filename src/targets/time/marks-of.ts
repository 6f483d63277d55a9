import { PLAIN_YEAR } from '../../words/judge-patterns.js'
import { DEADLINE_SIGN, DUE_BEFORE, FROM_THEN_ON, IS_SPAN, PLAIN_YEAR_END } from '../../words/date-patterns.js'
import { areaCues } from '../../words/exclusions.js'
import { endsAt } from '../../text/affix.js'
import { firstFrom } from '../../text/first-from.js'
import { lastBefore } from '../../text/last-before.js'
import { matchAt, wordList } from '../../text/word-table.js'
import { bracketsOf } from '../../clause/brackets-of.js'
import { Inside } from '../../clause/find-brackets.js'
import type { PlanDate } from '../../clause/plan-date.js'
import type { Reading } from '../../clause/reading.js'
import type { Sentence } from '../../clause/split-sentences.js'
import { structureOf } from '../../clause/structure-of.js'
import type { TimeMark } from '../../clause/time-mark.js'
import { findCues, type CueHit } from './find-cues.js'
import { isLoose } from './is-loose.js'

/** How much of a sentence is read. */
const LONGEST = 400
/** How far from the head of its sentence who tells it may stand. */
const TELLER = 10
const areas = wordList(areaCues)

/**
 * The words and dates of a sentence that place it in time, in order. They are looked for when they are first asked for.
 *
 * @param reading the passage
 * @param sentence index of the sentence
 */
export function marksOf(reading: Reading, sentence: number): readonly TimeMark[] {
  reading.times ??= []
  const known = reading.times[sentence]
  if (known !== undefined) return known
  const stretch = structureOf(reading).sentences[sentence]
  return (reading.times[sentence] = stretch === undefined ? [] : findMarks(reading, stretch))
}

function findMarks(reading: Reading, sentence: Sentence): TimeMark[] {
  const { text, dates } = reading
  const { inside } = bracketsOf(reading)
  const to = Math.min(sentence.end, sentence.start + LONGEST)
  const isIn = (at: number, bit: number): boolean => ((inside[at] ?? 0) & bit) !== 0
  const marks: TimeMark[] = []
  /** days and months without a year */
  const open: number[] = []
  for (let i = firstFrom(dates, sentence.start); (dates[i]?.start ?? Infinity) < to; i++) {
    const date = dates[i] as PlanDate
    const said = saidBy(reading, date)
    // 印发《计划（2015—2020年）》: a year in a title dates nothing of the sentence
    if (said === null || isIn(date.start, Inside.title)) continue
    const { start, end } = date
    const { tense, why } = said
    const aside = isIn(start, Inside.bracket)
    if (why === 'due' && date.year === null && date.month !== null) open.push(start)
    marks.push({ start, end, tense, reach: 'on', why, back: 'no', weak: false, ofMoney: false, aside })
  }
  for (const { cue, start, end } of findCues(text, sentence.start, to)) {
    if (isIn(start, Inside.title) || !counts(reading, sentence, cue, start)) continue
    const { tense, reach, id: why, weak, ofMoney } = cue
    const back = reach !== 'back' && !cue.behind ? 'no' : cue.ofYear === null ? 'clause' : 'sentence'
    marks.push({ start, end, tense, reach, why, back, weak, ofMoney, aside: isIn(start, Inside.bracket) })
  }
  marks.sort((a, b) => a.start - b.start || a.end - b.end)
  // 去年从3个病区起步，到12月底扩到11个病区: a month of that year
  const last = open.length === 0 ? undefined : marks.find(({ why }) => why === LAST_YEAR)
  return last === undefined ? marks : marks.filter(({ start }) => start < last.start || !open.includes(start))
}

const LAST_YEAR = 'last-year'

/** Whether a word stands where it says something. */
function counts(reading: Reading, { start }: Sentence, cue: CueHit['cue'], at: number): boolean {
  const { text, dates, passage } = reading
  if (cue.loose && !isLoose(passage)) return false
  if (cue.head) {
    const area = matchAt(areas, text, start)?.end ?? start
    if (at > area && !(cue.right !== null && at <= start + TELLER)) return false
  }
  if (cue.ofYear === null) return true
  const year = lastBefore(dates, at)
  if (year?.role !== 'due' || year.start < start || at > year.end + cue.ofYear) return false
  const now = nowOf(reading)
  return PLAIN_YEAR.test(text.slice(year.start, year.end)) && (now === null || (year.year ?? now) < now)
}

/** The year from which on the text sets goals: that in which it was written, as far as it shows. */
const nowOf = ({ years: { own, start, issued, written } }: Reading): number | null => {
  const out = issued ?? written
  // a plan of 2011—2015 that came out in 2012 tells of 2011
  return own ?? (start !== null && out !== null && out > start ? start + 1 : (start ?? out))
}

/** What a date says of the time of what it governs. */
function saidBy(
  reading: Reading,
  { role, year, from, after, start, end }: PlanDate,
): Pick<TimeMark, 'tense' | 'why'> | null {
  const { text, years } = reading
  if (role === 'past') return { tense: 'past', why: 'up-to-date' }
  // …。自7月1日起，限额提高到2600元: what holds from a day on is told anew
  const isOpening = role === 'start' && endsAt(FROM_THEN_ON, text, start, end)
  if (isOpening && year === null) return { tense: null, why: 'this-year' }
  if (role !== 'due') return null
  const words = text.slice(start, end)
  // 去年…。今年，新增床位20张: told or set
  if (after === 0 && !DEADLINE_SIGN.test(words)) return { tense: null, why: 'this-year' }
  if (year === null)
    return (after !== null && after > 0) || DEADLINE_SIGN.test(words) ? { tense: 'ahead', why: 'due' } : null
  // 2023年, 2016年度, “十四五”期间, 从2015年到2019年底: such a year may be told of as well as set
  const isOpen =
    from !== null ||
    IS_SPAN.test(words) ||
    !DEADLINE_SIGN.test(words) ||
    // 2023年底，面积达2.8平方米: in a text of the press that year's end is told as often as set
    (isLoose(reading.passage) && PLAIN_YEAR_END.test(words))
  // 2015年底，…印发《办法》，按每月300元补助 in a text that tells of 2017: nothing says that it was still to come
  const isOver = years.told !== null && year < years.told && PLAIN_YEAR_END.test(words)
  if (isOver || (isOpen && years.told !== null && year <= years.told)) return { tense: 'past', why: 'told-year' }
  // a plan that sets a deadline which is over has a fault, and tells no fact
  if (years.start !== null && year < years.start && !DUE_BEFORE.test(words))
    return { tense: 'past', why: 'before-plan' }
  const now = nowOf(reading)
  if (now !== null && year > now) return { tense: 'ahead', why: 'due' }
  if (now !== null && year < now && isOpen) return { tense: 'past', why: 'before-plan' }
  return isOpen || (now !== null && year < now) ? { tense: null, why: 'open-year' } : { tense: 'ahead', why: 'due' }
}
