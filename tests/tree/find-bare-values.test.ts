import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const told = (...lines: string[]): unknown[] =>
  parsePlan(lines.join('\n')).targets.map(({ indicator, min, unit }) => [indicator, min, unit])

test('a value on a line of its own belongs to the line above it', () => {
  expect(
    told('一图读懂', '健康行动', '新建社区医院', '6家', '就医更方便', '半小时急救圈', '覆盖率达到', '95%以上', '免费体检', '3万人次', '更多内容', '敬请期待'), // prettier-ignore
  ).toEqual([
    ['新建社区医院数', 6, '家'],
    ['半小时急救圈覆盖率', 95, '%'],
    ['免费体检人次', 3, '万人次'],
  ])
})

test('two values below each other are cells, and days are none', () => {
  const texts = parsePlan(['任务', '体检', '80%', '90%', '工作', '进度', '要求', '落实', '时间', '12月'].join('\n')).targets.map(({ quote }) => quote) // prettier-ignore
  expect(texts.some((quote) => quote.includes('体检'))).toBe(false)
})
