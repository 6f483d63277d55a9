import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const goals = (text: string): unknown[] =>
  parsePlan(text).targets.map(({ indicator, min, max, unit, year, doubts }) => [indicator, min ?? max, unit, year, doubts.length]) // prettier-ignore

const pipes = (...rows: string[][]): string =>
  rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('\n')

test('two tables beside each other are two', () => {
  const text = pipes(
    ['镇街', '新增托位（个）', '镇街', '新增托位（个）'],
    ['临河镇', '120', '上坪镇', '60'],
    ['东门街道', '200', '合计', '380'],
  )
  expect(goals(`2026年各镇街托育任务分解表\n\n${text}\n`)).toEqual([
    ['临河镇新增托位数', 120, '个', 2026, 0],
    ['上坪镇新增托位数', 60, '个', 2026, 0],
    ['东门街道新增托位数', 200, '个', 2026, 0],
    ['新增托位数', 380, '个', 2026, 0],
  ])
})

test('heads in the first column turn a table', () => {
  const text = pipes(
    ['指标', '参保率', '跨省结算率', '集采品种数'],
    ['单位', '%', '%', '个'],
    ['2024年', '95', '78', '450'],
    ['2027年', '≥96', '85', '600'],
    ['属性', '约束性', '预期性', '预期性'],
  )
  expect(goals(`主要指标如下：\n\n${text}\n`)).toEqual([
    ['参保率', 96, '%', 2027, 0],
    ['跨省结算率', 85, '%', 2027, 0],
    ['集采品种数', 600, '个', 2027, 0],
  ])
})

test('rows of years and rows of names stay as they are', () => {
  const years = pipes(['年度', '新增床位（张）', '培训护士（名）'], ['2025年', '100', '30'], ['2026年', '120', '40'])
  expect(goals(`任务目标：\n\n${years}\n`)).toEqual([
    ['新增床位数', 100, '张', 2025, 0],
    ['培训护士数', 30, '名', 2025, 0],
    ['新增床位数', 120, '张', 2026, 0],
    ['培训护士数', 40, '名', 2026, 0],
  ])
})
