import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const notice = (names: string): string =>
  `青政办函〔2025〕6号\n各镇人民政府：\n${names}已经市政府同意，现印发给你们，请抓好落实。\n青禾市人民政府办公室\n2025年4月30日\n`
const goals =
  '| 序号 | 指标 | 单位 | 2028年 | 牵头单位 |\n|---|---|---|---|---|\n| 1 | 健康素养水平 | % | 40 | 市卫健局 |\n\n'
const tasks = '| 序号 | 任务 | 牵头单位 |\n|---|---|---|\n| 1 | 建成社区医院3家 | 市卫健局 |\n\n'

describe('tables that a notice hands on', () => {
  it('makes a section of each title over its table, also of one on two lines, and measures of the rows alone', () => {
    const text =
      notice('《青禾市健康行动计划（2025—2028年）重点指标》《青禾市健康行动计划（2025—2028年）责任清单》') +
      `青禾市健康行动计划\n(2025-2028年)重点指标\n（单位：%）\n\n${goals}青禾市健康行动计划（2025—2028年）责任清单\n\n${tasks}`
    const { sections, measures, meta } = parsePlan(text)
    expect(sections.map(({ number, title, depth }) => [number, title, depth])).toEqual([
      [null, '青禾市健康行动计划(2025-2028年)重点指标', 1],
      [null, '青禾市健康行动计划（2025—2028年）责任清单', 1],
    ])
    expect(measures.map(({ title, table, sectionId }) => [title, table, sectionId])).toEqual([
      ['健康素养水平', true, 's1'],
      ['建成社区医院3家', true, 's2'],
    ])
    expect(meta.title).toBe('青禾市健康行动计划(2025-2028年)重点指标')
  })

  it('makes none of the one title that the notice is about, nor of a caption that it does not name', () => {
    const one = parsePlan(`${notice('《青禾市健康行动主要目标》')}青禾市健康行动主要目标\n\n${goals}`)
    expect(one.sections).toEqual([])
    expect(one.meta.planTitle).toBe('青禾市健康行动主要目标')
    const two = `${notice('《青禾市健康行动方案》《青禾市健康行动任务清单》')}青禾市健康行动方案\n一、目标\n到2028年，建成医院3家。\n主要指标表\n\n`
    expect(parsePlan(two + goals).sections.map(({ title }) => title)).toEqual(['目标'])
  })
})
