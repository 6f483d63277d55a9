import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'

const TITLE = '云溪市卫生健康发展规划（2026—2030年）\n\n一、发展目标\n主要指标如下。\n'
const END = '\n二、主要任务\n（一）健全体系。各部门密切配合。\n'

function read(cells: string, parted = '\n'): { targets: string[]; messages: string[] } {
  const { targets, messages } = parsePlan(TITLE + cells.split('|').join(parted) + END)
  return {
    targets: targets.map(
      ({ indicator, comparator, min, max, unit, year, doubts }) =>
        `${indicator} ${comparator}${min ?? max}${(unit ?? '').replace(/^1/u, '')} ${year} ${doubts.join('+')}`,
    ),
    messages: messages.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('table-')),
  }
}

const SURE = ['人均预期寿命 =80岁 2030 ', '孕产妇死亡率 <=8/10万 2030 ', '婴儿死亡率 <=3‰ 2030 ']
const ROWS = '1|人均预期寿命|岁|79.1|80|2|孕产妇死亡率|1/10万|9.1|≤8|3|婴儿死亡率|‰|3.2|≤3'

describe('heads broken over lines, one cell a line', () => {
  it('joins each of several years with what is told of it, in either order', () => {
    for (const heads of ['2025年|完成情况|2030年|规划目标', '完成情况|2025年|规划目标|2030年'])
      for (const parted of ['\n', '\n\n'])
        expect(read(`序号|指标|单位|${heads}|${ROWS}`, parted)).toEqual({ targets: SURE, messages: [] })
  })

  it('takes the goal of one year from the column of goals alone', () => {
    const { targets } = read(
      '类别|序号|指标|单位|2030年|完成情况|2030年|规划目标|防病|1|接种率|%|99.22|≥97|2|家庭医生签约率|%|60|75|医疗与|护理|3|护理床位占比|%|50|50|4|随访率|%|88|≥90',
    )
    expect(targets).toEqual([
      '接种率 >=97% 2030 ', '家庭医生签约率 =75% 2030 ', '护理床位占比 =50% 2030 ', '随访率 >=90% 2030 ',
    ]) // prettier-ignore
  })

  it('tells by the rows which heads belong together', () => {
    const rows = '1|人均预期寿命|岁|79.1|80|预期性|2|孕产妇死亡率|1/10万|9.1|≤8|预期性|3|婴儿死亡率|‰|3.2|≤3|约束性'
    expect(read(`序号|指标|计量|单位|2025年|基期值|2030年|目标值|指标|属性|${rows}`).targets).toEqual(SURE)
    expect(read(`序号|指标|单位|2025年|实际|完成|2030年|规划|目标|${ROWS}`).targets).toEqual(SURE)
  })

  it('parts a year from the goals beside it where the rows have a cell for each', () => {
    const { targets } = read(
      '类别|序号|指标|单位|2026年|2030年规划目标|健康水平|1|人均预期寿命|岁|79|80|2|孕产妇死亡率|1/10万|9|≤8|3|婴儿死亡率|‰|3.1|≤3',
    )
    expect(targets.filter((target) => target.includes(' 2030 '))).toEqual(SURE)
    const one = read('类别|序号|指标|单位|2030年|规划目标|健康水平|1|签约率|%|80|2|建档率|%|≥85|服务|3|随访率|%|90')
    expect(one.targets).toEqual(['签约率 =80% 2030 ', '建档率 >=85% 2030 ', '随访率 =90% 2030 '])
  })
})

