import type { AlikeGroup, ApartFrom } from './group-alike.js'
import type { FilledPair } from './list-filled.js'

/** The score of names that are one only with what stands around them. */
const FILLED_SCORE = 0.6

/**
 * Join groups whose names say the same when what they leave out is filled. A name that could be filled to either of two others
 * (知晓率 beside 献血知晓率 and 献血者知晓率) stays apart from both, and so do groups that a plan gives different values.
 *
 * @param groups groups of like wordings
 * @param pairs pairs of them that can be filled
 * @param apartFrom what the plans themselves tell apart
 * @returns groups in the order of their first member
 */
export function joinFilled(
  groups: readonly AlikeGroup[],
  pairs: readonly FilledPair[],
  apartFrom: ApartFrom,
): AlikeGroup[] {
  const sure = pairs.filter(({ open }) => open === 0)
  if (sure.length === 0) return [...groups]
  const beside = new Map<number, Map<number, number>>()
  for (const { a, b, filled } of sure) {
    mapAt(beside, a).set(b, filled)
    mapAt(beside, b).set(a, filled)
  }
  const clusters = groups.map((_, i) => [i])
  const isApart = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((i) => other.some((j) => tellsApart(groups[i], groups[j], apartFrom)))
  for (const { a, b, filled } of [...sure].sort((x, y) => x.filled - y.filled || y.shared - x.shared)) {
    const [one, other] = [clusters[a], clusters[b]]
    if (one === undefined || other === undefined || one === other || isApart(one, other)) continue
    if (isTorn(a, other, filled) || isTorn(b, one, filled)) continue
    const joined = [...one, ...other].sort((x, y) => x - y)
    for (const i of joined) clusters[i] = joined
  }
  /** Whether one of the pair could as well be filled to another group that has nothing to do with the other's. */
  function isTorn(from: number, to: readonly number[], filled: number): boolean {
    for (const [k, more] of beside.get(from) ?? [])
      if (
        more <= filled &&
        !to.includes(k) &&
        !(clusters[from] ?? []).includes(k) &&
        !to.some((j) => beside.get(k)?.has(j) === true)
      )
        return true
    return false
  }
  return groups.flatMap((group, i) => {
    const cluster = clusters[i] ?? [i]
    if (cluster[0] !== i) return []
    return cluster.length === 1 ? [group] : [joinAll(cluster.flatMap((at) => groups[at] ?? []))]
  })
}

function mapAt(maps: Map<number, Map<number, number>>, at: number): Map<number, number> {
  const known = maps.get(at)
  if (known !== undefined) return known
  const made = new Map<number, number>()
  maps.set(at, made)
  return made
}

function tellsApart(a: AlikeGroup | undefined, b: AlikeGroup | undefined, apartFrom: ApartFrom): boolean {
  if (a === undefined || b === undefined) return false
  for (const word of a.words) if (apartFrom(a.kind, word).some((other) => b.words.has(other))) return true
  return false
}

function joinAll(groups: readonly AlikeGroup[]): AlikeGroup {
  return {
    kind: groups[0]?.kind ?? '',
    members: groups.flatMap(({ members }) => members),
    score: Math.min(FILLED_SCORE, ...groups.map(({ score }) => score)),
    bare: groups.every(({ bare }) => bare),
    words: new Set(groups.flatMap(({ words }) => [...words])),
  }
}
