import type { Comparator, Target } from '../model.js'
import { formatNumber } from './format-value.js'
import { readUnit, unitsMatch } from './read-unit.js'
import type { Direction } from './verdict-rules.js'

/** Id of the median in verdicts (`b` and `targetB`) and in {@link CompareOptions.against}. */
export const MEDIAN = 'median'

/**
 * The median of what the peers guarantee: floors where more is better, ceilings where less is, otherwise the stated
 * value. Targets in another kind of unit than most, changes beside levels, and milestones are left out.
 *
 * @param targets one target a peer
 * @param better which way the indicator is better
 * @returns a made target that stands for the median (quote and spans empty), or null without comparable numbers
 */
export function medianTarget(targets: readonly Target[], better: Direction): Target | null {
  const like = mostAlike(targets.filter((target) => boundOf(target, better) !== null))
  const first = like[0]
  if (first === undefined) return null
  const factor = readUnit(first.unit).factor
  const values = like.map((target) => ((boundOf(target, better) ?? 0) * readUnit(target.unit).factor) / factor)
  const value = medianOf(values)
  const whole = value === 100 && readUnit(first.unit).kind === 'percent'
  const comparator = whole
    ? '='
    : better === 'higher'
      ? '>='
      : better === 'lower'
        ? '<='
        : mostCommon(like.map((t) => t.comparator))
  return makeTarget(first, value, comparator ?? '=', medianYear(like))
}

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** What a target guarantees: its floor or its ceiling, in the printed unit. */
export function boundOf(target: Target, better: Direction): number | null {
  if (better === 'higher') return target.min
  if (better === 'lower') return target.max
  return target.min ?? target.max
}

/** The largest group of targets whose numbers can be lined up. */
function mostAlike(targets: readonly Target[]): Target[] {
  const groups: Target[][] = []
  for (const target of targets) {
    const group = groups.find(([other]) => other !== undefined && sameSort(other, target))
    if (group === undefined) groups.push([target])
    else group.push(target)
  }
  return groups.reduce((best, group) => (group.length > best.length ? group : best), [])
}

function sameSort(a: Target, b: Target): boolean {
  const [unitA, unitB] = [readUnit(a.unit), readUnit(b.unit)]
  return (
    unitsMatch(unitA, unitB) &&
    (a.kind === 'change') === (b.kind === 'change') &&
    (a.perYear || unitA.perYear) === (b.perYear || unitB.perYear)
  )
}

function medianYear(targets: readonly Target[]): number | null {
  const years = targets.map((target) => target.year).filter((year) => year !== null)
  if (years.length === 0) return null
  years.sort((a, b) => a - b)
  return years[years.length >> 1] ?? null
}

function mostCommon(comparators: readonly (Comparator | null)[]): Comparator | null {
  const counts = new Map<Comparator | null, number>()
  for (const comparator of comparators) counts.set(comparator, (counts.get(comparator) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best === undefined || best[0] === 'range' ? null : best[0]
}

function makeTarget(like: Target, value: number, comparator: Comparator, year: number | null): Target {
  const target: Target = {
    ...like,
    id: MEDIAN,
    measureId: null,
    comparator,
    min: comparator === '<=' || comparator === '<' ? null : value,
    max: comparator === '>=' || comparator === '>' ? null : value,
    kind: like.kind === 'coverage' ? 'ratio' : like.kind,
    subject: null,
    valueText: '',
    year,
    yearText: null,
    month: null,
    certainty: 'firm',
    quote: '',
    span: { start: 0, end: 0 },
    valueSpan: { start: 0, end: 0 },
    table: null,
    location: '',
  }
  return { ...target, valueText: formatNumber(target) }
}
