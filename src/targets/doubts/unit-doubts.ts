import { endsAt } from '../../text/affix.js'
import { LOST_POWER, NUMBER_NAME, RATE_NAME, UNITLESS, WHOLE_UNIT } from '../../words/doubt-patterns.js'
import { isLevel, isRunning, top, type DoubtRule } from './doubt-rule.js'

const PERCENT = '%'

/** Rules that doubt units: what the number counts may be something else. */
export const unitDoubts: readonly DoubtRule[] = [
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
    when: ({ reading: { row }, item: { quantity, sides }, target: { kind, unit } }) =>
      kind === 'change' &&
      quantity?.unit === null &&
      (row?.bare === false || sides?.change === true) &&
      unit === PERCENT,
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
  {
    id: 'lost-unit',
    doubt: 'unit',
    when: ({ reading: { row }, item: { quantity }, target: { unit } }) =>
      row?.lostUnit === true && quantity !== null && quantity.form !== 'proportion' && unit === null,
    example:
      '序号\n指标\n单位\n2025年\n2027年\n1\n签约率\n%\n60\n70\n2\n家庭病床数\n90\n95\n3\n建档率\n%\n80\n85\n4\n随访率\n%\n60\n65',
    counterexample:
      '序号\n指标\n单位\n2025年\n2027年\n1\n签约率\n%\n60\n70\n2\n家庭病床数\n张\n90\n95\n3\n建档率\n%\n80\n85\n4\n随访率\n%\n60\n65',
    place: 'plan',
    note: 'the page has printed the row without the cell of its unit',
  },
  {
    id: 'no-unit-in-row',
    doubt: 'unit',
    when: (question) =>
      question.reading.row?.role === 'value' &&
      question.reading.row.bare &&
      !question.reading.row.lostUnit &&
      question.item.quantity !== null &&
      question.target.unit === null &&
      question.item.quantity.form !== 'proportion' &&
      top(question) > 0 &&
      !UNITLESS.test(question.target.indicator),
    example: '| 序号 | 指标 | 2027年 |\n|---|---|---|\n| 1 | 献血者队伍 | 800 |',
    counterexample: '| 序号 | 指标 | 2027年 |\n|---|---|---|\n| 1 | 献血者队伍 | 800人 |',
    place: 'plan',
    note: 'neither the cell nor the table prints a unit, and the measure has one',
  },
]
