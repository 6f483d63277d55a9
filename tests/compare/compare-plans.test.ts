import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { madeVocabulary as vocabulary } from './made-vocabulary.js'
import { makePlan } from './make-plan.js'

const hill = makePlan({
  id: 'hill',
  label: '山市',
  measures: [
    {
      title: '做好签约服务',
      text: '到2025年，全人群签约覆盖率达到65%以上，重点人群达到75%以上。表中2024年全人群签约60%以上，2025年全人群签约65%以上。',
      themes: ['family-doctors'],
      targets: [
        { quote: '全人群签约覆盖率达到65%以上', indicator: '全人群签约覆盖率', indicatorId: 'fd-all', subject: '全人群', min: 65 },
        { quote: '重点人群达到75%以上', indicator: '重点人群签约覆盖率', indicatorId: 'fd-key', subject: '重点人群', min: 75 },
        { quote: '2024年全人群签约60%以上', indicator: '全人群签约覆盖率', indicatorId: 'fd-all', subject: '全人群', min: 60, year: 2024, table: { row: 1, column: '2024年度' } },
        { quote: '2025年全人群签约65%以上', indicator: '全人群签约覆盖率', indicatorId: 'fd-all', subject: '全人群', min: 65, table: { row: 1, column: '2025年度' } },
      ],
    },
    {
      text: '按病组付费的基金占比达到70%。个人支出占比降到25%以下。',
      themes: ['drg'],
      targets: [
        { quote: '按病组付费的基金占比达到70%', indicator: '按DRG付费基金占比', indicatorId: 'drg-share', comparator: '=', min: 70, max: 70 },
        { quote: '个人支出占比降到25%以下', indicator: '个人卫生支出占比', indicatorId: 'oop', comparator: '<=', min: null, max: 25, theme: 'funding' },
      ],
    },
    {
      text: '建成健康小屋12个，培训保健员40人。',
      themes: ['primary-care'],
      targets: [
        { quote: '健康小屋12个', indicator: '健康小屋数', kind: 'count', comparator: '=', min: 12, max: 12, unit: '个' },
        { quote: '保健员40人', indicator: '培训保健员人数', kind: 'count', comparator: '=', min: 40, max: 40, unit: '人' },
      ],
    },
  ],
}) // prettier-ignore

const lake = makePlan({
  id: 'lake',
  label: '湖县',
  level: 'county',
  measures: [
    {
      text: '到2027年，全人群签约覆盖率达到75%以上。',
      themes: ['family-doctors'],
      targets: [
        { quote: '全人群签约覆盖率达到75%以上', indicator: '全人群签约覆盖率', indicatorId: 'fd-all', subject: '全人群', min: 75, year: 2027 },
      ],
    },
    { text: '巩固基金监管。全面推行按病种分值（DIP）付费；完善结算。', themes: ['dip'], cues: { dip: '按病种分值' } },
    {
      text: '健康小屋达到8所，健康小屋覆盖率达到90%。',
      themes: ['primary-care'],
      targets: [
        { quote: '健康小屋达到8所', indicator: '健康小屋的数量', kind: 'count', comparator: '=', min: 8, max: 8, unit: '所' },
        { quote: '健康小屋覆盖率达到90%', indicator: '健康小屋', comparator: '=', min: 90, max: 90 },
      ],
    },
  ],
}) // prettier-ignore

const result = comparePlans([hill, lake], { vocabulary })
const row = (label: string) => result.rows.find((r) => r.indicator.label === label)

test('rows come theme by theme, broader before narrower, catalogue before like phrases', () => {
  expect(result.rows.map((r) => [r.theme, r.indicator.label, r.match])).toEqual([
    ['family-doctors', '全人群签约覆盖率', 'catalogue'],
    ['family-doctors', '重点人群签约覆盖率', 'catalogue'],
    ['drg', '按DRG付费基金占比', 'catalogue'],
    ['funding', '个人卫生支出占比', 'catalogue'],
    ['primary-care', '健康小屋数', 'similar'],
    ['primary-care', '培训保健员人数', 'similar'],
    ['primary-care', '健康小屋', 'similar'],
  ])
  expect(result.themes.map((t) => [t.theme, t.broader])).toEqual([
    ['family-doctors', null],
    ['dip', 'payment'],
    ['drg', 'payment'],
    ['funding', null],
    ['primary-care', null],
  ])
})

test('years, text and table stay apart in a cell, and the latest year in the text answers', () => {
  expect(row('全人群签约覆盖率')?.cells['hill']).toMatchObject({ status: 'stated', answer: 't1' })
  const cell = row('全人群签约覆盖率')?.cells['hill']
  expect(cell?.status === 'stated' ? cell.targets.map((t) => t.id) : []).toEqual(['t1', 't3', 't4'])
})

