import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

/** Name, value, unit and year of each target of a text as a page prints it; `?` behind what is doubted. */
function read(text: string): string[] {
  const { targets } = parsePlan(text, { format: 'text' })
  return targets.map(
    ({ indicator, valueText, unit, year, doubts }) =>
      `${indicator} ${valueText} ${unit ?? ''} ${year}${doubts.length > 0 ? '?' : ''}`,
  )
}

describe('tables that share a task out among places', () => {
  it('name it in their heads and date it in their caption', () => {
    const text =
      '2027年各县区老年人防跌倒项目任务量\n项目县 | 居家评估任务数（户） | 扶手安装目标数 |\n东溪县 | 300 | 120 |\n西溪县 | 200 | 80 |\n合计 | 500 | 200 |\n'
    expect(read(text)).toEqual([
      '东溪县居家评估任务数 300 户 2027',
      '东溪县扶手安装目标数 120  2027',
      '西溪县居家评估任务数 200 户 2027',
      '西溪县扶手安装目标数 80  2027',
      '居家评估任务数 500 户 2027',
      '扶手安装目标数 200  2027',
    ])
  })

  it('leave it to their caption where the head only says that there is one; what is done is none', () => {
    const text =
      '2027年适龄女孩接种任务分解表\n县区 | 下达任务数（人） | 完成任务数（人） |\n东溪县 | 110 | 30 |\n西溪县 | 90 | 20 |\n'
    expect(read(text)).toEqual(['东溪县适龄女孩接种任务数 110 人 2027', '西溪县适龄女孩接种任务数 90 人 2027'])
  })

  it('are none where the rows are indicators', () => {
    const text = '2027年主要指标\n指标名称 | 全年目标数 | 单位 |\n新增托位数 | 1100 | 个 |\n招聘医生数 | 900 | 名 |\n'
    expect(read(text)).toEqual(['新增托位数 1100 个 2027', '招聘医生数 900 名 2027'])
  })
})

describe('rows that their table does not number', () => {
  it('are parts of the row above', () => {
    const cells =
      '序号 主要指标 单位 2020年 2025年目标 指标性质 1 产后访视率 % 88 92 预期性 2 每千人口执业医师数 人 1.5 1.7 预期性 其中：每千人口中医类别医师数 人 0.2 0.4 预期性 3 每千人口注册护士数 人 2.1 2.7 预期性'
    expect(read(cells.split(' ').join('\n'))).toEqual([
      '产后访视率 92 % 2025',
      '每千人口执业医师数 1.7 人/千人口 2025',
      '每千人口中医类别医师数 0.4 人/千人口 2025',
      '每千人口注册护士数 2.7 人/千人口 2025',
    ])
  })

  it('are their sum', () => {
    const text =
      '表1 2027年各县区任务数 序号 县区 新增托位 养老床位 1 东溪县 30 40 2 西溪县 20 25 3 南溪县 10 15 合计 60 80'
    expect(read(text.split(' ').join('\n')).slice(-2)).toEqual(['新增托位 60 个 2027', '养老床位 80 张 2027'])
  })
})

describe('tables on their side, one below the other', () => {
  const goals = ['产前筛查率 90% % 2027', '托位数 800个 个 2027', '慢病管理率 >70% % 2027', '护理型床位占比 60% % 2027']

  it('have their heads on lines of their own', () => {
    const text =
      '主 要 指 标 |\n产前筛查率 | 托位数 |\n2027 年 目 标 值 |\n90% | 800个 |\n属 性 | 约束性 | 预期性 |\n主 要 指 标 |\n慢病管理率 | 护理型床位占比 |\n2027 年 目 标 值 |\n>70% | 60% |\n属 性 | 预期性 | 预期性 |\n'
    expect(read(text)).toEqual(goals)
  })

  it('or before their rows', () => {
    const text =
      '主要指标 | 产前筛查率 | 托位数 |\n2027年目标值 | 90% | 800个 |\n属性 | 约束性 | 预期性 |\n主要指标 | 慢病管理率 | 护理型床位占比 |\n2027年目标值 | >70% | 60% |\n属性 | 预期性 | 预期性 |\n'
    expect(read(text)).toEqual(goals)
  })

  it('are no tables whose heads come again on the next page', () => {
    const text =
      '主要指标 | 单位 | 2027年目标值 |\n产前筛查率 | % | 90 |\n托位数 | 个 | 800 |\n主要指标 | 单位 | 2027年目标值 |\n慢病管理率 | % | >70 |\n护理型床位占比 | % | 60 |\n'
    expect(read(text)).toEqual([
      '产前筛查率 90 % 2027',
      '托位数 800 个 2027',
      '慢病管理率 >70 % 2027',
      '护理型床位占比 60 % 2027',
    ])
  })
})

