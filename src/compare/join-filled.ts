import type { AlikeGroup, ApartFrom } from './group-alike.js'
import type { FilledPair } from './list-filled.js'

/** The score of names that are one only with what stands around them, and of names of which one has a word more. */
const FILLED_SCORE = 0.6
const LIKELY_SCORE = 0.5
/** So much of two names both say, in so many characters, where one has a word more that nothing around the other says. */
const LIKELY = 0.5
const SHARED = 3
/** A second choice that is no worse than by so much is as good. */
const MARGIN = 0.1

/**
 * Join groups whose names say the same when what they leave out is filled, and then those of which one has a word more that no
 * plan tells it apart by. A name that could be filled to either of two others (知晓率 beside 献血知晓率 and 献血者知晓率) stays apart from
 * both, and so do groups that a plan gives different values.
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
  const fits = pairs.filter(isLikely)
  if (fits.length === 0) return [...groups]
  const beside = new Map<number, Map<number, number>>()
  for (const { a, b, filled, open, score } of fits) {
    const cost = costOf({ filled, open, score })
    mapAt(beside, a).set(b, cost)
    mapAt(beside, b).set(a, cost)
  }
  const clusters = groups.map((_, i) => ({ at: [i], score: 1 }))
  const isApart = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((i) => other.some((j) => tellsApart(groups[i], groups[j], apartFrom)))
  const ordered = [...fits].sort((x, y) => costOf(x) - costOf(y) || y.shared - x.shared)
  for (const { a, b, ...pair } of ordered) {
    const [one, other] = [clusters[a], clusters[b]]
    if (one === undefined || other === undefined || one === other || isApart(one.at, other.at)) continue
    const cost = costOf(pair) + (pair.open > 0 ? MARGIN : 0)
    if (isTorn(a, other.at, cost) || isTorn(b, one.at, cost)) continue
    const at = [...one.at, ...other.at].sort((x, y) => x - y)
    const joined = { at, score: Math.min(one.score, other.score, pair.open > 0 ? LIKELY_SCORE : FILLED_SCORE) }
    for (const i of at) clusters[i] = joined
  }
  /** Whether one of the pair could as well be filled to another group that has nothing to do with the other's. */
  function isTorn(from: number, to: readonly number[], cost: number): boolean {
    for (const [k, more] of beside.get(from) ?? [])
      if (
        more <= cost &&
        !to.includes(k) &&
        !(clusters[from]?.at ?? []).includes(k) &&
        !to.some((j) => beside.get(k)?.has(j) === true && !tellsApart(groups[k], groups[j], apartFrom))
      )
        return true
    return false
  }
  return groups.flatMap((group, i) => {
    const { at, score } = clusters[i] ?? { at: [i], score: 1 }
    if (at[0] !== i) return []
    return at.length === 1
      ? [group]
      : [
          joinAll(
            at.flatMap((j) => groups[j] ?? []),
            score,
          ),
        ]
  })
}

/** Nothing is left open, or a word of one that tells neither whom nor which. */
function isLikely({ open, narrow, shared, score }: FilledPair): boolean {
  return open === 0 || (!narrow && shared >= SHARED && score >= LIKELY)
}

/** What is filled costs less than what is left open. */
function costOf({ filled, open, score }: Pick<FilledPair, 'filled' | 'open' | 'score'>): number {
  return open === 0 ? filled - OPEN : 1 - score
}

const OPEN = 1000

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

function joinAll(groups: readonly AlikeGroup[], score: number): AlikeGroup {
  return {
    kind: groups[0]?.kind ?? '',
    members: groups.flatMap(({ members }) => members),
    score: Math.min(score, ...groups.map((group) => group.score)),
    bare: groups.every(({ bare }) => bare),
    words: new Set(groups.flatMap(({ words }) => [...words])),
  }
}
