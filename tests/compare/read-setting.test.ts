import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { readSettings } from '../../src/compare/read-setting.js'
import { parsePlan } from '../../src/parse-plan.js'

/** The words around each target of a plan, by its value. */
function settings(text: string): Record<string, string> {
  const plan = parsePlan(text)
  const settingOf = readSettings(plan)
  return Object.fromEntries(plan.targets.map((target) => [target.valueText, settingOf(target)]))
}

test('title, headings, the lead of a sentence and a clause without a number stand around a name', () => {
  const text = `白石县血液安全管理工作方案

一、保证血液安全
（一）强化检测。到2030年，核酸检测率达到91%。建立献血者电子档案，建档率达到92%，回访率达到93%。
`
  expect(settings(text)).toEqual({
    '91%': '县级|血液安全管理/|保证血液安全|检测',
    '92%': '县级|血液安全管理/|保证血液安全|检测|建立献血者电子档案',
    '93%': '县级|血液安全管理/|保证血液安全|检测',
  })
})

/** The rows of one sentence each of two plans that both of them state. */
function shared(a: [title: string, sentence: string], b: [title: string, sentence: string]): string[] {
  const plans = [a, b].map(([title, sentence], i) =>
    parsePlan(`${title}\n\n一、重点任务\n（一）落实任务。${sentence}\n`, { id: `p${i}`, label: `p${i}` }),
  )
  return comparePlans(plans)
    .rows.filter(({ cells }) => Object.values(cells).every(({ status }) => status === 'stated'))
    .map(({ indicator }) => indicator.label)
}

test('what one name leaves out is filled from the title of its plan', () => {
  const [a, b] = ['甲市无偿献血工作规划', '乙县无偿献血工作方案']
  expect(shared([a, '公众无偿献血知识知晓率达到90%。'], [b, '知晓率达到85%。'])).toEqual(['公众无偿献血知识知晓率'])
  expect(shared([a, '固定无偿献血者占比达到50%。'], [b, '固定献血者比例达到45%。'])).toHaveLength(1)
  // nothing around the other says so
  expect(shared(['甲市血站工作规划', '公众戒烟知识知晓率达到90%。'], ['乙县血站工作方案', '知晓率达到85%。'])).toEqual(
    [],
  )
})

test('a word that only one name has and nothing fills keeps two rows apart, which are near', () => {
  const plans = ['固定献血屋达到22个。', '街头固定献血屋达到2个。'].map((sentence, i) =>
    parsePlan(`某市无偿献血方案\n\n一、任务\n（一）优化网络。${sentence}\n`, { id: `p${i}`, label: `p${i}` }),
  )
  const rows = comparePlans(plans).rows
  expect(rows.map(({ near }) => near?.map(({ indicator, reason }) => [indicator.label, reason]))).toEqual([
    [['街头固定献血屋数', 'size']],
    [['固定献血屋数', 'size']],
  ])
})

test('a name that could be filled to two others stays apart from both', () => {
  const title = '某市无偿献血方案'
  const plans = ['献血知晓率达到90%，无偿献血知晓率达到80%。', '知晓率达到85%。'].map((sentence, i) =>
    parsePlan(`${title}\n\n一、任务\n（一）加强宣传。${sentence}\n`, { id: `p${i}`, label: `p${i}` }),
  )
  const bare = comparePlans(plans).rows.find(({ cells }) => cells['p1']?.status === 'stated')
  expect(bare?.cells['p0']?.status).not.toBe('stated')
})

test('what is said in short and by whom it is carried makes no other quantity', () => {
  const [a, b] = ['甲市卫生工作规划', '乙县卫生工作方案']
  expect(shared([a, '血液供应满足率达到98%。'], [b, '血液供应保障满足率达到95%。'])).toHaveLength(1)
  expect(shared([a, '病案双盲评率达到98%。'], [b, '病案双重盲选评率达到95%。'])).toHaveLength(1)
  expect(shared([a, '农民工尘肺病患者医疗救治率达到98%。'], [b, '符合条件的尘肺病农民工救治率达到95%。'])).toHaveLength(
    1,
  )
  expect(shared([a, '急救人员复训率达到98%。'], [b, '急救人员复训合格率达到95%。'])).toEqual([])
})
