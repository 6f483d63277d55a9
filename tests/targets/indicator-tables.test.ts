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

describe('words in the cells of goals', () => {
  const columns = '| 指标 | 单位 | 基期值 | 2026年 | 2028年 |'
  const goals = (...rows: string[]): string[] => {
    const table = [columns, '|---|---|---|---|---|', ...rows].join('\n')
    const { targets, source } = parsePlan(`${head}${table}\n`, { format: 'markdown' })
    for (const { span, quote } of targets) expect(source.slice(span.start, span.end)).toBe(quote)
    return targets.map(({ indicator, kind, comparator, max, min, unit, year, perYear, doubts }) =>
      [indicator, kind, comparator ?? '', min ?? max ?? '', unit ?? '', year, perYear ? '每年' : '', doubts.join()]
        .join(' ')
        .replace(/ +/gu, ' ')
        .trim(),
    )
  }

  it('takes a completing verb below a year as a milestone of what the row names', () => {
    expect(
      goals(
        '| 省级健康促进示范县 | 个 | 0 | 创建 | 建成 |',
        '| 市传染病医院新院区 | 个 | - | 主体封顶 | 投入使用 |',
        '| 分级诊疗改革 | - | - | 推进 | 基本完成 |',
        '| 区域检验结果互认平台 | 个 | - | 上线 | 完善 |',
      ),
    ).toEqual([
      '建成省级健康促进示范县 milestone 2028',
      '市传染病医院新院区主体封顶 milestone 2026',
      '市传染病医院新院区投入使用 milestone 2028',
      '完成分级诊疗改革 milestone 2028',
      '上线区域检验结果互认平台 milestone 2026',
    ])
  })

  it('leaves verbs that complete nothing, what is measured and what stands where things are', () => {
    expect(
      goals(
        '| 居民健康素养水平 | % | 30 | 达到 | 持续提升 |',
        '| 孕产妇死亡率 | /10万 | 8 | 持续改善 | 省下达目标值 |',
        '| 部门协作机制 | - | 建立 | 建立 | 健全 |',
        '| 县级急救中心 | 个 | 建成 | 巩固 | 提升 |',
      ),
    ).toEqual([])
  })

  it('reads a change with the year of its column', () => {
    expect(
      goals(
        '| 居民健康素养水平 | % | 27 | 每年提升1.5%左右或不低于全省平均水平 | 每年提升1.5%左右或不低于全省平均水平 |',
        '| 交通事故死亡率 | /10万 | 6.1 | 较2024年 下降5% | 较2026年 下降4% |',
      ),
    ).toEqual([
      '居民健康素养水平提升幅度 change ~ 1.5 % 2026 每年',
      '居民健康素养水平提升幅度 change ~ 1.5 % 2028 每年',
      '交通事故死亡率下降幅度 change = 5 % 2026',
      '交通事故死亡率下降幅度 change = 4 % 2028',
    ])
  })

  it('takes the unit of the row for a number behind a verb', () => {
    expect(
      goals(
        '| 护士数 | 人 | 3000 | 新增200 | 新增350左右 |',
        '| 成人吸烟率 | % | 24 | 较2024年下降1 | 按第3版标准监测 |',
      ),
    ).toEqual([
      '新增护士数 count = 200 人 2026',
      '新增护士数 count ~ 350 人 2028',
      '成人吸烟率下降幅度 change = 1 % 2026 unit',
    ])
  })

  it('takes all of what a row names for 100 per cent, and doubts the name where it is no share', () => {
    expect(goals('| 村卫生室达标率 | % | 80 | 95 | 全部达标 |', '| 影像诊断中心 | 个 | 2 | 3 | 全覆盖 |')).toEqual([
      '村卫生室达标率 ratio = 95 % 2026',
      '村卫生室达标率 coverage = 100 % 2028',
      '影像诊断中心数 count = 3 个 2026',
      '影像诊断中心 coverage = 100 % 2028 name',
    ])
  })
})
