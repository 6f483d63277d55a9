import type { MeasurePair, ReadMeasure } from './align-measures.js'
import { firstIndex } from '../text/first-index.js'

/**
 * Pairs whose measure changed its place: out of the order that the others kept, or under a part with another heading.
 * An inserted or dropped measure shifts numbers but moves nothing.
 *
 * @param pairs pairs by position in `a`
 */
export function movedPairs(
  pairs: readonly MeasurePair[],
  a: readonly ReadMeasure[],
  b: readonly ReadMeasure[],
): Set<MeasurePair> {
  const kept = new Set(longestRun(pairs))
  const renamed = renamedParts(pairs, a, b)
  const moved = new Set<MeasurePair>()
  for (const pair of pairs) {
    const [from, to] = [a[pair.a]?.part ?? '', b[pair.b]?.part ?? '']
    if (!kept.has(pair) || (from !== to && renamed.get(from) !== to)) moved.add(pair)
  }
  return moved
}

/** The longest series of pairs in one order on both sides (patience sorting, n log n). */
function longestRun(pairs: readonly MeasurePair[]): MeasurePair[] {
  const tails: MeasurePair[] = []
  const before = new Map<MeasurePair, MeasurePair | undefined>()
  for (const pair of pairs) {
    const at = firstIndex(0, tails.length, (i) => (tails[i]?.b ?? 0) >= pair.b)
    before.set(pair, tails[at - 1])
    tails[at] = pair
  }
  const run: MeasurePair[] = []
  for (let pair = tails.at(-1); pair !== undefined; pair = before.get(pair)) run.push(pair)
  return run
}

/** A part whose measures mostly went to one part with a new heading was renamed, its measures did not move. */
function renamedParts(
  pairs: readonly MeasurePair[],
  a: readonly ReadMeasure[],
  b: readonly ReadMeasure[],
): Map<string, string> {
  const old = new Set(a.map((read) => read.part))
  const votes = new Map<string, Map<string, number>>()
  for (const pair of pairs) {
    const [from, to] = [a[pair.a]?.part ?? '', b[pair.b]?.part ?? '']
    if (from === to || old.has(to)) continue
    const counts = votes.get(from) ?? new Map<string, number>()
    votes.set(from, counts.set(to, (counts.get(to) ?? 0) + 1))
  }
  return new Map(
    [...votes].map(([from, counts]) => [from, [...counts].sort((x, y) => y[1] - x[1])[0]?.[0] ?? from] as const),
  )
}
