import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/model.js'
import { readPlan } from '../../src/read-plan.js'
import { printings } from './print-table.js'
import type { MeantTable } from './print-table.js'

const goals: MeantTable = {
  title: '主要目标表',
  heads: ['序号', '指标', '单位', '2025年', '2027年', '2028年', '属性', '牵头单位', '责任单位'],
  rows: [
    ['1', '人均预期寿命', '岁', '79.1', '80', '80.5', '预期性', '市卫生健康委', '各县（区）政府'],
    ['2', '居民健康素养水平', '%', '28.3', '≥32', '≥35', '预期性', '市卫生健康委', '市教育局、各县（区）政府'],
    ['3', '5岁以下儿童死亡率', '‰', '4.2', '<4.1', '<4', '约束性', '市妇幼保健院', '各县（区）政府'],
    ['4', '孕产妇死亡率', '/10万', '9', '<8.5', '<8', '约束性', '市妇幼保健院', '市卫生健康委'],
  ],
  merged: [],
}

const groups: MeantTable = {
  title: '2028年主要指标表',
  heads: ['类别', '指标名称', '基期值（2025年）', '目标值（2028年）', '指标属性'],
  rows: [
    ['健康水平', '婴儿死亡率（‰）', '3.2', '≤3', '约束性'],
    ['', '居民健康素养水平（%）', '28.3', '35', '预期性'],
    ['资源配置', '每千人口执业（助理）医师数（人）', '3.1', '3.6', '约束性'],
    ['', '每千人口注册护士数（人）', '3.4', '4以上', '预期性'],
    ['健康服务', '重点人群家庭医生签约率（%）', '72', '≥80', '预期性'],
  ],
  merged: [0],
}

/** Records begin with what is measured. */
const listed: MeantTable = {
  ...goals,
  heads: goals.heads.slice(1),
  rows: goals.rows.map((row) => row.slice(1)),
}

const tasks: MeantTable = {
  title: '重点任务分工表',
  heads: ['序号', '重点任务', '具体措施', '责任单位', '完成时限'],
  rows: [
    ['1', '健全服务体系', '建成社区医院10家，每年培训骨干200名。', '市卫生健康委、市发展改革委', '2027年底'],
    ['2', '推进家庭医生签约', '重点人群签约率达到85%以上。', '', '2028年6月'],
    ['3', '加强人才队伍', '引进高层次人才30名。', '市人力资源社会保障局', '长期'],
  ],
  merged: [3],
}

const showTargets = ({ targets }: Plan): string[] =>
  targets.map(
    ({ indicator, comparator, min, max, unit, year, doubts }) =>
      `${indicator} ${comparator ?? ''} ${min ?? ''}–${max ?? ''} ${unit ?? ''} ${year ?? ''} ${doubts.join()}`,
  )

const showMeasures = ({ measures }: Plan): string[] =>
  measures
    .filter(({ table }) => table)
    .map(({ number, title, lead, responsible, deadline }) => {
      const names = (bodies: typeof lead): string => bodies.map(({ name }) => name).join('、')
      return `${number ?? ''} ${title ?? ''}｜${names(lead)}｜${names(responsible)}｜${deadline ?? ''}`
    })

const GOALS = [
  '人均预期寿命 = 80–80 岁 2027 ',
  '人均预期寿命 = 80.5–80.5 岁 2028 ',
  '居民健康素养水平 >= 32– % 2027 ',
  '居民健康素养水平 >= 35– % 2028 ',
  '5岁以下儿童死亡率 < –4.1 ‰ 2027 ',
  '5岁以下儿童死亡率 < –4 ‰ 2028 ',
  '孕产妇死亡率 < –8.5 /10万 2027 ',
  '孕产妇死亡率 < –8 /10万 2028 ',
]

describe('one table of goals', () => {
  it.each(Object.entries(printings))('is the same as %s', async (name, print) => {
    const plan = await readPlan(await print(name.startsWith('records') ? listed : goals))
    expect(showTargets(plan)).toEqual(GOALS)
    const bodies = showMeasures(plan).map((measure) => measure.slice(measure.indexOf('｜')))
    expect(bodies).toEqual([
      '｜市卫生健康委｜各县（区）政府｜',
      '｜市卫生健康委｜市教育局、各县（区）政府｜',
      '｜市妇幼保健院｜各县（区）政府｜',
      '｜市妇幼保健院｜市卫生健康委｜',
    ])
    if (!name.startsWith('records'))
      expect(showMeasures(plan).map((measure) => measure.split('｜', 1)[0])).toEqual([
        '1 人均预期寿命',
        '2 居民健康素养水平',
        '3 5岁以下儿童死亡率',
        '4 孕产妇死亡率',
      ])
    for (const { span, quote } of plan.targets) expect(plan.source.slice(span.start, span.end)).toBe(quote)
  })
})

/** Its format says that the cells are not merged. */
const EMPTY = 'html with empty cells'

describe('a table of groups', () => {
  it.each(Object.entries(printings).filter(([name]) => !name.startsWith('records')))(
    'is the same as %s',
    async (_, print) => {
      expect(showTargets(await readPlan(await print(groups)))).toEqual([
        '婴儿死亡率 <= –3 ‰ 2028 ',
        '居民健康素养水平 = 35–35 % 2028 ',
        '每千人口执业（助理）医师数 = 3.6–3.6 人/千人口 2028 ',
        '每千人口注册护士数 >= 4– 人/千人口 2028 ',
        '重点人群家庭医生签约率 >= 80– % 2028 ',
      ])
    },
  )
})

describe('one table of tasks', () => {
  // the rules of a PDF run through every cell here: none is merged
  it.each([EMPTY, 'pdf'] as const)('has no body in an empty cell where nothing is merged: %s', async (name) => {
    const plan = await readPlan(await Promise.resolve(printings[name](tasks)))
    expect(showMeasures(plan)[1]).toBe('2 推进家庭医生签约｜｜｜2028年6月')
  })

  it.each(Object.entries(printings).filter(([name]) => !/^(?:records|pdf)/u.test(name) && name !== EMPTY))(
    'is the same as %s',
    async (_name, print) => {
      const plan = await readPlan(await print(tasks))
      expect(showMeasures(plan)).toEqual([
        '1 健全服务体系｜｜市卫生健康委、市发展改革委｜2027年底',
        '2 推进家庭医生签约｜｜市卫生健康委、市发展改革委｜2028年6月',
        '3 加强人才队伍｜｜市人力资源社会保障局｜长期',
      ])
      expect(showTargets(plan)).toHaveLength(4)
    },
  )
})
