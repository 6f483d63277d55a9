import { expect, test } from 'vitest'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { Finding } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

/** Findings of a draft of 2026–2028 with these measures, read without peers. */
function review(...measures: string[]): Finding[] {
  const items = measures.map((text, i) => `${String(i + 1)}.${text}\n`).join('')
  const text = `云岭市基层医疗卫生能力提升行动方案（2026—2028年）\n（征求意见稿）\n\n一、重点任务\n${items}`
  return reviewDraft(parsePlan(text), []).findings
}

const SOUND = '夯实网底。到2028年，新建村卫生室30所。（责任单位：市卫生健康委、市财政局）'

/** One planted fault each, and the rule that tells it. */
const faults: [string, string][] = [
  ['健全网络。到2028年，新建护理站12所，其中东城区5所、西城区4所、南山县2所。（责任单位：市卫生健康委）', 'review-total'],
  ['健全网络。到2028年，新建护理站10所，其中省级支持8所、市级支持6所。（责任单位：市卫生健康委）', 'review-total'],
  ['关爱老人。到2028年，为6000名困难老人免费装配助听器（其中东区2000名、西区1500名、南县1500名）。（责任单位：市卫生健康委）', 'review-total'],
  ['保障投入。到2028年，统筹资金3200万元，其中2026年1000万元、2027年1000万元、2028年1300万元。（责任单位：市卫生健康委）', 'review-total'],
  ['完善急救。到2023年，建成急救站20个。（责任单位：市卫生健康委）', 'review-past-year'],
  ['发展中医。到2030年，中医馆覆盖率达到100%。（责任单位：市卫生健康委）', 'review-later-year'],
  ['落实规划。按照省卫生健康委文件（云卫〔2025〕  号）要求推进。（责任单位：市卫生健康委）', 'review-placeholder'],
  ['健康管理。到2028年，健康档案建档率达到XX%。（责任单位：市卫生健康委）', 'review-placeholder'],
  ['加强监管。到2028年，监督覆盖率达到90%。（责任单位：市卫生健康委、市财政局等）', 'review-open-list'],
  ['加强监管。到2028年，监督覆盖率达到90%。（责任单位：市卫生建康委）', 'review-body-misspelt'],
] // prettier-ignore

test.each(faults)('%s', (measure, rule) => {
  const found = review(SOUND, SOUND.replace('村卫生室', '社区医院'), measure, SOUND.replace('村卫生室', '急救站'))
  expect(found.filter(({ ruleId }) => ruleId === rule)).toHaveLength(1)
})

/** What looks like a fault and is none. */
const traps: string[] = [
  '健全网络。到2028年，新建护理站30所，其中东城区18所、西城区12所。（责任单位：市卫生健康委）',
  '健全网络。到2028年，新建护理站12所，其中省级支持5所。（责任单位：市卫生健康委）',
  '关爱老人。到2028年，为6000名困难老人免费装配助听器（其中低保老人2000名、残疾老人1500名）。（责任单位：市卫生健康委）',
  '保障投入。到2028年，统筹资金3300万元，其中2026年1000万元、2027年1000万元、2028年1300万元。（责任单位：市卫生健康委）',
  '打牢基础。截至2023年，已建成急救站20个。到2028年，急救站达到30个。（责任单位：市卫生健康委）',
] // prettier-ignore

test.each(traps)('no fault: %s', (measure) => {
  const found = review(SOUND, measure, SOUND.replace('村卫生室', '社区医院'))
  expect(found.filter(({ tier }) => tier === 'certain').map(({ ruleId }) => ruleId)).toEqual([])
})

test('the rows of a table of indicators lack no bodies', () => {
  const table = '\n附件\n重点指标表\n| 序号 | 指标 | 2028年 |\n| --- | --- | --- |\n| 1 | 新建村卫生室 | 30所 |\n'
  expect(review(`${SOUND}\n${table}`).filter(({ ruleId }) => ruleId === 'review-no-body')).toEqual([])
})

test('a value whose year the table prints does not lack it', () => {
  const measure = '发展护理。护理型床位占比达到60%。（责任单位：市卫生健康委）'
  const table =
    '\n附件\n重点指标表\n| 序号 | 指标 | 2028年 |\n| --- | --- | --- |\n| 1 | 护理型床位占比（%） | VALUE |\n'
  const yearless = (value: string): Finding[] =>
    review(`${measure}\n${table.replace('VALUE', value)}`).filter(({ ruleId }) => ruleId === 'review-no-year')
  expect(yearless('60')).toEqual([])
  expect(yearless('55')).toHaveLength(1)
})

test('a value of a table ten times smaller than those beside it is out of line', () => {
  const table =
    '\n附件\n重点指标表\n| 序号 | 指标 | 2026年 | 2027年 | 2028年 |\n| --- | --- | --- | --- | --- |\n| 1 | 护理型床位占比（%） | 50 | VALUE | 60 |\n'
  const slips = (value: string): Finding[] =>
    review(`${SOUND}\n${table.replace('VALUE', value)}`).filter(({ ruleId }) => ruleId === 'review-out-of-line')
  expect(slips('5.5')).toHaveLength(1)
  expect(slips('55')).toEqual([])
})
