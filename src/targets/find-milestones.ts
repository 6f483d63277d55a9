import {
  AND_THEN,
  BY_ALL,
  COUNTED,
  DONE,
  EMBEDDED,
  EXAMINED,
  FITTING,
  FROM_THEN,
  ISSUES,
  IS_TOLD,
  LATELY,
  NOUN_VERB,
  TO_ALL,
  PART_OF_NOUN,
  PART_OF_YEAR,
  PROCESS,
  RANK_END,
  RUNNING,
  STRIVE,
  SYSTEM_OF_LIST,
  TAKES_RANK,
  UP_TO_END,
} from '../words/milestone-patterns.js'
import { completions, openingCompletions, processVerbs, serviceStarts } from '../words/actions.js'
import { hedges } from '../words/hedges.js'
import { beforeCompletion } from '../words/phrase-words.js'
import { adverbs, openers, partsOfSubject } from '../words/subjects.js'
import { endsAt, matchStart, prefix } from '../text/affix.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { stripEnd } from '../text/strip-end.js'
import { makeWordTable, matchAt } from '../text/word-table.js'
import { carriedDate } from './carried-date.js'
import type { DateIndex } from '../clause/date-index.js'
import type { Due } from './due.js'
import type { Item } from './cut-parts.js'
import type { PlanDate } from '../clause/find-dates.js'
import { firstFrom } from '../text/first-from.js'
import type { Reading } from '../clause/reading.js'
import { bracketsOf } from '../clause/brackets-of.js'
import { Inside } from '../clause/find-brackets.js'
import type { Clause, Stretch } from '../clause/split-sentences.js'
import { structureOf } from '../clause/structure-of.js'
import { isThing, outcomeOf } from './is-outcome.js'
import { isLoose } from './time/is-loose.js'
import type { Milestone } from './milestone.js'
import { relativeYear } from './relative-year.js'
import { rowMilestone } from './row-milestone.js'

const UP_TO = prefix(UP_TO_END)

const ENDS = makeSigns('，；：。、')
const list = (words: readonly string[]) => makeWordTable([...new Set(words)].map((word) => [word, true] as const))
const completionTable = list([...completions, ...serviceStarts])
const processTable = list(processVerbs)
/** Openers that complete something too: 通过三级医院评审. */
const completing = new Set(openingCompletions)
const starts = new Set(serviceStarts)
const hedgeTable = list(hedges)
const openerTable = list(
  [...openers, ...adverbs].filter(
    (word) => !processVerbs.includes(word) && !completing.has(word) && !partsOfSubject.includes(word),
  ),
)

/** Zones whose dated deeds are no commitments. */
const UNDATED = new Set(['steps', 'front', 'organisation', 'background', 'preamble'])

/**
 * Find dated commitments with no number: a completing verb and a thing one can go and see, in a sentence (or a table
 * column) that states the year. Source: the annotation guidelines, adjudicated conventions on milestones.
 *
 * @param reading the passage
 * @param index its due dates
 * @param items accepted values: a clause that has one is no milestone
 * @param list when the list is due that the passage is a member of
 */
