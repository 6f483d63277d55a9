import { BEFALLS, DONE_RATE, EARLIER_PLAN, PLAIN_YEAR, STOCK_ABOUT } from '../../words/judge-patterns.js'
import { BRACKET_OPENS } from '../../words/date-patterns.js'
import type { ExclusionReason } from '../../model.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { lastBefore } from '../../text/last-before.js'
import { Inside } from '../../clause/find-brackets.js'
import { structureOf } from '../../clause/structure-of.js'
import { lastDate } from '../last-date.js'
import { isLoose } from '../time/is-loose.js'
import { timeOf, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

/** How far before a number the words of illness may begin. */
const BEFALLS_REACH = 12
/** How far before a rate of what is done its words stand. */
const DONE_REACH = 10

/** Goals of years before this one are said to be due by them (到1990年); what a bare year tells is history. */
const FIRST_YEAR_OF_GOALS = 1995

/** What has been reached, is there already or is spent. */
export const pastReason = ({ quantity, reading }: Question): ExclusionReason =>
  quantity.family === 'money'
    ? 'spent-money'
    : reading.passage.zone === 'background' || quantity.family === 'percent'
      ? 'achievement'
      : 'existing-count'

/** What the part of the plan, or the number itself, tells of the past. */
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
    id: 'befallen',
    when: ({ date, text, quantity: { start, comparator, unit, family } }) =>
      date === null &&
      comparator === null &&
      unit !== null &&
      family !== 'percent' &&
      // 死亡率降至9/10万: a rate is held down
      family !== 'density' &&
      // 独生子女死亡家庭每月600元: what is paid to them
      family !== 'money' &&
      // 感染性疾病60张: beds
      family !== 'bed' &&
      BEFALLS.test(text.slice(Math.max(0, start - BEFALLS_REACH), start)),
    then: 'existing-count',
    example: '全县每年新发结核病患者145例。',
    counterexample: '全县每年筛查结核病患者145例。',
    note: 'how many fall ill or die',
  },
  {
    id: 'about-now',
    when: (question) =>
      isLoose(question.reading.passage) &&
      question.quantity.comparator === '~' &&
      question.date === null &&
      question.reading.listYear === null &&
      endsAt(STOCK_ABOUT, question.text, question.from, question.quantity.numberStart) &&
      timeOf(question).tense !== 'ahead',
    then: pastReason,
    example: '全县绿地面积约为640万平方米。',
    counterexample: '全县将建成绿地面积约为640万平方米。',
    place: 'zone=other',
    note: 'how much there is, about, in a text of the press: a goal is not 约为',
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
    id: 'earlier-plan',
    when: isOfEarlierPlan,
    then: pastReason,
    example: '“十三五”规划首次纳入该指标，目标为75%。',
    counterexample: '“十五五”规划首次纳入该指标，目标为75%。',
    place: 'issued=2022',
    note: 'the goal of a plan whose years are over',
  },
  {
    id: 'long-over',
    when: ({ reading, text, quantity }) => {
      const date = lastBefore(reading.dates, quantity.start)
      return date?.year != null && date.year < FIRST_YEAR_OF_GOALS && PLAIN_YEAR.test(text.slice(date.start, date.end))
    },
    then: pastReason,
    example: '1952年，全市新法接生1747人，接生率21.6%。',
    counterexample: '到1990年，全市新法接生率达到95%。',
    note: 'what a chronicle tells of a year long ago',
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
]

/** “十三五”规划…，目标为74.5岁, told when that plan is over; a date between the two is another's. */
function isOfEarlierPlan({ reading, text, quantity: { start }, clause }: Question): boolean {
  const { own, start: begins, issued, written } = reading.years
  const now = own ?? begins ?? issued ?? written
  const plan = lastBefore(reading.dates, start)
  if (now === null || plan?.role !== 'name' || plan.year === null || plan.year >= now) return false
  const from = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
  return plan.start >= from && startsAt(EARLIER_PLAN, text, plan.end, start)
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
