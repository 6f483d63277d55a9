import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'
import { buildTree } from '../../src/tree/build-tree.js'
import type { PlanNode, TableNode } from '../../src/model.js'

const START = '云溪市卫生健康发展规划\n\n一、发展目标\n到2025年，主要指标达到全省平均水平。\n'
const END = '\n二、主要任务\n（一）健全体系。到2025年，建成社区医院3家。\n'

function readTables(body: string): { columns: (string | null)[]; rows: string[] }[] {
  const source = readSource(START + body + END, { format: 'text' })
  const found: TableNode[] = []
  const visit = (node: PlanNode): void => {
    if (node.type === 'table') found.push(node)
    else if ('children' in node) node.children.forEach(visit)
  }
  buildTree(source).tree.children.forEach(visit)
  return found.map(({ data, children }) => ({
    columns: data.columns,
    rows: children.filter((row) => !row.data.header).map((row) => row.children.map((cell) => cell.value).join('|')),
  }))
}

const lines = (cells: string): string => cells.split(' ').join('\n')

describe('a line over the rows of a group, in a table without a column for it', () => {
  const table = (groups: readonly string[], marks: readonly string[]): string =>
    lines(
      `指标名称 单位 2020年基数 2025年目标 2030年目标 责任部门 ${groups[0]} ${marks[0]}妇女人均预期寿命 岁 78.1 79.5 81 市卫生健康委 ${groups[1]} ${marks[1]}婴儿死亡率 ‰ 5.6 <5.2 <5 市卫生健康委、市妇联 ${marks[2]}近视率 % 52 50 48 市教育局`,
    )
  const found = (groups: readonly string[], marks: readonly string[]): string[] =>
    readTables(table(groups, marks)).flatMap(({ rows }) => rows)

  it.each([
    ['with a number', ['一、妇女与健康', '二、儿童与健康'], ['1、', '2、', '3、']],
    ['with a number over names without one', ['一、妇女与健康', '二、儿童与健康'], ['', '', '']],
    ['without a number over names with one', ['妇女与健康', '儿童与健康'], ['1、', '2、', '3、']],
  ])('is no cell of them: %s', (_name, groups, marks) => {
    const rows = found(groups, marks)
    expect(rows.filter((row) => row.includes('|78.1|') || row.includes('|5.6|'))).toEqual([
      `${marks[0]}妇女人均预期寿命|岁|78.1|79.5|81|市卫生健康委`,
      `${marks[1]}婴儿死亡率|‰|5.6|<5.2|<5|市卫生健康委、市妇联`,
    ])
  })

  it('is a name where the rows themselves are numbered so', () => {
    const rows = readTables(
      lines('指标名称 单位 2025年目标 2030年目标 一、人均预期寿命 岁 79.5 81 二、婴儿死亡率 ‰ <5.2 <5'),
    ).flatMap((one) => one.rows)
    expect(rows).toEqual(['一、人均预期寿命|岁|79.5|81', '二、婴儿死亡率|‰|<5.2|<5'])
  })
})

