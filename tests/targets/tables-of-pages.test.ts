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

describe('several values one below the other in a cell', () => {
  it('go with as many lines of names in a table of a cell a line', () => {
    const cells = [
      '指标 2023年 2028年 属性 一、服务 1.家庭病床数（张） 40 90 预期性 2.慢性病患者规范管理率（%） 其中：高血压 糖尿病 62 58 75以上 70以上 预期性',
      '3.每千人口医师数（人） 4.每千人口护士数（人） 3.1 3.5 3.6 4.2 约束性 二、人才 1.全科医生数（名） 70 95 约束性',
    ]
    expect(read(cells.join(' ').split(' ').join('\n'))).toEqual([
      '家庭病床数 90 张 2028',
      '高血压慢性病患者规范管理率 75以上 % 2028',
      '糖尿病慢性病患者规范管理率 70以上 % 2028',
      '每千人口医师数 3.6 人/千人口 2028',
      '每千人口护士数 4.2 人/千人口 2028',
      '全科医生数 95 名 2028',
    ])
  })

  it('go with those of a cell of a file, and are in doubt beside fewer', () => {
    const rows = ['| 签约率（%）<br>其中：老年人 | 70<br>80 |', '| 床位数（张） | 300<br>400 |']
    const text = `# 云溪市健康行动方案\n\n## 一、主要指标\n\n| 指标 | 2028年目标 |\n|---|---|\n${rows.join('\n')}\n`
    const { targets } = parsePlan(text, { format: 'markdown' })
    expect(targets.map(({ indicator, valueText, doubts }) => [indicator, valueText, doubts])).toEqual([
      ['签约率', '70', []],
      ['老年人签约率', '80', []],
      ['床位数', '300', ['table']],
      ['床位数', '400', ['table']],
    ])
  })
})

describe('tables whose heads nobody knows', () => {
  const goals = ['家庭病床（张）', '适老化改造（户）', '主要工作']

  it.each([' ', '\n'])('are told by their grid, with rows of years', (gap) => {
    const rows = [['年度', ...goals], ['2026年', '40', '120', '试点'], ['2027年', '60', '150', '推开'], ['合计', '100', '270', '—']]
    const text = `三年任务安排如下：\n${rows.map((row) => row.join(gap)).join('\n')}`
    expect(read(text)).toEqual([
      '家庭病床数 40 张 2026',
      '适老化改造数 120 户 2026',
      '家庭病床数 60 张 2027',
      '适老化改造数 150 户 2027',
      '家庭病床数 100 张 null',
      '适老化改造数 270 户 null',
    ])
  }) // prettier-ignore

  it('are told by their grid, with rows of places', () => {
    const text = '表2 2028年各乡镇任务数\n乡镇 新建村卫生室（所） 招聘医生（名）\n石桥镇 4 12\n柳林乡 3 9\n'
    expect(read(text)).toEqual([
      '石桥镇新建村卫生室数 4 所 2028',
      '石桥镇招聘医生数 12 名 2028',
      '柳林乡新建村卫生室数 3 所 2028',
      '柳林乡招聘医生数 9 名 2028',
    ])
  })
})

describe('tables that may tell what has been', () => {
  it('are in doubt where nothing says that they promise', () => {
    const text = '指标\t2021年\t2022年\n医院数（家）\t31\t33\n床位数（张）\t6100\t6400\n'
    expect(read(text)).toEqual([
      '医院数 31 家 2021?',
      '医院数 33 家 2022?',
      '床位数 6100 张 2021?',
      '床位数 6400 张 2022?',
    ])
  })

  it('are statistics where their years run backwards', () => {
    expect(read('指标\t2022年\t2021年\t2020年\n医院数（家）\t33\t31\t30\n床位数（张）\t6400\t6100\t6000\n')).toEqual([])
  })
})

