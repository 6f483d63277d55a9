import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'
import { readSource } from '../../src/source/read-source.js'
import { showBlocks } from './show-blocks.js'

const TABLE =
  '序号 | 任务 | 责任单位 | 完成比例 |\n1 | 新建社区医院10家。 | 市卫生健康委 | 20% |\n2 | 培训村医300人。 | 市教育局 | 80% |\n'

test.each(['text', 'markdown'] as const)('rows that a pipe closes are a table: %s', (format) => {
  const plan = parsePlan(`一、任务清单\n${TABLE}二、保障措施\n加强领导。\n`, { format })
  expect(
    plan.measures
      .filter(({ table }) => table)
      .map(({ number, responsible }) => [number, ...responsible.map(({ name }) => name)]),
  ).toEqual([
    ['1', '市卫生健康委'],
    ['2', '市教育局'],
  ])
  expect(plan.targets.map(({ min }) => min)).toEqual([10, 300])
})

test.each(['text', 'markdown'] as const)('a cell may go on over lines: %s', (format) => {
  const text = TABLE.replace('新建社区医院10家。', '新建社区医院\n10家。')
  expect(showBlocks(readSource(text, { format }))[1]).toBe('[1 | 新建社区医院⏎10家。 | 市卫生健康委 | 20%]')
})

test('labels and values, and a pipe in running text, are no rows', () => {
  const text =
    '索引号: | 0112-03 | 主题分类: | 卫生 |\n文 号: | 青政办发〔2026〕3号 | 公开方式: | 主动公开 |\n当前位置 | 首页 | 正文\n'
  expect(showBlocks(readSource(text, { format: 'text' })).filter((line) => line.startsWith('['))).toEqual([])
})
