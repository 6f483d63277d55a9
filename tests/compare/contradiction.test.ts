import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { parsePlan } from '../../src/parse-plan.js'

const HEAD = '云岭市卫生健康服务方案（2025—2027年）\n\n一、主要目标\n'

/** Values that a cell holds against its answer, as printed. */
function against(text: string): string[] {
  const plan = parsePlan(text, { id: 'own', label: '云岭' })
  return comparePlans([plan]).rows.flatMap(({ cells }) => {
    const cell = cells['own']
    if (cell?.status !== 'stated') return []
    return (cell.against ?? []).map((id) => cell.targets.find((target) => target.id === id)?.valueText ?? '')
  })
}

test('two places of the text', () => {
  const text = `${HEAD}到2027年，家庭医生签约服务覆盖率达到75%。\n\n二、重点任务\n（一）做实签约。到2027年，家庭医生签约服务覆盖率达到80%。（责任单位：市卫生健康委）\n`
  expect(against(text)).toEqual(['80%'])
})

test('text and table', () => {
  const text = `${HEAD}到2027年，产前筛查率达到85%。\n\n二、重点任务\n（一）保障母婴安全。落实筛查。\n\n附件\n主要指标表\n| 指标 | 2027年 |\n| --- | --- |\n| 产前筛查率 | 88% |\n`
  expect(against(text)).toEqual(['88%'])
})

test('text and table that agree are one cell with both places', () => {
  const text = `${HEAD}到2027年，产前筛查率达到85%。\n\n二、重点任务\n（一）保障母婴安全。落实筛查。\n\n附件\n主要指标表\n| 指标 | 2027年 |\n| --- | --- |\n| 产前筛查率 | 85% |\n`
  const plan = parsePlan(text, { id: 'own', label: '云岭' })
  const stated = comparePlans([plan]).rows.flatMap(({ cells }) =>
    cells['own']?.status === 'stated' ? [cells['own']] : [],
  )
  expect(stated.map(({ targets }) => targets.map(({ table }) => table !== null))).toEqual([[false, true]])
  expect(against(text)).toEqual([])
})

test.each([
  ['a step', '到2026年，家庭医生签约服务覆盖率达到70%。'],
  ['another population', '到2027年，重点人群家庭医生签约服务覆盖率达到85%。'],
  ['another unit of the same value', '到2027年，家庭医生签约服务覆盖率达到百分之七十五。'],
  ['a yearly rise', '家庭医生签约服务覆盖率每年提高2个百分点。'],
])('%s is no contradiction', (_, sentence) => {
  const text = `${HEAD}到2027年，家庭医生签约服务覆盖率达到75%。\n\n二、重点任务\n（一）做实签约。${sentence}（责任单位：市卫生健康委）\n`
  expect(against(text)).toEqual([])
})
