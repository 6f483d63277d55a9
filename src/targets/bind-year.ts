import { PART_SIGN } from '../words/judge-patterns.js'
import { ALL_YEAR, COMES_AGAIN, MASKED_YEAR, PLAN_END, YEAR_OF_TASK } from '../words/date-patterns.js'
import type { Item } from './cut-parts.js'
import { carriedDate, goesOnDated } from './carried-date.js'
import type { DateIndex } from '../clause/date-index.js'
import type { Due } from './due.js'
import type { PlanDate } from '../clause/find-dates.js'
import { firstFrom } from '../text/first-from.js'
import { dateBesides } from './date-besides.js'
import { isOneOfYears } from './date-in-turn.js'
import { measureStart } from './frames/read-slots.js'
import { governingDate } from './governing-date.js'
import { endsInThisYear } from './time/ends-in-this-year.js'
import { isLoose } from './time/is-loose.js'
import { isPerYear } from './is-per-year.js'
import type { Passage } from '../plan/passage.js'
import { lastBefore } from '../text/last-before.js'
import { printedDate } from '../clause/printed-date.js'
import type { PlanYears, Reading } from '../clause/reading.js'
import { relativeYear } from './relative-year.js'
import { scheduleDate } from './schedule-date.js'
import type { Clause, Sentence } from '../clause/split-sentences.js'
import { structureOf } from '../clause/structure-of.js'
import { subjectOf } from '../clause/subject-of.js'
import { matchAt, wordList } from '../text/word-table.js'
import { deeds, undertakings } from '../words/actions.js'

/**
 * Bind a value to its deadline: the last due date before it in its sentence; else one behind it in its clause;
 * else that of its whole; else the table column's year; else that which opens its paragraph of goals or its list; else
 * that of the title of a list of one year's 民生实事.
 *
 * @param reading the passage
 * @param item the value
 * @param index its dates
 * @param last the value before it in the passage, bound like all before
 * @param list when the list is due that the passage is a member of
 * @param source the source text
 */
