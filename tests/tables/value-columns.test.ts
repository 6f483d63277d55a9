import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

/** What each target of a text is told as. */
const told = (text: string): (string | number | null)[][] =>
  parsePlan(text, { name: 'plan.txt' }).targets.map(({ indicator, min, max, unit, year }) => [
    indicator,
    min ?? max,
    unit,
    year,
  ])

const HEAD = '某市行动方案（2024—2026年）\n\n附件\n2026年各县主要目标值\n'
const PLACES = [
  ['南河县县域内就诊率', 90, '%', 2026],
  ['北山县县域内就诊率', 93, '%', 2026],
  ['东坪县县域内就诊率', 91, '%', 2026],
  ['南河县能开展手术的卫生院数', 3, '个', 2026],
  ['北山县能开展手术的卫生院数', 5, '个', 2026],
  ['东坪县能开展手术的卫生院数', 2, '个', 2026],
]

test.each([
  ['tabs', '指标\t南河县\t北山县\t东坪县\n县域内就诊率(%)\t≥90\t≥93\t≥91\n能开展手术的卫生院(个)\t3\t5\t2\n'],
  ['pipes', '|指标|南河县|北山县|东坪县|\n|-|-|-|-|\n|县域内就诊率(%)|≥90|≥93|≥91|\n|能开展手术的卫生院(个)|3|5|2|\n'],
  [
    'blanks behind numbers of rows',
    '序号    指标    南河县    北山县    东坪县\n1    县域内就诊率(%)    ≥90    ≥93    ≥91\n2    能开展手术的卫生院(个)    3    5    2\n',
  ],
])('columns of places over bounds hold goals, printed with %s', (_, table) => {
  expect(told(HEAD + table)).toEqual(PLACES)
})

test('heads that are set wide apart stand over rows with one blank between their cells', () => {
  const table =
    '县区  宫颈癌检查人数  新增托位数  建设站点数\n南河区 15000 720 4\n北 县 9000 360 5\n东坪县 7000 270 6\n合 计 31000 1350 15\n'
  const text = `附件\n2026年民生实事任务分配表\n(单位:人、个)\n${table}`
  expect(told(text).map(([name, value]) => [name, value])).toEqual([
    ['南河区宫颈癌检查人数', 15000],
    ['南河区新增托位数', 720],
    ['南河区建设站点数', 4],
    ['北县宫颈癌检查人数', 9000],
    ['北县新增托位数', 360],
    ['北县建设站点数', 5],
    ['东坪县宫颈癌检查人数', 7000],
    ['东坪县新增托位数', 270],
    ['东坪县建设站点数', 6],
    ['宫颈癌检查人数', 31000],
    ['新增托位数', 1350],
    ['建设站点数', 15],
  ])
})

test('fees, subsidies and who pays them are set by their table', () => {
  const table =
    '服务包名称 | 服务对象 | 收费标准 | 医保基金承担 | 个人承担\n基础包 | 全体居民 | 50 | 20 | 30\n老年包 | 65岁及以上老年人 | 160 | 90 | 70\n慢病包 | 慢性病患者 | 180 | 100 | 80\n'
  expect(told(`签约服务包收费标准\n单位：元/人/年\n${table}`).slice(0, 4)).toEqual([
    ['基础包收费标准', 50, '元/人/年', null],
    ['基础包医保基金承担', 20, '元/人/年', null],
    ['基础包个人承担', 30, '元/人/年', null],
    ['老年包收费标准', 160, '元/人/年', null],
  ])
})

const ROWS = [
  '指标 | 单位 | 2022年 | 2025年目标\n早诊率 | % | 53 | ≥55\n吸烟率 | % | 25 | ≤23\n素养水平 | % | 20 | 26\n',
  '锻炼人数比例 | % | 38 | 42\n指导员数 | 名 | 418 | 600\n筛查率 | % | 21 | 27\n',
]

test.each([
  ['a page number', '- 3 -\n'],
  ['a page number and a running header', '- 3 -\n某县人民政府办公室文件\n'],
  ['a header above the page number', '某县人民政府公报\n— 12 —\n'],
])('a table goes on behind %s', (_, between) => {
  const found = told(`某县行动方案（2023—2025年）\n\n附表\n${ROWS.join(between)}`)
  expect(found.slice(3)).toEqual([
    ['锻炼人数比例', 42, '%', 2025],
    ['指导员数', 600, '名', 2025],
    ['筛查率', 27, '%', 2025],
  ])
})

test('a sentence between two runs of rows parts two tables', () => {
  const found = parsePlan(`某县行动方案（2023—2025年）\n\n附表\n${ROWS.join('第二部分说明如下。\n')}`).targets
  expect(found.slice(3).every(({ unit, doubts }) => unit === null || doubts.length > 0)).toBe(true)
})

test('1/10万 in a column of units is the unit as printed, and lines up with 12/10万', () => {
  const text = '某市规划\n\n附表\n指标\t单位\t2025年目标\n孕产妇死亡率\t1/10万\t≤12\n婴儿死亡率\t‰\t≤5\n'
  expect(told(text)).toEqual([
    ['孕产妇死亡率', 12, '1/10万', 2025],
    ['婴儿死亡率', 5, '‰', 2025],
  ])
})

test('a plan in traditional characters prints the units of its table in them', () => {
  const text = '某市規劃\n\n附表\n指標\t單位\t2020年目標\n人均預期壽命\t歲\t77.8\n每千人口床位數\t張\t6\n'
  expect(told(text).map(([, , unit]) => unit)).toEqual(['歲', '張/千人口'])
})

test('fees for each person are values', () => {
  const text = '某县实施方案\n\n| 项目 | 补助标准 |\n|---|---|\n| 宫颈癌筛查 | 60元/人 |\n| 乳腺癌筛查 | 80元/人 |\n'
  expect(told(text)).toEqual([
    ['宫颈癌筛查补助标准', 60, '元/人', null],
    ['乳腺癌筛查补助标准', 80, '元/人', null],
  ])
})

test.each([
  ['目标', null],
  ['2026年目标', 2026],
])('a head of a place and %s says whose a value is', (head, year) => {
  const text = `某市方案\n\n| 指标 | 甲市${head} | 县区${head} |\n|---|---|---|\n| 家庭医生签约率 | ≥55% | 60% |\n`
  expect(told(text)).toEqual([
    ['甲市家庭医生签约率', 55, '%', year],
    ['县区家庭医生签约率', 60, '%', year],
  ])
})

test('a column of people is not said to be sure where nothing tells who they are', () => {
  const text = '2026年窝沟封闭任务分配表\n县区 人数 补助资金（万元）\n甲县 3200 9.6\n乙县 2800 8.4\n'
  const { targets } = parsePlan(text)
  expect(targets.length).toBe(4)
  expect(targets.every(({ doubts }) => doubts.includes('table'))).toBe(true)
})
