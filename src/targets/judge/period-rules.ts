import { firstFrom } from '../../text/first-from.js'
import { lastBefore } from '../../text/last-before.js'
import { hasWord, matchAt, matchBefore, wordList } from '../../text/word-table.js'
import { undertakings } from '../../words/actions.js'
import { learningCues, trainingCues } from '../../words/exclusions.js'
import {
  AHEAD,
  LIST_SIGN,
  OF_SIGN,
  SCHOOLING,
  YEAR_UNITS,
  YEARS_MEASURED,
  YEARS_OF_PEOPLE,
} from '../../words/judge-patterns.js'
import { lead, leadEnds, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

const undertaking = wordList(undertakings)
const trainings = wordList(trainingCues)
const learning = wordList(learningCues)

/** How many years something takes, and years that are a value. They are told by the words beside the number. */
export const periodRules: readonly JudgeRule[] = [
  {
    id: 'how-far-ahead',
    of: 'time',
    when: (question) => question.quantity.family === 'time' && leadEnds(AHEAD, question, 2) && isOfShare(question),
    then: 'definition',
    example: '50%的号源提前3天开放。',
    counterexample: '号源提前3天开放，占比50%。',
    note: 'how far ahead so many do something',
  },
  {
    id: 'training-length',
    of: 'years',
    when: (question) =>
      YEAR_UNITS.has(question.quantity.unit) &&
      !YEARS_OF_PEOPLE.test(lead(question, 14)) &&
      (isLearning(question) || (!isBoundPeriod(question) && isSchooling(question))),
    then: 'training-length',
    example: '实行5年+3年培养。',
    counterexample: '服务期不少于5年。',
    note: 'how long somebody learns',
  },
  {
    id: 'years-measured',
    of: 'years',
    when: (question) => YEAR_UNITS.has(question.quantity.unit) && YEARS_MEASURED.test(lead(question, 10)),
    then: 'pass',
    example: '平均受教育年限达11.3年。',
    counterexample: '经过5年努力，服务能力提升。',
    note: 'years that a measure counts',
  },
  {
    id: 'years-listed',
    of: 'years',
    when: (question) => YEAR_UNITS.has(question.quantity.unit) && isListedWithOthers(question),
    then: 'pass',
    example: '入园率和受教育年限分别达到90%和13.5年。',
    counterexample: '经过3年和5年努力，入园率达到90%。',
    note: 'a member of a list of values of other kinds',
  },
  {
    id: 'bound-period',
    of: 'years',
    when: (question) =>
      YEAR_UNITS.has(question.quantity.unit) &&
      isBoundPeriod(question) &&
      question.text[question.quantity.end] !== OF_SIGN,
    then: 'pass',
    example: '服务期不少于5年。',
    counterexample: '用5年打基础。',
    note: 'years with a bound of their own',
  },
  {
    id: 'period',
    of: 'years',
    when: ({ quantity }) => YEAR_UNITS.has(quantity.unit),
    then: 'period',
    example: '经过5年努力，服务能力提升。',
    counterexample: '服务期不少于5年。',
    note: 'a length of time that bounds nothing',
  },
]

/** 5年+3年, 跟师3年, 3年培训. */
function isLearning({ text, quantity }: Question): boolean {
  if (text[quantity.numberEnd] === '+' || text.charAt(quantity.start - 1) === '+') return true
  if (matchBefore(learning, text, quantity.start) !== null) return true
  return (
    hasWord(trainings, text, quantity.end, Math.min(text.length, quantity.end + 8)) &&
    matchAt(undertaking, text, quantity.end) === null
  )
}

/** 90%、45%和13.5年: nothing but a joint between the years and a value that counts no time. */
function isListedWithOthers({ text, reading: { quantities }, quantity }: Question): boolean {
  const at = firstFrom(quantities, quantity.start)
  const isOther = (one: Question['quantity'] | undefined, from: number, to: number): boolean =>
    one?.unit != null && one.family !== 'time' && LIST_SIGN.test(text.slice(from, to))
  const before = at === 0 ? undefined : quantities[at - 1]
  const behind = quantities[at + 1]
  return isOther(before, before?.end ?? 0, quantity.start) || isOther(behind, quantity.end, behind?.start ?? 0)
}

const isSchooling = ({ text, quantity }: Question): boolean =>
  SCHOOLING.test(text.slice(Math.max(0, quantity.start - 8), quantity.end + 10))

const isBoundPeriod = ({ quantity }: Question): boolean =>
  quantity.start < quantity.numberStart && quantity.comparator !== null && quantity.comparator !== '>'

/** 50%|的号源提前3天: a share stands before in the same clause. */
function isOfShare({ quantity, from, reading: { quantities } }: Question): boolean {
  const last = lastBefore(quantities, quantity.start)
  return last?.family === 'percent' && last.start >= from
}
