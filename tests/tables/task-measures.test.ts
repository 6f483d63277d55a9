import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const page = (rows: string): string => `附件2
2027年某县公共场所检查计划任务表
填报单位：县疾控局 单位：户、%
类别 | 检查对象 | 辖区户数 | 检查比例 | 检查户数 | 牵头科室 | 责任单位 | 完成时限 |
${rows}
`

const told = (text: string): string[] =>
  parsePlan(text).targets.map(({ indicator, min, unit, year, doubts }) =>
    [indicator, min, unit, year, doubts.join('+')].join(' ').trim(),
  )

describe('a table that sets tasks by measures of its rows', () => {
  it('names each value by its row and its head, and leaves out what is there', () => {
    expect(
      told(
        page(
          '学校 | 中小学 | 40 | 50 | 20 | 学校科 | 县教育局 | 9月底 |\n宾馆 | 住宿 | 90 | 20 | 18 | 场所科 | 县文旅局 | 8月底 |',
        ),
      ),
    ).toEqual([
      '学校检查比例 50 % 2027',
      '学校检查户数 20 户 2027',
      '宾馆检查比例 20 % 2027',
      '宾馆检查户数 18 户 2027',
    ])
  })

  it('moves a row whose group is printed once back under its heads', () => {
    const rows = [
      '学校 | 中小学 | 40 | 50 | 20 | 学校科 | 县教育局 | 9月底 |',
      '宾馆 | 住宿 | 90 | 20 | 18 | 场所科 | 县文旅局 | 8月底 |',
      '浴室 | 30 | 40 | 12 | 场所科 | 县文旅局 | 8月底 |',
      '水厂 | 供水 | 10 | 90 | 9 | 饮水科 | 县水务局 | 6月底 |',
    ]
    const targets = told(page(rows.join('\n')))
    expect(targets).toContain('浴室检查比例 40 % 2027')
    expect(targets).toContain('浴室检查户数 12 户 2027')
    expect(targets).toHaveLength(8)
  })
})
