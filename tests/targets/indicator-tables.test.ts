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
    const rows = ['5岁以下儿童死亡率（‰）', '2型糖尿病患者管理率（%）', '1.婴儿死亡率（‰）', '2孕产妇筛查率（%）']
    expect(read(columns, ...rows.map((name) => `| ${name} | 3 | 4 |`))).toEqual([
      '5岁以下儿童死亡率 4 2025',
      '2型糖尿病患者管理率 4 2025',
      '婴儿死亡率 4 2025',
      '孕产妇筛查率 4 2025',
    ])
  })
})
