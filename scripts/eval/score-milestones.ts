import type { Plan } from '../../src/model.js'
import type { ResolvedGold } from './gold-model.js'
import { matchSpans } from './match-spans.js'
import type { PlanScore, Scored } from './score-model.js'

/** Milestones, one to one by overlap of their evidence. */
export function scoreMilestones(gold: ResolvedGold, plan: Plan): Scored<Pick<PlanScore, 'milestones'>> {
  const wanted = gold.targets.filter((target) => target.kind === 'milestone')
  const found = plan.targets.filter((target) => target.kind === 'milestone')
  const partners = matchSpans(
    wanted,
    found.map((target) => target.span),
  )
  const missing = wanted.filter((_, index) => partners[index] === null)
  const extra = found.filter((_, index) => !partners.includes(index))
  return {
    score: { milestones: { hits: wanted.length - missing.length, found: found.length, gold: wanted.length } },
    disagreements: [
      ...missing.map(({ evidence, start, end }) => ({
        what: 'milestone missing' as const,
        gold: evidence,
        got: null,
        span: { start, end },
      })),
      ...extra.map(({ quote, span }) => ({ what: 'milestone extra' as const, gold: null, got: quote, span })),
    ],
  }
}
