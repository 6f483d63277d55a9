import { startsAt } from '../../text/affix.js'
import { BOUNDED_NAME, DISCOUNT, HYPHEN, JOINED_DIGITS, THREEFOLD, WHOLE_UNIT } from '../../words/doubt-patterns.js'
import { BOUND_IN_NAME } from '../../words/table-cells.js'
import { isLevel, isRunning, top, type DoubtQuestion, type DoubtRule } from './doubt-rule.js'

/** So much wider a range is two numbers that a sign joins more often than a range. */
const WIDEST = 20

const behindNumber = ({ reading: { text, numerals }, item: { quantity, end } }: DoubtQuestion): string => {
  const at = quantity === null ? end : (numerals[quantity.numerals[1] - 1]?.end ?? quantity.numberEnd)
  return text.slice(at, at + 6)
}

/** Rules that doubt values: the number itself may have been read wrong. */
export const valueDoubts: readonly DoubtRule[] = [
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
    id: 'bound-in-name',
    doubt: 'value',
    when: ({ target: { indicator, comparator } }) => comparator === '=' && BOUND_IN_NAME.test(indicator),
    example: '| 指标 | 单位 | 2027年目标 |\n|---|---|---|\n| 护理员工资年均增长10%以上 | % | 10 |',
    counterexample: '| 指标 | 单位 | 2027年目标 |\n|---|---|---|\n| 护理员工资年均增长率 | % | 10 |',
    place: 'plan',
    note: 'the name of a row says the value too, and that it is a bound',
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
]
