import { AGE_SAID } from '../words/core-words.js'
import { PER_EACH } from '../words/change-words.js'
import { MACHINES } from '../words/unit-families.js'
import type { Labels, RegionLevel, Target, VerdictReason } from '../model.js'
import { directionOf, type Direction } from './direction-of.js'
import { relateScopes, type ScopeReader, type ScopeRelation, type Scopes } from './read-scopes.js'
import { readUnit, unitsMatch, type UnitReading } from './read-unit.js'
import { scopesOf } from './scopes-of.js'
import { isBudget, unitOf } from './unit-of.js'

/** One side of a comparison with what the rules need to know about it. */
export interface Side {
  target: Target
  /** name of the plan; the median of the peers has one in each language */
  label: string | Labels
  level: RegionLevel | null
  /** code of the plan's region; two drafts of one plan have one place */
  place: string | null
  unit: UnitReading
  scopes: Scopes
  perYear: boolean
  /** bounds in the unit's base, of a proportion how many stand against one; null where the side is open */
  low: number | null
  high: number | null
}

/** Two sides, which way is better, and how their subjects stand to each other. */
export interface Pair {
  a: Side
  b: Side
  better: Direction
  /** the direction is not the indicator's own but inferred */
  inferred: boolean
  scopes: ScopeRelation
}

/** A written rule: it bars the comparison (`bar`), flags what differs (`flag`), or says nothing. */
export interface VerdictRule {
  reason: VerdictReason
  note: string
  test: (pair: Pair) => 'bar' | 'flag' | null
}

/** Take a target apart for the rules. */
export function readSide(
  target: Target,
  reader: ScopeReader,
  label: string | Labels,
  level: RegionLevel | null,
  place: string | null = null,
): Side {
  const unit = unitOf(target)
  return {
    target,
    label,
    level,
    place,
    unit,
    scopes: scopesOf(target, reader),
    perYear: unit.perYear,
    ...boundsOf(target, unit),
  }
}

/**
 * Bounds as the rules compare them. A proportion is kept as its first member against its second (1:2 is 0.5), while a
 * bound is said of the second (1:1.5以上 is one and a half or more for each one). Where the second is to be few, any bound is
 * a ceiling of it: 保育人员与婴幼儿不低于1:5, 不超过1:5.
 */
function boundsOf({ min, max, comparator, better }: Target, unit: UnitReading): Pick<Side, 'low' | 'high'> {
  if (unit.kind !== 'proportion') {
    const scale = (value: number | null): number | null => (value === null ? null : value * unit.factor)
    return { low: scale(min), high: scale(max) }
  }
  const against = (value: number | null): number | null => (value === null || value === 0 ? null : 1 / value)
  const isBound = comparator !== null && BOUNDS.has(comparator)
  if (isBound && better === 'lower') return { low: null, high: against(min ?? max) }
  if (comparator === '>=' || comparator === '>') return { low: against(min ?? max), high: null }
  if (comparator === '<=' || comparator === '<') return { low: null, high: against(max ?? min) }
  return { low: against(max), high: against(min) }
}

const BOUNDS: ReadonlySet<string> = new Set(['>=', '<=', '>', '<'])

/** Pair two sides; the direction comes from the indicator, else from the words and bounds of both ({@link directionOf}). */
export function pairSides(a: Side, b: Side, better: Direction): Pair {
  const scopes = relateScopes(a.scopes, b.scopes)
  return { a, b, better: directionOf(a.target, b.target, better), inferred: better === null, scopes }
}

/**
 * The rules in order; the first that bars ends the comparison, all that flag are reported.
 * Each has a case in fixtures/compare/verdicts.
 */
