import type { Comparator, Target } from '../model.js'
import { formatNumber } from './format-value.js'
import { readUnit, unitsMatch } from './read-unit.js'
import { directionOf, type Direction } from './direction-of.js'

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
  return medianWithout(poolTargets(targets, better), null)
}

/** Targets sorted once, for medians that each leave one of them out. */
export interface MedianPool {
  better: Direction
  targets: readonly Target[]
  /** what each of them guarantees ({@link boundOf}), of those that guarantee something */
  bounds: ReadonlyMap<Target, number>
  groups: readonly AlikeGroup[]
}

/** Targets whose numbers can be lined up, in the unit of the first. */
interface AlikeGroup {
  first: Target
  targets: readonly Target[]
  /** ascending */
  values: readonly number[]
  years: readonly number[]
}

/** Sort targets for {@link medianWithout}. */
export function poolTargets(targets: readonly Target[], better: Direction): MedianPool {
  const bounds = new Map<Target, number>()
  for (const target of targets) {
    const bound = boundOf(target, better)
    if (bound !== null) bounds.set(target, bound)
  }
  const bounded = targets.filter((target) => bounds.has(target))
  return { better, targets, bounds, groups: groupAlike(bounded).map((alike) => sortGroup(alike, bounds)) }
}

/**
 * {@link medianTarget} of all targets of a pool but one.
 *
 * @param pool the targets
 * @param left the target of the pool that is left out; null for none
 */
export function medianWithout(pool: MedianPool, left: Target | null): Target | null {
  const { better, targets, bounds, groups } = pool
  // a group is what can be lined up with its first target: without that, the groups are others
  if (left !== null && groups.some(({ first }) => first === left))
    return medianTarget(withoutOne(targets, left), better)
  const own = left === null || !bounds.has(left) ? null : groupOf(left, groups)
  const sizeOf = (group: AlikeGroup): number => group.targets.length - (group === own ? 1 : 0)
  const [start, ...others] = groups
  if (start === undefined) return null
  const largest = others.reduce((best, group) => (sizeOf(group) > sizeOf(best) ? group : best), start)
  const { first, values, years } = largest
  const out = largest === own ? left : null
  const middle = middleOf(values, out === null ? null : valueIn(first, out, bounds))
  const [low, high] = first.kind === 'count' && middle.every(Number.isInteger) ? wholeOf(middle) : meanOf(middle)
  const comparator = low === high ? medianComparator(largest, low, out, better) : 'range'
  return makeTarget(first, [low, high], comparator, upperMiddle(years, out?.year ?? null))
}

function sortGroup(alike: Alike, bounds: MedianPool['bounds']): AlikeGroup {
  const { first, targets } = alike
  const values = targets.map((target) => valueIn(first, target, bounds))
  const years = targets.map((target) => target.year).filter((year) => year !== null)
  return { first, targets, values: values.sort(ascending), years: years.sort(ascending) }
}

function ascending(a: number, b: number): number {
  return a - b
}

/** What a target guarantees in the unit of another. */
function valueIn(first: Target, target: Target, bounds: MedianPool['bounds']): number {
  return ((bounds.get(target) ?? 0) * readUnit(target.unit).factor) / readUnit(first.unit).factor
}

function medianComparator(
  { first, targets }: AlikeGroup,
  value: number,
  out: Target | null,
  better: Direction,
): Comparator {
  if (value === 100 && readUnit(first.unit).kind === 'percent') return '='
  const way = better === null ? null : directionOf(first, first, better)
  if (way !== null) return way === 'higher' ? '>=' : '<='
  return mostCommon(targets, out) ?? '='
}

function withoutOne(targets: readonly Target[], left: Target): Target[] {
  const at = targets.indexOf(left)
  return targets.filter((_target, i) => i !== at)
}

/** The two in the middle of ascending numbers, one of them left out; of an odd count twice the same. */
function middleOf(sorted: readonly number[], out: number | null): [number, number] {
  const count = sorted.length - (out === null ? 0 : 1)
  const upper = numberAt(sorted, count >> 1, out)
  return count % 2 === 1 ? [upper, upper] : [numberAt(sorted, (count >> 1) - 1, out), upper]
}

function meanOf([low, high]: readonly [number, number]): [number, number] {
  const mean = (low + high) / 2
  return [mean, mean]
}

/** Nobody builds three and a half clinics: between 3 and 4 the two of them are the median, between 3 and 5 it is 4. */
function wholeOf(middle: readonly [number, number]): [number, number] {
  const [mean] = meanOf(middle)
  return Number.isInteger(mean) ? [mean, mean] : [...middle]
}

/** The later of the two middle years. */
function upperMiddle(sorted: readonly number[], out: number | null): number | null {
  const count = sorted.length - (out === null ? 0 : 1)
  return count === 0 ? null : numberAt(sorted, count >> 1, out)
}

/** One of ascending numbers by its position when one of them is left out. */
function numberAt(sorted: readonly number[], at: number, out: number | null): number {
  const number = sorted[at] ?? Number.NaN
  return out === null || number < out ? number : (sorted[at + 1] ?? Number.NaN)
}

/** What a target guarantees: its floor or its ceiling, in the printed unit; null for a proportion, which has no middle. */
export function boundOf(target: Target, better: Direction): number | null {
  if (target.kind === 'proportion') return null
  const way = directionOf(target, target, better)
  if (way === 'higher') return target.min
  if (way === 'lower') return target.max
  return target.min ?? target.max
}

interface Alike {
  first: Target
  targets: Target[]
}

/** Targets by what they can be lined up with, in the order of the first of each group. */
function groupAlike(targets: readonly Target[]): Alike[] {
  const groups: Alike[] = []
  for (const target of targets) {
    const group = groupOf(target, groups)
    if (group === null) groups.push({ first: target, targets: [target] })
    else group.targets.push(target)
  }
  return groups
}

function groupOf<Group extends { first: Target }>(target: Target, groups: readonly Group[]): Group | null {
  for (const group of groups) if (sameSort(group.first, target)) return group
  return null
}

function sameSort(a: Target, b: Target): boolean {
  const [unitA, unitB] = [readUnit(a.unit), readUnit(b.unit)]
  return (
    unitsMatch(unitA, unitB) &&
    (a.kind === 'change') === (b.kind === 'change') &&
    (a.perYear || unitA.perYear) === (b.perYear || unitB.perYear)
  )
}

function mostCommon(targets: readonly Target[], out: Target | null): Comparator | null {
  const counts = new Map<Comparator | null, number>()
  for (const target of targets)
    if (target !== out) counts.set(target.comparator, (counts.get(target.comparator) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best === undefined || best[0] === 'range' ? null : best[0]
}

function makeTarget(
  like: Target,
  [low, high]: readonly [number, number],
  comparator: Comparator,
  year: number | null,
): Target {
  const target: Target = {
    ...like,
    id: MEDIAN,
    measureId: null,
    comparator,
    min: comparator === '<=' || comparator === '<' ? null : low,
    max: comparator === '>=' || comparator === '>' ? null : high,
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
