import type { Lang } from '../model.js'
import type { Row } from '../output/rows/row.js'
import type { PmcScore } from './pmc.js'

/** The multi-input-output table: one row a plan, one column a first-level variable, the index, its bounds and the grade. */
export function pmcRows(scores: readonly PmcScore[], lang: Lang = 'zh'): Row[] {
  return scores.map(({ plan, dimensions, index, low, high, open, grade }) => ({
    planId: plan.id,
    plan: plan.label,
    ...Object.fromEntries(dimensions.map(({ id, value }) => [id, value])),
    pmc: index,
    pmcLow: low,
    pmcHigh: high,
    open,
    grade: grade?.labels[lang] ?? null,
  }))
}

/** One row an answer, with the words that show it or what was looked for. */
export function pmcAnswerRows(scores: readonly PmcScore[], lang: Lang = 'zh'): Row[] {
  return scores.flatMap(({ plan, answers }) =>
    answers.map(({ id, dimension, labels, score, why, evidence, looked }) => ({
      planId: plan.id,
      plan: plan.label,
      dimension,
      variable: id,
      label: labels[lang],
      points: score,
      said: why,
      quote: evidence?.quote ?? null,
      start: evidence?.span.start ?? null,
      end: evidence?.span.end ?? null,
      location: evidence?.location ?? null,
      looked: looked.length === 0 ? null : looked.join('、'),
    })),
  )
}