export function bindYear(
  reading: Reading,
  item: Item,
  index: DateIndex,
  last: Item | null,
  list: Due | null,
  source: string,
): Due {
  const { passage, years } = reading
  const structure = structureOf(reading)
  const clause = structure.clauseAt(item.start)
  const sentence = structure.sentences[clause.sentence] as Sentence
  const whole = item.whole?.due ?? null
  const baseline = baselineOf(index, clause.start, item)
  const perYear = isPerYear(reading, item, last)
  const print = (date: PlanDate): string => printedDate(source, passage.text, date.start, date.end)
  const date = governingDate(reading, item, index, sentence)
  if (date !== null) {
    const yearText = print(date)
    if (date.year !== null)
      return {
        baseline,
        perYear,
        year: date.year,
        yearText,
        month: date.month,
        doubt: null,
        // 完成2009年87万户改厕任务: the task is that year's, and when it is done is not said
        unclear:
          YEAR_OF_TASK.test(reading.text.slice(Math.max(0, date.start - 4), date.end)) ||
          isOneOfYears(reading, item, index.due, date) ||
          standsInside(date, structure.clauseAt(date.start), clause) ||
          isOfAnother(reading, date, structure.clauseAt(date.start), clause),
        why: 'year-in-sentence',
      }
    // 行动计划期末, 规划期内: the last year that the plan names for itself, or else some year
    const isEnd = PLAN_END.test(reading.text.slice(date.start, date.end))
    const counted =
      relativeYear(date, years) ?? yearOfRange(reading, date) ?? (isEnd ? (years.range?.to ?? null) : null)
    if (counted !== null)
      return {
        baseline,
        perYear,
        year: counted,
        yearText,
        month: date.month,
        doubt: 'relative',
        unclear: false,
        why: 'year-counted',
      }
    // 三年内 in a plan of 2026—2028年: what is counted from a title is not said
    const titled = isOfTitle(reading, date)
    // 2026年上半年…，年底前…: the year stands with the deadline before
    const earlier = date.after === null ? yearBefore(index, date, sentence.start) : null
    const known = earlier?.year ?? (date.after === null ? (passage.cell?.year ?? list?.year ?? null) : null)
    // 2022年，…。年底前，…: likely the year of the sentence before
    const before = known === null && date.after === null ? yearBefore(index, date, 0) : null
    const told = date.after === null && isThisYear(reading, item) ? (years.issued ?? years.own ?? years.written) : null
    const year = known ?? before?.year ?? told
    // “十四五”期间，力争五年内新增床位1万张: whether the five years are those of the period is not said
    const unclear =
      isEnd ||
      titled ||
      before !== null ||
      isOfAnother(reading, date, structure.clauseAt(date.start), clause) ||
      (known === null && told !== null) ||
      (date.after !== null && standsNear(index, date))
    return { baseline, perYear, year, yearText, month: date.month, doubt: null, unclear, why: 'year-before' }
  }
  if (whole !== null && whole.year !== null) return { ...whole, baseline, perYear, why: 'year-of-whole' }
  if (passage.cell?.year != null)
    return {
      baseline,
      perYear,
      year: passage.cell.year,
      yearText: reading.columnYear,
      month: null,
      doubt: null,
      unclear: false,
      why: 'year-of-column',
    }
  const scheduled = scheduleDate(reading, item, index)
  if (scheduled !== null) {
    const { date: turn, unclear } = scheduled
    const { year, month } = turn
    return { baseline, perYear, year, yearText: print(turn), month, doubt: 'carried', unclear, why: 'year-of-schedule' }
  }
  const carried = carriedDate(reading, item.start, index)
  if (carried !== null) {
    const { date: opening, unclear } = carried
    return {
      baseline,
      perYear,
      year: opening?.year ?? null,
      yearText: opening === null ? null : print(opening),
      month: opening?.month ?? null,
      doubt: 'carried',
      // 收费每月不超过1600元: what comes again holds as long as the rule does, and is likelier not due by then
      unclear: unclear || isRecurring(reading, item),
      why: opening === null ? null : 'year-of-goals',
    }
  }
  if (last?.due != null && last.due.year !== null && goesOnDated(reading, item, last)) {
    const { year, yearText, month, unclear } = last.due
    // within one sentence what its first value was given holds; from one sentence to the next it is a guess
    const isNext = structure.clauseAt(last.start).sentence !== clause.sentence
    return {
      baseline,
      perYear,
      year,
      yearText,
      month,
      doubt: 'carried',
      unclear: isNext || unclear,
      why: 'year-goes-on',
    }
  }
  if (list !== null && !isRecurring(reading, item)) return { ...list, baseline, perYear }
  const { titled } = years
  // 今年全区要…。…: likely what the next sentences set, too
  if (titled === null && !perYear && !holdsSince(reading, item) && isThisYear(reading, item))
    return {
      baseline,
      perYear,
      year: years.issued ?? years.own ?? years.written,
      yearText: null,
      month: null,
      doubt: 'carried',
      unclear: true,
      why: 'year-of-report',
    }
  return titled !== null && !perYear && !isRecurring(reading, item) && isLed(passage, titled)
    ? {
        baseline,
        perYear,
        year: titled.year,
        yearText: titled.text,
        month: null,
        doubt: 'carried',
        // a title says when the list is for; whether each of its values is due by then it does not say
        unclear: titled.place !== 'lead',
        why: 'year-of-title',
      }
    : {
        baseline,
        perYear,
        year: null,
        yearText: null,
        month: null,
        doubt: null,
        // 会上票决产生了2026年民生实事项目。 says when they are for, and not that each value is due by then
        unclear:
          !perYear &&
          (titled?.place === 'opening' ||
            MASKED_YEAR.test(reading.text.slice(clause.start, item.start)) ||
            (isLoose(passage) &&
              ALL_YEAR.test(reading.text.slice(Math.max(sentence.start, item.start - NEAR), item.start))) ||
            dateBesides(reading, item, index, sentence)),
        why: null,
      }
}

/** 某机构2025年获得批件15件；新增医院2家: a date in the middle of what is said of one need not be that of the other. */
const standsInside = (date: PlanDate, own: Clause, clause: Clause): boolean =>
  own.part < clause.part && date.start - own.start > SHORT_LEAD

