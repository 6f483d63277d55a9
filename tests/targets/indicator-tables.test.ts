import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const head = '云溪市健康行动方案\n\n## 一、主要指标\n\n'

/** Indicator, value and year of each target of a table. */
function read(columns: string, ...rows: string[]): string[] {
  const rule = columns.replace(/[^|]+/gu, '---')
  const { targets } = parsePlan(`${head}${[columns, rule, ...rows].join('\n')}\n`, { format: 'markdown' })
  return targets.map(({ indicator, valueText, year }) => `${indicator} ${valueText} ${year}`)
}

describe('tables of indicators', () => {
  it('reads the goals of every year where a column of its own says where things stand', () => {
    const columns = '| 序号 | 指标 | 基期水平 | 2025年 | 2030年 | 指标性质 |'
    expect(read(columns, '| 1 | 健康素养水平（%） | 24.8 | ≥26 | ≥30 | 预期性 |')).toEqual([
      '健康素养水平 ≥26 2025',
      '健康素养水平 ≥30 2030',
    ])
  })

  it('reads every column that names a goal', () => {
    const columns = '| 指标 | 2025年目标值 | 2030年目标值 | 性质 |'
    expect(read(columns, '| 健康素养水平（%） | 26 | 30 | 预期性 |')).toEqual([
      '健康素养水平 26 2025',
      '健康素养水平 30 2030',
    ])
  })

  it('takes the first of several years as where things stand in an undated plan', () => {
    const columns = '| 指标 | 2020年 | 2025年 | 性质 |'
    expect(read(columns, '| 健康素养水平（%） | 24.8 | 30 | 预期性 |')).toEqual(['健康素养水平 30 2025'])
  })

  it('keeps a number that is a word of the name', () => {
    const columns = '| 指标 | 基期值 | 2025年 |'
    const rows = [
      '5岁以下儿童死亡率（‰）',
      '2型糖尿病患者管理率（%）',
      '1.婴儿死亡率（‰）',
      '2孕产妇筛查率（%）',
      '10秒接听率（%）',
      '24小时内报告率（%）',
    ]
    expect(read(columns, ...rows.map((name) => `| ${name} | 3 | 4 |`))).toEqual([
      '5岁以下儿童死亡率 4 2025',
      '2型糖尿病患者管理率 4 2025',
      '婴儿死亡率 4 2025',
      '孕产妇筛查率 4 2025',
      '10秒接听率 4 2025',
      '24小时内报告率 4 2025',
    ])
  })
})

describe('heads of indicator tables', () => {
  it.each([
    ['| 指标 | “十四五”末 | “十五五”末 | 性质 |', '“十五五”末', [['30', 2030]]],
    ['| 指标 | 目标值（2025年） | 规划目标2030年 | 性质 |', '目标值', [['26', 2025], ['30', 2030]]],
    ['| 指标 | 2025年目标值 | 年均增速 | 性质 |', '增速', [['26', 2025]]],
  ])('reads the years of %s', (columns, _, values) => {
    const text = `${head}${columns}\n|---|---|---|---|\n| 健康素养水平（%） | 26 | 30 | 预期性 |\n`
    const { targets } = parsePlan(text, { format: 'markdown' })
    expect(targets.map(({ valueText, year }) => [valueText, year])).toEqual(values)
  }) // prettier-ignore

  it('reads a head of two rows', () => {
    const rows = ['| 指标 | 规划目标 | 规划目标 | 性质 |', '|---|---|---|---|', '| | 2025年 | 2030年 | |']
    const text = `${head}${rows.join('\n')}\n| 健康素养水平（%） | 26 | 30 | 预期性 |\n`
    const { targets } = parsePlan(text, { format: 'markdown' })
    expect(targets.map(({ valueText, year }) => [valueText, year])).toEqual([['26', 2025], ['30', 2030]]) // prettier-ignore
  })

  it('begins a table at each head, and goes on below a head that is repeated', () => {
    const table = (columns: string, row: string): string => `${columns}\n|---|---|---|\n${row}\n`
    const first = table('| 指标 | 基期值 | 2025年 |', '| 健康素养水平（%） | 20 | 26 |')
    const other = table('| 指标 | 2026年 | 2027年 |', '| 参保率（%） | 95 | 96 |')
    const { targets } = parsePlan(`${head}${first}\n${other}\n${other}`, { format: 'markdown' })
    expect(targets.map(({ indicator, valueText, year }) => [indicator, valueText, year])).toEqual([
      ['健康素养水平', '26', 2025],
      ['参保率', '95', 2026],
      ['参保率', '96', 2027],
      ['参保率', '95', 2026],
      ['参保率', '96', 2027],
    ])
  })
})
