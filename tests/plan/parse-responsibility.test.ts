import { describe, expect, it } from 'vitest'
import { parseResponsibility } from '../../src/plan/parse-responsibility.js'
import { foldText } from '../../src/text/fold.js'
import { findResponsibility } from '../../src/tree/find-responsibility.js'

function read(clause: string): string {
  const mapped = foldText(clause, { start: 0, end: clause.length })
  const { named, general } = parseResponsibility(mapped, clause)
  const of = (role: string): string =>
    named
      .filter((item) => item.role === role)
      .map((item) => item.name)
      .join(' ')
  return [of('lead'), of('responsible'), of('deadline'), general.map((item) => item.name).join(' ')].join('|')
}

describe('parseResponsibility', () => {
  const forms: [string, string][] = [
    ['（牵头单位：市卫健委；责任单位：市财政局、市人社局，各县区政府）', '市卫健委|市财政局 市人社局 各县区政府||'],
    ['（市卫健委、市发改委，各区政府按职责分工负责）', '|市卫健委 市发改委 各区政府||'],
    ['(县医保局牵头，县卫健局、县财政局配合)', '县医保局|县卫健局 县财政局||'],
    ['（区卫健局负责）', '|区卫健局||'],
    ['(市教育局主办,市相关部门、各区政府协办)', '市教育局|市相关部门 各区政府||'],
    ['（县文旅局承办）', '|县文旅局||'],
    ['（市医保局牵头负责）', '市医保局|||'],
    ['（市医保局、市财政局等部门按职责分工负责）', '|市医保局 市财政局||'],
    ['责任部门：市卫健委、市财政局、按职责分工负责', '|市卫健委 市财政局||'],
    ['牵头单位：县卫健局', '县卫健局|||'],
    ['完成时限：2026年6月底前', '||2026年6月底前|'],
    ['责任单位：县卫健局；配合单位：县教育局；完成时限：2025年底', '|县卫健局 县教育局|2025年底|'],
    ['（责任单位：开发区和新城管委会）', '|开发区和新城管委会||'],
    ['（市财政局，各区、县级市政府负责）', '|市财政局 各区、县级市政府||'],
    ['（各有关区、县级市政府，各辖市、区人民政府负责）', '|各有关区、县级市政府 各辖市、区人民政府||'],
    ['（各市、县人民政府，省卫健委负责）', '|各市、县人民政府 省卫健委||'],
    ['（各县（市、区）人民政府负责）', '|各县（市、区）人民政府||'],
    ['责任部门：市卫健委负责。以下任务均需各旗县区政府负责落实，不再列出', '|市卫健委||各旗县区政府'],
    ['〔市人社局、市财政局按职责分工负责〕', '|市人社局 市财政局||'],
    ['（由市民政局牵头，市残联参与）', '市民政局|市残联||'],
    ['（州医保局牵头，州财政局等参与，9月底前完成）', '州医保局|州财政局|9月底前完成|'],
    ['（州卫健委负责，全年推进）', '|州卫健委|全年推进|'],
    ['（责任领导：张某；牵头单位：市卫健委；责任人：李某）', '市卫健委|||'],
    ['（市卫健委、市财政局等，列第一位的为牵头单位，下同）', '|市卫健委 市财政局||'],
    ['（市卫健委、市财政局负责。列第一位者为牵头单位，下同）', '|市卫健委 市财政局||'],
    ['（市卫健委，2026年12月底前）', '|市卫健委|2026年12月底前|'],
    ['（市急救中心，2026年6月底前完成）', '|市急救中心|2026年6月底前完成|'],
    [
      '（市卫健委、市财政局负责。以下责任单位均包括各区政府、新城管委会，不再列出）',
      '|市卫健委 市财政局||各区政府 新城管委会',
    ],
    ['——市卫健委、市医保局', '|市卫健委 市医保局||'],
    [
      '（市卫健委、市财政局，各乡、镇人民政府负责。排在第一位的为牵头单位，下同）',
      '|市卫健委 市财政局 各乡、镇人民政府||',
    ],
    ['（市卫健委、市财政局负责；排第一的单位为牵头单位，其他为配合单位，下同）', '|市卫健委 市财政局||'],
    ['(市卫健委、市财政局负责,带*的为牵头单位)', '|市卫健委 市财政局||'],
    ['（市卫健委负责，以下各项均由各镇政府配合落实，不再逐一列出）', '|市卫健委||各镇政府'],
    ['（市卫健委、首都医院集团负责）', '|市卫健委 首都医院集团||'],
    ['（排在第一位的为牵头单位，下同）', '|||'],
    ['（牵头处室：医政处；责任单位：市中医院）', '|市中医院||'],
  ]
  for (const [clause, expected] of forms)
    it(clause, () => {
      expect(read(clause)).toBe(expected)
    })

  it('mends a name that a line break cuts, and its span covers both parts', () => {
    const source = '（责任单位：市人力资\n源社会保障局）'
    const mapped = foldText(source, { start: 0, end: source.length })
    const [body] = parseResponsibility(mapped, source).named
    expect(body?.name).toBe('市人力资源社会保障局')
    expect(source.slice(body?.span.start, body?.span.end)).toBe('市人力资\n源社会保障局')
  })
})

