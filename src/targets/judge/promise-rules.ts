import { LIST_JOINTS } from '../../words/name-words.js'
import {
  BEFORE_FOUNDING,
  DONE_FOR,
  FOUNDING,
  MEASURE_LEAD,
  NO_THING_SIGNS,
  RAISED,
  PART_END_SIGNS,
  SET_AMOUNT,
  SET_DAILY,
  STANDS_AT,
} from '../../words/judge-patterns.js'
import { undertakings } from '../../words/actions.js'
import { comparatorsBefore } from '../../words/comparators.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { hasWord, matchBefore, wordList } from '../../text/word-table.js'
import { language } from '../../words/language.js'
import { ASPECT } from '../../words/frame-patterns.js'
import { bracketsOf } from '../../clause/brackets-of.js'
import { hasDensity } from '../density-in.js'
import { lastBefore } from '../../text/last-before.js'
import { structureOf } from '../../clause/structure-of.js'
import { isDistributive } from './is-distributive.js'
import { isDue, isUndertaken, lead, leadEnds, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

/** How far before a sum the verb may stand that raises it. */
const RAISED_REACH = 18
/** How far before a time of each day the word may stand that makes sure of it. */
const DAILY_REACH = 30
const distant = wordList(comparatorsBefore.filter(([, { touch }]) => touch !== true).map(([word]) => word))
const JOINTS = makeSigns(LIST_JOINTS)
/** No thing ends in these: nothing is counted before the number. */
const NO_THING = makeSigns(NO_THING_SIGNS)
/** Behind the last word of a part of a clause. */
const PART_ENDS = makeSigns(PART_END_SIGNS)
const undertaking = wordList(undertakings)

/** A Chinese numeral is a word more often than a promise: the verb must stand close, or a deadline or bound. */
const isChineseCount = ({ quantity }: Question): boolean =>
  quantity.comparator === null && quantity.style === 'chinese' && quantity.form === 'number'

/** A number of things, persons, beds or visits. */
const isCounted = ({ quantity }: Question): boolean =>
  quantity.style === 'arabic' &&
  quantity.unit !== null &&
  quantity.family !== 'other' &&
  quantity.family !== 'money' &&
  quantity.family !== 'time'

/** A numbered unit or a cell of a plan, not a page without parts. */
const isInTask = ({ reading: { passage } }: Question): boolean =>
  passage.zone === 'tasks' || passage.zone === 'goals' || passage.cell !== null

/** …旧馆|30座，: what is counted stands before the number, and its part of the clause ends behind it. */
const endsPart = ({ text, quantity: { start, end } }: Question): boolean =>
  start > 0 && !isSignAt(NO_THING, text, start - 1) && (end >= text.length || isSignAt(PART_ENDS, text, end))

/** What makes a count a promise that nothing spoke against. */
export const promiseRules: readonly JudgeRule[] = [
  {
    id: 'bounded',
    when: ({ quantity, text, from }) =>
      quantity.comparator !== null || quantity.family === 'density' || hasDensity(text, from, quantity.start),
    then: 'promise',
    example: '步道不少于30公里。',
    counterexample: '步道30公里。',
    note: 'a bound or a density is set to be kept',
  },
  {
    id: 'chinese-deed',
    when: (question) =>
      isChineseCount(question) &&
      hasWord(
        undertaking,
        question.text,
        Math.max(question.from, question.quantity.start - 5),
        question.quantity.start,
      ),
    then: 'promise',
    example: '全市新建十二所医院。',
    counterexample: '十二所医院参与其中。',
    note: 'a verb of doing right before a Chinese numeral',
  },
  {
    id: 'chinese-due',
    when: (question) => isChineseCount(question) && isDue(question),
    then: 'promise',
    example: '到2027年，名医工作室有十二个分布在县里。',
    counterexample: '名医工作室有十二个分布在县里。',
    note: 'a deadline before a Chinese numeral',
  },
  {
    id: 'chinese-each',
    when: (question) => isChineseCount(question) && isDistributive(question.text, question.quantity),
    then: 'promise',
    example: '各乡镇要有三名医生常驻。',
    counterexample: '乡镇有三名医生常驻。',
    note: '每 or 各 before a Chinese numeral',
  },
  {
    id: 'chinese-listed',
    when: (question) => {
      const { text, quantity, reading, from } = question
      if (!isChineseCount(question) || !isSignAt(JOINTS, text, quantity.start - 1)) return false
      const last = lastBefore(reading.quantities, quantity.start)
      return last !== null && last.start >= from && isUndertaken(question)
    },
    then: 'promise',
    example: '全市新建两所专科医院、两百张床位的院区。',
    counterexample: '由两所专科医院、两百张床位的院区组成。',
    note: 'a member of a list of counts with a verb of doing before it',
  },
  {
    id: 'chinese-end',
    when: (question) => isChineseCount(question) && question.quantity.end === question.clause.end,
    then: 'promise',
    weak: true,
    example: '康复医师三十名。',
    counterexample: '三十名康复医师到场。',
    note: 'a Chinese numeral that ends its clause',
  },
  {
    id: 'chinese-founded',
    when: (question) =>
      isChineseCount(question) &&
      FOUNDING.test(
        question.text.slice(question.clause.start, question.clause.start + 12).replace(BEFORE_FOUNDING, ''),
      ),
    then: 'promise',
    example: '遴选基础较好的乡镇三个作为试点。',
    counterexample: '基础较好的乡镇三个作为试点。',
    note: 'the clause begins with a verb that founds, trains or hires',
  },
  {
    id: 'goal-column',
    when: (question) => !isChineseCount(question) && question.reading.passage.cell?.year != null,
    then: 'promise',
    example: '床位5万',
    counterexample: '床位5万',
    place: 'year=2025 column=2025年目标',
    counterplace: 'column=说明',
    note: 'a value in the column of a year',
  },
  {
    id: 'undertaken',
    when: (question) => !isChineseCount(question) && isUndertaken(question),
    then: 'promise',
    example: '新建步道30公里。',
    counterexample: '步道30公里。',
    note: 'a verb of doing stands in the clause before the number',
  },
  {
    id: 'due',
    when: (question) => !isChineseCount(question) && isDue(question),
    then: 'promise',
    example: '到2027年，步道30公里。',
    counterexample: '步道30公里。',
    note: 'a deadline stands before the number in its sentence',
  },
  {
    id: 'bound-in-clause',
    when: (question) =>
      !isChineseCount(question) && hasWord(distant, question.text, question.from, question.quantity.start),
    then: 'promise',
    example: '步道最多也就30公里。',
    counterexample: '步道有30公里。',
    note: 'a bound stands in the clause before the number',
  },
  {
    id: 'done-for',
    when: (question) =>
      isCounted(question) &&
      isInTask(question) &&
      DONE_FOR.test(question.text.charAt(question.quantity.start - 1)) &&
      hasWord(undertaking, question.text, question.quantity.end, question.to),
    then: 'promise',
    example: '为400户困难家庭安装扶手。',
    counterexample: '400户困难家庭安装扶手。',
    place: 'zone=tasks',
    note: 'for how many persons or things something is done in a task',
  },
  {
    id: 'undertaken-behind',
    when: (question) =>
      !isChineseCount(question) && hasWord(undertaking, question.text, question.quantity.end, question.to),
    then: 'promise',
    weak: true,
    example: '30公里步道年内完成。',
    counterexample: '30公里步道。',
    note: 'a verb of doing stands behind the number in its clause',
  },
  {
    id: 'fee',
    when: (question) =>
      !isChineseCount(question) &&
      question.quantity.family === 'money' &&
      (hasWord(language().fees, question.text, question.from, question.quantity.start) ||
        goesOnPaying(question) ||
        isNamedBefore(question)),
    then: 'promise',
    example: '博士安家费30万元，硕士10万元。',
    counterexample: '资产30万元。',
    note: 'an amount behind the name of a payment',
  },
  {
    id: 'money-raised',
    when: (question) =>
      question.quantity.family === 'money' && isInTask(question) && leadEnds(RAISED, question, RAISED_REACH),
    then: 'promise',
    weak: true,
    example: '统筹市、区财政资金1.46亿元。',
    counterexample: '消耗市、区财政资金1.46亿元。',
    place: 'zone=tasks',
    note: 'a sum that a task raises',
  },
  {
    id: 'set-amount',
    when: (question) =>
      !isChineseCount(question) &&
      (question.quantity.family === 'money' || question.quantity.family === 'time') &&
      (SET_AMOUNT.test(lead(question, 8)) || leadEnds(SET_DAILY, question, DAILY_REACH)),
    then: 'promise',
    example: '门诊按20元/人/年结算。',
    counterexample: '结算20元。',
    note: 'an amount or a time that is set right here',
  },
  {
    id: 'counted-end',
    when: (question) => isCounted(question) && isInTask(question) && endsPart(question),
    then: 'promise',
    example: '晾晒旧馆30座。',
    counterexample: '30座旧馆晾晒。',
    place: 'zone=tasks',
    note: 'a thing and its number end a clause of a task, whatever verb stands before them',
  },
  {
    id: 'counted-thing',
    when: isCounted,
    then: 'promise',
    weak: true,
    example: '30条步道。',
    counterexample: '30公里步道。',
    note: 'a counted thing in a task is promised unless something says otherwise',
  },
  {
    id: 'listed-goal',
    when: ({ reading, quantity }) =>
      (reading.listYear !== null || reading.passage.zone === 'goals') &&
      quantity.style === 'arabic' &&
      quantity.unit !== null,
    then: 'promise',
    example: '人均体育场地2.6平方米。',
    counterexample: '人均体育场地2.6平方米。',
    place: 'zone=goals',
    counterplace: 'zone=tasks',
    note: 'a value among goals, or in a list that a date opens',
  },
  {
    id: 'level-stated',
    when: (question) => question.quantity.style === 'arabic' && MEASURE_LEAD.test(lead(question, 4)),
    then: 'promise',
    weak: true,
    example: '人均体育场地面积2.6平方米。',
    counterexample: '步道30公里。',
    place: 'zone=other',
    note: 'a measure with its value and no verb',
  },
  {
    id: 'in-brackets',
    when: ({ reading, quantity }) => (bracketsOf(reading).inside[quantity.start] ?? 0) !== 0,
    then: 'promise',
    weak: true,
    example: '步道（30公里）。',
    counterexample: '步道30公里。',
    note: 'a bracket adds to what stands before it',
  },
  {
    id: 'goes-on',
    when: ({ reading, quantity, clause, text }) => {
      const last = lastBefore(reading.quantities, quantity.start)
      if (last === null || last.unit === null || last.unit !== quantity.unit) return false
      const before = structureOf(reading).clauseAt(last.start)
      return before.sentence === clause.sentence && hasWord(undertaking, text, before.start, last.start)
    },
    then: 'promise',
    weak: true,
    example: '新增绿道30公里，步道20公里。',
    counterexample: '绿道30公里，步道20公里。',
    place: 'zone=other',
    note: 'the clause before promises as many of another thing',
  },
  {
    id: 'measured-end',
    when: (question) =>
      question.quantity.style === 'arabic' &&
      question.quantity.family === 'other' &&
      isInTask(question) &&
      endsPart(question) &&
      !STANDS_AT.test(lead(question, 4)),
    then: 'promise',
    weak: true,
    example: '晾晒旧毯300吨。',
    counterexample: '300吨旧毯。',
    place: 'zone=tasks',
    note: 'a length, an area or a weight ends a clause of a task behind its thing',
  },
  {
    id: 'nothing-promises',
    when: () => true,
    then: 'not-a-commitment',
    example: '30公里步道。',
    counterexample: '新建步道30公里。',
    note: 'no verb, date or bound makes it a promise',
  },
]

/** 给予博士30万元安家费，硕士10万元: one payment after another in short clauses. */
/** 住院起付线：乡镇卫生院100元; 起付标准方面，一级医院200元: the clause before is the name of a payment and no more. */
function isNamedBefore({ text, reading, clause }: Question): boolean {
  if (clause.start === 0) return false
  const before = structureOf(reading).clauseAt(clause.start - 1)
  if (before.sentence !== clause.sentence || before.end - before.start > LONGEST_NAME) return false
  const words = text.slice(before.start, before.end)
  const end = before.start + (ASPECT.exec(words)?.index ?? words.length)
  return matchBefore(language().fees, text, end) !== null
}

/** A longer clause says more than what a payment is called. */
const LONGEST_NAME = 24

function goesOnPaying({ text, reading, quantity, clause }: Question): boolean {
  let last = lastBefore(reading.quantities, quantity.start)
  // 二孩家庭3000元，三|孩家庭5000元: a number in a word
  for (let count = 0; count < 2 && last?.unit === null; count++) last = lastBefore(reading.quantities, last.start)
  if (last?.family !== 'money' || quantity.start - last.end > 14) return false
  return (
    structureOf(reading).clauseAt(last.start).sentence === clause.sentence &&
    hasWord(language().fees, text, Math.max(0, last.start - 40), quantity.start)
  )
}
