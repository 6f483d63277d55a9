import { kindKey } from './kind-key.js'
import { readName, type NameReading } from './read-name.js'
import type { ScopeReader } from './read-scopes.js'
import { signKey } from './sign-key.js'
import { signOf, type Around, type CountedSign, type Signed } from './sign-of.js'

/**
 * The names of one comparison. They are sorted plan by plan, then all together, and their rows are held against each other once
 * more: each name is read once.
 */
export interface Names {
  readonly scopes: ScopeReader
  /** the sign of a target, one for all targets that have it; see {@link signOf} */
  signOf: (one: SignedOne) => CountedSign
  /** one text for each sign, see {@link signKey} */
  keyOf: (sign: CountedSign) => string
  /** the same sign with a count of its own */
  count: (sign: CountedSign, count: number) => CountedSign
  /** see {@link kindKey} */
  kindOf: (sign: CountedSign) => string
  /** see {@link readName} */
  read: (sign: CountedSign, kind: string) => NameReading | null
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
  const kinds = new Map<string, string>()
  const readings = new Map<string, { kind: string; reading: NameReading | null }>()
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
    kindOf(sign) {
      const key = keyOf(sign)
      let kind = kinds.get(key)
      if (kind === undefined) kinds.set(key, (kind = kindKey(sign)))
      return kind
    },
    read(sign, kind) {
      const key = keyOf(sign)
      const known = readings.get(key)
      if (known?.kind === kind) return known.reading
      const reading = readName(sign, kind, scopes)
      readings.set(key, { kind, reading })
      return reading
    },
  }
}