describe('tables printed one cell a line', () => {
  it('finds rows by the kinds of their cells, with merged group cells and a page break', () => {
    const body =
      lines('领域 指标 单位 2020年 2025年 属性 健康水平 婴儿死亡率 ‰ 3.2 ＜5 约束性 孕产妇死亡率 /10万 9.1') +
      '\n\n- 7 -\n\n' +
      lines('≤8 预期性 资源配置 每千人口执业（助理） 医师数 人 2.6 3.2 约束性')
    expect(readTables(body)).toEqual([
      {
        columns: ['领域', '指标', '单位', '2020年', '2025年', '属性'],
        rows: [
          '健康水平|婴儿死亡率|‰|3.2|<5|约束性',
          '|孕产妇死亡率|/10万|9.1|≤8|预期性',
          '资源配置|每千人口执业（助理）医师数|人|2.6|3.2|约束性',
        ],
      },
    ])
  })

  it('knows a head that is set with a blank between its letters', () => {
    const body = '指 标\n2026年目标\n2028年目标\n家庭病床（张）\n90\n150\n村卫生室达标率（%）\n70\n85'
    expect(readTables(body)).toEqual([
      {
        columns: ['指标', '2026年目标', '2028年目标'],
        rows: ['家庭病床（张）|90|150', '村卫生室达标率（%）|70|85'],
      },
    ])
  })

  it('keeps groups, notes and rows without values between number and nature', () => {
    const body = [
      '领域 序号 指标 基期水平 2025年目标值 2030年目标值 指标性质 （一） 知识普及行动 结果性指标 1 健康素养水平（%） 24.8 ≥26 ≥30 预期性'.replaceAll(' ', '\n'),
      '说明：健康素养水平是指具备健康素养的人所占的比例，由监测得出。',
      '计算方法：具备健康素养的人数/监测人数×100%。',
      '社会倡导指标 2 个人记录身心状况 倡导性 （二） 合理膳食行动 结果性指标'.replaceAll(' ', '\n'),
      '3\n成人肥胖增长率（%）\n2012—2022年年均增长约4.1%\n持续减缓\n预期性',
      '4\n建立科普专家库和资源库，对专家和资源实行动态管理。\n实现\n约束性',
    ].join('\n') // prettier-ignore
    const [table] = readTables(body)
    expect(table?.rows.filter((row) => row.replaceAll('|', '').length > 20)).toEqual([
      '知识普及行动结果性指标|1|健康素养水平（%）|24.8|≥26|≥30|预期性',
      '说明：健康素养水平是指具备健康素养的人所占的比例，由监测得出。',
      '计算方法：具备健康素养的人数/监测人数×100%。',
      '合理膳食行动结果性指标|3|成人肥胖增长率（%）|2012—2022年年均增长约4.1%||持续减缓|预期性',
      '|4|建立科普专家库和资源库，对专家和资源实行动态管理。|||实现|约束性',
    ])
    expect(table?.rows).toContain('社会倡导指标|2|个人记录身心状况||||倡导性')
  })

  it('finds the columns of a broken head by the numbers of the rows', () => {
    const body = lines(
      '序号 项目类别 单位 “十三五”规划 目标 “十三五”完成 情况 1 新建站点 处 20 22 2 改建站点 处 8 8 3 培训人员 人 150 161',
    )
    expect(readTables(body)).toEqual([
      {
        columns: ['序号', '项目类别', '单位', '“十三五”规划目标', '“十三五”完成情况'],
        rows: ['1|新建站点|处|20|22', '2|改建站点|处|8|8', '3|培训人员|人|150|161'],
      },
    ])
  })

  it('reads a task list with names of bodies broken over lines', () => {
    const body = lines(
      '序号 重点任务 牵头单位 完成时限 1 制定建设方案 市卫生健康委 2024年12月 2 加强队伍建设 市教育局、市人力资 源社会保障局 2025年6月',
    )
    expect(readTables(body)[0]?.rows).toEqual([
      '1|制定建设方案|市卫生健康委|2024年12月',
      '2|加强队伍建设|市教育局、市人力资源社会保障局|2025年6月',
    ])
  })

  it('reads what has been done so far in words, and merged bodies and deadlines', () => {
    const body = lines(
      '序号 重点工作任务（民生实事项目） 牵头单位 负责人 计划完成时间 进展情况（二季度） 1 新增助餐点15个 区民政局 何某 11月底前 其中东街3个，西街2个，已完成选址。 2 新增护理床位100张 10月底前 目前已完成选址。 3 举办长者课堂30场 目前已举办12场。 4 建成老年活动中心 12月底 正在装修。',
    )
    expect(readTables(body)[0]?.rows).toEqual([
      '1|新增助餐点15个|区民政局|何某|11月底前|其中东街3个，西街2个，已完成选址。',
      '2|新增护理床位100张|||10月底前|目前已完成选址。',
      '3|举办长者课堂30场||||目前已举办12场。',
      '4|建成老年活动中心|||12月底|正在装修。',
    ])
  })

  it('takes the number of the next row for no note of this one', () => {
    const body = [
      '领域|序号|指标|基期水平|2026年目标值|2030年目标值|指标性质|备注|（一）口腔健康|1|每日两次刷牙率（%）|41|≥50|≥60|倡导性|',
      '由抽样调查得出。|2|制定刷牙指引|—|实现|实现|预期性|3|人均糖摄入量（g）|31|≤28|≤25|倡导性|',
    ].join('').replaceAll('|', '|\n') // prettier-ignore
    expect(readTables(body)[0]?.rows).toEqual([
      '（一）口腔健康|1|每日两次刷牙率（%）|41|≥50|≥60|倡导性|由抽样调查得出。',
      '|2|制定刷牙指引|—|实现|实现|预期性|',
      '|3|人均糖摄入量（g）|31|≤28|≤25|倡导性|',
    ])
  })

  it('stops at the row it cannot read whole and leaves it as text', () => {
    const body = lines(
      '序号 项目 单位 目标值 1 新建站点 处 20 2 改建站点 处 8 3 海绵城市 平方公里 建成区≥20% 设区市≥25 100%',
    )
    expect(readTables(body)[0]?.rows).toEqual(['1|新建站点|处|20', '2|改建站点|处|8'])
  })

  it('leaves short lines alone that only begin like a table', () => {
    expect(readTables('主要指标\n工作目标\n重点任务\n责任单位\n')).toEqual([])
    expect(readTables('序号\n项目\n单位\n1\n2\n3\n4\n')).toEqual([])
  })
})

