import { expect, test } from 'vitest'
import { diffPlans } from '../../src/compare/diff-plans.js'
import { renderDiff } from '../../src/output/terminal/render-diff.js'
import { parsePlan } from '../../src/parse-plan.js'

const plan = (...measures: string[]) => {
  const items = measures.map((text, i) => `${String(i + 1)}.${text}\n`).join('')
  return parsePlan(`云岭市卫生健康行动方案\n\n一、重点任务\n${items}`)
}

const EMERGENCY = '完善急救网络。到2027年，建成急救站12个，急救平均反应时间不超过12分钟。（责任单位：市卫生健康委）'
const BLOOD = '保障采血供血。到2027年，新增固定献血屋3处，千人口献血率达到15‰。（责任单位：市红十字会）'
const CHILD = '加强儿童保健。到2027年，儿童口腔检查率达到85%。（责任单位：市教育局）'
const BOTH =
  '完善急救网络和采血供血。到2027年，建成急救站12个，急救平均反应时间不超过12分钟；到2027年，新增固定献血屋3处，千人口献血率达到15‰。（责任单位：市卫生健康委、市红十字会）'

test('two measures that became one are one change with nothing lost', () => {
  const { measures } = diffPlans(plan(EMERGENCY, BLOOD, CHILD), plan(BOTH, CHILD))
  expect(measures.map(({ status }) => status)).toEqual(['merged', 'kept'])
  expect(measures[0]?.targets.map(({ status }) => status)).toEqual(['same', 'same', 'same', 'same'])
  expect(measures[0]?.bodies).toEqual([])
  expect(measures[0]?.others?.map(({ title }) => title)).toHaveLength(1)
})

test('one measure that became two is split', () => {
  const { measures } = diffPlans(plan(BOTH, CHILD), plan(EMERGENCY, BLOOD, CHILD))
  expect(measures.map(({ status }) => status)).toEqual(['split', 'kept'])
  expect(measures[0]?.targets.every(({ status }) => status === 'same')).toBe(true)
})

test('a dropped measure beside a reworded one is dropped', () => {
  const { measures } = diffPlans(plan(EMERGENCY, BLOOD, CHILD), plan(EMERGENCY.replace('12个', '15个'), CHILD))
  expect(measures.map(({ status }) => status).sort()).toEqual(['kept', 'only-a', 'reworded'])
})

test('the heading counts what is listed', () => {
  const text = renderDiff(diffPlans(plan(EMERGENCY, BLOOD, CHILD), plan(BOTH, CHILD)))
  expect(text).toContain('保留 1，合并 1')
  expect(text.match(/\[合并\]/gu)).toHaveLength(1)
})

test('marks leave numbers whole', () => {
  const text = renderDiff(
    diffPlans(plan(EMERGENCY), plan(EMERGENCY.replace('12分钟', '10分钟').replace('12个', '15个'))),
  )
  expect(text).not.toMatch(/\d……|……[\d.%]/u)
})
