import type { Plan, Target } from '../../src/model.js'
import type { ResolvedGold, ResolvedTarget } from './gold-model.js'
import { matchSpans } from './match-spans.js'

/** A target of the annotation and the one that the library found at the same value. */
export type Pair = [gold: ResolvedTarget, got: Target]

/** How the targets of an annotation and of a plan meet; milestones apart. */
export interface PairedTargets {
  pairs: Pair[]
  missing: ResolvedTarget[]
  extra: Target[]
}

/** Meet numeric targets one to one by overlap of their value spans. */
export function pairTargets(gold: ResolvedGold, plan: Plan): PairedTargets {
  const wanted = gold.targets.filter((target) => target.kind !== 'milestone')
  const found = plan.targets.filter((target) => target.kind !== 'milestone')
  const partners = matchSpans(
    wanted.map((target) => ({ start: target.valueStart, end: target.valueEnd })),
    found.map((target) => target.valueSpan),
  )
  const taken = new Set(partners)
  return {
    pairs: wanted.flatMap((target, index): Pair[] => {
      const partner = found[partners[index] ?? -1]
      return partner === undefined ? [] : [[target, partner]]
    }),
    missing: wanted.filter((_, index) => partners[index] === null),
    extra: found.filter((_, index) => !taken.has(index)),
  }
}
