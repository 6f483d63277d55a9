import type { PlanScore } from './score-model.js'
import { addOverlaps, addTallies, f1, precision, rate, recall, type Overlap, type Tally } from './tally.js'

/** The figures of a plan, 0–1 with three decimals; null where there is nothing to measure. */
export type Figures = Record<FigureName, number | null>

export type FigureName = (typeof figureList)[number]['name']

/** Every figure: its name, its column headings, and how it comes from a score. */
export const figureList = [
  { name: 'meta', en: 'metadata', zh: '文件信息', of: (s: PlanScore) => rate(s.meta) },
  { name: 'sections', en: 'sections F1', zh: '章节 F1', of: (s: PlanScore) => f1(s.sections) },
  { name: 'depth', en: 'section depth', zh: '章节层级', of: (s: PlanScore) => rate(s.depth) },
  { name: 'parent', en: 'section parent', zh: '上级章节', of: (s: PlanScore) => rate(s.parent) },
  { name: 'bodies', en: 'bodies F1', zh: '责任单位 F1', of: (s: PlanScore) => f1(s.bodies) },
  { name: 'deadline', en: 'deadlines', zh: '完成时限', of: (s: PlanScore) => rate(s.deadline) },
  { name: 'precision', en: 'targets precision', zh: '指标准确率', of: (s: PlanScore) => precision(s.targets) },
  { name: 'recall', en: 'targets recall', zh: '指标召回率', of: (s: PlanScore) => recall(s.targets) },
  { name: 'targets', en: 'targets F1', zh: '指标 F1', of: (s: PlanScore) => f1(s.targets) },
  { name: 'full', en: 'full tuple', zh: '数值全对', of: (s: PlanScore) => rate(s.full) },
  { name: 'name', en: 'name', zh: '指标名称', of: (s: PlanScore) => rate(s.name) },
  { name: 'told', en: 'told F1', zh: '完整正确 F1', of: (s: PlanScore) => f1(s.told) },
  { name: 'sure', en: 'right where sure', zh: '无存疑者正确率', of: (s: PlanScore) => rate(s.sure) },
  { name: 'sureShare', en: 'sure, of all', zh: '无存疑者占比', of: (s: PlanScore) => rate(s.sureShare) },
  { name: 'evidence', en: 'quote overlap', zh: '引文重合', of: (s: PlanScore) => rate(s.evidence) },
  { name: 'valueText', en: 'value as printed', zh: '数值原文', of: (s: PlanScore) => rate(s.valueText) },
  { name: 'yearText', en: 'year as printed', zh: '年份原文', of: (s: PlanScore) => rate(s.yearText) },
  { name: 'kind', en: 'kind', zh: '指标类型', of: (s: PlanScore) => rate(s.kind) },
  { name: 'certainty', en: 'certainty', zh: '约束程度', of: (s: PlanScore) => rate(s.certainty) },
  { name: 'measure', en: 'measure', zh: '所属措施', of: (s: PlanScore) => rate(s.measure) },
  { name: 'indicator', en: 'indicator id', zh: '通用指标', of: (s: PlanScore) => rate(s.indicator) },
  { name: 'wrongIndicator', en: 'id where none ↓', zh: '多配指标 ↓', of: (s: PlanScore) => rate(s.wrongIndicator) },
  {
    name: 'wrongListed',
    en: 'listed id where none ↓',
    zh: '误配通用指标 ↓',
    of: (s: PlanScore) => rate(s.wrongListed),
  },
  { name: 'theme', en: 'target theme', zh: '指标主题', of: (s: PlanScore) => rate(s.theme) },
  { name: 'milestones', en: 'milestones F1', zh: '里程碑 F1', of: (s: PlanScore) => f1(s.milestones) },
  { name: 'themes', en: 'measure themes F1', zh: '措施主题 F1', of: (s: PlanScore) => f1(s.themes) },
  { name: 'primary', en: 'primary theme', zh: '首要主题', of: (s: PlanScore) => rate(s.primary) },
] as const

/** The figures where less is better. */
export const lowerIsBetter: ReadonlySet<FigureName> = new Set(['wrongIndicator', 'wrongListed'])

/** The figures of a score. */
export function figuresOf(score: PlanScore): Figures {
  const entries = figureList.map(({ name, of }) => [name, round(of(score))] as const)
  return Object.fromEntries(entries) as Figures
}

/** One score for several plans: every count added up, so that each target weighs the same. */
export function poolScores(scores: readonly PlanScore[]): PlanScore {
  const names = Object.keys(scores[0] ?? {}) as (keyof PlanScore)[]
  const pooled = names.map((name) => {
    const parts = scores.map((score) => score[name])
    const overlaps = parts.filter((part): part is Overlap => 'hits' in part)
    const tallies = parts.filter((part): part is Tally => 'right' in part)
    return [name, overlaps.length > 0 ? addOverlaps(overlaps) : addTallies(tallies)] as const
  })
  return Object.fromEntries(pooled) as unknown as PlanScore
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
