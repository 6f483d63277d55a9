import type { Target } from '../model.js'
import { medianWithout, poolTargets, type MedianPool } from './median-target.js'
import { relateScopes } from './read-scopes.js'
import { isTotal, rank, type Side } from './verdict-rules.js'
import type { Direction } from './direction-of.js'

/** Sides of one subject and one administrative level, by {@link kinKey}. */
type Kin = ReadonlyMap<string, readonly Side[]>

/**
 * The median of the others for each of some sides: targets that can be lined up with it, of no other subject, and no
 * total of another level. Sides of one kin share their others and equal sides their median, so each is worked out once
 * and work grows with the number of sides.
 *
 * @param sides answers of the plans under one row
 * @param better which way the indicator is better
 * @returns the median for a side, or null where the others give none
 */
export function createMedians(sides: readonly Side[], better: Direction): (own: Side) => Target | null {
  const kin = groupKin(sides)
  const pools = new Map<string, MedianPool>()
  const known = new Map<string, Target | null>()
  return (own) => {
    const { target } = own
    const kind = kinKey(own)
    const key = [kind, target.min, target.max, target.unit, target.year, target.kind, own.perYear].join('|')
    let median = known.get(key)
    if (median !== undefined) return median
    const total = isTotal(target)
    const poolKey = `${kind}|${String(total)}`
    let pool = pools.get(poolKey)
    if (pool === undefined) pools.set(poolKey, (pool = poolTargets(listComparable(own, total, kin), better)))
    known.set(key, (median = medianWithout(pool, target)))
    return median
  }
}

function groupKin(sides: readonly Side[]): Kin {
  const kin = new Map<string, Side[]>()
  for (const side of sides) {
    const key = kinKey(side)
    const group = kin.get(key)
    if (group === undefined) kin.set(key, [side])
    else group.push(side)
  }
  return kin
}

function kinKey({ scopes, level }: Side): string {
  return [rank(level), scopes.population, scopes.institution].join('|')
}

/** All that can be lined up with a side, itself among them. */
function listComparable(own: Side, total: boolean, kin: Kin): Target[] {
  const targets: Target[] = []
  for (const group of kin.values()) {
    const first = group[0]
    if (first === undefined || relateScopes(own.scopes, first.scopes) === 'disjoint') continue
    if (total && rank(first.level) !== rank(own.level)) continue
    for (const side of group) targets.push(side.target)
  }
  return targets
}
