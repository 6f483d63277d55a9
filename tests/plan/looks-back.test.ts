import { expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const part = (title: string): string =>
  `${title}\n一、深化改革\n新增检验项目8个，降低采购成本1000万元，开展质控检查40次。\n二、改善服务\n开展互认项目100项。\n`

it('takes what stands behind the title of a summary for what has been, up to the title of what is planned', () => {
  const text = part('2026年云溪市卫生健康工作总结') + part('2027年云溪市卫生健康工作要点')
  const plan = parsePlan(text, { format: 'text' })
  const middle = text.indexOf('2027年')
  expect(plan.targets.length).toBeGreaterThan(2)
  expect(plan.targets.filter(({ span }) => span.start < middle)).toEqual([])
})

it('ends where a heading looks ahead', () => {
  const text = part('2026年云溪市卫生健康工作总结') + '三、下一步工作打算\n新建社区医院6家，培训村医300名。\n'
  expect(parsePlan(text, { format: 'text' }).targets.map(({ valueText }) => valueText)).toEqual(['6家', '300名'])
})

it('reads a text whose stars stand for a year as plain text', () => {
  const plan = parsePlan('一、任务\n（一）20**年完成11个卫生院改造任务。\n（二）20**年培训村医300名。\n')
  expect(plan.targets.map(({ indicator, min }) => [indicator, min])).toEqual([
    ['卫生院改造任务数', 11],
    ['培训村医数', 300],
  ])
  expect(plan.sections.map(({ title }) => title)).not.toContain('20年完成11个卫生院改造任务')
})
