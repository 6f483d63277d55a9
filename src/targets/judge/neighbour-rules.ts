import { isOfWhom } from './is-of-whom.js'
import { isInRun } from './is-in-run.js'
import { EACH_SIGN, TIMES_SIGN, YEAR_UNITS } from '../../words/judge-patterns.js'
import {
  AGE_SIGN,
  ANNIVERSARY,
  BARE_LEAD,
  CIRCLE,
  CASE_DAY,
  FROM_DAY,
  GRADE_SIGN,
  HAN,
  ISSUE_LEAD,
  ISSUE_SIGN,
  LASTS,
  LIFE_SPAN,
  RADIUS_COVERED,
  REACH_RATE,
  SESSION_LIST,
  SUM_BEHIND,
  TIME_AFTER,
  TOP_SIGN,
} from '../../words/neighbour-patterns.js'
import { undertakings } from '../../words/actions.js'
import type { ExclusionReason } from '../../model.js'
import { endsAt } from '../../text/affix.js'
import { matchBefore, wordList } from '../../text/word-table.js'
import { densityAt } from '../density-in.js'
import type { Reading } from '../../clause/reading.js'
import { isUndertakenHere, leadEnds, tail, type Question } from './question.js'
import { markRules } from './mark-rules.js'
import { periodRules } from './period-rules.js'
import { reasonBehind, wordBehind } from './reason-behind.js'
import type { JudgeRule } from './rule.js'

const undertaking = wordList(undertakings)

const isTime = ({ quantity }: Question): boolean => quantity.family === 'time'

/** A rule for each kind of word that says right behind a numeral what it is. */
const behind = (
  id: string,
  reason: ExclusionReason,
  example: string,
  counterexample: string,
  note: string,
): JudgeRule => ({
  id,
  of: 'followed',
  when: (question) => reasonBehind(question) === reason,
  then: reason,
  example,
  counterexample,
  note,
})