describe('two rows of heads, one after another', () => {
  it('puts the last heads below the one that stands over them', () => {
    const body = lines(
      '序号 指标 单位 目标值 属性 2025年 2030年 1 人均预期寿命 岁 79 80 预期性 2 居民健康素养水平 % 30 35 预期性 3 婴儿死亡率 ‰ 3.5 3 约束性',
    )
    expect(readTables(body)).toEqual([
      {
        columns: ['序号', '指标', '单位', '目标值2025年', '目标值2030年', '属性'],
        rows: ['1|人均预期寿命|岁|79|80|预期性', '2|居民健康素养水平|%|30|35|预期性', '3|婴儿死亡率|‰|3.5|3|约束性'],
      },
    ])
  })

  it('tells by shares and counts which head stands over the last ones', () => {
    const body = lines(
      '序号 单位 老年人口数（人） 新增护理床位 日间照料站（家） 2024年床位数与老年人口比例 2027年床位数与老年人口比例 2025年新增床位指标数（张） 1 东岸街道 9019 0.8% >3.2% 55 3 2 西岸街道 7271 2.1% >3.2% 30 4 3 南岸街道 3021 4.3% >3.2% 5 2',
    )
    expect(readTables(body)).toEqual([
      {
        columns: [
          '序号',
          '单位',
          '老年人口数（人）',
          '新增护理床位2024年床位数与老年人口比例',
          '新增护理床位2027年床位数与老年人口比例',
          '新增护理床位2025年新增床位指标数（张）',
          '日间照料站（家）',
        ],
        rows: ['1|东岸街道|9019|0.8%|>3.2%|55|3', '2|西岸街道|7271|2.1%|>3.2%|30|4', '3|南岸街道|3021|4.3%|>3.2%|5|2'],
      },
    ])
  })

  it('leaves one row of heads as it is', () => {
    const body = lines(
      '序号 指标 单位 属性 2025年 2030年 1 人均预期寿命 岁 预期性 79 80 2 婴儿死亡率 ‰ 约束性 3.5 3 3 签约率 % 预期性 60 70',
    )
    expect(readTables(body)[0]?.columns).toEqual(['序号', '指标', '单位', '属性', '2025年', '2030年'])
  })
})

describe('a table that stands whole on one line', () => {
  it('is parted by its blanks, with the words before and behind it left as text', () => {
    const body =
      '附件 评估指标体系 监测指标 单位 权重 目标值 1.参保比例 % 4 ≥90 社 2.护理补贴比例 % 4 ≥50 3.新增就业人数 万人 5 ≥0.1 - 5 -'
    expect(readTables(body)).toEqual([
      {
        columns: ['监测指标', '单位', '权重', '目标值'],
        rows: ['1.参保比例|%|4|≥90', '社', '2.护理补贴比例|%|4|≥50', '3.新增就业人数|万人|5|≥0.1'],
      },
    ])
  })

  it('is none where no rows follow the heads', () => {
    expect(readTables('明确 指标 单位 目标值 后 各县 按 要求 抓好 落实 ， 确保 任务 完成 。')).toEqual([])
  })
})

describe('tables set in columns with spaces', () => {
  it('reads one space between columns', () => {
    const body =
      '指标 2020年 2025年 属性\n人均预期寿命（岁） 77.8 79.5 预期性\n每千人口床位数\n（张） 6.1 7.2 以上 预期性'
    expect(readTables(body)).toEqual([
      {
        columns: ['指标', '2020年', '2025年', '属性'],
        rows: ['人均预期寿命（岁）|77.8|79.5|预期性', '每千人口床位数（张）|6.1|7.2以上|预期性'],
      },
    ])
  })

  it('reads wide gaps, with spaces inside the heads', () => {
    const body =
      '  序号     指 标 名 称     单位    2025年\n   1     人均预期寿命      岁     79.5\n   2     婴儿死亡率       ‰      <3'
    expect(readTables(body)).toEqual([
      { columns: ['序号', '指标名称', '单位', '2025年'], rows: ['1|人均预期寿命|岁|79.5', '2|婴儿死亡率|‰|<3'] },
    ])
  })
})

describe('captions', () => {
  const sections = (text: string): (string | null)[] => {
    const titles: (string | null)[] = []
    const visit = (node: PlanNode): void => {
      if (node.type !== 'section') return
      titles.push(node.data.number)
      node.children.forEach(visit)
    }
    buildTree(readSource(text, { format: 'text' })).tree.children.forEach(visit)
    return titles
  }

  it('is no section where it titles a table, and one where it holds text', () => {
    const table = '指标\t2020年\t2025年\n婴儿死亡率\t3.2\t3.0\n孕产妇死亡率\t9\t8\n'
    expect(sections(`${START}专栏1 主要指标\n单位：%\n${table}${END}`)).toEqual(['一、', '二、', '（一）'])
    expect(sections(`${START}专栏1 重点工程\n建设疾控中心。\n${END}`)).toEqual(['一、', '专栏1', '二、', '（一）'])
  })
})
