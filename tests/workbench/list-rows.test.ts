import { expect, test } from 'vitest'
import { listRows, type RowFilter } from '../../src/workbench/page/list-rows.js'
import { hashOf, printSpot, readRoute, spotOf } from '../../src/workbench/page/route.js'
import { tellApart } from '../../src/workbench/page/tell-apart.js'
import { samplePlans } from '../report/sample-plans.js'

const { comparison } = samplePlans()
const all: RowFilter = {
  ...{ words: '', only: '', theme: '', shared: false, sort: 'theme', reference: 'luoshan' },
  plans: ['yunling', 'pinghu', 'luoshan'],
  themeName: (theme) => theme,
}
const labels = (filter: Partial<RowFilter>): string[] =>
  listRows(comparison, { ...all, ...filter }).map(({ row }) => row.indicator.label)

test('rows are found by words of the indicator, the quote and the value, in any width', () => {
  expect(labels({})).toHaveLength(comparison.rows.length)
  expect(labels({ words: '重点人群 ８０％' })).toEqual(['重点人群家庭医生签约服务覆盖率'])
  expect(labels({ words: '没有这样的词' })).toEqual([])
})

test('rows that one plan alone states can be left out, by the plans that are shown', () => {
  expect(labels({ shared: true })).toHaveLength(2)
  expect(labels({ shared: true, plans: ['yunling', 'pinghu'] })).toEqual(['全人群家庭医生签约服务覆盖率'])
  expect(labels({ plans: ['pinghu'] })).toHaveLength(2)
})

test('the row of an indicator is found under the name that a plan gives it', () => {
  const target = samplePlans().plans[1]?.targets[0]
  expect(labels({ only: target?.indicator ?? '' })).toEqual(['全人群家庭医生签约服务覆盖率'])
})

test('the widest gap stands first: where most plans ask for more than the reference', () => {
  const [first] = labels({ sort: 'gap' })
  expect(first).toBe('全人群家庭医生签约服务覆盖率')
  expect(labels({ sort: 'shared' })[0]).toBe('全人群家庭医生签约服务覆盖率')
  expect(labels({ sort: 'name' })).toEqual([...labels({})].sort((a, b) => a.localeCompare(b, 'zh-CN')))
})

test('every row keeps its place in the comparison, by which it is exported', () => {
  for (const { at, row } of listRows(comparison, { ...all, sort: 'name' })) expect(comparison.rows[at]).toBe(row)
})

test('an address is read as it is written, whatever stands in it', () => {
  for (const params of [{ q: '床位 & 100%#?' }, { at: '0af3:12-40', theme: 'beds' }, {}]) {
    const route = { view: 'compare', params } as const
    expect(readRoute(hashOf(route))).toEqual(route)
  }
  expect(readRoute('#nowhere')).toEqual({ view: 'plans', params: {} })
  expect(hashOf({ view: 'check', params: { q: '' } })).toBe('#check')
  const spot = { key: '0af3', start: 12, end: 40 }
  expect(spotOf(printSpot(spot))).toEqual(spot)
  expect(spotOf('x')).toBeNull()
})

test('plans of one label are told apart by number or title', () => {
  const a = { label: '甲市', title: '甲市健康方案', docNumber: '甲政发〔2024〕1号' }
  const b = { label: '甲市', title: '甲市进一步完善医疗卫生服务体系方案', docNumber: null }
  const c = { label: '乙市', title: '乙市方案', docNumber: null }
  expect([a, b, c].map((plan) => tellApart(plan, [a, b, c]))).toEqual([
    '甲政发〔2024〕1号',
    '甲市进一步完善医疗卫生服务体…',
    '',
  ])
})