export const verdictRules: readonly VerdictRule[] = [
  {
    reason: 'comparator',
    note: 'a dated outcome without a number is compared with another one by its year only, never with a number',
    test: ({ a, b }) => (isMilestone(a) !== isMilestone(b) ? 'bar' : null),
  },
  {
    reason: 'baseline',
    note: 'a change by so much does not compare with a level to be reached',
    test: ({ a, b }) => ((a.target.kind === 'change') !== (b.target.kind === 'change') ? 'bar' : null),
  },
  {
    reason: 'unit',
    note: 'numbers of different kinds of unit do not compare: 10% of clinics and 10 clinics, 4类 and 6项',
    test: ({ a, b }) => (isMilestone(a) || unitsMatch(a.unit, b.unit) ? null : 'bar'),
  },
  {
    reason: 'unit',
    note: 'units of one kind are converted first: 万人 and 人, per 1,000 and per 10,000',
    test: ({ a, b }) =>
      isMilestone(a) || a.unit.kind === 'occasion' || a.unit.factor === b.unit.factor ? null : 'flag',
  },
  {
    reason: 'frequency',
    note: 'how often is brought to a year: 每季度1次 and 每半年1次',
    test: ({ a, b }) => (a.unit.kind === 'occasion' && a.unit.factor !== b.unit.factor ? 'flag' : null),
  },
  {
    reason: 'baseline',
    note: 'changes from two different base years do not compare; from one stated and one unstated they are flagged',
    test: ({ a, b }) => {
      if (a.target.kind !== 'change' || a.target.baseline === b.target.baseline) return null
      return a.target.baseline === null || b.target.baseline === null ? 'flag' : 'bar'
    },
  },
  {
    reason: 'per-year',
    note: 'a yearly amount does not compare with a total; a sum for each person and a share are yearly ones, said or not, and flagged',
    test: ({ a, b }) => (a.perYear === b.perYear ? null : isYearly(a) && isYearly(b) ? 'flag' : 'bar'),
  },
  {
    reason: 'subject',
    note: 'different populations or kinds of institution do not compare; overlapping ones are flagged, and so is one that is not said',
    test: ({ a, b, scopes }) => {
      if (scopes === 'disjoint') return 'bar'
      if (scopes === 'overlap') return 'flag'
      // an indicator of the catalogue says of whom it is, whatever the wording
      const named = a.target.indicatorId !== null && a.target.indicatorId === b.target.indicatorId
      return (scopes === 'open' || isAgeOpen(a, b)) && !named && !isMilestone(a) ? 'flag' : null
    },
  },
  {
    reason: 'level',
    note: 'totals grow with the size of the area: a county’s does not compare with a prefecture’s, shares are flagged',
    test: ({ a, b }) => {
      if (rank(a.level) === rank(b.level) || rank(a.level) === null || rank(b.level) === null) return null
      return isTotal(a.target) && isTotal(b.target) ? 'bar' : 'flag'
    },
  },
  {
    reason: 'per',
    note: 'what each of several places or people gets does not compare with a total: 每个县2个 and 全市12个',
    test: ({ a, b }) =>
      (isEach(a.target) && isTotal(b.target)) || (isTotal(a.target) && isEach(b.target)) ? 'bar' : null,
  },
  {
    reason: 'size',
    note: 'totals of two places tell of their size as much as of their plans; equal ones are the same all the same',
    test: ({ a, b }) => {
      if (isMilestone(a) || (a.place !== null && a.place === b.place)) return null
      if (a.low === b.low && a.high === b.high) return null
      return isTotal(a.target) || isTotal(b.target) ? 'bar' : null
    },
  },
  {
    reason: 'year',
    note: 'different years are lined up and flagged with how much later',
    test: ({ a, b }) => (a.target.year === b.target.year ? null : 'flag'),
  },
  {
    reason: 'certainty',
    note: '力争, 原则上 and the like on one side only',
    test: ({ a, b }) => (a.target.certainty === b.target.certainty ? null : 'flag'),
  },
]

/** One says of which age they are and the other does not: 15岁以上人群吸烟率, 吸烟率. */
const isAgeOpen = (a: Side, b: Side): boolean => saysAge(a.target) !== saysAge(b.target)

const saysAge = ({ indicator, subject }: Target): boolean => AGE_SAID.test(`${indicator}${subject ?? ''}`)

export function isMilestone(side: Side): boolean {
  return side.low === null && side.high === null
}

/**
 * A total grows with the area it is counted in: places, people, beds, teams, visits and large sums do. Shares,
 * densities, times, fees, how often something is held, and what each of several places gets do not.
 */
export function isTotal(target: Target): boolean {
  const unit = readUnit(target.unit)
  if (unit.per !== null || target.kind === 'change' || target.kind === 'milestone' || isShared(target)) return false
  if (unit.family === 'money') return unit.factor >= SUM
  // a measure word that no table knows counts as well: 6万单位 of blood
  return (
    TOTALS.has(unit.kind) ||
    MACHINES.test(target.unit ?? '') ||
    (unit.family === 'other' && unit.kind !== LENGTH && unit.factor >= SUM)
  )
}

/** A sum for each person and a share are counted a year, whether it is said or not. */
const isYearly = ({ unit, target }: Side): boolean =>
  isBudget(unit) || (unit.family === 'percent' && target.kind !== 'change')

const LENGTH = 'length'

/** 元 is a fee, 万元 a sum. */
const SUM = 10_000
const TOTALS: ReadonlySet<string> = new Set([
  'institution',
  'thing',
  'person',
  'household',
  'bed',
  'team',
  'visit',
  'area',
  'weight',
])

/** 每个县2个, 各建成1所: the words before the value give it to each of several. */
function isShared({ indicator, quote, span, valueSpan }: Target): boolean {
  const before = indicator + quote.slice(0, Math.max(0, valueSpan.start - span.start))
  return PER_EACH.test(before)
}

/** A number for each of several; its unit does not say so. */
function isEach(target: Target): boolean {
  return target.kind !== 'change' && readUnit(target.unit).per === null && isShared(target)
}

/** Administrative rank: districts and counties stand on one level. */
export function rank(level: RegionLevel | null): number | null {
  if (level === null) return null
  return { nation: 0, province: 1, city: 2, district: 3, county: 3 }[level]
}
