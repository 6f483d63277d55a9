import type { PlanSigns } from './read-signs.js'
import type { CountedSign } from './sign-of.js'
import { signKey } from './sign-key.js'

/**
 * The signs of several plans as those of one: each sign once, in the order in which it is met first.
 *
 * @param plans what each plan says, in their order; joined ones can be joined again
 */
export function joinSigns(plans: Iterable<PlanSigns>): PlanSigns {
  const signs = new Map<string, CountedSign>()
  const pairs = new Map<string, PlanSigns['pairs'][number]>()
  for (const plan of plans) {
    for (const sign of plan.signs) {
      const key = signKey(sign)
      const known = signs.get(key)
      if (known === undefined) signs.set(key, { ...sign })
      else known.count += sign.count
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
