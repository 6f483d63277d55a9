import type { Filled } from './fill-gaps.js'
import { matchNames } from './match-names.js'
import { readName, type NameReading } from './read-name.js'
import type { ScopeReader } from './read-scopes.js'
import { signKey } from './sign-key.js'
import { signOf, type Around, type CountedSign, type Signed } from './sign-of.js'

/**
 * The names of one comparison. They are sorted plan by plan, then all together, and their rows are held against each other once
 * more: each name is read once, and each two are matched once.
 */
export interface Names {
  readonly scopes: ScopeReader
  /** the sign of a target, one for all targets that have it; see {@link signOf} */
  signOf: (one: SignedOne) => CountedSign
  /** one text for each sign, see {@link signKey} */
  keyOf: (sign: CountedSign) => string
  /** the same sign with a count of its own */
  count: (sign: CountedSign, count: number) => CountedSign
  /** see {@link readName} */
  read: (sign: CountedSign, kind: string) => NameReading | null
  /** see {@link matchNames} */
  match: (a: NameReading, b: NameReading) => Filled | null
}

/** A target with what stands around it. */
export interface SignedOne {
  target: Signed
  around?: Around | undefined
}

/**
 * Open the names of a comparison, which are forgotten with it.
 *
 * @param scopes populations and kinds of institution of the vocabulary
 */
export function openNames(scopes: ScopeReader): Names {
  const signs = new Map<SignedOne, CountedSign>()
  const byKey = new Map<string, CountedSign>()
  const keys = new Map<CountedSign, string>()
  const readings = new Map<string, Map<string, NameReading | null>>()
  const matches = new Map<NameReading, Map<NameReading, Filled | null>>()
  const keyOf = (sign: CountedSign): string => {
    let key = keys.get(sign)
    if (key === undefined) keys.set(sign, (key = signKey(sign)))
    return key
  }
  return {
    scopes,
    keyOf,
    signOf(one) {
      const known = signs.get(one)
      if (known !== undefined) return known
      const made = signOf(one.target, one.around)
      const key = signKey(made)
      let sign = byKey.get(key)
      if (sign === undefined) {
        byKey.set(key, (sign = made))
        keys.set(sign, key)
      }
      signs.set(one, sign)
      return sign
    },
    count(sign, count) {
      const counted = { ...sign, count }
      keys.set(counted, keyOf(sign))
      return counted
    },
    read(sign, kind) {
      const own = mapAt(readings, keyOf(sign))
      let reading = own.get(kind)
      if (reading === undefined) own.set(kind, (reading = readName(sign, kind, scopes)))
      return reading
    },
    match(a, b) {
      const own = mapAt(matches, a)
      let found = own.get(b)
      if (found === undefined) own.set(b, (found = matchNames(a, b)))
      return found
    },
  }
}

function mapAt<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = maps.get(key)
  if (known !== undefined) return known
  const made = new Map<Inner, Value>()
  maps.set(key, made)
  return made
}
