import type { Correction, CorrectionChange, Plan, Span, Target } from '../model.js'
import { sha256Text } from '../text/sha256.js'
import { anchorOf } from './anchor-of.js'

/** Who says it, and when. */
export interface CorrectedBy {
  who: string
  /** ISO 8601 */
  when: string
  note?: string
}

/**
 * Write down what a person has said of a value of a plan.
 *
 * @param plan the plan as it was read
 * @param of the target, or where a missed value stands (UTF-16 offsets into `plan.source`, end exclusive)
 * @param change right as read, no target, other facts, or a target that was missed
 * @param by who says it, and when
 * @returns the correction, to be kept and given to `applyCorrections`; the same words of the same plan have the same id
 */
export function correctTarget(
  plan: Pick<Plan, 'source'>,
  of: Pick<Target, 'valueSpan' | 'indicator'> | Span,
  change: CorrectionChange,
  by: CorrectedBy,
): Correction {
  const hash = sha256Text(plan.source)
  const span = 'valueSpan' in of ? of.valueSpan : of
  const indicator = 'valueSpan' in of ? of.indicator : null
  const name = change.kind === 'add' ? change.fields.indicator : (indicator ?? '')
  const id = sha256Text(`${hash} ${span.start} ${span.end} ${name} ${by.who} ${by.when}`).slice(0, 16)
  return { id, plan: hash, anchor: anchorOf(plan.source, span), indicator, change, ...by }
}