/** What stands right beside the number. */
export const neighbourRules: readonly JudgeRule[] = [
  ...markRules,
  {
    id: 'life-span',
    of: 'time',
    when: (question) =>
      isTime(question) && AGE_SIGN.test(question.quantity.unit ?? '') && isLifeSpan(question.text, question.quantity),
    then: 'pass',
    example: '人均预期寿命达到80岁。',
    counterexample: '为80岁老人体检2次。',
    note: 'an age that is a value',
  },
  {
    id: 'age',
    of: 'time',
    when: (question) => isTime(question) && AGE_SIGN.test(question.quantity.unit ?? ''),
    then: 'age',
    example: '为65岁以上老年人体检1次。',
    counterexample: '人均预期寿命达到80岁。',
    note: 'the population is the subject, not the value',
  },
  {
    id: 'share-form',
    when: ({ quantity }) =>
      quantity.family === 'percent' ||
      quantity.form === 'share' ||
      quantity.form === 'multiple' ||
      quantity.form === 'proportion',
    then: 'pass',
    example: '费用按40%+60%的比例分担。',
    counterexample: '构建1个中心+8个站点布局。',
    note: 'a share, a multiple or a proportion has no word of its own behind it',
  },
  {
    id: 'density-base',
    when: ({ text, quantity }) =>
      text.charAt(quantity.numberStart - 1) === EACH_SIGN && densityAt(text, quantity.numberStart - 1) !== null,
    then: 'definition',
    example: '每千人口配备医生4名。',
    counterexample: '筛查10万人。',
    note: 'of how many people the value is counted',
  },
  {
    id: 'anniversary',
    when: ({ text, lastEnd }) => text.startsWith(ANNIVERSARY, lastEnd),
    then: 'period',
    example: '庆祝建院70周年。',
    counterexample: '服务期不少于70周。',
    note: 'years since something',
  },
  {
    id: 'lasts',
    of: 'time',
    when: (question) =>
      isTime(question) && !AGE_SIGN.test(question.quantity.unit ?? '') && leadEnds(LASTS, question, 4),
    then: 'period',
    example: '开展为期3个月的整治。',
    counterexample: '疗程缩短为3个月。',
    note: 'how long something goes on',
  },
  {
    id: 'time-of-measure',
    of: 'time',
    when: (question) => isTime(question) && REACH_RATE.test(tail(question, 8)),
    then: 'definition',
    example: '提升15分钟可及水平。',
    counterexample: '急救反应时间缩短到15分钟。',
    note: 'the time is part of what is measured',
  },
  {
    id: 'rhythm',
    of: 'time',
    when: (question) => {
      const { text, quantity } = question
      return isTime(question) && quantity.comparator === null && text.charAt(quantity.numberStart - 1) === EACH_SIGN
    },
    then: 'period',
    example: '每两个月开展1次督查。',
    counterexample: '疗程为两个月。',
    note: 'how often something is done',
  },
  {
    id: 'since-day',
    of: 'time',
    when: (question) =>
      isTime(question) &&
      FROM_DAY.test(
        question.text.slice(Math.max(0, question.quantity.numberStart - 4), question.quantity.numberStart),
      ) &&
      // 自受理之日起20个工作日内作出决定: how long each case may take
      !endsAt(CASE_DAY, question.text, Math.max(0, question.quantity.numberStart - 12), question.quantity.numberStart),
    then: 'period',
    example: '本办法自发布之日起30日后施行。',
    counterexample: '审批时限缩短到30日。',
    note: 'when a rule comes into force',
  },
  {
    id: 'time-of-whom',
    of: 'time',
    when: (question) => isTime(question) && !AGE_SIGN.test(question.quantity.unit ?? '') && isOfWhom(question),
    then: 'age',
    example: '居住6个月以上常住居民的签约率达到60%。',
    counterexample: '居住证办理时限缩短到6个月以下。',
    note: 'how long who is meant has lived there or is with child',
  },
  {
    id: 'time-after',
    of: 'time',
    when: (question) =>
      isTime(question) && !YEAR_UNITS.has(question.quantity.unit) && TIME_AFTER.test(tail(question, 3)),
    then: 'definition',
    example: '治疗6个月后组织随访50人。',
    counterexample: '随访时间达到12个月。',
    note: 'when something is, not how long it takes',
  },
  {
    id: 'time-circle',
    of: 'time',
    when: (question) => isTime(question) && CIRCLE.test(tail(question, 17)),
    then: 'programme-name',
    example: '打造15分钟健身圈。',
    counterexample: '急救反应时间缩短到15分钟。',
    note: 'a circle named by its time',
  },
  {
    id: 'issue',
    when: ({ text, lastEnd, quantity }) =>
      text[lastEnd] === ISSUE_SIGN &&
      ISSUE_LEAD.test(text.slice(Math.max(0, quantity.numberStart - 1), quantity.numberStart)),
    then: 'document-number',
    example: '刊于健康杂志2026年3期。',
    counterexample: '举办健康讲座3期。',
    note: 'the number of an issue',
  },
  {
    id: 'radius-covered',
    when: (question) => RADIUS_COVERED.test(tail(question, 18)),
    then: 'definition',
    example: '空中救援实现60公里飞行半径全覆盖。',
    counterexample: '空中救援实现60公里飞行半径。',
    note: 'how far it is that is covered',
  },
  {
    id: 'grade-unit',
    when: ({ text, quantity }) => text[quantity.numberEnd] === GRADE_SIGN && quantity.unit !== null,
    then: 'grade',
    example: '建设2类级实验室。',
    counterexample: '建设2类实验室。',
    note: 'a unit that 级 makes a grade of',
  },
  {
    id: 'top-n',
    of: 'bare',
    when: ({ text, quantity, lastEnd }) => text[lastEnd] === TOP_SIGN && quantity.unit === null,
    then: 'programme-name',
    example: '创建全国百强、省内10强医院。',
    counterexample: '创建10个强院。',
    note: 'a place in a ranking',
  },
  {
    id: 'sum',
    when: ({ text, quantity }) =>
      quantity.family !== 'time' &&
      quantity.family !== 'money' &&
      (text.charAt(quantity.numberStart - 1) === '+' || isSumBehind(text.slice(quantity.end, quantity.end + 12))),
    then: 'programme-name',
    example: '构建1个中心+8个站点布局。',
    counterexample: '建设1个中心、8个站点。',
    note: 'the name of a layout',
  },
  {
    id: 'run-of-counts',
    // a run holds two more counts, each of them a number of its own or in a date
    when: ({ reading: { numerals, dates }, text, quantity: { start, end } }) =>
      (numerals.length > 2 || dates.length > 0) && isInRun(text, start, end),
    then: 'programme-name',
    example: '县城建成1场2馆1中心。',
    counterexample: '县城建成1个球场、2个展馆、1个中心。',
    note: 'counts that run into one another are the name of a layout',
  },
  ...periodRules,
  {
    id: 'session-list',
    when: ({ text, lastEnd }) =>
      text[lastEnd] === TIMES_SIGN && text[lastEnd + 1] === '、' && isSessionList(text, lastEnd + 2),
    then: 'session-number',
    example: '贯彻八次、九次全会精神。',
    counterexample: '培训八次、演练九次。',
    note: 'the members of a list of sessions before the last',
  },
  behind('age-word', 'age', '为6个月儿童接种。', '6个月内完成。', 'a word of age behind the number'),
  behind('grade', 'grade', '三级医院开展评价。', '三所医院开展评价。', 'grades of hospitals, classes of institutions'),
  behind('session', 'session-number', '学习二十大精神。', '学习二十次。', 'meetings and congresses'),
  behind('document', 'document-number', '落实12号文件。', '落实12件实事。', 'numbers of documents and buildings'),
  behind(
    'package',
    'programme-name',
    '推进五大基地建设。',
    '推进五个基地建设。',
    'names of packages and campaigns: 五大中心, 两个允许',
  ),
  behind('place', 'place-name', '改造三里桥卫生院。', '改造三所卫生院。', 'Chinese numerals in names of places'),
  {
    id: 'bare-number',
    when: (question) =>
      question.quantity.style !== 'chinese' &&
      (question.quantity.unit === null ? !isBareValue(question) : isNamedBy(question)),
    then: 'code',
    example: '实行3定方针。',
    counterexample: '指数达到3。',
    note: 'a number without a unit that no verb of reaching leads to',
  },
]

