import type { Filled } from './fill-gaps.js'
import type { AlikeGroup } from './group-alike.js'
import { matchNames } from './match-names.js'
import type { Names } from './open-names.js'
import type { NameReading } from './read-name.js'
import { readNames } from './read-names.js'

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

/** A wording of a group, and the group by position. */
interface Worded {
  group: number
  reading: NameReading
  /** how many pairs of characters it shares with the wording at hand */
  shared: number
}

/** The wordings with equal keys met so far: only they are compared. */
interface Alike {
  /** by their pairs of characters */
  posted: Map<number, Worded[]>
  /** those that say of whom or of what place only, and those that say what */
  lacking: Worded[]
  saying: Worded[]
}

/**
 * Pairs of groups of which one name has no more than another says together with what stands around it.
 *
 * @param groups groups of like wordings
 * @param names the names of the comparison
 * @returns each pair once, in order; of several wordings the one that leaves least open
 */
export function listFilled(groups: readonly AlikeGroup[], names: Names): FilledPair[] {
  const pairs = new Map<number, FilledPair>()
  const byKey = new Map<string, Alike>()
  const note = (a: number, b: number, found: Filled): void => {
    const key = a * groups.length + b
    const known = pairs.get(key)
    if (known !== undefined && (known.open - found.open || known.filled - found.filled) <= 0) return
    pairs.set(key, { a, b, ...found, score: found.shared / (found.shared + found.open) })
  }
  for (const [at, group] of groups.entries()) {
    const readings = readNames(group, names)
    for (const reading of readings) {
      const alike = byKey.get(reading.key)
      if (alike === undefined) continue
      for (const other of candidatesOf(reading, alike))
        note(other.group, at, matchNames(other.reading, reading) ?? APART)
      for (const other of reading.lacks ? alike.saying : alike.lacking) {
        const found = matchNames(other.reading, reading)
        if (found !== null) note(other.group, at, found)
      }
    }
    for (const reading of readings) {
      let alike = byKey.get(reading.key)
      if (alike === undefined) byKey.set(reading.key, (alike = { posted: new Map(), lacking: [], saying: [] }))
      const worded = { group: at, reading, shared: 0 }
      post(reading.lacks ? alike.lacking : alike.saying, worded)
      for (const gram of reading.grams) {
        const list = alike.posted.get(gram)
        if (list === undefined) alike.posted.set(gram, [worded])
        else post(list, worded)
      }
    }
  }
  return [...pairs.values()]
}

function post(list: Worded[], worded: Worded): void {
  if (list.length <= COMMON) list.push(worded)
}

/** Wordings of other groups that share most pairs of characters with one. */
function candidatesOf({ grams }: NameReading, { posted }: Alike): Worded[] {
  const found: Worded[] = []
  for (const gram of grams) {
    const list = posted.get(gram)
    if (list === undefined || list.length > COMMON) continue
    for (const other of list) if (other.shared++ === 0) found.push(other)
  }
  if (found.length > 1) found.sort((a, b) => b.shared - a.shared)
  for (const other of found) other.shared = 0
  return found.length > CANDIDATES ? found.slice(0, CANDIDATES) : found
}
