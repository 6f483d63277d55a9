import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/model.js'
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

describe('a second row of heads below heads of which one stands over several columns', () => {
  const values = (...lines: string[]): unknown[] =>
    parsePlan(`云溆市健康行动计划\n\n附件：主要指标\n${lines.join('\n')}\n`, { format: 'text' }).targets.map(
      ({ indicator, min, max, year, doubts }) => [indicator, min, max, year, doubts],
    )
  const all = [
    ['居民健康素养水平', 30, 30, 2026, []],
    ['居民健康素养水平', 31, 31, 2027, []],
    ['居民健康素养水平', 32, 32, 2028, []],
    ['成人吸烟率', 23, 23, 2026, []],
    ['成人吸烟率', 22, 22, 2027, []],
    ['成人吸烟率', 21, 21, 2028, []],
  ]
  const rows = ['1 | 居民健康素养水平(%) | 28 | 30 | 31 | 32 | 市卫生健康委 |', '2 | 成人吸烟率(%) | 24 | 23 | 22 | 21 | 市爱卫办 |'] // prettier-ignore
  const top = '序号 | 指标名称 | 目前水平 | 目标值 | 牵头部门 |'

  it('is put below the head that the rows are wider by', () => {
    expect(values(top, '2026年 | 2027年 | 2028年 |', ...rows)).toEqual(all)
  })

  it('begins one column earlier where a word in brackets goes on with the head before', () => {
    expect(values(top, '（2025年） | 2026年 | 2027年 | 2028年 | |', ...rows)).toEqual(all)
  })

  it('keeps its empty first cells, though pipes close them', () => {
    const wide = '序号 | 指标名称 | 目前水平 | 目标值 | | | 牵头部门 |'
    expect(values(wide, '| | | 2026年 | 2027年 | 2028年 | |', ...rows)).toEqual(all)
  })

  it('leaves the year of one value for all of them in doubt', () => {
    expect(values(top, '（2025年） | 2026年 | 2027年 | 2028年 | |', ...rows, '3 | 公共场所吸烟率(%) | 24 | ≤15 | 市爱卫办 |').slice(6)).toEqual([
      ['公共场所吸烟率', null, 15, 2026, ['table']],
    ]) // prettier-ignore
  })

  it('is read the same where a pipe stands before each cell, a line each, and one alone ends the row', () => {
    const lines = [top, '（2025年） | 2026年 | 2027年 | 2028年 | |', ...rows].flatMap((row) => {
      const cells = row.split('|').map((cell) => cell.trim())
      return [cells[0] ?? '', ...cells.slice(1).map((cell) => `| ${cell}`.trim())]
    })
    expect(lines.filter((line) => line === '|').length).toBeGreaterThan(3)
    expect(values(...lines)).toEqual(all)
  })
})

it('sets years under the head that says so, and not under the one of their sum', () => {
  const rows = ['2026年 | 2027年 | 2028年', '甲市 | 500 | 1750 | 1800 | 4050', '乙市 | 600 | 1850 | 1900 | 4350']
  const read = (top: string): Target[] => {
    const lines = [top, '---|---|---', ...rows].map((row) => `| ${row} |`)
    return parsePlan(`# 青禾省培训任务表（单位：人）\n\n${lines.join('\n')}\n`).targets.slice(0, 3)
  }
  const years = (top: string): (number | null)[][] => read(top).map(({ min, year }) => [min, year])
  const doubts = (top: string): string[] => read(top).map((target) => target.doubts.join())
  const told = [
    [500, 2026],
    [1750, 2027],
    [1800, 2028],
  ]
  expect(years('地区 | 年度任务 | 三年任务')).toEqual(told)
  expect(years('地区 | 培训任务 | 合计')).toEqual(told)
  // either of the two may stand over the years
  expect(doubts('地区 | 培训任务 | 建设任务')).toEqual(['table', 'table', 'table'])
  expect(doubts('地区 | 培训任务 | 合计')).toEqual(['', '', ''])
})
