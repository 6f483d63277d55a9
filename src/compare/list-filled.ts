import type { Filled } from './fill-gaps.js'
import type { AlikeGroup } from './group-alike.js'
import { matchNames } from './match-names.js'
import { readNames, type NameReading } from './read-names.js'
import type { ScopeReader } from './read-scopes.js'

/** Two groups by position, the earlier first, whose names are one where what they leave out is filled. */
export interface FilledPair {
  a: number
  b: number
  /** characters that both names have, those filled from what stands around, and those that nothing fills */
  shared: number
  filled: number
  open: number
  /** what nothing fills tells whom or which kind of thing */
  narrow: boolean
  /** how much of both names is said by both, 0–1 */
  score: number
}

/** A pair of characters that more wordings share tells nothing; so many best candidates are compared in full. */
const COMMON = 200
const CANDIDATES = 16
/** Names that share words and are not one, whatever stands around them. */
const APART: Filled = { shared: 0, filled: 0, open: Number.POSITIVE_INFINITY, narrow: true }

/**
 * Pairs of groups of which one name has no more than another says together with what stands around it.
 *
 * @param groups groups of like wordings
 * @param reader populations and kinds of institution of the vocabulary
 * @returns each pair once, in order; of several wordings the one that leaves least open
 */
export function listFilled(groups: readonly AlikeGroup[], reader: ScopeReader): FilledPair[] {
  const pairs = new Map<number, FilledPair>()
  const posted = new Map<string, NameReading[]>()
  for (const [at, group] of groups.entries()) {
    const readings = readNames(group, at, reader)
    for (const reading of readings)
      for (const other of candidatesOf(reading, posted)) {
        const found = matchNames(other, reading) ?? APART
        const score = found.shared / (found.shared + found.open)
        const key = other.group * groups.length + at
        const known = pairs.get(key)
        if (
          known === undefined ||
          found.open < known.open ||
          (found.open === known.open && found.filled < known.filled)
        )
          pairs.set(key, { a: other.group, b: at, ...found, score })
      }
    for (const reading of readings)
      for (const gram of reading.grams) {
        const key = `${reading.key}|${gram}`
        const list = posted.get(key)
        if (list === undefined) posted.set(key, [reading])
        else if (list.length <= COMMON) list.push(reading)
      }
  }
  return [...pairs.values()]
}

/** Wordings of other groups that share most pairs of characters with one. */
function candidatesOf({ key, grams }: NameReading, posted: ReadonlyMap<string, readonly NameReading[]>): NameReading[] {
  const shared = new Map<NameReading, number>()
  for (const gram of grams) {
    const list = posted.get(`${key}|${gram}`)
    if (list === undefined || list.length > COMMON) continue
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES)
  return best.map(([other]) => other)
}
