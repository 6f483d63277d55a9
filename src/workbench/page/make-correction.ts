import type { Correction, CorrectionChange, Span, Target } from '../../model.js'
import type { PagePlan } from '../protocol.js'

/** Stand-in until the library writes corrections itself. */
export function makeCorrection(
  { source, textHash }: PagePlan,
  of: Pick<Target, 'valueSpan' | 'indicator'> | Span,
  change: CorrectionChange,
  by: { who: string; when: string },
): Correction {
  const { start, end } = 'valueSpan' in of ? of.valueSpan : of
  const anchor = {
    start,
    end,
    exact: source.slice(start, end),
    prefix: source.slice(Math.max(0, start - 32), start),
    suffix: source.slice(end, end + 32),
  }
  const indicator = 'valueSpan' in of ? of.indicator : null
  return { id: `${start}-${end}-${by.when}`, plan: textHash, anchor, indicator, change, ...by }
}
