import type { Plan } from '../../src/model.js'
import type { ResolvedGold } from './gold-model.js'
import { scoreMeta } from './score-meta.js'
import { scoreMilestones } from './score-milestones.js'
import type { PlanScore, Scored } from './score-model.js'
import { scoreStructure } from './score-structure.js'
import { scoreTargets } from './score-targets.js'
import { scoreThemes } from './score-themes.js'

/**
 * Score a parsed plan against its annotation.
 *
 * @param gold the annotation with offsets
 * @param plan the plan that `parsePlan` read from the same text
 * @returns counts for every figure, and each disagreement
 */
export function scorePlan(gold: ResolvedGold, plan: Plan): Scored<PlanScore> {
  const meta = scoreMeta(gold, plan)
  const structure = scoreStructure(gold, plan)
  const targets = scoreTargets(gold, plan)
  const milestones = scoreMilestones(gold, plan)
  const themes = scoreThemes(gold, plan)
  return {
    score: { ...meta.score, ...structure.score, ...targets.score, ...milestones.score, ...themes.score },
    disagreements: [meta, structure, targets, milestones, themes].flatMap((scored) => scored.disagreements),
  }
}