function isLifeSpan(text: string, { start, end, comparator }: Question['quantity']): boolean {
  // 人均预期寿命达到78.5岁，5岁以下儿童死亡率…: the second is the age of somebody
  const isOfSomebody = HAN.test(text.charAt(end))
  if (comparator !== null && isOfSomebody) return false
  // a list of years has its label far in front: 人均预期寿命：2020年77.9岁，…，2025年78.9岁
  return LIFE_SPAN.test(text.slice(Math.max(0, start - (isOfSomebody ? 20 : 60)), start))
}

/** 八次、九次全会. */
function isSessionList(text: string, at: number): boolean {
  const [list] = SESSION_LIST.exec(text.slice(at, at + 20)) ?? ['']
  return list !== '' && wordBehind(text, at + list.length)?.entry === 'session-number'
}

/** A number without a unit after a verb of reaching: 达到4.6, 指数≥0.5. */
function isBareValue({ reading: { passage, row }, text, quantity }: Question): boolean {
  if (quantity.start < quantity.numberStart) return true
  if (BARE_LEAD.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))) return true
  if (passage.cell === null) return false
  return (quantity.start === 0 && quantity.end === text.length) || isRowValue(row, text, quantity)
}

/** 新增3 and 3.5以下或不高于全国平均水平 in a cell of values whose row or head prints the unit. */
const isRowValue = (row: Reading['row'], text: string, { start }: Question['quantity']): boolean =>
  row?.role === 'value' && row.unit !== null && (start === 0 || matchBefore(undertaking, text, start) !== null)

/** 建设3平台: a verb right before a number whose unit is no measure word known: what follows is named by the number. */
const isNamedBy = (question: Question): boolean => question.quantity.guessed && isUndertakenHere(question)

/** 个中心+8个站点: most numbers have no sign of a sum behind them. */
const isSumBehind = (behind: string): boolean => behind.includes('+') && SUM_BEHIND.test(behind)
