import type { ChainStatus, Target, VerdictReason } from '../../model.js'
import { judgePair } from '../judge-targets.js'
import { pairSides, type Side } from '../verdict-rules.js'
import type { Direction } from '../direction-of.js'

/** What a plan makes of a value of the plan above it, with what differs beside it or why it cannot be said. */
export interface LinkJudgement {
  status: ChainStatus
  reasons: VerdictReason[]
}

/**
 * Hold a target against the target of the plan above. A lower value by an earlier year may be a step on the way, so
 * nothing is said of it.
 *
 * @param own what the plan sets
 * @param above what the plan above sets
 * @param better which way the indicator is better
 */
export function judgeLink(own: Side, above: Side, better: Direction): LinkJudgement {
  const { result, reasons } = judgePair(pairSides(own, above, better))
  const [year, yearAbove] = [own.target.year, above.target.year]
  if (isDated(own.target) && isDated(above.target)) {
    const gap = (year ?? 0) - (yearAbove ?? 0)
    if (result === 'not-comparable') return { status: result, reasons }
    return { status: year === null || yearAbove === null || gap === 0 ? 'kept' : gap > 0 ? 'postponed' : 'advanced', reasons } // prettier-ignore
  }
  if (result === 'not-comparable') return { status: result, reasons }
  const earlier = year !== null && yearAbove !== null && year < yearAbove
  const later = year !== null && yearAbove !== null && year > yearAbove
  if (result === 'stricter') return { status: 'raised', reasons }
  if (result === 'looser') return earlier ? { status: 'not-comparable', reasons: ['year'] } : { status: 'lowered', reasons } // prettier-ignore
  if (later || earlier) return { status: later ? 'postponed' : 'advanced', reasons }
  if (own.target.certainty === above.target.certainty) return { status: 'kept', reasons }
  return { status: own.target.certainty === 'aim' ? 'softened' : 'firmer', reasons }
}

function isDated({ kind }: Target): boolean {
  return kind === 'milestone'
}
