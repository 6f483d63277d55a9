import { expect, test } from 'vitest'
import type { Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { splitValues } from '../../src/tables/split-values.js'

/** What is told of each target, its doubts last. */
const tell = ({ targets }: Plan): unknown[][] =>
  targets.map(({ indicator, comparator, min, max, unit, year, doubts }) => [
    indicator,
    comparator,
    min ?? max,
    unit,
    year,
    doubts.join(),
  ])

const HEADS = '主要指标序号指标单位2020年2025年属性'

test('rows run together on one line are read, each value in doubt', () => {
  const plan = parsePlan(
    `一、目标到2025年，服务更加完善。${HEADS}1人均预期寿命岁78.6279.8预期性2婴儿死亡率‰3.9≤3.5约束性365岁以上老人体检率%6472.5预期性二、任务强化基层。\n`,
  )
  expect(tell(plan).map((row) => row.with(-1, String(row.at(-1)).includes('table')))).toEqual([
    ['人均预期寿命', '=', 79.8, '岁', 2025, true],
    ['婴儿死亡率', '<=', 3.5, '‰', 2025, true],
    ['65岁以上老人体检率', '=', 72.5, '%', 2025, true],
  ])
  expect(plan.messages.map(({ ruleId }) => ruleId)).toContain('table-unsure')
})

test('rows whose heads or numbers do not fit stay unread, and are said to be', () => {
  const plan = parsePlan('主要指标1参保率%≥95%预期性2签约率%≥80%预期性3接种率%≥90%约束性\n')
  expect(plan.targets).toEqual([])
  expect(plan.messages.map(({ ruleId }) => ruleId)).toContain('table-glued')
})

test.each([
  ['79.580.5', 2, ['79.5', '80.5']],
  ['2.413.2', 2, ['2.41', '3.2']],
  ['22.430', 2, ['22.4', '30']],
  ['11.2≤10', 2, ['11.2', '≤10']],
  ['70%以上85%以上', 2, ['70%以上', '85%以上']],
  ['≥95', 2, ['≥95']],
  ['6065.570', 3, ['60', '65.5', '70']],
  ['95', 2, null],
  ['1020', 1, ['1020']],
])('%s of %i columns', (text, count, expected) => {
  const starts = splitValues(text, count)
  expect(starts?.map((start, i) => text.slice(start, starts[i + 1])) ?? null).toEqual(expected)
})

test('rows of tasks run together are parted by the numbers that count on', () => {
  const plan = parsePlan(
    '2026年民生实事任务分工表序号项目名称主要内容牵头单位完成时限1爱心食堂新建爱心食堂12家市民政局2026年10月底2卫生室提升改造学校卫生室30间市教育局、市财政局2026年8月底3急救培训培训救护员2000名市红十字会2026年12月\n',
  )
  expect(plan.targets.map(({ min, unit, doubts }) => [min, unit, doubts.includes('table')])).toEqual([
    [12, '家', true],
    [30, '间', true],
    [2000, '名', true],
  ])
  expect(plan.targets.some(({ indicator }) => /民政局|教育局|红十字/u.test(indicator))).toBe(false)
  expect(plan.messages.map(({ ruleId }) => ruleId)).toContain('table-unsure')
})

test('a table of goals that ends each row with its bodies is parted by its numbers', () => {
  const plan = parsePlan(
    '青禾市健康行动方案\n\n考核指标框架序号类别指标2027年全市目标值责任部门1综合人均预期寿命(岁)79.7市卫生健康委2每千常住人口执业(助理)医师数(人)2.6市卫生健康委3个人卫生支出占比(%)≤27.5市卫生健康委4建立健康科普专家库实现市卫生健康委5体育锻炼人数比例()37市文化广电和旅游局、市体育局\n',
  )
  expect(tell(plan)).toEqual([
    ['综合人均预期寿命', '=', 79.7, '岁', 2027, 'table'],
    ['每千常住人口执业（助理）医师数', '=', 2.6, '人/千人口', 2027, 'table'],
    ['个人卫生支出占比', '<=', 27.5, '%', 2027, 'table'],
    ['体育锻炼人数比例', '=', 37, null, 2027, 'table,unit'],
  ])
  expect(plan.measures.at(-1)?.responsible.map(({ name }) => name)).toEqual(['市文化广电和旅游局', '市体育局'])
})

test('a name that only begins like a counter opens the next row', () => {
  const plan = parsePlan(
    '晴川县健康服务考核表\n\n考核指标框架序号指标2027年全县目标值责任部门1人均预期寿命(岁)79.2县卫生健康局2家庭医生签约率(%)≥62县卫生健康局3公立医院满意度(%)≥90县卫生健康局4年度体检率(%)≥75县卫生健康局5分级诊疗覆盖率(%)≥95县卫生健康局\n',
  )
  expect(tell(plan).map(([name, comparator, value, unit]) => [name, comparator, value, unit])).toEqual([
    ['人均预期寿命', '=', 79.2, '岁'],
    ['家庭医生签约率', '>=', 62, '%'],
    ['公立医院满意度', '>=', 90, '%'],
    ['年度体检率', '>=', 75, '%'],
    ['分级诊疗覆盖率', '>=', 95, '%'],
  ])
})