export function findMilestones(
  reading: Reading,
  index: DateIndex,
  items: readonly Item[],
  list: Due | null,
): Milestone[] {
  const { passage } = reading
  if (passage.role === 'heading' || passage.role === 'furniture' || passage.role === 'responsibility') return []
  // a year that may not govern makes no deed a dated one
  const columnYear = passage.cell?.year ?? (list?.unclear === false ? list.year : null)
  // 全部完成 is a value
  const isValued = items.length > 0 || passage.cell?.header !== false
  const ofRow = isValued || columnYear === null ? null : rowMilestone(reading)
  if (ofRow !== null) return [ofRow]
  if (UNDATED.has(passage.zone)) return []
  if (passage.cell?.header === true || (index.due.length === 0 && columnYear === null)) return []
  const { inside } = bracketsOf(reading)
  const found: Milestone[] = []
  let k = 0
  let d = 0
  for (const sentence of structureOf(reading).sentences) {
    const isDated = (index.due[d]?.start ?? Infinity) < sentence.end
    const carried = isDated ? null : carriedDate(reading, sentence.start, index)
    if (columnYear === null && !isDated && (carried === null || carried.unclear)) continue
    let date: PlanDate | null = carried?.unclear === false ? carried.date : null
    for (let c = 0; c < sentence.clauses.length; c++) {
      const clause = sentence.clauses[c] as Clause
      while ((items[k]?.end ?? Infinity) <= clause.start) k++
      let inClause: PlanDate | null = null
      const governing = date
      for (; (index.due[d]?.start ?? Infinity) < clause.end; d++) {
        const next = index.due[d]
        if (next === undefined || next.start < clause.start) continue
        if (
          ((inside[next.start] ?? 0) & Inside.bracket) !== 0 ||
          FROM_THEN.test(reading.text.slice(next.end, next.end + 2))
        )
          continue
        inClause = next
        // 2026年10月底前…，12月底前…: the year stands with the deadline before
        if (next.year === null && next.after === null && date !== null && date.year !== null)
          date = { ...next, year: date.year }
        else {
          const year = next.year ?? relativeYear(next, reading.years)
          if (year !== null || columnYear !== null || isYearEnd(reading, next) || next.after === 0 || next.after === 1)
            date = { ...next, year }
        }
      }
      if (date === null && columnYear === null) continue
      const item = items[k]
      if (item !== undefined && item.start < clause.end) continue
      const after = sentence.clauses[c + 1]
      const milestone = readLong(reading, clause, after, inClause) ?? readClause(reading, clause, inClause)
      if (milestone === null) continue
      // 印发“十五五”卫生规划: what the thing is for is not when it is done
      if (inClause !== null && inClause.start > milestone.value.start) {
        date = governing
        if (date === null && passage.cell?.year == null) continue
      }
      // 省政府印发《规划》 under the headline of a year: a text of the press tells it
      if (
        date === null &&
        isLoose(passage) &&
        ISSUES.test(reading.text.slice(milestone.value.start, milestone.value.start + 2))
      )
        continue
      const month = dayAt(reading, clause.start)?.month ?? null
      milestone.date = date !== null && month !== null ? { ...date, month } : date
      found.push(milestone)
    }
  }
  return found
}

/** 年底前 and 今年内 state a year-end; 三年内 states none. */
const isYearEnd = ({ text }: Reading, date: PlanDate): boolean =>
  date.month === null && (date.after === null || date.after < 2) && /[前底内]$/u.test(text.slice(date.start, date.end))

/** 12月底前 at the head of a clause: a day of the year that governs the sentence. */
function dayAt({ dates }: Reading, at: number): PlanDate | undefined {
  const date = dates[firstFrom(dates, at)]
  return date?.role === 'day' && date.start === at ? date : undefined
}

