import type { Vocabulary } from '../model.js'
import type { CodingCode, CodingVariable } from './coding.js'

/** What is coded: measures, or the numbers that were read as targets or left out. */
export type CodingUnits = 'measures' | 'targets'

const code = (id: string, zh: string, en: string, definition = ''): CodingCode => ({
  id,
  labels: { zh, en },
  definition,
})

/** Kinds of policy tool. Source: Rothwell & Zegveld (1985), Reindustrialization and Technology. */
const TOOLS: readonly CodingCode[] = [
  code('supply', '供给型', 'supply-side', '直接给：人员、资金、设施、信息、技术'),
  code('environment', '环境型', 'environmental', '定规则：法规、标准、目标规划、考核、税费价格'),
  code('demand', '需求型', 'demand-side', '拉需求：政府购买服务、试点示范、外包、宣传推广'),
]

/** How far a measure binds. The steps are this library's own: what can be checked in the text alone. */
const STRENGTH: readonly CodingCode[] = [
  code('1', '1', '1', '只号召：鼓励、支持、探索，没有具体做法'),
  code('2', '2', '2', '有方向：加强、推进、完善，没有具体做法'),
  code('3', '3', '3', '有具体做法：建什么、做什么写明'),
  code('4', '4', '4', '有具体做法，并有责任单位或时限'),
  code('5', '5', '5', '有可核查的数字，并有责任单位或时限'),
]

const YES_NO: readonly CodingCode[] = [code('yes', '是', 'yes'), code('no', '否', 'no')]

const COMPARATORS: readonly CodingCode[] = [
  code('ge', '不低于（≥）', 'at least (≥)', '以上、不低于、不少于、至少、达到…以上'),
  code('le', '不高于（≤）', 'at most (≤)', '以下、不超过、控制在…以内'),
  code('gt', '超过（>）', 'more than (>)', '单用“超过”'),
  code('lt', '低于（<）', 'less than (<)', '单用“低于”'),
  code('eq', '等于（=）', 'exactly (=)', '达到N、建成N个'),
  code('about', '左右（~）', 'about (~)', '左右、约、近'),
  code('range', '区间', 'a range', '10至13所、5%-10%'),
  code('none', '无', 'none', '没有数字的里程碑'),
]

const CERTAINTY: readonly CodingCode[] = [
  code('firm', '确定', 'firm', '没有缓和词'),
  code('aim', '努力方向', 'an aim', '力争、争取、逐步、原则上、探索、左右'),
]

const nominal = (id: string, zh: string, en: string, codes: readonly CodingCode[]): CodingVariable => ({
  id,
  labels: { zh, en },
  level: 'nominal',
  codes: [...codes],
})
const interval = (id: string, zh: string, en: string): CodingVariable => ({
  id,
  labels: { zh, en },
  level: 'interval',
  codes: null,
})

/**
 * The questions of a coding sheet. Of measures: main theme, policy tool, strength. Of targets: is it a promise, its
 * comparator, bounds, year, firmness, theme.
 *
 * @param of what is coded
 * @param vocabulary whose themes are the codes
 */
export function codingVariables(of: CodingUnits, vocabulary: Pick<Vocabulary, 'themes'>): CodingVariable[] {
  const themes = vocabulary.themes
    .filter(({ topic }) => topic !== true)
    .map(({ id, prefLabel, definition }) => ({ id, labels: prefLabel, definition }))
  const theme = nominal('theme', '主要主题', 'Main theme', themes)
  if (of === 'measures')
    return [
      theme,
      nominal('tool', '政策工具', 'Policy tool', TOOLS),
      // the steps are in order, so that their distance counts
      { ...nominal('strength', '力度', 'Strength', STRENGTH), level: 'interval' },
    ]
  return [
    nominal('promise', '是否承诺', 'A promise', YES_NO),
    nominal('comparator', '比较', 'Comparator', COMPARATORS),
    interval('min', '下限', 'Minimum'),
    interval('max', '上限', 'Maximum'),
    interval('year', '年份', 'Year'),
    nominal('certainty', '力度', 'Firmness', CERTAINTY),
    theme,
  ]
}
