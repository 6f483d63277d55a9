import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

/** A converter of web pages that forgets merged cells: second heads and later rows of a group slide to the left. */
const table = `云溆省口腔健康行动计划（2026—2030年）

一、主要指标
领域 | 序号 | 责任部门 | 指标及计算方法 | 2030年 | 2030 |
（全省） | （国家） | ||||
窝沟封闭 | 1 | 教育 | 学龄儿童窝沟封闭覆盖率 | ≥60% | ≥55% |
计算方法：接受封闭超过2颗牙的儿童人数/调查儿童人数×100%。 | |||||
牙周健康 | 2 | 卫生健康 | 成人每天两次刷牙率 | ≥50% | ≥45% |
说明：刷牙率由每3年一次的流行病学调查得出。 | |||||
3 | 卫生健康 | 老年人存留牙达标率 | ≥70% | ≥65% | |
`

describe('a printed table whose merged cells were forgotten', () => {
  const plan = parsePlan(table, { format: 'text' })

  it('gives each row its own name, also behind rows that explain and rows that have slid', () => {
    expect(plan.targets.map(({ indicator, min, unit, year, doubts }) => [indicator, min, unit, year, doubts])).toEqual([
      ['学龄儿童窝沟封闭覆盖率', 60, '%', 2030, []],
      ['成人每天两次刷牙率', 50, '%', 2030, []],
      ['老年人存留牙达标率', 70, '%', 2030, []],
    ])
  })

  it('takes the values of the nation beside the own for what others have set', () => {
    const left = plan.exclusions.map(({ text, reason }) => [text, reason])
    for (const value of ['≥55%', '≥45%', '≥65%']) expect(left).toContainEqual([value, 'existing-count'])
  })

  it('promises nothing in a row that says how a value is counted', () => {
    expect(plan.targets.some(({ quote }) => quote.includes('2颗') || quote.includes('3年'))).toBe(false)
  })
})
