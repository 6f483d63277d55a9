import {
  BEFALLS,
  DONE_SIGN,
  DONE_RATE,
  AHEAD_BEFORE,
  AHEAD_BEHIND,
  BASE_BEHIND,
  COMPARED,
  COMPARED_SAME,
  COMPARED_WITH,
  COMPARES,
  FOUNDED,
  FROM_SIGN,
  IN_PERIOD,
  HAPPENED,
  PLAIN_YEAR,
  OPENS_REPORT,
  RANKED_BEHIND,
  REPORTED,
  SINCE,
} from '../../words/judge-patterns.js'
import {
  achievementCues,
  areaCues,
  levelVerbs,
  presentCues,
  spentCues,
  stativeVerbs,
  weakAchievementCues,
} from '../../words/exclusions.js'
import type { ExclusionReason } from '../../model.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { hasWord, matchAt, wordList } from '../../text/word-table.js'
import { BRACKET_OPENS } from '../../words/date-patterns.js'
import { lastBefore } from '../../text/last-before.js'
import { bracketsOf } from '../../clause/brackets-of.js'
import { Inside } from '../../clause/find-brackets.js'
import { structureOf } from '../../clause/structure-of.js'
import { lastDate } from '../last-date.js'
import { isPastPeriod } from './is-past-period.js'
import { isToldPast } from './is-told-past.js'
import type { Reading } from '../../clause/reading.js'
import { tail, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

/** How far before a number the words that report it may begin. */
const REPORTED_REACH = 10
/** How far behind a date the words that make its sentence a report may stand. */
const OPENER_REACH = 30
/** How far before a number the sign of what is done may stand. */
const DONE_SIGN_REACH = 20
/** How far before a number the words of illness may begin. */
const BEFALLS_REACH = 12

const achievements = wordList(achievementCues)
const weak = wordList(weakAchievementCues)
const anyReport = wordList([...achievementCues, ...weakAchievementCues])
const spent = wordList(spentCues)
const present = wordList(presentCues)
const stative = wordList(stativeVerbs)
const levels = wordList(levelVerbs)
const areaWords = wordList(areaCues)
const FROM = makeSigns(FROM_SIGN)

/** What has been reached, is there already or is spent. */
const pastReason = ({ quantity, reading }: Question): ExclusionReason =>
  quantity.family === 'money'
    ? 'spent-money'
    : reading.passage.zone === 'background' || quantity.family === 'percent'
      ? 'achievement'
      : 'existing-count'

function dueYear({ date, reading, clause }: Question): number | null {
  if (date?.role !== 'baseline') return date?.role === 'due' ? date.year : null
  // 到2025年，累计治疗人数比2015年增加一倍: what it is compared with is not when it is due
  const from = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
  const earlier = lastDate(reading.dates, date.start, from)
  return earlier?.role === 'due' ? earlier.year : null
}

/** What the clause or the part of the plan tells of the past. */
export const pastRules: readonly JudgeRule[] = [
  {
    id: 'background',
    when: ({ reading }) => reading.passage.zone === 'background',
    then: pastReason,
    example: '全市建成社区医院12家。',
    counterexample: '全市建成社区医院12家。',
    place: 'zone=background',
    counterplace: 'zone=tasks',
    note: 'the part of the plan that tells how things stand',
  },
  {
    id: 'past-period',
    when: ({ reading, quantity }) => isPastPeriod(reading, quantity.start),
    then: pastReason,
    example: '“十三五”期间，服务体系不断完善。建成社区医院12家。',
    counterexample: '“十五五”期间，服务体系不断完善。建成社区医院12家。',
    place: 'issued=2022',
    note: 'a paragraph that a period before the plan opens, up to the next date',
  },
  {
    id: 'up-to-date',
    when: (question) => question.date !== null && stoodBefore(question) && !isAside(question),
    then: pastReason,
    example: '截至2023年底，建成社区医院12家。',
    counterexample: '到2023年底，建成社区医院12家。',
    note: '截至 opens a report',
  },
  {
    id: 'since-date',
    when: ({ date, text }) => date?.role === 'start' && SINCE.test(text.slice(date.start, date.end)),
    then: pastReason,
    example: '2021年以来，培训骨干120人。',
    counterexample: '从2021年起，每年培训骨干120人。',
    note: 'what has been since then',
  },
  {
    id: 'before-plan',
    when: (question) => {
      const year = dueYear(question)
      const { start } = question.reading.years
      return year !== null && start !== null && year < start
    },
    then: pastReason,
    example: '服务不断改善，2020年签约率达到40%。',
    counterexample: '2026年，签约率达到40%。',
    place: 'issued=2024',
    note: 'a date before the plan begins',
  },
  {
    id: 'told-year',
    when: ({ date, text, reading: { years } }) =>
      date?.role === 'due' &&
      date.year !== null &&
      years.told !== null &&
      date.year <= years.told &&
      PLAIN_YEAR.test(text.slice(date.start, date.end)),
    then: pastReason,
    example: '2024年，财政补助场馆350个。截至2024年底，全市共有场馆900个。',
    counterexample: '2025年，财政补助场馆350个。截至2024年底，全市共有场馆900个。',
    note: 'a year that the text itself shows to be over',
  },
  {
    id: 'reported-here',
    when: ({ text, from, quantity }) =>
      REPORTED.test(text.slice(Math.max(from, quantity.start - REPORTED_REACH), quantity.start)),
    then: pastReason,
    example: '到2025年，各方共同努力，总数已达到500张。',
    counterexample: '到2025年，床位数达到500张。',
    note: 'the words right before the number say so, whatever the date',
  },
  {
    id: 'opens-report',
    when: (question) =>
      dueYear(question) !== null &&
      question.date !== null &&
      OPENS_REPORT.test(question.text.slice(question.date.end, question.date.end + OPENER_REACH)),
    then: pastReason,
    example: '到2025年，人均预期寿命已达79岁，婴儿死亡率下降到3‰。',
    counterexample: '到2025年，人均预期寿命达到79岁，婴儿死亡率下降到3‰。',
    note: 'the sentence that the date opens is a report',
  },
  {
    id: 'happened',
    when: ({ text, date, clause, quantity }) =>
      date?.role === 'due' &&
      PLAIN_YEAR.test(text.slice(date.start, date.end)) &&
      HAPPENED.test(text.slice(date.end, Math.min(quantity.start, date.end + OPENER_REACH))) &&
      (date.end > clause.start || COMPARES.test(text.slice(clause.start, quantity.start))),
    then: pastReason,
    example: '2023年全市共报告流感病例800例。',
    counterexample: '到2026年全市报告流感监测点800个。',
    note: 'events that a year is told to have had',
  },
  {
    id: 'told-past',
    when: ({ reading, quantity }) => isToldPast(reading, quantity.start),
    then: pastReason,
    example: '过去三年，新建社区医院18家。',
    counterexample: '未来三年，新建社区医院18家。',
    note: 'the sentence tells of a time that is over, or of deeds that are done (实现了…)',
  },
  {
    id: 'compared-year',
    when: ({ text, reading, date, clause }) =>
      date?.role === 'due' &&
      PLAIN_YEAR.test(text.slice(date.start, date.end)) &&
      !isAheadOf(reading, date.year) &&
      (knowsNow(reading) ? COMPARED : COMPARED_SAME).test(
        text.slice(date.end, Math.min(date.end + COMPARED_REACH, endOf(reading, clause.sentence) ?? date.end)),
      ),
    then: pastReason,
    example: '2023年诊疗量达860万人次，同比增长3.1%。',
    counterexample: '2023年诊疗量达860万人次，床位增长3.1%。',
    note: 'a bare year that is compared with the one before it',
  },
  {
    id: 'founded',
    when: tellsFounding,
    then: 'existing-count',
    example: '该院始建于1956年，编制床位800张。',
    counterexample: '该院扩建后，编制床位800张。',
    note: 'the sentence tells since when or where a body stands, and goes on with what it has',
  },
  {
    id: 'ranked',
    when: (question) => dueYear(question) === null && RANKED_BEHIND.test(tail(question, 10)),
    then: pastReason,
    example: '新发患者占总数的17%，位居全国第二。',
    counterexample: '新发患者占总数的17%，全部纳入管理。',
    note: 'a place among others is had',
  },
  {
    id: 'befallen',
    when: ({ date, text, quantity: { start, comparator, unit, family } }) =>
      date === null &&
      comparator === null &&
      unit !== null &&
      family !== 'percent' &&
      BEFALLS.test(text.slice(Math.max(0, start - BEFALLS_REACH), start)),
    then: 'existing-count',
    example: '全县每年新发结核病患者145例。',
    counterexample: '全县每年筛查结核病患者145例。',
    note: 'how many fall ill or die',
  },
  {
    id: 'earlier-in-bracket',
    when: isEarlierInBracket,
    then: pastReason,
    example: '到2030年，人均预期寿命达到79岁（2020年达到77.3岁）。',
    counterexample: '到2025年，人均预期寿命达到79岁（2030年达到80.3岁）。',
    note: 'what the same measure was in a year before the value that the bracket stands behind',
  },
  {
    id: 'spent',
    when: (question) =>
      dueYear(question) === null &&
      question.quantity.family === 'money' &&
      hasWord(spent, question.text, question.from, question.quantity.start),
    then: pastReason,
    example: '已投入资金300万元。',
    counterexample: '投入资金300万元。',
    note: 'money that is gone',
  },
  {
    id: 'tells-past',
    when: (question) =>
      dueYear(question) === null &&
      hasWord(anyReport, question.text, question.from, question.quantity.start) &&
      tellsPast(question),
    then: pastReason,
    example: '圆满完成改造任务，已建成站点30个。',
    counterexample: '完成改造任务，建成站点30个。',
    note: 'a word of report stands before the number',
  },
  {
    id: 'has-done',
    when: (question) =>
      dueYear(question) === null &&
      DONE_SIGN.test(
        question.text.slice(
          Math.max(question.from, question.quantity.start - DONE_SIGN_REACH),
          question.quantity.start,
        ),
      ),
    then: pastReason,
    example: '试点促成了10个项目。',
    counterexample: '试点促成10个项目。',
    note: 'the sign of what is done stands before the number',
  },
  {
    id: 'over-done',
    when: ({ text, quantity: { unit, min, start } }) =>
      unit === '%' && min > 100 && DONE_RATE.test(text.slice(Math.max(0, start - DONE_REACH), start)),
    then: 'achievement',
    example: '新增床位80张，整体完成率112%。',
    counterexample: '改造厨房80处，整体完成率100%。',
    note: 'more than all of what was to be done',
  },
  {
    id: 'tells-present',
    when: ({ text, date, clause, reading }) =>
      date === null && tellsPresent(text, structureOf(reading).sentences[clause.sentence]?.start ?? clause.start),
    then: pastReason,
    example: '近年来，服务体系不断健全，开设门诊30个。',
    counterexample: '今后，服务体系不断健全，开设门诊30个。',
    note: 'how things stand, up to the end of the sentence',
  },
]

/** How far behind a year the words may stand that compare it. */
const COMPARED_REACH = 160

/** 始建于1956年，编制床位800张: no date stands between but the one of the founding. */
function tellsFounding({ text, reading, clause, quantity, date }: Question): boolean {
  const from = Math.max(
    structureOf(reading).sentences[clause.sentence]?.start ?? clause.start,
    quantity.start - FOUNDED_REACH,
  )
  const said = FOUNDED.exec(text.slice(from, quantity.start))
  return said !== null && (date?.role !== 'due' || date.start <= from + said.index + said[0].length)
}

/** How far before a number its sentence may tell since when a body stands. */
const FOUNDED_REACH = 60

const endOf = (reading: Reading, sentence: number): number | undefined => structureOf(reading).sentences[sentence]?.end

/** The year in which the plan begins, where it prints one. */
const nowOf = ({ years: { own, start, issued } }: Reading): number | null => own ?? start ?? issued
const knowsNow = (reading: Reading): boolean => nowOf(reading) !== null

/** The year is that of the plan or a later one. */
function isAheadOf(reading: Reading, year: number | null): boolean {
  const now = nowOf(reading)
  return now !== null && year !== null && year >= now
}

/** How far before such a rate its words stand. */
const DONE_REACH = 10

/** …79.1岁（2020年为77.8岁），…: what a bracket reports says nothing of what stands behind it. */
function isAside({ reading, date, quantity }: Question): boolean {
  const { inside } = bracketsOf(reading)
  return (
    ((inside[date?.start ?? 0] ?? 0) & Inside.bracket) !== 0 && ((inside[quantity.start] ?? 0) & Inside.bracket) === 0
  )
}

/**
 * 截至2024年底，…较“十三五”末增长30%；“十四五”期间建成…: how things stood then, up to a date that looks further. What
 * a change is measured from, and a period that is not over, look no further.
 */
function stoodBefore({ reading, text, date, clause }: Question): boolean {
  const from = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
  for (let one = date; one !== null; one = lastDate(reading.dates, one.start, from)) {
    if (one.role === 'past') return true
    if (one.role === 'due' && !IN_PERIOD.test(text.slice(one.start, one.end))) return false
  }
  return false
}

/** …79岁（2020年…77.3岁）: a value of an earlier year, in the bracket right behind a value of the same unit. */
function isEarlierInBracket({ reading, text, quantity, inside, date, clause }: Question): boolean {
  if ((inside & Inside.bracket) === 0 || date?.role !== 'due' || date.year === null) return false
  if (!BRACKET_OPENS.test(text.charAt(date.start - 1)) || !PLAIN_YEAR.test(text.slice(date.start, date.end)))
    return false
  const other = lastBefore(reading.quantities, date.start)
  if (other === null || other.end !== date.start - 1 || other.unit !== quantity.unit) return false
  const start = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
  const now = reading.years.issued ?? reading.years.start
  // what is still to come is a step on the way
  if (now !== null && date.year > now) return false
  const governing =
    lastDate(reading.dates, date.start, start)?.year ?? reading.listYear ?? reading.years.range?.to ?? null
  return governing !== null && date.year < governing
}

/** 目前，…; 全市现有…: how things stand, up to the end of the sentence. */
function tellsPresent(text: string, start: number): boolean {
  if (matchAt(present, text, start) !== null) return true
  const area = matchAt(areaWords, text, start)
  return matchAt(stative, text, area?.end ?? start) !== null
}

/** A word of report stands before the number; 从目前的70%提升至90% looks ahead all the same. */
function tellsPast({ text, quantity, from, reading }: Question): boolean {
  if (reading.passage.zone !== 'goals' && quantity.comparator === null && reports(text, from, quantity.start))
    return true
  for (let at = from; at < quantity.start; at++) {
    const hit = matchAt(achievements, text, at, quantity.start)
    if (hit === null || BASE_BEHIND.test(text.slice(hit.end, hit.end + 4))) continue
    // 较去年增长5%: only what it is compared with
    if (COMPARED_WITH.test(text[hit.start - 1] ?? '')) continue
    const ahead = isSignAt(FROM, text, at - 1) && hasWord(levels, text, hit.end, quantity.start)
    if (!ahead) return true
  }
  return false
}

/** A weak word of report in the value's own part of a list; 五年累计 and 累计达到 count what is to come. */
function reports(text: string, from: number, to: number): boolean {
  let start = to
  while (start > from && text[start - 1] !== '、') start--
  for (let at = start; at < to; at++) {
    const hit = matchAt(weak, text, at, to)
    if (hit !== null && !(AHEAD_BEFORE.test(text[at - 1] ?? '') || AHEAD_BEHIND.test(text[hit.end] ?? ''))) return true
  }
  return false
}
