import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const named = (text: string): string[] =>
  parsePlan(text).measures.map(({ number, title }) => [number, title].filter((part) => part !== null).join(' '))

describe('rows of a table of goals', () => {
  const goals = (names: readonly string[], heads = '监测指标 | 单位 | 目标值'): string =>
    `云溪市残疾人事业规划指标\n\n| ${heads} |\n|---|---|---|\n${names.map((name) => `| ${name} | % | ≥50 |`).join('\n')}\n`

  it('are measures where the cells of their names number them', () => {
    expect(named(goals(['1.康复服务比例', '2.社区服务比例', '3.托养服务比例']))).toEqual([
      '1. 康复服务比例',
      '2. 社区服务比例',
      '3. 托养服务比例',
    ])
  })

  it('are measures without numbers and bodies', () => {
    const names = ['康复服务比例', '社区服务比例', '托养服务比例']
    expect(named(goals(names))).toEqual(names)
  })

  it('are about what their target measures, and about nothing else', () => {
    const [row] = parsePlan(goals(['家庭医生签约居民满意度', '居民健康素养水平', '孕产妇死亡率'])).measures
    expect(row?.themes.map(({ id }) => id)).toEqual(['family-doctors'])
  })

  it('are none where the columns tell what has been', () => {
    const table =
      '| 指标名称 | 2005年 | 2010年 |\n|---|---|---|\n| 1.老年体育人口比例 | 40% | 48% |\n| 2.老年教育比例 | 5% | 10% |\n'
    expect(named(`云溪市老龄事业发展规划（2011—2015年）\n\n“十一五”主要指标完成情况\n\n${table}`)).toEqual([])
  })
})

const list = (rows: readonly string[]): string =>
  `云溪市健康行动任务清单\n\n| 序号 | 指标名称 | 目前水平 | 2028年 | 牵头部门 |\n|---|---|---|---|---|\n${rows.join('\n')}\n`

describe('parts of a list whose rows count in digits', () => {
  it('are heads of groups', () => {
    const rows = [
      '| 一 | 健康饮食行动 | | | |',
      '| 1 | 食盐摄入知晓率 | 81% | 84% | 市健促办 |',
      '| 2 | 食用油摄入知晓率 | 85% | 86% | 市健促办 |',
      '| 二 | 控烟行动 | | | |',
      '| 3 | 公共场所吸烟率 | 24% | 15% | 市健促办 |',
    ]
    expect(named(list(rows))).toEqual(['1 食盐摄入知晓率', '2 食用油摄入知晓率', '3 公共场所吸烟率'])
  })

  it('are rows where all count so', () => {
    const rows = ['| 一 | 食盐摄入知晓率 | 81% | 84% | 市健促办 |', '| 二 | 公共场所吸烟率 | 24% | 15% | 市健促办 |']
    expect(named(list(rows))).toEqual(['一 食盐摄入知晓率', '二 公共场所吸烟率'])
  })
})

describe('a total', () => {
  it('below numbered rows has no number', () => {
    const rows = [
      '| 1 | 东城街道 | 100 | 300 | 区民政局 |',
      '| 2 | 西城街道 | 90 | 200 | 区民政局 |',
      '| | 合计 | 190 | 500 | |',
    ]
    expect(named(list(rows)).at(-1)).toBe('合计')
  })
})

describe('主要任务 beside 总体目标', () => {
  const under = (heading: string): string[] =>
    named(
      `云溪市全民健身计划\n\n三、目标任务\n（一）总体目标\n健身意识增强。\n（二）${heading}\n1.推进场地建设。新建步道20条。\n2.培育队伍。培训指导员100名。\n`,
    )

  it('is a part of tasks', () => {
    expect(under('主要任务')).toEqual(['1. 推进场地建设', '2. 培育队伍'])
  })

  it('is none where it names goals', () => {
    expect(under('具体目标')).toEqual([])
  })
})

describe('a number that nothing stands behind', () => {
  it('has no vote on the headings of its list', () => {
    const [first] = parsePlan(
      '云溪市健康行动计划\n\n二、行动内容\n（一）健康环境行动\n1.全面推进健康细胞建设。积极开展健康村镇、健康社区建设，完善健身设施。\n2.\n',
    ).measures
    expect(first?.title).toBe('全面推进健康细胞建设')
  })
})
