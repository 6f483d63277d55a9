import type { UnitFamily } from '../model.js'

/**
 * A unit of measurement or measure word. Units of one `kind` count the same sort of thing, so their numbers can be
 * lined up after multiplying by `factor`; units of other kinds cannot, even within one family (类 and 项).
 */
export interface UnitEntry {
  unit: string
  family: UnitFamily
  kind: string
  /** value in the kind's base unit of one of this unit */
  factor: number
}

/** Kind of the measure word 个, which stands for any counted thing but people, visits and classes. */
export const ANY_THING = 'thing'

/** Kinds that 个 may stand for: 8个社区医院 is lined up with 10所. */
export const thingKinds: ReadonlySet<string> = new Set([ANY_THING, 'institution', 'item', 'team', 'project', 'bed'])

function entries(family: UnitFamily, kind: string, units: Record<string, number>): UnitEntry[] {
  return Object.entries(units).map(([unit, factor]) => ({ unit, family, kind, factor }))
}

/**
 * Measure words of government plans. Source: GB 3100 for time and money units; the rest are the measure words that
 * health plans print beside numbers. Factors of money and time are to 元 and 天 (a month counts 30 days, a year 365).
 */
export const units: readonly UnitEntry[] = [
  ...entries('percent', 'percent', { '%': 1, 百分之: 1, '‰': 0.1, 成: 10 }),
  ...entries('percent', 'point', { 个百分点: 1, 百分点: 1, 个千分点: 0.1 }),
  ...entries('institution', 'institution', { 所: 1, 家: 1, 处: 1, 座: 1, 间: 1 }),
  ...entries('institution', ANY_THING, { 个: 1 }),
  ...entries('item', ANY_THING, { 治疗量: 1, 个治疗量: 1 }),
  ...entries('person', 'person', { 人: 1, 名: 1, 位: 1 }),
  ...entries('person', 'household', { 户: 1 }),
  ...entries('bed', 'bed', { 张: 1, 床: 1, 张床位: 1, 个床位: 1 }),
  ...entries('item', 'team', { 支: 1, 队: 1, 组: 1 }),
  ...entries('item', 'item', { 项: 1, 条: 1, 种: 1, 套: 1, 台: 1, 辆: 1, 篇: 1, 份: 1, 批: 1, 件: 1 }),
  ...entries('item', 'class', { 类: 1, 大类: 1 }),
  ...entries('visit', 'visit', { 人次: 1, 例次: 1, 例: 1, 户次: 1, 家次: 1 }),
  ...entries('visit', 'occasion', { 次: 1, 场: 1, 场次: 1, 期: 1, 轮: 1, 届: 1, 遍: 1 }),
  ...entries('money', 'money', { 元: 1, 块: 1, 角: 0.1 }),
  ...entries('time', 'time', {
    分钟: 1 / 1440,
    小时: 1 / 24,
    学时: 1 / 24,
    天: 1,
    日: 1,
    周: 7,
    月: 30,
    个月: 30,
    年: 365,
  }),
  ...entries('time', 'workday', { 个工作日: 1, 工作日: 1 }),
  ...entries('age', 'age', { 岁: 1, 周岁: 1 }),
  ...entries('ratio', 'times', { 倍: 1 }),
  ...entries('other', 'length', { 米: 1, 千米: 1000, 公里: 1000, km: 1000 }),
  ...entries('other', 'area', { 平方米: 1, 平方公里: 1e6, 亩: 666.67, 公顷: 10_000 }),
  ...entries('other', 'weight', { 克: 1, 千克: 1000, 公斤: 1000, 吨: 1e6 }),
]

/** Measure words of machines and vehicles: how many there are grows with the area, as beds do. */
export const MACHINES: RegExp = /[台辆架艘]$/u

/** Words before a unit that multiply it: 万元, 亿人次. Longest first. */
export const unitScales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
]

/** What a rate is counted per: population words mean the same, other words name another base. */
export const populationWords: ReadonlySet<string> = new Set([
  '',
  '人',
  '人口',
  '常住人口',
  '居民',
  '名居民',
  '户籍人口',
  '服务人口',
])

/** Denominators that mean “each year”: 20元/人/年 is a yearly amount. */
export const yearDenominators: ReadonlySet<string> = new Set(['年', '每年', '年度'])
