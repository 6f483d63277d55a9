import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chainPlans } from '../../src/compare/chain/chain-plans.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import type { Comparison, Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const folder = join(import.meta.dirname, '../../fixtures/compare/chain')
const read = (id: string): Plan => parsePlan(readFileSync(join(folder, `${id}.md`), 'utf8'), { id, label: id })
const [nation, province, city, county] = ['nation', 'province', 'city', 'county'].map(read) as [Plan, Plan, Plan, Plan]

/** Each row's name with what one plan makes of it. */
function statuses({ rows }: Comparison, planId: string): string[] {
  return rows.flatMap(({ indicator, upstream = [] }) =>
    upstream.filter((one) => one.planId === planId).map(({ status }) => `${indicator.label} ${status}`),
  )
}

test('the plan that a plan cites is found among the plans, and rows say what became of its values', () => {
  const comparison = comparePlans([county, city, province, nation])
  expect(comparison.upstream?.map(({ planId, upstreamId, found }) => [planId, upstreamId, found])).toEqual([
    ['county', 'city', 'basis'],
    ['city', 'province', 'basis'],
    ['province', 'nation', 'basis'],
  ])
  expect(statuses(comparison, 'city')).toContain('基层就诊占比 raised')
  expect(statuses(comparison, 'city')).toContain('婴儿死亡率 lowered')
  expect(statuses(comparison, 'county')).toContain('每个县急救站数 dropped')
  expect(statuses(comparison, 'county')).toContain('重点人群家庭医生签约服务覆盖率 firmer')
})

test('rows and counts say what the chain says, and counts are what is listed', () => {
  const comparison = comparePlans([nation, province, city, county])
  for (const link of chainPlans([nation, province, city, county]).links) {
    const own = comparison.upstream?.find(({ planId }) => planId === link.plan.id)
    expect(own?.counts).toEqual(link.counts)
    const listed = comparison.rows.flatMap(({ upstream = [] }) => upstream.filter(({ planId }) => planId === link.plan.id)) // prettier-ignore
    expect(listed).toHaveLength(Object.values(link.counts).reduce((sum, one) => sum + one, 0))
  }
})

test('a plan above that is given gets a column and stands above every other', () => {
  const comparison = comparePlans([county, city], { upstream: nation })
  expect(comparison.plans.map(({ id }) => id)).toEqual(['nation', 'county', 'city'])
  expect(comparison.upstream?.map(({ planId, upstreamId, found }) => [planId, upstreamId, found])).toEqual([
    ['county', 'nation', 'given'],
    ['city', 'nation', 'given'],
  ])
  expect(comparePlans([nation, city], { upstream: nation }).plans).toHaveLength(2)
})

test('a filter leaves its counts out, null says nothing, and plans that cite none have none', () => {
  const filtered = comparePlans([city, province], { themes: ['tiered-care'] })
  expect(filtered.upstream?.[0]?.counts).toMatchObject({ raised: 1, dropped: 0, added: 0 })
  expect(comparePlans([city, province], { upstream: null })).not.toHaveProperty('upstream')
  expect(comparePlans([city])).not.toHaveProperty('upstream')
})
