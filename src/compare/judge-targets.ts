import type { Labels, RegionLevel, Target, VerdictReason, VerdictResult } from '../model.js'
import type { Direction } from './direction-of.js'
import type { ScopeReader } from './read-scopes.js'
import { isMilestone, pairSides, readSide, verdictRules, type Pair, type Side } from './verdict-rules.js'
import { verdictSentence } from './verdict-sentence.js'

/** A target together with the plan that sets it, as {@link judgeTargets} reads it. */
export interface JudgedTarget {
  target: Target
  label: string | Labels
  level: RegionLevel | null
  /** code of the plan's region; totals compare only where both have the same */
  place?: string | null
}

export interface Judgement {
  result: VerdictResult
  reasons: VerdictReason[]
  text: Labels
}

/** Relative difference below which two numbers are one: conversions leave binary noise. */
const EPSILON = 1e-9

/**
 * How target `a` stands to target `b` under the written rules: stricter, looser, the same or not comparable.
 * What counts is what the plan guarantees: the floor where more is better, the ceiling where less is better.
 *
 * @param a the target judged
 * @param b the target it is judged against
 * @param better which way the indicator is better; null where it is unknown and has to be inferred
 * @param scopes populations and kinds of institution of the vocabulary
 * @returns result, reason codes (why not comparable, or what else differs) and a sentence in both languages
 */
export function judgeTargets(a: JudgedTarget, b: JudgedTarget, better: Direction, scopes: ScopeReader): Judgement {
  return judgePair(pairSides(readJudged(a, scopes), readJudged(b, scopes), better))
}

function readJudged({ target, label, level, place }: JudgedTarget, scopes: ScopeReader): Side {
  return readSide(target, scopes, label, level, place ?? null)
}

/** {@link judgeTargets} for sides that have been taken apart before. */
export function judgePair(pair: Pair): Judgement {
  const { result, reasons } = weighPair(pair)
  return { result, reasons, text: verdictSentence(pair, result, reasons) }
}

/** What the rules say of two sides, for who writes no sentence about it. */
export function weighPair(pair: Pair): Omit<Judgement, 'text'> {
  const flags = new Set<VerdictReason>()
  for (const rule of verdictRules) {
    const outcome = rule.test(pair)
    if (outcome === 'bar') return { result: 'not-comparable', reasons: [rule.reason] }
    if (outcome === 'flag') flags.add(rule.reason)
  }
  const { result, reasons } = compareValues(pair)
  if (result === 'not-comparable') return { result, reasons }
  for (const reason of reasons) flags.add(reason)
  if (pair.inferred && result !== 'same' && !isMilestone(pair.a)) flags.add('direction')
  return { result, reasons: [...flags] }
}

function compareValues(pair: Pair): { result: VerdictResult; reasons: VerdictReason[] } {
  const { a, b, better } = pair
  if (isMilestone(a)) return { result: compareYears(a, b), reasons: [] }
  if (sameBounds(a, b)) return { result: 'same', reasons: [] }
  if (better === null) return { result: 'not-comparable', reasons: ['direction'] }
  const boundA = better === 'higher' ? a.low : a.high
  const boundB = better === 'higher' ? b.low : b.high
  if (boundA === null || boundB === null) return { result: 'not-comparable', reasons: ['comparator'] }
  const reasons: VerdictReason[] = wording(a, better) === wording(b, better) ? [] : ['comparator']
  const gap = better === 'higher' ? boundA - boundB : boundB - boundA
  if (Math.abs(gap) > EPSILON * Math.max(1, Math.abs(boundA), Math.abs(boundB)))
    return { result: gap > 0 ? 'stricter' : 'looser', reasons }
  const edge = firmness(a) - firmness(b)
  return { result: edge === 0 ? 'same' : edge > 0 ? 'stricter' : 'looser', reasons }
}

/** The earlier of two dated outcomes is the stricter. */
function compareYears(a: Side, b: Side): VerdictResult {
  if (a.target.year === null || b.target.year === null || a.target.year === b.target.year) return 'same'
  return a.target.year < b.target.year ? 'stricter' : 'looser'
}

function sameBounds(a: Side, b: Side): boolean {
  return a.low === b.low && a.high === b.high && firmness(a) === firmness(b)
}

/** At one bound, `>` asks more than `≥`, and 左右 less than the number itself. */
function firmness({ target }: Side): number {
  if (target.comparator === '>' || target.comparator === '<') return 1
  return target.comparator === '~' ? -1 : 0
}

/** How a bound is worded; 达到75% and 75%以上 promise the same floor and count as one wording. */
function wording({ target }: Side, better: 'higher' | 'lower'): string {
  const one = better === 'higher' ? '>=' : '<='
  return target.comparator === '=' ? one : (target.comparator ?? one)
}
