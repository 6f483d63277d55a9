import type { Plan, Target } from '../../src/model.js'
import type { ResolvedGold } from './gold-model.js'
import { judgePair } from './judge-pair.js'
import { pairTargets } from './pair-targets.js'

/** What became of one target of the annotation, or of one that the library alone tells. */
export interface TargetFate {
  /** the annotation's id, or the value's offset where the annotation has none */
  key: string
  /** told · told with a doubt · missing · extra · wrong: name, year */
  fate: string
  told: boolean
  /** the value's words and what they are said to measure */
  says: string
}

/** The fate of every numeric target of an annotation and of a plan. */
export function targetFates(gold: ResolvedGold, plan: Plan): TargetFate[] {
  const { pairs, missing, extra } = pairTargets(gold, plan)
  return [
    ...pairs.map(([wanted, got]): TargetFate => {
      const wrong = judgePair([wanted, got])
      const fate = wrong.size === 0 ? 'told' : `wrong: ${[...wrong].join(', ')}`
      const says = `${wanted.valueText} ${wanted.indicator} → ${got.indicator}`
      return { key: wanted.id, fate: `${fate}${doubted(got)}`, told: wrong.size === 0, says }
    }),
    ...missing.map(({ id, valueText, indicator }) => ({ key: id, fate: 'missing', told: false, says: `${valueText} ${indicator}` })), // prettier-ignore
    ...extra.map((got) => ({
      key: `at ${got.valueSpan.start}`,
      fate: `extra${doubted(got)}`,
      told: false,
      says: `${got.valueText} → ${got.indicator}`,
    })),
  ]
}

/** Revisions before doubts were data hand out targets without the field. */
function doubted(target: Partial<Pick<Target, 'doubts'>>): string {
  const doubts = target.doubts ?? []
  return doubts.length === 0 ? '' : ` (doubt: ${doubts.join(', ')})`
}
