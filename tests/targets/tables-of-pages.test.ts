import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

/** Name, value, unit and year of each target of a text as a page prints it; `?` behind what is doubted. */
function read(text: string): string[] {
  const { targets } = parsePlan(text, { format: 'text' })
  return targets.map(
    ({ indicator, valueText, unit, year, perYear, doubts }) =>
      `${indicator} ${valueText} ${unit ?? ''} ${year}${perYear ? ' each year' : ''}${doubts.length > 0 ? '?' : ''}`,
  )
}

describe('columns of growth', () => {
  const heads = '指标\t2025年\t2030年\t年均增速[累计]\t属性\n'

  it('promise what the columns of the years leave out', () => {
    const rows = ['老年人免费体检（万人）\t—\t—\t[26]\t预期性', '卫生总费用（亿元）\t—\t—\t>6.5\t预期性']
    expect(read(heads + rows.join('\n'))).toEqual([
      '老年人免费体检数 26 万人 2030',
      '卫生总费用年均增速 >6.5 % 2030 each year',
    ])
  })

  it('are worked out from those that are printed', () => {
    const rows = ['护理型床位（张）\t900\t1500\t[600]\t预期性', '托位数（个）\t800\t1600\t15\t预期性']
    expect(read(heads + rows.join('\n'))).toEqual(['护理型床位数 1500 张 2030', '托位数 1600 个 2030'])
  })
})

it('takes a name of yearly growth for a value of each year', () => {
  const text = '指标\t2028年目标\n社区护理人员年均增长（%）\t>5\n婴幼儿入托率（%）\t12'
  expect(read(text)).toEqual(['社区护理人员年均增长 >5 % 2028 each year', '婴幼儿入托率 12 % 2028'])
})

it('lets a row of a cell a line go without the value of the base year', () => {
  const cells =
    '指标 单位 2022年 2027年 属性 产前筛查率 % 82 ≥90 预期性 新生儿听力筛查率 % ≥98 预期性 婴儿死亡率 ‰ 3 ≤2.8 约束性'
  expect(read(cells.split(' ').join('\n'))).toEqual([
    '产前筛查率 ≥90 % 2027',
    '新生儿听力筛查率 ≥98 % 2027',
    '婴儿死亡率 ≤2.8 ‰ 2027',
  ])
})

it('reads the goals that the opening of a text lists below a date', () => {
  const text =
    '方案明确到2028年的主要目标：\n——县级设置安宁疗护病区2个以上；\n——家庭病床服务覆盖率达到60%。\n①扩大服务供给。建设示范机构3家。\n'
  expect(read(text).slice(0, 2)).toEqual(['县级安宁疗护病区数 2个以上 个 2028', '家庭病床服务覆盖率 60% % 2028'])
})

it('takes no goal from a note on a table', () => {
  const text =
    '指标\t现状值\t2028年目标\n平均住院日（天）\t7.6\t≤6.8\n预约诊疗率（%）\t50\t65\n注：平均住院日以上年7.6天为基数，预约诊疗率为50%。'
  expect(read(text)).toEqual(['平均住院日 ≤6.8 天 2028', '预约诊疗率 65 % 2028'])
})