describe('rows that lack cells', () => {
  it('doubts a row whose unit is left out, and its unit where nothing else tells it', () => {
    const { targets, messages } = read(
      '序号|指标|单位|2025年现状|2030年目标|1|签约率|%|60|75|2|家庭医生团队数|90|95|3|婴儿死亡率|3.2|≤3|4|建档率|%|80|85',
    )
    expect(targets).toEqual([
      '签约率 =75% 2030 ', '家庭医生团队数 =95 2030 table+unit', '婴儿死亡率 <=3 2030 table+unit', '建档率 =85% 2030 ',
    ]) // prettier-ignore
    expect(messages).toEqual(['table-row-misfit', 'table-row-misfit'])
  })

  it('counts the values from the end where that of the base year is missing', () => {
    const { targets, messages } = read(
      '序号|指标|单位|2025年基期|2030年目标|1|签约率|%|60|75|2|孕产妇死亡率|1/10万|≤8|3|新建托位|个|500|4|建档率|%|80|85',
    )
    expect(targets).toEqual([
      '签约率 =75% 2030 ', '孕产妇死亡率 <=8/10万 2030 table', '新建托位数 =500个 2030 table', '建档率 =85% 2030 ',
    ]) // prettier-ignore
    expect(messages).toEqual(['table-row-misfit', 'table-row-misfit'])
  })

  it('reads no goal where the lone value may be what has been reached', () => {
    const done = read(
      '序号|指标|单位|2030年目标|完成情况|1|签约率|%|75|60|2|随访率|%|60|3|建档率|%|85|80|4|接种率|%|≥90',
    )
    expect(done.targets).toEqual(['签约率 =75% 2030 ', '建档率 =85% 2030 ', '接种率 >=90% 2030 table'])
    expect(done.messages).toEqual(['table-row-misfit', 'table-row-misfit'])
    const bounds = read(
      '序号|指标|单位|2025年现状|2030年目标|1|签约率|%|60|≥75|2|随访率|%|60|3|建档率|%|80|≥85|4|接种率|%|90|≥95',
    )
    expect(bounds.targets.filter((target) => target.startsWith('随访率'))).toEqual([])
    expect(bounds.messages).toEqual(['table-row-misfit'])
  })

  it('puts the words of a goal, and not the number before them, under the goals', () => {
    const { targets } = read(
      '序号|指标|单位|2025年现状|2030年目标|1|过早死亡率|%|15.2|比2025年降低10%|2|健康素养水平|%|27|达到全省平均水平|3|成人吸烟率|%|24|持续下降|4|签约率|%|60|75',
    )
    expect(targets.filter((target) => /27|24|15/u.test(target))).toEqual([])
    expect(targets).toContain('过早死亡率降低幅度 =10% 2030 ')
  })

  it('keeps what explains a value in its cell', () => {
    const { targets } = read(
      '序号|指标|单位|2025年现状|2030年目标|1|人均预期寿命|岁|79.1|（全市测算）|80|2|签约率|%|60|75|3|建档率|%|80|85',
    )
    expect(targets).toEqual(['人均预期寿命 =80岁 2030 ', '签约率 =75% 2030 ', '建档率 =85% 2030 '])
  })
})

describe('tables that cannot be read', () => {
  it('says so where the values stand alone on their lines', () => {
    // the heads print the number behind the name and the unit, the rows before them
    const { targets, messages } = read(`指标|单位|序号|2025年现状|2030年目标|${ROWS}`)
    expect(targets).toEqual([])
    expect(messages).toEqual(['table-unread'])
  })

  it('are read where only the heads of the numbers and the names change places', () => {
    expect(read(`指标|序号|单位|2025年现状|2030年目标|${ROWS}`)).toEqual({ targets: SURE, messages: [] })
  })

  it('says so where nobody knows the heads of the values', () => {
    const { targets, messages } = read(`类别|序号|指标|单位|甲|乙|健康水平|${ROWS.replaceAll('≤', '')}`)
    expect(targets).toEqual([])
    expect(messages).toEqual(['table-without-heads'])
  })

  it('says nothing of a few numbers', () => {
    expect(read('新建托位|80个|新建站点|12家').messages).toEqual([])
    expect(read('1|2|3|4|5|6').messages).toEqual([])
  })

  it('takes linear time', () => {
    const heads = '类别\n序号\n指标\n单位\n2025年\n完成情况\n2030年\n规划目标\n'
    const hostile = (lines: number): string[] => [
      heads + Array.from({ length: lines }, (_, i) => i + 1).join('\n'),
      '序号\n指标\n单位\n2025年\n规划目标\n'.repeat(lines / 5),
      heads + Array.from({ length: lines / 4 }, (_, i) => `${i + 1}\n签约率\n60\n≥75`).join('\n'),
    ]
    for (const text of hostile(4000)) {
      const start = performance.now()
      parsePlan(text)
      expect(performance.now() - start).toBeLessThan(15_000)
    }
  })
})

describe('a form of a budget, its cells parted by pipes on lines of their own', () => {
  const form = (year: string): ReturnType<typeof read> =>
    read(
      `项目支出绩效目标申报表\n${year}项目名称|实施单位|卫健委|年度资金总额|318.5 万元|其中：财政拨款|318.5 万元|绩效 指标|一级 指标|二级指标|三级指标|指标值|产出 指标|数量指标|65 岁以上老年人体检率|≥72%|0-6 岁儿童 健康管理率|≥88%|`,
      '\n|\n',
    )

  it('gives the goals the year under its title, and no money', () => {
    expect(form('（2027 年度）\n')).toEqual({
      targets: ['65岁以上老年人体检率 >=72% 2027 ', '0-6岁儿童健康管理率 >=88% 2027 '],
      messages: [],
    })
    expect(form('').targets).toEqual(['65岁以上老年人体检率 >=72% null ', '0-6岁儿童健康管理率 >=88% null '])
  })
})
