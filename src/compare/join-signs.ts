import type { Names } from './open-names.js'
import type { PlanSigns } from './read-signs.js'
import type { CountedSign } from './sign-of.js'
import { signKey } from './sign-key.js'

/**
 * The signs of several plans as those of one: each sign once, in the order in which it is met first.
 *
 * @param plans what each plan says, in their order; joined ones can be joined again
 * @param names the names of a comparison that they are of
 */
export function joinSigns(plans: Iterable<PlanSigns>, names?: Names): PlanSigns {
  const signs = new Map<string, CountedSign>()
  const pairs = new Map<string, PlanSigns['pairs'][number]>()
  for (const plan of plans) {
    for (const sign of plan.signs) {
      const key = names === undefined ? signKey(sign) : names.keyOf(sign)
      const known = signs.get(key)
      if (known !== undefined) {
        known.count += sign.count
        continue
      }
      signs.set(key, names === undefined ? { ...sign } : names.count(sign, sign.count))
    }
    for (const pair of plan.pairs) {
      const [a, b] = pair.words
      const words: [string, string] = a < b ? [a, b] : [b, a]
      const key = JSON.stringify([pair.kind, ...words])
      const known = pairs.get(key)
      if (known === undefined) pairs.set(key, { ...pair, words })
      else known.differ += pair.differ
    }
  }
  return { signs: [...signs.values()], pairs: [...pairs.values()] }
}
