import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const table = `附件：2026年全县健康体检任务安排表
┌──────┬──────┬──────┐
│ 单 位 │体检人数│宣传场次│
├──┬───┼──────┼──────┤
│ 县 │城关镇│ 2300 │ 12 │
│  ├───┼──────┼──────┤
│ 里 │东山乡│ 1100 │ 8 │
└──┴───┴──────┴──────┘
`

describe('a table that is drawn with signs', () => {
  it('gives a head that reaches over two columns both, and takes 单位 over places for no unit', () => {
    const { targets } = parsePlan(table, { format: 'text' })
    expect(targets.map(({ indicator, min, unit, year }) => [indicator, min, unit, year])).toEqual([
      ['城关镇体检人数', 2300, '人', 2026],
      ['城关镇宣传场次', 12, null, 2026],
      ['东山乡体检人数', 1100, '人', 2026],
      ['东山乡宣传场次', 8, null, 2026],
    ])
  })

  it('loses no character', () => {
    const { source } = parsePlan(table, { format: 'text' })
    expect(source).toBe(table)
  })
})

describe('cells that could not be put together', () => {
  it('are left out with a doubt, not promised', () => {
    const text =
      '各县“两癌”筛查进度如下：\n县名\n任务数(人)\n宫颈癌\n乳腺癌\n累计完成(例)\n完成率(%)\n累计完成(例)\n完成率(%)\n全市合计\n3973\n1326\n100.00%\n1334\n100.00%\n桐山县\n286\n96\n100.00%\n96\n100.00%\n'
    const { targets, exclusions } = parsePlan(text, { format: 'text' })
    expect(targets).toEqual([])
    expect(exclusions.filter(({ doubts }) => doubts.includes('table')).length).toBeGreaterThan(3)
  })
})
