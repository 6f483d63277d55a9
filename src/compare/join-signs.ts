import type { PlanSigns, SignKeys } from './read-signs.js'
import type { CountedSign } from './sign-of.js'
import { signKey } from './sign-key.js'

/**
 * The signs of several plans as those of one: each sign once, in the order in which it is met first.
 *
 * @param plans what each plan says, in their order; joined ones can be joined again
 * @param keys keys that were made before; those of the joined signs are noted too
 */
export function joinSigns(plans: Iterable<PlanSigns>, keys?: SignKeys): PlanSigns {
  const signs = new Map<string, CountedSign>()
  const pairs = new Map<string, PlanSigns['pairs'][number]>()
  for (const plan of plans) {
    for (const sign of plan.signs) {
      const key = keys?.get(sign) ?? signKey(sign)
      const known = signs.get(key)
      if (known !== undefined) {
        known.count += sign.count
        continue
      }
      const own = { ...sign }
      signs.set(key, own)
      keys?.set(own, key)
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
