import type { Exclusion, Target } from '../model.js'

/**
 * Take out targets whose value is no number that data can hold: a million digits, which would be Infinity; more digits
 * than are exact; bounds the wrong way round. Such a number is left out with a reason like any other.
 *
 * @param targets the targets found
 * @param exclusions the numbers left out
 */
export function keepSound(targets: Target[], exclusions: Exclusion[]): { targets: Target[]; exclusions: Exclusion[] } {
  const unsound = targets.filter((target) => !isSound(target))
  if (unsound.length === 0) return { targets, exclusions }
  const added = unsound.map(({ valueText, valueSpan }): Exclusion => ({
    text: valueText,
    span: valueSpan,
    reason: 'code',
    why: 'no-number',
    doubts: [],
  }))
  return {
    targets: targets.filter((target) => isSound(target)),
    exclusions: [...exclusions, ...added].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  }
}

function isSound({ min, max }: Target): boolean {
  return isExact(min) && isExact(max) && (min === null || max === null || min <= max)
}

function isExact(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER)
}
