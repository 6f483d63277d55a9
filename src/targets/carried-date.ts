import {
  ACCORDING_TO,
  AND,
  GOALS_LABEL,
  GOALS_SENTENCE,
  LATER,
  NEW_TASK,
  PLAN_PERIOD,
  TELLS_LEVEL,
  VALUE_SIGN,
} from '../words/date-patterns.js'
import { bracketsOf } from '../clause/brackets-of.js'
import type { Item } from './cut-parts.js'
import type { DateIndex } from '../clause/date-index.js'
import { isToldDate } from '../clause/is-told-date.js'
import type { PlanDate } from '../clause/find-dates.js'
import { firstFrom } from '../text/first-from.js'
import type { Reading } from '../clause/reading.js'
import type { Sentence } from '../clause/split-sentences.js'
import { structureOf } from '../clause/structure-of.js'

/** A date of an earlier sentence that governs a value. */
export interface Carried {
  /** null where it is not plain and the sentence begins another task */
  date: PlanDate | null
  /** whether it governs is not plain: the paragraph may be no list of goals */
  unclear: boolean
}

/** How far from the start of its sentence a date may stand that opens it. */
const OPENS = 8
/** How much of a sentence says that it begins another task. */
const LEAD = 12
/** So many sentences on, a date is still in mind. */
const NEAR = 3
/** How far before a date the words may stand that name a plan's period. */
const PERIOD = 12

/**
 * The date of an earlier sentence that governs a value: 到X年 opens a paragraph of goals and governs every later sentence
 * of it that prints no year of its own. Source: the annotation guidelines, conventions on real pages.
 *
 * @param reading the passage
 * @param place a value or the start of a deed, in whose sentence no date governs
 * @param index dates of the passage
 * @returns null where no date opens its paragraph, or another date stands between
 */
export function carriedDate(reading: Reading, place: number, { due }: DateIndex): Carried | null {
  const at = firstFrom(due, place)
  if (at === 0) return null
  const { dates, text, passage } = reading
  const structure = structureOf(reading)
  const clause = structure.clauseAt(place)
  let i = at - 1
  while (i >= 0 && due[i]?.year == null && at - i < 4) i--
  const date = i < 0 ? undefined : due[i]
  if (date?.year == null || (bracketsOf(reading).inside[date.start] ?? 0) !== 0) return null
  const own = structure.clauseAt(date.start)
  if (own.sentence >= clause.sentence) return null
  // a new date ends it
  for (let k = firstFrom(dates, date.end); (dates[k]?.start ?? Infinity) < place; k++)
    if (dates[k]?.year != null && dates[k]?.role !== 'baseline' && dates[k]?.role !== 'name') return null
  const from = structure.sentences[clause.sentence]?.start ?? clause.start
  if (looksOn(text, structure.sentences, own.sentence, clause.sentence)) return { date: null, unclear: true }
  const sentence = structure.sentences[own.sentence]
  // 根据《意见》相关内容，预计到2025年，…
  const before = sentence === undefined ? '' : text.slice(sentence.start, own.start)
  const opens =
    sentence !== undefined &&
    (date.start <= sentence.start + OPENS || (ACCORDING_TO.test(before) && date.start <= own.start + OPENS))
  // 到2026年，完成调查。并对确定的病区改灶，使用率达到95%: one sentence, but for its stop
  const isOne = own.sentence + 1 === clause.sentence && opens && text.startsWith(AND, from)
  const isGoals = passage.zone === 'goals' || GOALS_LABEL.test(text) || isOne
  if (isGoals) return { date, unclear: false }
  if (isToldDate(text, date.start)) return { date, unclear: false }
  // 规划期为2021—2025年。主要目标包括：…
  if (PLAN_PERIOD.test(text.slice(Math.max(0, date.start - PERIOD), date.start))) {
    return { date, unclear: !GOALS_SENTENCE.test(text.slice(from, from + LEAD)) }
  }
  // 2015年，实现…。同时，…: running text without parts goes on, and whether its year does nobody can tell
  const goesOn = passage.zone === 'other' && passage.sectionId === null
  const lead = text.slice(from, from + LEAD)
  // …, where the sentence tells another level (非公立床位达到总量的20%) rather than a deed, it more often does
  const isLevel = !NEW_TASK.test(lead) && TELLS_LEVEL.test(text.slice(from, place))
  const guess: Carried | null = goesOn ? { date: opens || isLevel ? date : null, unclear: true } : null
  if (!opens) return guess
  // a paragraph that its date opens, in a text that heads no part as goals: a cutting from one, more often than a task
  const opensPassage = own.sentence === 0 && date.start <= passage.markerLength + OPENS
  if (!opensPassage || reading.years.headsGoals) return guess
  const isTask = NEW_TASK.test(lead)
  // 一、织密网络。2026年底前，…。达标率保持100%: in a numbered task the next sentence may be of any year
  return { date: isTask && !goesOn ? null : date, unclear: isTask || passage.measureId !== null }
}

/** 到2025年，…。未来，还将…: a sentence up to the value's own, behind that of the date, looks further than it. */
function looksOn(text: string, sentences: readonly Sentence[], dated: number, own: number): boolean {
  for (let i = own; i > dated && i > own - NEAR; i--) {
    const start = sentences[i]?.start
    if (start !== undefined && LATER.test(text.slice(start, start + 4))) return true
  }
  return false
}

/**
 * The next sentence is the plainly same list: every clause of it is a value, and no verb of doing opens it. What its
 * first value was given holds for the rest of it.
 *
 * @param reading the passage
 * @param item the value
 * @param last the value before it, bound
 */
export function goesOnDated(reading: Reading, item: Item, last: Item): boolean {
  const { text, dates } = reading
  const structure = structureOf(reading)
  const clause = structure.clauseAt(item.start)
  const before = structure.clauseAt(last.start)
  if (clause.sentence === before.sentence) return last.due?.doubt === 'carried' || item.whole === last
  if (clause.sentence !== before.sentence + 1) return false
  const sentence = structure.sentences[clause.sentence]
  const earlier = structure.sentences[before.sentence]
  if (sentence === undefined || earlier === undefined || sentence.clauses.length > 6) return false
  if (item.quantity?.family !== 'percent' && item.coverage === null) return false
  const opening = dates.slice(firstFrom(dates, earlier.start), firstFrom(dates, earlier.start + 3))
  if (!opening.some(({ role, end }) => role === 'due' && text[end] === '，')) return false
  if (!/[院站心构室所村镇校]/u.test(text.slice(Math.max(sentence.start, item.start - 1), item.start))) return false
  const lead = text.slice(sentence.start, sentence.start + LEAD)
  if (NEW_TASK.test(lead)) return false
  return sentence.clauses.every(({ start, end }) => VALUE_SIGN.test(text.slice(start, Math.min(end, start + 120))))
}