function readClause(reading: Reading, clause: Clause, date: PlanDate | null): Milestone | null {
  const { text } = reading
  let start = dayAt(reading, clause.start)?.end ?? clause.start
  const end = clause.end
  let aim = date !== null && STRIVE.test(text.slice(date.start, date.end))
  let dateEnd = -1
  for (;;) {
    if (date !== null && date.start >= start && date.start - start <= 2 && !isCompleted(text, start, date.start)) {
      start = date.end + (PART_OF_YEAR.exec(text.slice(date.end, end))?.[0].length ?? 0)
      dateEnd = start
      continue
    }
    const hedge = matchAt(hedgeTable, text, start, end)
    if (hedge !== null && hedge.word !== '逐步' && hedge.word !== '探索' && hedge.word !== '鼓励') {
      aim = true
      start = hedge.end
      continue
    }
    const opener = matchAt(openerTable, text, start, end)
    if (opener === null) break
    start = opener.end
  }
  start += matchStart(UP_TO, text, start, end)?.[0].length ?? 0
  if (matchAt(processTable, text, start, end) !== null || (end - start < 4 && dateEnd !== start)) return null
  const verb = findCompletion(reading, start, end, date)
  if (verb === null) return null
  let tailEnd = trimEnd(text, verb.end, end)
  if (
    verb.start === start &&
    date !== null &&
    dateEnd === start &&
    (starts.has(text.slice(start, tailEnd)) ||
      (text.charAt(clause.start - 1) === '，' && DONE.test(text.slice(start, tailEnd))))
  )
    // 新建大楼，2026年底前投入使用: the clause before says what
    return {
      quote: { start: date.start, end: tailEnd },
      value: { start, end: tailEnd },
      indicator: null,
      subject: null,
      date: null,
      aim,
      unsure: false,
    }
  let object = text.slice(verb.end, tailEnd).replace(RUNNING, '')
  const and = isThing(object) ? -1 : object.search(AND_THEN)
  const system = and > 1 ? null : SYSTEM_OF_LIST.exec(object)
  const cut = system === null || isThing(object) ? and : system.index + system[0].length
  if (cut > 1) {
    object = object.slice(0, cut)
    tailEnd = verb.end + cut
  }
  let before = text.slice(start, verb.start)
  if (date !== null && date.start >= start && date.end <= verb.start)
    before = text.slice(start, date.start) + text.slice(date.end, verb.start)
  const plain = stripEnd(before, beforeCompletion)
  if (STRIVE.test(before)) aim = true
  before = plain
  if (PROCESS.test(before) || LATELY.test(before) || EMBEDDED.test(before) || IS_TOLD.test(object)) return null
  if (BY_ALL.test(before) || TO_ALL.test(object) || COUNTED.test(object)) return null
  const outcome = outcomeOf({ verb: text.slice(verb.start, verb.end), object, before })
  if (outcome === null) return null
  const subject = object.length >= 2 && before !== '' ? before.replace(/^[的、]/u, '') : null
  return {
    quote: { start, end: tailEnd },
    value: { start: verb.start, end: tailEnd },
    indicator: null,
    subject: subject === '' ? null : subject,
    date: null,
    aim,
    unsure: outcome === 'unsure',
  }
}

/** 印发|2027年度…方案: a date behind a completing verb is that of what it completes. */
const isCompleted = (text: string, start: number, end: number): boolean =>
  matchAt(completionTable, text, start, end) !== null

/** 形成与…相适应，…的服务体系: what is formed has a comma in its description. */
function readLong(
  reading: Reading,
  clause: Clause,
  after: Clause | undefined,
  date: PlanDate | null,
): Milestone | null {
  if (after === undefined || clause.ends !== '，' || !endsAt(FITTING, reading.text, clause.start, clause.end))
    return null
  const long = readClause(reading, { ...clause, end: after.end, ends: after.ends }, date)
  return long !== null && long.value.start < clause.end ? long : null
}

function findCompletion(reading: Reading, start: number, end: number, date: PlanDate | null): Stretch | null {
  const { text } = reading
  const { inside } = bracketsOf(reading)
  for (let at = start; at < Math.min(end, start + 120); at++) {
    if (inside[at] !== 0) continue
    if (date !== null && at >= date.start && at < date.end) continue
    const hit = matchAt(completionTable, text, at, end)
    if (hit === null) continue
    // 进入高收入国家行列: no other entering is an outcome
    if (TAKES_RANK.test(hit.word) && !endsAt(RANK_END, text, hit.end, trimEnd(text, hit.end, end))) continue
    // 建设项目, 设置标准: the word is part of a noun
    const next = text.slice(hit.end, hit.end + 2)
    if (
      NOUN_VERB.test(hit.word) &&
      !(hit.word === '达' && next.length > 0 && /[\dA-D一二三四五六七八九]/u.test(next[0] ?? '')) &&
      !(hit.word === '通过' && EXAMINED.test(text.slice(hit.end, end)))
    ) {
      at = hit.end - 1
      continue
    }
    if (PART_OF_NOUN.test(next)) {
      at = hit.end - 1
      continue
    }
    return { start: hit.start, end: hit.end }
  }
  return null
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isSignAt(ENDS, text, end - 1)) end--
  return end
}