describe('heads that a page has lost or cut', () => {
  it('may be that of the names; brackets that nothing closes hold units all the same', () => {
    const cells =
      '序号 基期水平2024年） 2027 目标值 1 产前筛查率（% 82 90 2 婴儿死亡率（ 2.9 持续改善 3 孕产妇死亡率（1/10万） 9 持续改善 4 居民健康素养水平（% 24 28'
    expect(read(cells.split(' ').join('\n\n'))).toEqual(['产前筛查率 90 % 2027', '居民健康素养水平 28 % 2027'])
  })

  it('is none that stands over the numbers alone', () => {
    const text = '序号\t\t2027年目标值\n1\t产前筛查率（%）\t90\n2\t托位数（个）\t800\n'
    expect(read(text)).toEqual(['产前筛查率 90 % 2027', '托位数 800 个 2027'])
  })
})

describe('cells on lines of their own, each behind a pipe', () => {
  it('are rows by their numbers; a row over a group may have a number of its own', () => {
    const text =
      '附表2\n健康云溪建设。\n指 标\n| 权重\n| 单位\n| 2027年\n目 标\n| 牵头部门\n| 一、核心指标(权重占60%)\n| 60\n|\n|\n| | 1\n| 产前筛查率\n| 30\n| %\n| 90\n| 市卫健委\n| 2\n| 新增托位数\n| 30\n| 个\n| 800\n| | 二、发展指标(权重占40%)\n| 40\n|\n|\n| | 3\n| 护理员培训人数\n| 20\n| 人\n| 300\n| 市人社局\n| 4\n| 护理员工资年均增长5%以上\n| 20\n| %\n| 5\n| 市人社局\n|\n'
    expect(read(text)).toEqual([
      '产前筛查率 90 % 2027',
      '新增托位数 800 个 2027',
      '护理员培训人数 300 人 2027',
      '护理员工资年均增长5%以上 5 % 2027?',
    ])
  })

  it('are text where they are few', () => {
    expect(read('新闻\n| 首页\n| 政务公开\n到2027年产前筛查率达到90%。\n| 2\n| 800\n')).toEqual([
      '产前筛查率 90% % 2027',
    ])
  })
})

it('takes the number of a row that the end of a text cuts off for no count', () => {
  const heads = '到2027年老年人健康管理率达75%。\n云溪市主要发展指标\n分类 序号 主要指标 单位 2027年 指标性质\n'
  expect(read(`${heads}健康 水平 1 人均预期寿命 `)).toEqual(['老年人健康管理率 75% % 2027'])
  expect(read(`${heads}健康水平 1 人均预期寿命 岁 80 预期性\n健康服务 2 产前筛查率 % 90 预期性\n`).slice(1)).toEqual([
    '人均预期寿命 80 岁 2027',
    '产前筛查率 90 % 2027',
  ])
})

describe('years that are over', () => {
  const past =
    '主要项目和指标\t2015年\t2020年\t年均增长（%）\n社会组织数（万个）\t32\t44.6\t6.87\n救助人数（万人）\t61.9\t601.7\t57.6\n'

  it('are those up to the one that another table of the text begins with', () => {
    const goals =
      '今后五年的目标如下。\n主要指标\t2020年\t2025年目标值\n社会组织数（万个）\t44.6\t50\n救助人数（万人）\t601.7\t700\n'
    expect(read(`${past}\n${goals}`)).toEqual(['社会组织数 50 万个 2025', '救助人数 700 万人 2025'])
  })

  it('may be any of a table that says nothing of goals', () => {
    expect(read(past)).toEqual([
      '社会组织数 32 万个 2015?',
      '社会组织数 44.6 万个 2020?',
      '救助人数 61.9 万人 2015?',
      '救助人数 601.7 万人 2020?',
    ])
  })
})

it('reads no numbers of a table without anything between its cells where bounds run into the numbers of rows', () => {
  const text =
    '云溪县监测指标体系类别序号指标名称单位目标值权重服务1家庭医生签约率%≥6052产前筛查率%≥9043托位数个≥80054护理员人数人≥300'
  expect(read(text)).toEqual([])
  const { messages } = parsePlan(text, { format: 'text' })
  expect(messages.map(({ ruleId }) => ruleId)).toContain('table-glued')
})

it('doubts names on a page that prints values over them', () => {
  const page =
    '2027年健康目标任务\n基本建成\n健康县城\n80%\n家庭医生签约率\n保持稳定\n医保基金收支\n90%\n产前筛查率\n全面消除\n控烟死角\n75%\n慢病管理率\n'
  expect(read(page).filter((line) => !line.endsWith('?'))).toEqual([])
  const { targets } = parsePlan(page, { format: 'text' })
  expect(targets.every(({ doubts }) => doubts.includes('name'))).toBe(true)
})
