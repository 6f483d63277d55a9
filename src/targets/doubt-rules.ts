import {
  BOUNDED_NAME,
  DISCOUNT,
  ENDS_SENTENCE,
  HYPHEN,
  JOINED_DIGITS,
  LOST_POWER,
  LOST_BOUND,
  NUMBER_NAME,
  POINTS_BACK,
  POPULATION,
  RATE_NAME,
  SENTENCE_WORD,
  THREEFOLD,
  UNITLESS,
  WHOLE_UNIT,
} from '../words/doubt-patterns.js'
import { HALF_MARK, HALF_RATE } from '../words/half-names.js'
import { HEADING, HEADS_FOR, MEANS_OPENS, MEANS_SERVES } from '../words/judge-patterns.js'
import { LIST_BULLET } from '../words/date-patterns.js'
import type { Doubt, RuleId, Target } from '../model.js'
import type { Reading } from '../clause/reading.js'
import { endsAt, startsAt } from '../text/affix.js'
import { lastBefore } from '../text/last-before.js'
import { simplify } from '../text/traditional.js'
import { scales } from '../words/units.js'
import { unitHeads } from '../words/unit-heads.js'
import { structureOf } from '../clause/structure-of.js'
import type { Item } from './cut-parts.js'

/** One value with what was read of it. */
export interface DoubtQuestion {
  reading: Reading
  item: Item
  target: Target
}

/** One row of the table by which a value that was read is doubted all the same. */
export interface DoubtRule {
  id: RuleId
  doubt: Doubt
  when: (question: DoubtQuestion) => boolean
  /** a text that the rule doubts, and a like one that it does not */
  example: string
  counterexample: string
  note: string
  /** where the example has to stand, as in the tables of cases */
  place?: string
}

const PERCENT = '%'
/** How much of a clause says that something is a means, and how far behind a number the word of heading stands. */
const MEANS_REACH = 80
const HEADING_REACH = 20

/** So much wider a range is two numbers that a sign joins more often than a range. */
const WIDEST = 20

const behindNumber = ({ reading: { text, numerals }, item: { quantity, end } }: DoubtQuestion): string => {
  const at = quantity === null ? end : (numerals[quantity.numerals[1] - 1]?.end ?? quantity.numberEnd)
  return text.slice(at, at + 6)
}
const isLevel = ({ target: { kind } }: DoubtQuestion): boolean => kind === 'ratio' || kind === 'coverage'
const top = ({ item: { quantity } }: DoubtQuestion): number => quantity?.max ?? 100

const SCALE = new RegExp(`^(?:${scales.join('|')})+`, 'u')

/** Whether things of the kind that a name ends in are counted or measured in a unit; a name of no known kind is. */
function isCountedIn(name: string, unit: string): boolean {
  const bare = unit.replace(SCALE, '')
  return bare === '' || unitHeads.every(({ head, units }) => !endsAt(head, name) || units.test(bare))
}

const isRunning = ({ reading }: DoubtQuestion): boolean => reading.passage.cell === null

/**
 * The rules by which a value is doubted that was read: all of them are asked. Source: the annotation guidelines, “Doubt”.
 */
