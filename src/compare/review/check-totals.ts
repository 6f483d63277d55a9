import { PER_EACH } from '../../words/change-words.js'
import { NO_PARTS, OF_WHICH, PART, PART_JOINT, PLACE_END } from '../../words/draft-faults.js'
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
    const range = partsAfter(draft.source, whole.valueSpan.end)
    if (range === null) continue
    const { from, close, named } = range
    if (!named && NO_PARTS.test(draft.source.slice(from, from + close))) continue
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
    const read = parts.length < 2 && !named ? sumPrinted(draft.source.slice(from + 1, from + close), whole.unit) : null
    const sum = read ?? parts.reduce((total, { min, unit }) => total + (min ?? 0) * readUnit(unit).factor, 0)
    const stated = (whole.min ?? 0) * readUnit(whole.unit).factor
    if ((parts.length < 2 && read === null) || Math.abs(sum - stated) < 1e-9 || whole.comparator !== '=') continue
    // 其中 may name some parts only, unless it gives each place its own
    const places = parts.every(({ valueSpan }) => PLACE_END.test(draft.source.slice(0, valueSpan.start).slice(-1)))
    if (named && sum < stated && !places) continue
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

/** The sum of what a bracket lists, where it is nothing but names with their numbers in the unit of the whole. */
function sumPrinted(text: string, unit: string | null): number | null {
  const parts = text.split(PART_JOINT).map((part) => PART.exec(part.trim())?.groups)
  const numbers = parts.flatMap((part) => (part?.['unit'] === unit ? [Number(part['number'])] : []))
  return parts.length > 1 && numbers.length === parts.length
    ? numbers.reduce((sum, one) => sum + one, 0) * readUnit(unit).factor
    : null
}

/** Where the parts of a total stand: in the bracket behind it, or in the sentence after 其中. */
function partsAfter(source: string, end: number): { from: number; close: number; named: boolean } | null {
  const after = source.slice(end, end + NEAR)
  const opening = after.search(/[（(]/u)
  const from = end + Math.max(0, opening)
  const named = opening < 0
  if (named && !OF_WHICH.test(after)) return null
  const close = source.slice(from, from + 300).search(named ? /[。；;\n]/u : /[）)]/u)
  return close < 0 ? null : { from, close, named }
}

function isCount({ kind, min, max, perYear }: Target): boolean {
  return (kind === 'count' || kind === 'amount') && min !== null && min === max && !perYear
}
