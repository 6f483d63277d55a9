import { DEED_AT_HEAD, HOURS, LEADING_TO_HOURS, PERMITTED } from '../../words/judge-patterns.js'
import { isDue, isDueOrSet, leadEnds, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

/** Counts, densities, amounts and lengths. */
export const countRules: readonly JudgeRule[] = [
  {
    id: 'heading',
    // 孕产妇死亡率控制在18/10万以下 and 到2025年，每个县建成1所… promise in the heading itself
    when: (question) =>
      question.reading.passage.role === 'heading' &&
      question.quantity.comparator === null &&
      question.quantity.family !== 'density' &&
      !isDue(question),
    then: 'not-a-commitment',
    example: '推进3个中心建设',
    counterexample: '到2025年，建成3个中心',
    place: 'role=heading',
    note: 'a heading names what it is about',
  },
  {
    id: 'preamble',
    when: (question) =>
      (question.reading.passage.zone === 'preamble' || question.reading.passage.zone === 'principles') &&
      !isDueOrSet(question) &&
      !isItem(question),
    then: 'not-a-commitment',
    example: '建成3个中心，经验得到推广。',
    counterexample: '到2025年，建成3个中心。',
    place: 'zone=preamble',
    note: 'the opening and the principles of a plan promise nothing without a date',
  },
  {
    id: 'permitted',
    when: (question) => question.quantity.comparator === null && leadEnds(PERMITTED, question, 8),
    then: 'not-a-commitment',
    example: '有条件的可增设1处。',
    counterexample: '有条件的增设1处。',
    note: 'what may be done is not promised',
  },
  {
    id: 'bare-hours',
    when: ({ text, quantity }) =>
      quantity.unit === HOURS &&
      quantity.start === quantity.numberStart &&
      quantity.comparator === null &&
      !LEADING_TO_HOURS.test(text.slice(Math.max(0, quantity.start - HOURS_REACH), quantity.start)),
    then: 'period',
    example: '提供24小时服务。',
    counterexample: '反应时间缩短到24小时。',
    note: 'hours that no verb leads to',
  },
]

/** How far before hours the words stand that set them. */
const HOURS_REACH = 20

/** 新建社区医院3家。 before the first number of a page: a clause that is nothing but a deed is an item of its list, perhaps. */
const isItem = ({ reading: { passage }, text, clause }: Question): boolean =>
  passage.zone === 'preamble' && DEED_AT_HEAD.test(text.slice(clause.start, clause.start + 8))