export const doubtRules: readonly DoubtRule[] = [
  {
    id: 'points-back',
    doubt: 'name',
    when: ({ target: { indicator } }) => startsAt(POINTS_BACK, indicator),
    example: '上述人群健康服务率达到75%。',
    counterexample: '老年人群健康服务率达到75%。',
    note: 'the name points back to words that stand elsewhere',
  },
  {
    id: 'half-name',
    doubt: 'name',
    when: (question) => {
      const name = simplify(question.target.indicator)
      return isRunning(question) && (startsAt(HALF_RATE, name) || startsAt(HALF_MARK, name))
    },
    example: '农村覆盖率达到80%。',
    counterexample: '农村自来水覆盖率达到80%。',
    note: 'an area, a level or a way and a bare measure: what reaches there is not said',
  },
  {
    id: 'joined-digits',
    doubt: 'value',
    when: ({ target: { valueText } }) => JOINED_DIGITS.test(valueText),
    example: '培训乡村骨干医师3，200人。',
    counterexample: '培训乡村骨干医师3,200人。',
    note: 'blanks or a comma of running text inside the number: two numbers may have become one',
  },
  {
    id: 'hyphen',
    doubt: 'value',
    when: (question) =>
      question.item.quantity?.unit === null &&
      isRunning(question) &&
      HYPHEN.test(question.reading.text.slice(question.item.start, question.item.end + 3)),
    example: '编制控制在10-20。',
    counterexample: '编制控制在10-20名。',
    note: 'two numbers with a hyphen and no unit may be a range or one mark',
  },
  {
    id: 'wide-range',
    doubt: 'value',
    when: ({ item: { quantity } }) =>
      quantity?.form === 'range' && quantity.min > 0 && quantity.max / quantity.min > WIDEST,
    example: '培训骨干2-400人。',
    counterexample: '培训骨干200-400人。',
    note: 'a range as wide as that is seldom one',
  },
  {
    id: 'over-whole',
    doubt: 'value',
    when: (question) =>
      isLevel(question) &&
      question.target.unit === '%' &&
      top(question) > 100 &&
      BOUNDED_NAME.test(question.target.indicator),
    example: '家庭医生签约率达到650%。',
    counterexample: '家庭医生签约率达到65%。',
    note: 'more than all of a whole',
  },
  {
    id: 'floor-of-nothing',
    doubt: 'value',
    when: ({ target: { comparator, min } }) => (comparator === '>=' || comparator === '>') && min === 0,
    example: '新增床位不少于0张。',
    counterexample: '新增床位不少于10张。',
    note: 'a floor of nothing is none',
  },
  {
    id: 'broken-thing',
    doubt: 'value',
    when: (question) =>
      question.target.kind === 'count' &&
      WHOLE_UNIT.test(question.target.unit ?? '') &&
      [question.target.min, question.target.max].some((bound) => bound !== null && !Number.isInteger(bound)),
    example: '新建社区医院3.5家。',
    counterexample: '新建社区医院35家。',
    note: 'a part of a thing that is whole: a point too much, or a mean of many',
  },
  {
    id: 'discount',
    doubt: 'value',
    when: (question) => question.item.quantity !== null && startsAt(DISCOUNT, behindNumber(question)),
    example: '检查费用按8折收取，不超过8折。',
    counterexample: '检查费用不超过80元。',
    note: 'a discount says what is left, not what is paid',
  },
  {
    id: 'threefold',
    doubt: 'value',
    when: ({ target: { unit }, item: { quantity } }) => quantity?.form === 'proportion' && THREEFOLD.test(unit ?? ''),
    example: '医护床比达到1:1.5:2。',
    counterexample: '医护比达到1:1.5。',
    note: 'a ratio of three has no one value',
  },
  {
    id: 'quoted-value',
    doubt: 'promise',
    when: ({ reading: { text }, item: { start, end } }) => text.charAt(start - 1) === '“' && text[end] === '”',
    example: '渔船数量保持“零增长”。',
    counterexample: '渔船数量保持零增长。',
    note: 'a value in quotes is a watchword as often as a number',
  },
  {
    id: 'headline',
    doubt: 'promise',
    when: ({ reading: { passage, text, dates } }) =>
      passage.zone === 'other' &&
      passage.sectionId === null &&
      passage.cell === null &&
      // 2027年人均预期寿命达79岁: a headline of what is promised
      dates.length === 0 &&
      !LIST_BULLET.test(text) &&
      !ENDS_SENTENCE.test(text),
    example: '青禾市体检率将达到80%',
    counterexample: '青禾市印发行动计划，体检率将达到80%。',
    place: 'zone=other',
    note: 'a line without a stop in a text without parts may be a headline',
  },
  {
    id: 'by-means',
    doubt: 'promise',
    when: ({ reading, item: { start, end } }) => {
      const { text } = reading
      const clause = structureOf(reading).clauseAt(start)
      return (
        MEANS_OPENS.test(text.slice(clause.start, Math.min(start, clause.start + MEANS_REACH))) &&
        MEANS_SERVES.test(text.slice(end, Math.min(clause.end, end + MEANS_REACH)))
      )
    },
    example: '到2027年，以建设3个中心为抓手推动发展。',
    counterexample: '到2027年，以建设3个中心为目标推动发展。',
    note: 'what is built by the way, as the means of something else',
  },
  {
    id: 'heads-for-due',
    doubt: 'promise',
    when: ({ reading: { text }, item: { start, end } }) =>
      endsAt(HEADS_FOR, text, Math.max(0, start - 4), start) && HEADING.test(text.slice(end, end + HEADING_REACH)),
    example: '到2027年，产业规模向500亿元迈进。',
    counterexample: '到2027年，产业规模超过500亿元。',
    note: 'where something is heading by then, which it need not reach',
  },
  {
    id: 'before-parts',
    doubt: 'promise',
    when: ({ reading: { passage }, item, target: { year } }) =>
      passage.zone === 'preamble' && passage.cell === null && item.quantity !== null && year === null,
    example: '区民生实事项目\n\n新建社区医院3家。\n\n一、教育\n\n1.新建学校2所。',
    counterexample: '区民生实事项目\n\n2027年新建社区医院3家。\n\n一、教育\n\n1.新建学校2所。',
    place: 'plan',
    note: 'a deed before the first part of a text, without a date',
  },
  {
    id: 'foreseen',
    doubt: 'promise',
    when: ({ target: { kind, comparator, indicator } }) =>
      kind === 'count' && comparator !== '<=' && comparator !== '<' && endsAt(POPULATION, indicator),
    example: '到2027年，全市老年人口达到120万人。',
    counterexample: '到2027年，全市老年人口控制在120万人以内。',
    note: 'how many people there will be is foreseen more often than it is promised',
  },
  {
    id: 'sentence-word',
    doubt: 'name',
    // 对取得护师资格的护理员补助: whom a gift is for is a clause
    when: ({ target: { indicator }, item: { binding } }) =>
      binding?.frame.form !== 'gift' && SENTENCE_WORD.test(simplify(indicator)),
    example: '诊室优先满足转诊患者比例达到30%。',
    counterexample: '诊室预留给转诊患者比例达到30%。',
    note: 'a word of the sentence was left in the name',
  },
  {
    id: 'lost-bound',
    doubt: 'name',
    when: ({ target: { indicator }, reading: { text } }) =>
      LOST_BOUND.test(simplify(indicator)) && !text.includes(indicator),
    example: '到2027年，每周运动不少于150分钟的人数占总人口的38%以上。',
    counterexample: '到2027年，每周运动150分钟以上的人数占总人口的38%以上。',
    note: 'how long those do something who are counted, in a name that lost its bound',
  },
  {
    id: 'share-of-number',
    doubt: 'unit',
    when: (question) =>
      isLevel(question) && question.item.quantity !== null && endsAt(NUMBER_NAME, question.target.indicator),
    example: '执业医师总数达到45%。',
    counterexample: '执业医师总数达到450人。',
    note: 'a per cent where a number of things is named',
  },
  {
    id: 'number-of-share',
    doubt: 'unit',
    when: ({ target: { unit, indicator, kind } }) =>
      kind === 'count' && WHOLE_UNIT.test(unit ?? '') && endsAt(RATE_NAME, indicator),
    example: '健康档案建档率达到95人。',
    counterexample: '健康档案建档率达到95%。',
    note: 'a number of things where a rate is named',
  },
  {
    id: 'unit-of-another',
    doubt: 'name',
    when: ({ target: { unit, indicator } }) => unit !== null && !isCountedIn(simplify(indicator), simplify(unit)),
    example: '2027年，为在校学生做窝沟封闭3.2万颗。',
    counterexample: '2027年，为在校学生做窝沟封闭3.2万人。',
    note: 'the unit cannot count what the name ends in',
  },
  {
    id: 'years-from-now',
    doubt: 'year',
    when: ({ reading, item: { start }, target: { year } }) => {
      const isLoose = reading.passage.zone === 'other' && year === null
      const date = isLoose ? lastBefore(reading.dates, start) : null
      if (date?.role !== 'due' || date.year !== null || (date.after ?? 0) <= 0) return false
      // 三年内新增300个 says so itself
      const structure = structureOf(reading)
      return date.start < (structure.sentences[structure.clauseAt(start).sentence]?.start ?? 0)
    },
    example: '未来五年，养老事业加快发展。参保率达到98%。',
    counterexample: '今后，养老事业加快发展。参保率达到98%。',
    place: 'zone=other',
    note: 'so many years from a day that the text does not print',
  },
  {
    id: 'alone-in-row',
    doubt: 'year',
    when: ({ reading: { row } }) => row?.role === 'value' && row.alone && !row.doubt,
    example:
      '| 序号 | 指标 | 现状 | 2026年 | 2027年 | 牵头单位 |\n|---|---|---|---|---|---|\n| 1 | 成人吸烟率（%） | 24 | ≤20 | | 市健促办 |',
    counterexample:
      '| 序号 | 指标 | 现状 | 2026年 | 2027年 | 牵头单位 |\n|---|---|---|---|---|---|\n| 1 | 成人吸烟率（%） | 24 | ≤22 | ≤20 | 市健促办 |',
    place: 'plan',
    note: 'a value with blanks below all later years may be that of all of them',
  },
  {
    id: 'guessed-unit',
    doubt: 'unit',
    when: ({ item: { quantity } }) => quantity?.guessed === true,
    example: '婴儿推车配至60驾。',
    counterexample: '婴儿推车配至60辆。',
    note: 'the word behind the number stands in no list of measure words',
  },
  {
    id: 'unit-of-change',
    doubt: 'unit',
    when: ({ reading: { row }, item: { quantity }, target: { kind, unit } }) =>
      kind === 'change' && quantity?.unit === null && row?.bare === false && unit === PERCENT,
    example: '| 序号 | 指标 | 单位 | 2027年 |\n|---|---|---|---|\n| 1 | 成人吸烟率 | % | 较2025年下降2 |',
    counterexample:
      '| 序号 | 指标 | 单位 | 2027年 |\n|---|---|---|---|\n| 1 | 成人吸烟率 | % | 较2025年下降2个百分点 |',
    place: 'plan',
    note: 'a share that falls by 2 may fall by two per cent of itself or by two points',
  },
  {
    id: 'lost-power',
    doubt: 'unit',
    when: ({ target: { unit } }) => LOST_POWER.test(unit ?? ''),
    example: '到2027年，孕产妇死亡率控制在8.2/105以下。',
    counterexample: '到2027年，孕产妇死亡率控制在8.2/10万以下。',
    note: 'a small raised digit that a page has printed as any other: 10⁵',
  },
  {
    id: 'no-unit',
    doubt: 'unit',
    when: (question) =>
      question.item.quantity !== null &&
      question.target.unit === null &&
      question.item.quantity.form !== 'proportion' &&
      isRunning(question) &&
      top(question) >= 1 &&
      !UNITLESS.test(question.target.indicator),
    example: '社区医院达到12以上。',
    counterexample: '社区医院达到12家以上。',
    note: 'no unit is printed, and the measure has one',
  },
]
