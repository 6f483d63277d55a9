import { expect, test } from 'vitest'
import { isOfWords } from '../../src/compare/review/is-of-words.js'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { Finding } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const told = (sentence: string, rule: string): Finding[] =>
  reviewDraft(
    parsePlan(
      `云岭市卫生健康事业发展行动方案（2025—2027年）\n\n一、重点任务\n（一）加强能力建设。${sentence}（责任单位：市卫生健康委、市财政局）\n（二）加强队伍建设。培养骨干人员。（责任单位：市卫生健康委、市教育局）\n\n云岭市卫生健康委员会\n2025年3月1日\n`,
    ),
    [],
  ).findings.filter(({ ruleId, tier }) => ruleId === rule && tier !== 'hint')

test.each([
  ['到2027年，引进人才50名，其中硕士以上30名、高级职称25名。', 0],
  ['实施改造项目12个，计划竣工3个，其中小学7个、中学5个。', 0],
  ['建设示范馆40个，其中乡镇26个，另在村级建设中医阁200个。', 0],
  ['组建宣讲队24支，其中市级2支、县级18支。', 1],
  ['组建应急队27支，其中，市级5支、县级24支。', 1],
  ['培训2000人次，包括三级医院900人次、二级医院700人次、基层机构600人次。', 1],
  ['建设健康食堂24家、健康餐厅20家、健康步道12条，合计60个。', 1],
  ['建设健康食堂24家、健康餐厅20家、健康步道12条，合计56个。', 0],
])('%s: %d totals that do not add up', (sentence, count) => {
  expect(told(sentence, 'review-total')).toHaveLength(count)
})

test.each([
  ['2023年建成胸痛、卒中、创伤三大中心。', 1],
  ['继续用好2023年建成的三大中心。', 0],
  ['在2023年建成三大中心的基础上，加强日常管理。', 0],
  ['2023年建成的村卫生室已全部投入使用。', 0],
])('%s: %d deadlines that are over', (sentence, count) => {
  expect(told(sentence, 'review-past-year')).toHaveLength(count)
})

test('the evaluation of a plan in the year behind its last one is in time', () => {
  expect(told('2028年第一季度完成终期评估。', 'review-later-year')).toEqual([])
  expect(told('到2028年，建成社区医院5家。', 'review-later-year')).toHaveLength(1)
})

test('a share that is meant to be nearly all is no fraction of one in a hundred', () => {
  expect(told('到2027年，职业健康核心知识知晓率达到0.85%。', 'review-out-of-line')).toHaveLength(1)
  expect(told('到2027年，医院感染发生率控制在0.85%以下。', 'review-out-of-line')).toEqual([])
})

test('days that no year has, and periods of years that run backwards', () => {
  expect(told('6月31日前报送方案。', 'review-date')).toHaveLength(1)
  expect(told('6月30日前报送方案。', 'review-date')).toEqual([])
  expect(told('建设期为2027年至2025年。', 'review-period')).toHaveLength(1)
})

test('names of offices fall into words, or a sign of them is wrong', () => {
  expect(['市工商局', '区经济信息委', '市文化和旅游局', '州卫生健康委员会'].map(isOfWords)).toEqual([true, true, true, true]) // prettier-ignore
  expect(['市卫生康委', '市文体广旅局', '市大数据局管理局', '市发展与改革委员会会'].map(isOfWords)).toEqual([false, false, false, false]) // prettier-ignore
})

test('what a measure lacks is told once', () => {
  const rows = ['一', '二', '三', '四', '五']
    .map((n) => `（${n}）推进任务${n}。${n === '三' ? '建成中心3个。' : '落实工作。（责任单位：市教育局；完成时限：2027年6月）'}`)
    .join('\n') // prettier-ignore
  const { findings } = reviewDraft(parsePlan(`云岭市行动方案\n\n一、重点任务\n${rows}\n`), [])
  const lacks = findings.filter(({ ruleId }) => /no-body|bare|deadline|without/u.test(ruleId))
  expect(lacks.map(({ title }) => title.zh)).toEqual(['指标没有责任单位和完成时限：推进任务三'])
})
