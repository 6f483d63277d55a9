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

/** What two plans of one title make of two names. */
function rowsUnder(title: string, ...sentences: readonly string[]) {
  const plans = sentences.map((sentence, i) =>
    parsePlan(`${title}\n\n一、任务\n（一）优化网络。${sentence}\n`, { id: `p${i}`, label: `p${i}` }),
  )
  return comparePlans(plans).rows
}

test('of plans about everything a word that only one name has keeps two rows apart, which are near', () => {
  const rows = rowsUnder('某市卫生健康事业发展规划', '固定献血屋达到22个。', '街头固定献血屋达到2个。')
  expect(rows.map(({ near }) => near?.map(({ indicator, reason }) => [indicator.label, reason]))).toEqual([
    [['街头固定献血屋数', 'size']],
    [['固定献血屋数', 'size']],
  ])
})

test('of plans about one subject it is one quantity, if no plan tells it apart and the word says neither whom nor which', () => {
  const title = '某市无偿献血方案'
  const all = ['街头固定献血屋达到2个。', '固定献血屋达到22个。']
  expect(rowsUnder(title, ...all)).toHaveLength(1)
  expect(rowsUnder(title, ...all, all.join(''))).toHaveLength(2)
  expect(rowsUnder(title, ...all, '固定献血屋总数达到9个。')).toHaveLength(2)
  expect(rowsUnder(title, '尘肺病患者救治率达到98%。', '尘肺病农民工救治率达到95%。')).toHaveLength(2)
  expect(rowsUnder(title, '血液艾滋病检测率达到98%。', '血液艾滋病、梅毒、乙肝检测率达到95%。')).toHaveLength(2)
})

test('a population that one name leaves out is a word, and two are two quantities', () => {
  const title = '某市老年健康服务方案'
  expect(rowsUnder(title, '骨密度检测率达到98%。', '老年人骨密度检查率达到95%。')).toHaveLength(1)
  expect(rowsUnder(title, '孕产妇骨密度检测率达到98%。', '老年人骨密度检查率达到95%。')).toHaveLength(2)
})

test('the words of a share are put in one order', () => {
  const names = ['设置心理咨询室的乡镇卫生院占比', '心理咨询室在乡镇卫生院的设置率', '乡镇卫生院心理咨询室设置率']
  expect(rowsUnder('某市心理健康方案', ...names.map((name) => `${name}达到80%。`))).toHaveLength(1)
})

test('what counts all is the quantity that other plans state, where a plan gives two values', () => {
  const rows = rowsUnder('某市无偿献血方案', '建设固定献血屋8个，固定献血屋总数达到19个。', '固定献血屋达到22个。')
  expect(rows.map(({ cells }) => Object.values(cells).map((cell) => (cell.status === 'stated' ? cell.targets[0]?.min : 0)))).toEqual([[19, 22], [8, 0]]) // prettier-ignore
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
