import { describe, expect, it, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'
import { reviewDraft } from '../../src/compare/review-draft.js'

const START = '云溪镇2026年度接种工作通知\n\n一、任务\n做好组织动员。\n\n附件：云溪镇2026年度疫苗接种指标分配表\n\n'
/** Each cell a paragraph of its own. */
const paragraphs = (cells: string): string => `${START}${cells.split(' ').join('\n\n')}\n`
/** The whole table behind its caption. */
const oneLine = (cells: string): string => `${START.trim()} ${cells}\n`

/** Name and value of each target, its unit, `?` where the table is in doubt. */
function read(text: string): string[] {
  const { source, targets } = parsePlan(text, { format: 'text' })
  for (const { span, quote } of targets) expect(source.slice(span.start, span.end)).toBe(quote)
  return targets.map(
    ({ indicator, valueText, unit, doubts }) =>
      `${indicator} ${valueText}${unit ?? ''}${doubts.includes('table') ? '?' : ''}`,
  )
}

const told = (text: string): string[] =>
  parsePlan(text, { format: 'text' })
    .messages.map(({ ruleId }) => ruleId)
    .filter((id) => id.startsWith('table'))

const PLACES = ['石桥镇疫苗接种指标数 12', '柳林乡疫苗接种指标数 9', '东岭镇疫苗接种指标数 7', '西河乡疫苗接种指标数 5', '北坪镇疫苗接种指标数 4'] // prettier-ignore

describe.each([
  ['a cell a paragraph', paragraphs],
  ['on one line', oneLine],
])('shares, %s', (_name, print) => {
  it('stand in tables beside each other, the last row on one side only', () => {
    const cells = '乡 镇 指标数 乡 镇 指标数 石桥镇 12 柳林乡 9 东岭镇 7 西河乡 5 北坪镇 4'
    expect(read(print(cells))).toEqual(PLACES)
  })

  it('stand in three of them', () => {
    const cells = '街道 计划数 街道 计划数 街道 计划数 东街 30 西街 20 南街 10 北街 5 河街 6 合 计 71'
    expect(read(print(cells)).slice(-3)).toEqual(['北街疫苗接种计划数 5', '河街疫苗接种计划数 6', '疫苗接种计划数 71'])
  })

  it('stand beside remarks that are empty, under other heads of names on each side', () => {
    const cells = '村 别 任务数（人） 备 注 单 位 任务数（人） 备 注 石桥村 6 农技站 2 柳林村 6 小 学 3 社 区 9 合计 26'
    expect(read(print(cells))).toEqual([
      '石桥村疫苗接种任务数 6人',
      '农技站疫苗接种任务数 2人',
      '柳林村疫苗接种任务数 6人',
      '小学疫苗接种任务数 3人',
      '社区疫苗接种任务数 9人',
      '疫苗接种任务数 26人',
    ])
  })

  it('are numbered down one side and then the other', () => {
    const cells = '序号 单位 任务数 序号 单位 任务数 1 卫生院 6 4 派出所 3 2 中心小学 7 5 司法所 2 3 税务所 9 合计 27'
    expect(read(print(cells))).toEqual([
      '卫生院疫苗接种任务数 6',
      '派出所疫苗接种任务数 3',
      '中心小学疫苗接种任务数 7',
      '司法所疫苗接种任务数 2',
      '税务所疫苗接种任务数 9',
      '疫苗接种任务数 27',
    ])
  })

  it('come with their sum first', () => {
    expect(read(print('学校 任务人数 合计 22 一小 6 二小 7 三中 9'))).toEqual([
      '疫苗接种任务人数 22人',
      '一小疫苗接种任务人数 6人',
      '二小疫苗接种任务人数 7人',
      '三中疫苗接种任务人数 9人',
    ])
  })

  it('count what the head says in its bracket', () => {
    const cells = '单位名称 目标任务（例） 单位名称 目标任务（例） 中医院 600 卫生院 70 妇幼站 90 合计 760'
    expect(read(print(cells))).toEqual([
      '中医院疫苗接种指标数 600例',
      '卫生院疫苗接种指标数 70例',
      '妇幼站疫苗接种指标数 90例',
      '疫苗接种指标数 760例',
    ])
  })

  it('go with a name that its bracket continues', () => {
    const [first] = read(print('单 位 任务数 单 位 任务数 镇机关 （含大厅） 20 卫生院 15 派出所 3 司法所 2'))
    expect(first).toBe('镇机关（含大厅）疫苗接种任务数 20')
  })

  it('go with a name in two pieces where the sum says that no cell is lost, else in doubt', () => {
    const cells = '单位 任务数 住房和城乡 建设局 20 派出所 12 司法所 8'
    expect(read(print(cells))[0]).toBe('住房和城乡建设局疫苗接种任务数 20?')
    expect(told(print(cells))).toEqual(['table-unsure'])
    expect(read(print(`${cells} 合计 40`))[0]).toBe('住房和城乡建设局疫苗接种任务数 20')
    expect(told(print(`${cells} 合计 40`))).toEqual([])
  })

  it('are in doubt where their numbers do not run', () => {
    const cells = '序号 单位 任务数 序号 单位 任务数 1 卫生院 6 4 派出所 3 7 小学 7 5 司法所 2'
    expect(read(print(cells)).every((one) => one.endsWith('?'))).toBe(true)
    expect(told(print(cells))).toEqual(['table-unsure'])
  })

  it('make no measures where tables stand beside each other', () => {
    const cells = '单位 任务数 单位 任务数 县卫生健康局 20 县教育局 15 县公安局 3 县司法局 2'
    expect(parsePlan(print(cells)).measures.filter(({ table }) => table)).toEqual([])
  })

  it('are read as printed where they do not add up, and a review says so', () => {
    const cells = '单位 任务数 单位 任务数 卫生院 20 派出所 12 司法所 8 小学 6 合计 50'
    const totals = (own: string): number =>
      reviewDraft(parsePlan(print(own)), []).findings.filter(({ ruleId }) => ruleId === 'review-total').length
    expect(read(print(cells)).at(-1)).toBe('疫苗接种任务数 50')
    expect(totals(cells)).toBe(1)
    expect(totals(cells.replace('50', '46'))).toBe(0)
  })
})

it('reads tables beside each other a row on a line', () => {
  const text = `${START}单位 任务数 单位 任务数\n卫生院 20 派出所 12\n司法所 8 小学 6\n合计 46\n`
  expect(read(text)).toHaveLength(5)
  expect(read(text).at(-1)).toBe('疫苗接种任务数 46')
})

it('goes on behind a page and under heads that come again, and leaves what follows as text', () => {
  const cells = '单位 任务数 单位 任务数 卫生院 20 派出所 12 — 2 — 单位 任务数 单位 任务数 司法所 8 小学 6'
  const text = `${START}${cells.replace('— 2 —', '—2—').split(' ').join('\n')}\n各单位要按时完成。\n`
  expect(read(text)).toHaveLength(4)
  expect(told(text)).toEqual([])
})

describe('tables that are seen and not understood', () => {
  it.each([
    ['run together', `${START}单位任务数单位任务数卫生院15派出所3司法所2税务所4小学7\n`, 'table-glued'],
    ['remarks among the names', paragraphs('单位 任务数 备注 卫生院 20 含村医 派出所 12 司法所 8 缓 小学 6 中学 9'), 'table-unread'],
  ])('are told of: %s', (_name, text, rule) => {
    expect(told(text)).toContain(rule)
  })
}) // prettier-ignore

describe('names over shares in a table of a file', () => {
  it.each([
    ['单位\t任务数（人）\n农场\t20\n小学\t3\n机关\t8\n', ['农场疫苗接种任务数 20人', '小学疫苗接种任务数 3人', '机关疫苗接种任务数 8人']],
    ['学校名称\t计划人数\n一小\t6\n二小\t7\n', ['一小疫苗接种计划人数 6人', '二小疫苗接种计划人数 7人']],
    ['村别\t任务数\t单位\t任务数\n石桥村\t6\t农技站\t2\n柳林村\t5\t小学\t3\n', ['石桥村疫苗接种任务数 6', '农技站疫苗接种任务数 2', '柳林村疫苗接种任务数 5', '小学疫苗接种任务数 3']],
    // 单位 beside indicators stays that of measure
    ['指标\t单位\t2026年\n接种率\t%\t90\n接种人数\t人\t300\n', ['接种率 90%', '接种人数 300人']],
  ])('are no units: %s', (rows, expected) => {
    expect(read(START + rows)).toEqual(expected)
  })
}) // prettier-ignore

test.each([
  '各单位任务数由镇卫生院下达，另行通知。',
  '单位 负责人 电话\n卫生院 张三 13800000000\n派出所 李四 13900000000\n司法所 王五 13700000000',
  '学校 一小 二小 三中 四中 五小',
  '单位 任务数 由各村 上报 镇政府 汇总 后 下达 。',
  '参加单位\n\n卫生院\n\n派出所\n\n司法所\n\n中心小学\n\n税务所',
  '学校\n\n目标任务\n\n一是抓动员。\n\n二是抓落实。\n\n三是抓督查。',
])('is no table: %s', (body) => {
  const { tree, messages } = parsePlan(`云溪镇工作通知\n\n一、任务\n${body}\n\n二、要求\n抓好落实。\n`, {
    format: 'text',
  })
  expect(JSON.stringify(tree)).not.toContain('任务数","type":"cell')
  expect(messages.filter(({ ruleId }) => ruleId.startsWith('table'))).toEqual([])
})
