import type { PlanScore } from './score-model.js'
import { addOverlaps, addTallies, f1, precision, rate, recall } from './tally.js'

/** The figures of a plan, 0–1 with three decimals; null where there is nothing to measure. */
export type Figures = Record<FigureName, number | null>

export type FigureName = (typeof figureList)[number]['name']

/** Every figure: its name, its column headings, and how it comes from a score. */
export const figureList = [
  { name: 'meta', en: 'metadata', zh: '文件信息', of: (s: PlanScore) => rate(s.meta) },
  { name: 'sections', en: 'sections F1', zh: '章节 F1', of: (s: PlanScore) => f1(s.sections) },
  { name: 'bodies', en: 'bodies F1', zh: '责任单位 F1', of: (s: PlanScore) => f1(s.bodies) },
  { name: 'deadline', en: 'deadlines', zh: '完成时限', of: (s: PlanScore) => rate(s.deadline) },
  { name: 'precision', en: 'targets precision', zh: '指标准确率', of: (s: PlanScore) => precision(s.targets) },
  { name: 'recall', en: 'targets recall', zh: '指标召回率', of: (s: PlanScore) => recall(s.targets) },
  { name: 'targets', en: 'targets F1', zh: '指标 F1', of: (s: PlanScore) => f1(s.targets) },
  { name: 'full', en: 'full tuple', zh: '数值全对', of: (s: PlanScore) => rate(s.full) },
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
  const overlaps = (name: 'sections' | 'bodies' | 'targets' | 'milestones' | 'themes') =>
    addOverlaps(scores.map((score) => score[name]))
  const tallies = (name: Exclude<keyof PlanScore, 'sections' | 'bodies' | 'targets' | 'milestones' | 'themes'>) =>
    addTallies(scores.map((score) => score[name]))
  return {
    meta: tallies('meta'),
    deadline: tallies('deadline'),
    sections: overlaps('sections'),
    bodies: overlaps('bodies'),
    targets: overlaps('targets'),
    full: tallies('full'),
    comparator: tallies('comparator'),
    value: tallies('value'),
    unit: tallies('unit'),
    year: tallies('year'),
    perYear: tallies('perYear'),
    evidence: tallies('evidence'),
    valueText: tallies('valueText'),
    yearText: tallies('yearText'),
    kind: tallies('kind'),
    certainty: tallies('certainty'),
    measure: tallies('measure'),
    indicator: tallies('indicator'),
    wrongIndicator: tallies('wrongIndicator'),
    wrongListed: tallies('wrongListed'),
    theme: tallies('theme'),
    milestones: overlaps('milestones'),
    themes: overlaps('themes'),
    primary: tallies('primary'),
  }
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