test('a sibling theme shows the measure without a number, nothing is absent', () => {
  expect(row('按DRG付费基金占比')?.cells['lake']).toEqual({
    status: 'no-number',
    quote: '全面推行按病种分值（DIP）付费；',
    span: { start: lake.source.indexOf('全面推行'), end: lake.source.indexOf('完善结算') },
    measureId: 'm2',
    theme: 'dip',
    location: '湖县 2.',
  })
  expect(row('个人卫生支出占比')?.cells['lake']).toEqual({ status: 'absent' })
})

test('like phrases share a row, counts and shares do not', () => {
  const found = row('健康小屋数')
  expect(Object.values(found?.cells ?? {}).map((cell) => cell.status)).toEqual(['stated', 'stated'])
  expect(row('健康小屋')?.cells['hill']?.status).toBe('elsewhere')
})

test('verdicts say who promises more and what differs', () => {
  expect(row('全人群签约覆盖率')?.verdicts).toEqual([
    {
      a: 'hill',
      b: 'lake',
      targetA: 't1',
      targetB: 't1',
      result: 'looser',
      reasons: ['level', 'year'],
      text: {
        zh: '山市 ≥65%（2025）宽于湖县 ≥75%（2027），早两年',
        en: '山市 ≥65% (2025) is looser than 湖县 ≥75% (2027); two years earlier',
      },
    },
  ])
  expect(row('健康小屋数')?.verdicts[0]).toMatchObject({ result: 'not-comparable', reasons: ['level'] })
})

test('options choose themes, years, places and rows', () => {
  const only = (options: object) => comparePlans([hill, lake], { vocabulary, ...options }).rows
  expect(only({ themes: ['payment'] }).map((r) => r.indicator.id)).toEqual(['drg-share'])
  expect(only({ indicators: ['oop'] }).map((r) => r.indicator.id)).toEqual(['oop'])
  expect(only({ minPlans: 2 }).map((r) => r.indicator.label)).toEqual(['全人群签约覆盖率', '健康小屋数'])
  const asked = only({ years: [2024] })
  expect(asked.map((r) => r.cells['hill'])).toMatchObject([{ status: 'stated', answer: 't3' }])
  // it has a number, of another year
  expect(asked[0]?.cells['lake']?.status).toBe('elsewhere')
  expect(only({ place: 'table' })[0]?.cells['hill']).toMatchObject({ status: 'stated', answer: 't4' })
})

test('against a plan, every other plan is judged; against the median, every plan', () => {
  const against = comparePlans([hill, lake], { vocabulary, against: 'hill' }).rows[0]?.verdicts
  expect(against?.map((v) => [v.a, v.b, v.result])).toEqual([['lake', 'hill', 'stricter']])
  const median = comparePlans([hill, lake], { vocabulary, against: 'median' }).rows[0]?.verdicts
  expect(median?.map((v) => [v.a, v.b, v.targetB, v.result])).toEqual([
    ['hill', 'median', 'median', 'looser'],
    ['lake', 'median', 'median', 'stricter'],
  ])
  expect(median?.[0]?.text.zh).toBe('山市 ≥65%（2025）宽于同类中位数 ≥75%（2027），早两年')
  expect(() => comparePlans([hill], { vocabulary, against: 'nowhere' })).toThrow(/no plan has the id "nowhere"/u)
})

test('two plans with one id are told apart, and the result is plain JSON', () => {
  const twice = comparePlans([hill, hill], { vocabulary })
  expect(twice.plans.map((p) => p.id)).toEqual(['hill', 'hill#2'])
  expect(Object.keys(twice.rows[0]?.cells ?? {})).toEqual(['hill', 'hill#2'])
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

test('a plan acts without a number only where its words speak of the thing', () => {
  const read = (id: string, sentence: string) =>
    parsePlan(
      `${id}卫生健康行动方案\n\n一、重点任务\n（一）做实医养结合服务。${sentence}（责任单位：市卫生健康委）\n`,
      { id, label: id },
    )
  const numbered = read('甲市', '到2027年，老年友善医疗机构占比达到85%。')
  const status = (sentence: string) => {
    const cell = comparePlans([numbered, read('乙市', sentence)]).rows[0]?.cells['乙市']
    return cell?.status === 'no-number' ? cell.quote : cell?.status
  }
  expect(status('推进老年友善医疗机构建设，优化就医环境。')).toContain('老年友善医疗机构')
  expect(status('支持养老机构与医疗机构开展签约合作。')).toBe('absent')
})