describe('findResponsibility', () => {
  const find = (text: string): string[] => findResponsibility(text).map(({ from, to }) => text.slice(from, to))

  it('finds one body alone in brackets, but none that explains another', () => {
    expect(find('支付改革实现全覆盖（市医保局）。')).toEqual(['（市医保局）。'])
    expect(find('签约率达到75%。（市卫健委，年底前完成）')).toEqual(['（市卫健委，年底前完成）'])
    expect(find('建成中心。（市卫健委、市财政局，列第一位的为牵头单位，下同）')).toHaveLength(1)
    for (const text of ['报县委（县政府）。', '报上级部门（市卫健局）。', '选派骨干（市人民医院）。'])
      expect(find(text)).toEqual([])
  })

  it('finds a body of any kind with its deadline, names behind a dash, and rules inside the bracket', () => {
    expect(find('完善急救网络。（市急救中心，2026年6月底前完成）')).toHaveLength(1)
    expect(find('完善急救网络。——市卫健委、市医保局')).toEqual(['——市卫健委、市医保局'])
    expect(find('——市卫健委、市医保局')).toEqual(['——市卫健委、市医保局'])
    expect(find('建成中心。（市卫健委、市财政局负责。以下责任单位均包括各区政府，不再列出）')).toHaveLength(1)
    for (const rule of [
      '。排在第一位的为牵头单位，下同',
      '；以下均需各镇落实，不再列出',
      '，首位为牵头单位。下同',
      '，下同',
    ])
      expect(find(`建成中心。（市卫健委、市财政局负责${rule}）`)).toHaveLength(1)
    expect(find('建成中心。（市卫健委，首位为牵头单位，下同）')).toHaveLength(1)
    expect(find('建成中心。（市卫健委主要负责。每年新增3家，下同）')).toEqual([])
    for (const text of ['——健康水平持续提升', '完善网络——建设中心、卫生院', '培训骨干（市人民医院）。'])
      expect(find(text)).toEqual([])
  })

  it('finds a bracket in mid-sentence only where it says who does it', () => {
    expect(find('建立制度（市卫健委牵头，市财政局配合），完善机制。')).toEqual(['（市卫健委牵头，市财政局配合）'])
    expect(find('建立制度（市卫健委负责），完善机制。')).toEqual(['（市卫健委负责）'])
    expect(find('推广技术（镇卫生院、村卫生室），完善机制。')).toEqual([])
  })

  it('finds clauses in brackets and after labels', () => {
    expect(find('建设三个中心。（市卫健委、市财政局负责）')).toEqual(['（市卫健委、市财政局负责）'])
    expect(find('调整价格。（州医保局负责，7月底前完成）')).toEqual(['（州医保局负责，7月底前完成）'])
    expect(find('责任单位：县卫健局、县财政局')).toEqual(['责任单位：县卫健局、县财政局'])
    expect(find('建成中心。责任单位：县卫健局。完成时限：2025年底。')).toEqual([
      '责任单位：县卫健局。完成时限：2025年底。',
    ])
  })

  it('leaves bodies in running text and other brackets alone', () => {
    expect(find('市卫健委牵头建立联席会议制度。')).toEqual([])
    expect(find('社区卫生服务中心（镇卫生院）达到标准。')).toEqual([])
    expect(find('护理院（中心、站）成为友善机构。')).toEqual([])
  })
})
