import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

test('how characters are read, in brackets behind them, is no text', () => {
  const text =
    '一、主要任務(wù)\n(一)健全服務(wù)體系。2027年底前，新建社區(qū)醫(yī)院10家，培訓(xùn)村醫(yī)300人。責(zé)任單位：市教育局\n'
  const { sections, targets, measures } = parsePlan(text)
  expect(sections.map(({ title }) => title)).toEqual(['主要任務', '健全服務體系'])
  expect(targets.map(({ indicator, min, year }) => [indicator, min, year])).toEqual([
    ['新建社區醫院数', 10, 2027],
    ['培訓村醫数', 300, 2027],
  ])
  expect(measures.flatMap(({ responsible }) => responsible.map(({ name, id }) => [name, id]))).toEqual([
    ['市教育局', 'education'],
  ])
  for (const { quote, span } of targets) expect(text.slice(span.start, span.end)).toBe(quote)
})

test('a unit in brackets stays', () => {
  expect(parsePlan('一、目标\n人均用盐（g）降到5克，体重（kg）监测率达到60%。\n').source).toContain('（kg）')
  const { targets } = parsePlan('一、目标\n到2027年，体重(kg)监测覆盖率达到60%。\n')
  expect(targets.map(({ indicator }) => indicator)).toEqual(['体重（kg）监测覆盖率'])
})

test('the signs that a lost indent has left are no text', () => {
  const { sections, meta } = parsePlan(
    '??青禾市健康行动方案\n??为保障健康，制定本方案。\n??一、工作目标\n??到2027年，新建医院2家。\n??二、重点任务\n??(一)提升能力。做好服务。\n',
  )
  expect(meta.planTitle).toBe('青禾市健康行动方案')
  expect(sections.map(({ number, title }) => `${number ?? ''}${title ?? ''}`)).toEqual([
    '一、工作目标',
    '二、重点任务',
    '(一)提升能力',
  ])
})

test.each(['信息名称：', '来源：', '索 引 号：K1/2026-7 ', '上一篇：', '字号：大 中 小 '])(
  'a whole page on one line is no footer, whatever it begins with: %s',
  (start) => {
    const page = `${start}关于印发白石市健康行动方案的通知。各区人民政府：现将方案印发给你们，请认真组织实施。一、主要目标。到2028年，全市新建社区医院6家，新增护理床位320张，家庭医生签约服务覆盖率达到62%以上。二、重点任务。（一）夯实基层。每个乡镇建成1所标准化卫生院，培训乡村医生240名。（二）强化保障。市财政安排专项资金900万元，用于基层机构设备更新。各地要加强组织领导，细化任务分工，确保各项工作落到实处、取得实效，并于每年年底前报告进展。`
    const plan = parsePlan(page)
    expect(page.length).toBeGreaterThan(200)
    expect(plan.targets.map(({ valueText }) => valueText)).toEqual([
      '6家',
      '320张',
      '62%以上',
      '1所',
      '240名',
      '900万元',
    ])
  },
)
