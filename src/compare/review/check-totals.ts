import { PER_EACH } from '../../lexicon/change-words.js'
import type { Finding, Target } from '../../model.js'
import { readUnit, unitsMatch } from '../read-unit.js'
import { datedValue, makeFinding, placeOfTarget, type ReviewContext } from './review-context.js'

/** How far behind a total its bracket may open. */
const NEAR = 6

/**
 * Totals whose parts in the bracket behind them do not add up: 28支（市本级10支、旗县区20支）. A bracket with one part only
 * names some of it.
 */
export function checkTotals({ draft }: ReviewContext): Finding[] {
  const findings: Finding[] = []
  const targets = draft.targets.filter(isCount)
  for (const [i, whole] of targets.entries()) {
    const opening = draft.source.slice(whole.valueSpan.end, whole.valueSpan.end + NEAR).search(/[（(]/u)
    if (opening < 0) continue
    const from = whole.valueSpan.end + opening
    const close = draft.source.slice(from, from + 300).search(/[）)]/u)
    if (close < 0) continue
    const parts: Target[] = []
    for (let k = i + 1; k < targets.length; k++) {
      const part = targets[k]
      if (part === undefined || part.valueSpan.start > from + close) break
      if (unitsMatch(readUnit(part.unit), readUnit(whole.unit))) parts.push(part)
    }
    // 旗县区各2支 is so many for each of them
    if (
      parts.some(({ valueSpan }) =>
        PER_EACH.test(draft.source.slice(Math.max(0, valueSpan.start - NEAR), valueSpan.start + 1)),
      )
    )
      continue
    const sum = parts.reduce((total, { min, unit }) => total + (min ?? 0) * readUnit(unit).factor, 0)
    const stated = (whole.min ?? 0) * readUnit(whole.unit).factor
    if (parts.length < 2 || Math.abs(sum - stated) < 1e-9 || whole.comparator !== '=') continue
    const factor = readUnit(whole.unit).factor
    findings.push(
      makeFinding(
        'review-total',
        { own: datedValue(whole), sum: `${String(sum / factor)}${whole.unit ?? ''}`, indicator: whole.indicator },
        { theme: whole.theme, indicatorId: whole.indicatorId, place: placeOfTarget(whole) },
      ),
    )
  }
  return findings
}

function isCount({ kind, min, max, perYear }: Target): boolean {
  return (kind === 'count' || kind === 'amount') && min !== null && min === max && !perYear
}