describe('heads of other shapes', () => {
  it('are pipes that close no row', () => {
    const text = '指标 | 现状值 | 2028年目标\n平均住院日（天） | 7.6 | ≤6.8\n预约诊疗率（%） | 50 | 65\n'
    expect(read(text)).toEqual(['平均住院日 ≤6.8 天 2028', '预约诊疗率 65 % 2028'])
    expect(read('首页 | 新闻2025 | 政务\n公告 | 通知 | 下载\n搜索 | 地图 | 帮助\n')).toEqual([])
  })

  it('name what is measured over rows of bodies', () => {
    const text = '2028年目标任务分解表\n单位 签约率 筛查率\n云溪县卫生健康局 75% 70%\n东山区卫生健康局 78% 72%\n'
    expect(read(text)).toEqual([
      '云溪县卫生健康局签约率 75% % 2028',
      '云溪县卫生健康局筛查率 70% % 2028',
      '东山区卫生健康局签约率 78% % 2028',
      '东山区卫生健康局筛查率 72% % 2028',
    ])
  })

  it('come again behind a page', () => {
    const rows = [
      '1 健康素养水平（%） 28 40 预期性',
      '（续表） 序号 指标 2025 2030 性质',
      '2 体质合格率（%） 93 94 预期性',
    ]
    const text = ['序号 指标 2025 2030 性质', ...rows].join(' ').split(' ').join('\n')
    expect(read(text)).toEqual(['健康素养水平 40 % 2030', '体质合格率 94 % 2030'])
  })

  it('leave rows of years the year that they print', () => {
    const text = '到2030年，主要任务如下：\n年份\t新建村卫生室（所）\t全科医生（名）\n2027年\t40\t60\n2028年\t55\t80\n'
    expect(read(text)).toEqual([
      '新建村卫生室数 40 所 2027',
      '全科医生数 60 名 2027',
      '新建村卫生室数 55 所 2028',
      '全科医生数 80 名 2028',
    ])
  })
})

describe('a table of a cell a line whose rows count several populations', () => {
  const cells = [
    '序号 指标名称 统计口径 属性 2028年目标值',
    '1 婴儿死亡率 户籍人口 预期性 ≤2.8‰ 全人口 预期性 ≤5.9‰',
    '2 疫苗接种率 户籍人口 约束性 ≥99% 外来人口 约束性 ≥98%',
    '3 消除麻疹 常住人口 约束性 2027年全区麻疹发病率≤1/100万，无本土麻疹病毒传播，监测网络保持灵敏有效。2028年保持消除状态。',
    '4 平均急救站点间距离 - 约束性 6公里',
    '5 每千人口床位数 常住人口 预期性 5.6',
    '6 急救平均反应时间 急救对象 约束性 15分钟到达率92%、20分钟到达率97%',
    '7 护士本科及以上比例 - 预期性 65%',
  ]
  const found = read(cells.join(' ').split(' ').join('\n'))

  it('reads the rows that go on with the cells above, and says of whom', () => {
    expect(found.slice(0, 4)).toEqual([
      '户籍人口婴儿死亡率 ≤2.8‰ ‰ 2028',
      '全人口婴儿死亡率 ≤5.9‰ ‰ 2028',
      '户籍人口疫苗接种率 ≥99% % 2028',
      '外来人口疫苗接种率 ≥98% % 2028',
    ])
  })

  it('goes on behind a goal that is told in a sentence', () => {
    expect(found).toContain('平均急救站点间距离 6公里 公里 2028')
    expect(found.at(-1)).toBe('护士本科及以上比例 65% % 2028')
  })

  it('counts beds in 张 where no unit is printed', () => {
    expect(found).toContain('每千人口床位数 5.6 张/千人口 2028')
  })
})

it('says that a cell is a change', () => {
  const text =
    '序号\t指标\t2028年目标\n1\t事故起数\t比2025年下降10%以上\n2\t门诊量\t较2025年增长20%\n3\t夜间达标率\t达到90%\n'
  expect(read(text)).toEqual(['事故起数下降幅度 10%以上 % 2028', '门诊量增长幅度 20% % 2028', '夜间达标率 90% % 2028'])
})

it('reads what stands before 三、 as of a part whose heading is gone', () => {
  const goals = '—责任制有效落实。危害项目申报率达到80%以上，卫生培训率达到90%以上。\n'
  const [late, first] = ['三、主要任务', '一、主要任务'].map((head) =>
    read(`${goals}${head}\n（一）落实责任。用人单位承担主体责任，依法履行职责。\n`),
  )
  expect(late).toEqual(['危害项目申报率 80%以上 % null?', '卫生培训率 90%以上 % null?'])
  expect(first).toEqual([])
})

it('goes on behind a group whose other cells a page prints on one line, and takes no base of the years over it', () => {
  const row = (...cells: string[]): string => `${cells.join('\n| ')}\n|\n`
  const text =
    '附件：青禾卫生行动（2023―2027年）指标表\n' +
    row('健 康 指 标', '2022', '2027') +
    row('人均期望寿命（岁）', '76.05', '77') +
    row('婴儿死亡率（‰）', '8.89', '7') +
    '资 源 指 标\n| |\n' +
    row('每千人执业医师数（人）', '1.2', '1.5') +
    row('每千人床位数（张）', '2.31', '3')
  expect(read(text)).toEqual([
    '人均期望寿命 77 岁 2027',
    '婴儿死亡率 7 ‰ 2027',
    '每千人执业医师数 1.5 人/千人口 2027',
    '每千人床位数 3 张/千人口 2027',
  ])
})
