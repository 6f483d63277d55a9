import {
  RATE_EACH,
  DONE_ONCE,
  SHORT_TIME,
  LIST_RATE,
  NEW_MEASURE,
  OWN_RHYTHM,
  TAKES_PART,
  TOWARD_HEAD,
  YEARS_APART,
} from '../words/date-patterns.js'
import { CHANGE_MEASURE, eachYear, IN_A_YEAR, YEARLY_CHANGE, YEARLY_MEASURE, YEARLY_NAME } from '../words/deadlines.js'
import { undertakings } from '../words/actions.js'
import { endsAt, matchStart, startsAt } from '../text/affix.js'
import { hasWord, matchAt, wordList } from '../text/word-table.js'
import type { Item } from './cut-parts.js'
import type { Due } from './due.js'
import type { Reading } from '../clause/reading.js'
import type { Stretch } from '../clause/split-sentences.js'
import { structureOf } from '../clause/structure-of.js'

const everyTable = wordList(eachYear)
const undertakingTable = wordList(undertakings)
/** How far before a value 每年 may stand. */
const REACH = 60
/** How far before a sum 每人每年 may begin. */
const RATE_REACH = 14
/** Members of a list that are looked at for its head. */
const LIST = 12

/**
 * Whether a value is one of every year: 每年 in its own part, at the head of its list, of its whole, or in the clause
 * before that it goes on from.
 *
 * @param reading the passage
 * @param item the value
 * @param last the value before it in the passage, bound like all before
 */
export function isPerYear(reading: Reading, item: Item, last: Item | null): boolean {
  return (
    isPartOfYearly(reading.text, item) ||
    isYearlyRow(reading) ||
    isYearly(reading.text, item) ||
    goesOnYearly(reading, item, last) ||
    changesYearly(reading, item, last)
  )
}

/** 每年培训100人，其中医师30人; but 年均增长18%，其中服务业占比达到55% is a share, and none of the growth. */
function isPartOfYearly(text: string, { whole, quantity, part, start }: Item): boolean {
  if (whole?.due?.perYear !== true) return false
  // 每人每年120元，其中单位缴费50%: a share of a rate; 每年安排1000万元，其中30%用于… is so much of each year's
  if (quantity?.family === 'percent' && endsAt(RATE_EACH, text, Math.max(0, whole.start - RATE_REACH), whole.start))
    return false
  return (
    quantity?.family !== 'percent' ||
    whole.quantity?.family !== 'percent' ||
    !LIST_RATE.test(text.slice(part.start, start))
  )
}

/** A bare value in a row of 人均收入年均增长（%） or 每年培训人数, or in a column of yearly growth. */
function isYearlyRow({ row }: Reading): boolean {
  if (row?.role !== 'value' || !row.bare) return false
  return row.yearly || saysYearly(row.name, 0, row.name.length)
}

/** 每年 or a yearly change in a stretch before a value. */
function saysYearly(text: string, start: number, end: number): boolean {
  const each = firstWord(text, start, end)
  if (each !== null) return !YEARS_APART.test(text.slice(each, end))
  const words = text.slice(start, end)
  if (endsAt(IN_A_YEAR, words)) return true
  if (YEARLY_NAME.test(words)) return false
  return YEARLY_CHANGE.test(words) || YEARLY_MEASURE.test(words)
}

/** End of the first word of every year in a stretch. */
function firstWord(text: string, start: number, end: number): number | null {
  if (!hasWord(everyTable, text, start, end)) return null
  for (let at = start; at < end; at++) {
    const hit = matchAt(everyTable, text, at, end)
    if (hit !== null) return hit.end
  }
  return null
}

function isYearly(text: string, item: Item): boolean {
  if (saysYearly(text, Math.max(item.part.start, item.start - REACH), item.start)) return true
  // the head of a list: 每年培训A 5名、B 6名
  let first = item
  for (let count = 0; first.previous !== null && count < LIST; count++) first = first.previous
  if (first === item) return false
  // 每年远程会诊3万例、报告30分钟内出具: how long something takes is no yearly amount
  if (SHORT_TIME.test(item.quantity?.unit ?? '') && first.quantity?.family !== 'time') return false
  const each = firstWord(text, Math.max(first.part.start, first.start - REACH), first.start)
  return (
    each !== null &&
    !YEARS_APART.test(text.slice(each, first.start)) &&
    !LIST_RATE.test(text.slice(item.part.start, item.start))
  )
}

const isPart = ({ binding }: Item): boolean => binding?.frame.form === 'part'

/** What people are counted in. */
const COUNTS_PEOPLE: ReadonlySet<string> = new Set(['person', 'visit'])

