import { describe, expect, it } from 'vitest'
import { reviewDraft } from '../../src/compare/review-draft.js'
import { parsePlan } from '../../src/parse-plan.js'

/** What a review says of the years of a draft whose text and table print one value. */
const yearsOf = (text: string, cell: string): string[] => {
  const draft = parsePlan(
    `云溆市急救能力提升方案（2026—2029年）\n\n一、重点任务\n1.配置车辆。${text}（责任单位：市卫生健康委）\n\n附件\n\n任务分工\n\n| 序号 | 任务 | 成果 | 牵头单位 |\n| --- | --- | --- | --- |\n| 1 | 配置车辆 | ${cell} | 市卫生健康委 |\n| 2 | 开展培训 | 培训驾驶员60名 | 市卫生健康委 |\n`,
  )
  return reviewDraft(draft, []).findings.flatMap(({ ruleId, quote }) => (ruleId === 'review-years-differ' ? [quote ?? ''] : [])) // prettier-ignore
}

describe('one value with two years', () => {
  it('is told where the cell prints its own year, be it earlier or later', () => {
    expect(yearsOf('2027年底前配备负压救护车24辆。', '2026年底前配备负压救护车24辆')).toEqual(['配备负压救护车24辆'])
    expect(yearsOf('2027年底前配备负压救护车24辆。', '2028年底前配备负压救护车24辆')).toEqual(['配备负压救护车24辆'])
    expect(yearsOf('2027年底前配备负压救护车24辆。', '2027年底前配备负压救护车24辆')).toEqual([])
  })
})

it('任务分工 over a table shares out tasks, whose values are targets', () => {
  const plan = (part: string): string =>
    `云溆市方案\n一、重点任务\n（一）配置车辆。新增救护车5辆。\n二、任务分工\n${part}`
  const table = '| 任务 | 成果 |\n| --- | --- |\n| 配置车辆 | 新增救护车5辆 |\n| 开展培训 | 培训驾驶员60名 |\n'
  const quotes = (text: string): string[] => parsePlan(text).targets.map(({ quote }) => quote)
  expect(quotes(plan(table))).toContain('培训驾驶员60名')
  expect(quotes(plan('市卫生健康委派员12名，组成工作组。\n'))).not.toContain('派员12名')
})

it('市中心医院 is no misspelt 市中医医院', () => {
  const draft = parsePlan(
    '云溆市方案\n一、重点任务\n1.建设中心。建成胸痛中心2个。（牵头单位：市卫生健康委；责任单位：市中心医院、市中医医院）\n2.开展培训。培训60名。（责任单位：市卫生健康委、市中医医院）\n',
  )
  expect(reviewDraft(draft, []).findings.filter(({ ruleId }) => ruleId === 'review-body-misspelt')).toEqual([])
})

it('a task and its row that both name no year are held against each other, as a likely fault', () => {
  const draft = (cell: string): string =>
    `云溆市方案（2026—2029年）\n\n一、重点任务\n1.提升能力。新增口腔诊室18间。（责任单位：市卫生健康委）\n2.开展培训。培训60名。（责任单位：市卫生健康委）\n\n附件\n\n任务分工\n\n| 序号 | 任务 | 成果 | 牵头单位 |\n| --- | --- | --- | --- |\n| 1 | 提升能力 | ${cell} | 市卫生健康委 |\n| 2 | 开展培训 | 培训60名 | 市卫生健康委 |\n`
  const differs = (cell: string): string[] =>
    reviewDraft(parsePlan(draft(cell)), []).findings.flatMap(({ ruleId, tier }) => (ruleId === 'review-table-differs' ? [tier] : [])) // prettier-ignore
  expect(differs('新增口腔诊室20间')).toEqual(['likely'])
  expect(differs('新增口腔诊室18间')).toEqual([])
})