/** 二级以上医院2026年6月底前开设夜门诊，患者满意度达到92%: behind the subject of one clause, and the next has its own. */
function isOfAnother({ text }: Reading, date: PlanDate, own: Clause, clause: Clause): boolean {
  if (own.start === clause.start) return false
  // 其中2020年购置7辆，达标率100%: the year of a part
  if (own.part === clause.part && text.startsWith(PART_SIGN, own.start)) return true
  if (date.start - own.start <= SHORTEST_NAME) return false
  const before = text.slice(own.start, date.start)
  // 配备率2027年达到70%，监测覆盖率100%
  const isOwn = subjectOf(before) !== null || measureStart(before) > 0
  return isOwn && matchAt(deedTable, text, clause.start) === null
}

const deedTable = wordList([...undertakings, ...deeds])

/** 配备率: so much may be a name. */
const SHORTEST_NAME = 4

/** 力争到2025年, 在此基础上到2025年: so much may stand before a date that opens its clause. */
const SHORT_LEAD = 8

/** 从今年1月1日起，限额提高到1万元: since when something holds is no year by which it is done. */
function holdsSince(reading: Reading, { start }: Item): boolean {
  const { dates } = reading
  const structure = structureOf(reading)
  const sentence = structure.sentences[structure.clauseAt(start).sentence]
  const last = lastBefore(dates, start)
  return last?.role === 'start' && last.start >= (sentence?.start ?? start)
}

/** 今年 stands before the value, and the text prints which year that is. */
function isThisYear(reading: Reading, { start }: Item): boolean {
  const { years, dates, passage, thisYear } = reading
  if (!isLoose(passage) || (years.issued ?? years.own ?? years.written) === null) return false
  return endsInThisYear(reading, firstFrom(dates, start)) ?? thisYear
}

/**
 * What stands under a number or in a table is what will be done in the year of the list; behind a sentence that says what is done in
 * the year, the running text too.
 */
function isLed(passage: Passage, { place, heads }: NonNullable<PlanYears['titled']>): boolean {
  const { cell, zone, sectionId } = passage
  if (zone === 'background' || zone === 'front') return false
  if (place === 'lead') return cell !== null || sectionId !== null || isLoose(passage)
  return cell !== null && heads
}

/** 未来十年 in a text that names the plan's years (2011—2020年): the last of so many years. */
function yearOfRange({ dates }: Reading, { after }: PlanDate): number | null {
  if (after === null || after < LONG_SPAN) return null
  return dates.find(({ from, year }) => from !== null && year !== null && year - from + 1 === after)?.year ?? null
}

/** So many years as the title of the plan names. */
const isOfTitle = ({ years: { range } }: Reading, { after }: PlanDate): boolean =>
  after !== null && after >= LONG_SPAN && range !== null && range.to - range.from + 1 === after

/** Shorter spans are counted from other days than the plan's. */
const LONG_SPAN = 3

/** 每季度通报一次: what comes again and again is not due in the year of the list. */
const isRecurring = ({ text }: Reading, { part, start }: Item): boolean =>
  COMES_AGAIN.test(text.slice(part.start, start))

/** A year that something is due in stands shortly before a span of years. */
function standsNear({ due }: DateIndex, { start }: PlanDate): boolean {
  const before = lastBefore(due, start)
  return before !== null && before.year !== null && start - before.end <= NEAR
}

/** About two clauses. */
const NEAR = 60

/** The last date with a year before another one, within its sentence. */
function yearBefore({ due }: DateIndex, date: PlanDate, from: number): PlanDate | null {
  for (let i = firstFrom(due, date.start) - 1; i >= 0; i--) {
    const earlier = due[i]
    if (earlier === undefined || earlier.start < from) return null
    if (earlier.year !== null) return earlier
  }
  return null
}

function baselineOf({ baseline }: DateIndex, from: number, item: Item): number | null {
  const date = lastBefore(baseline, item.end)
  return date !== null && date.start >= from ? date.year : null
}