/** A clause that only goes on counting (，B 6名) keeps the 每年 of the clause before. */
function goesOnYearly(reading: Reading, item: Item, last: Item | null): boolean {
  if (last?.due?.perYear !== true || item.previous !== null) return false
  // 每人每年60元，其中个人缴费20元，财政补助40元: parts of one sum
  if (isPart(item) && isPart(last)) return item.quantity?.family === last.quantity?.family
  const { text } = reading
  const structure = structureOf(reading)
  const before = structure.clauseAt(last.start)
  const clause = structure.clauseAt(item.start)
  if (clause.sentence !== before.sentence || before.end + 1 !== clause.start || before.ends !== '，') return false
  // 每年举办活动200次，参与人数达到70万人次
  if (COUNTS_PEOPLE.has(item.quantity?.family ?? '') && TAKES_PART.test(text.slice(clause.start, item.start)))
    return true
  // 每年开放300天，每周不少于35小时: how often is said anew
  if (OWN_RHYTHM.test(text.slice(clause.start, item.start))) return false
  // 每年采购2批，30日内结清: another kind of number
  if (item.quantity?.family !== last.quantity?.family) return false
  if (item.quantity?.family !== 'percent' && isSameDeed(text, before, clause)) return true
  const head = text.slice(clause.start, item.start)
  return !NEW_MEASURE.test(head) && !hasWord(undertakingTable, text, clause.start, item.start)
}

/**
 * Read a value as one of every year, in doubt, where its clause goes on to say what else is done behind one that 每年 opens:
 * 每年举办培训班2期，培训人员60人次.
 *
 * @param due when it is due as its own words say
 * @param reading the passage
 * @param item the value
 * @param last the value before it in the passage, bound like all before
 */
export function withLikelyYears(due: Due, reading: Reading, item: Item, last: Item | null): Due {
  return !due.perYear && goesOnDoing(reading, item, last) ? { ...due, perYear: true, unclear: true } : due
}

function goesOnDoing(reading: Reading, item: Item, last: Item | null): boolean {
  if (last?.due?.perYear !== true || item.previous !== null) return false
  if (!DONE.has(item.quantity?.family ?? '') || !DONE.has(last.quantity?.family ?? '')) return false
  const { text } = reading
  const structure = structureOf(reading)
  const before = structure.clauseAt(last.start)
  const clause = structure.clauseAt(item.start)
  if (clause.sentence !== before.sentence || before.end + 1 !== clause.start || before.ends !== '，') return false
  // 州级每年举办培训班2期，培训300人次: at the head, perhaps behind who does it
  const opens = firstWord(text, before.start, Math.min(last.start, before.start + WHO_REACH))
  // by that year something else is done, but for people whom a sentence takes on that opens with 每年: 2026—2028年，每年引进…，招聘…
  if (last.due.year !== null) {
    const from = structure.sentences[clause.sentence]?.start ?? 0
    const opening = firstWord(text, from, Math.min(last.start, from + DATED_REACH))
    if (item.quantity?.family !== 'person' || opening === null) return false
  }
  const toward = matchStart(TOWARD_HEAD, text, clause.start, item.start)?.[0].length ?? 0
  return (
    // or in a clause before that, and the last value went on from it
    (opens !== null || last.due.unclear) &&
    // 人员|培训800人次: a word for whom may stand before the deed
    (hasWord(undertakingTable, text, clause.start, Math.min(item.start, clause.start + WHOM_REACH)) ||
      (toward > 0 && hasWord(undertakingTable, text, clause.start + toward, item.start))) &&
    !startsAt(DONE_ONCE, text, clause.start, item.start)
  )
}

/** How far into a clause its deed may stand behind a word for whom it is done. */
const WHOM_REACH = 4
/** How far into a sentence 每年 may stand behind a date that opens it. */
const DATED_REACH = 16
/** How far into a clause 每年 may stand that opens it. */
const WHO_REACH = 8

/** Families of what is done again and again. */
const DONE: ReadonlySet<string> = new Set(['person', 'visit', 'item'])

/** 每年|举办国际赛事15次，|举办全国赛事60次: what each year does is done again. */
function isSameDeed(text: string, before: Stretch, { start, end }: Stretch): boolean {
  const each = firstWord(text, before.start, before.end)
  const deed = matchAt(undertakingTable, text, start, end)
  return deed !== null && text.startsWith(deed.word, each ?? before.start)
}

/** 每年对线路进行改造，改造增长率不低于10%: what changes each year, with no value between. */
function changesYearly(reading: Reading, item: Item, last: Item | null): boolean {
  const structure = structureOf(reading)
  const clause = structure.clauseAt(item.start)
  const sentence = structure.sentences[clause.sentence]
  if (sentence === undefined || sentence.start === clause.start) return false
  if (!CHANGE_MEASURE.test(reading.text.slice(Math.max(clause.start, item.start - 16), item.start))) return false
  const from = Math.max(sentence.start, last?.end ?? 0, clause.start - REACH)
  return hasWord(everyTable, reading.text, from, clause.start)
}
