import { foldPhrase } from './fold-phrase.js'
import { groupSimilar } from './group-similar.js'
import { kindKey } from './kind-key.js'
import { promiseOf, type Promising } from './promise-of.js'
import type { ScopeReader } from './read-scopes.js'
import { signKey } from './sign-key.js'
import { signOf, type CountedSign, type Signed } from './sign-of.js'

/**
 * Two like wordings of one kind, folded, that plans give values in one year and place: how many more times another value
 * each than one and the same.
 */
export interface WordPair {
  kind: string
  words: [string, string]
  differ: number
}

/** What sorting the targets of many plans needs to know of one of them. */
export interface PlanSigns {
  /** in the order of their first target */
  signs: CountedSign[]
  pairs: WordPair[]
}

/** Pairs are taken of so many wordings of one quantity in a plan; where there are more, the rest is a list. */
const PAIRED = 12

/**
 * What a plan says of its quantities, without its values: the signs of its targets, and which like wordings it tells apart.
 * 名老中医药专家传承工作室5个 beside 名老中医传承工作室3个 are two quantities wherever else one of them stands.
 *
 * @param targets targets of one plan, or their rows
 * @param scopes populations and kinds of institution of the vocabulary
 */
export function readSigns(targets: readonly SignedTarget[], scopes: ScopeReader): PlanSigns {
  const counted = new Map<string, CountedSign>()
  const valuesOf = new Map<CountedSign, Values>()
  for (const target of targets) {
    const sign = signOf(target)
    const key = signKey(sign)
    let known = counted.get(key)
    if (known === undefined) counted.set(key, (known = { ...sign, count: 0 }))
    known.count++
    if (sign.indicatorId !== null) continue
    const { at, value } = promiseOf(target)
    const places = valuesOf.get(known) ?? new Map<string, Set<string>>()
    valuesOf.set(known, places.set(at, (places.get(at) ?? new Set<string>()).add(value)))
  }
  const pairs: WordPair[] = []
  for (const { members } of groupSimilar([...valuesOf.keys()], scopes, () => []))
    if (members.length > 1) pairs.push(...pairsOf(members.slice(0, PAIRED), valuesOf))
  return { signs: [...counted.values()], pairs }
}

/** What of a target is read here. */
export type SignedTarget = Signed & Promising

/** Values by year and place. */
type Values = Map<string, Set<string>>

function pairsOf(members: readonly CountedSign[], valuesOf: ReadonlyMap<CountedSign, Values>): WordPair[] {
  const pairs: WordPair[] = []
  for (const [i, a] of members.entries())
    for (const b of members.slice(i + 1)) {
      const words: [string, string] = [foldPhrase(a.indicator).key, foldPhrase(b.indicator).key]
      if (words[0] === words[1]) continue
      for (const [at, values] of valuesOf.get(a) ?? []) {
        const others = valuesOf.get(b)?.get(at)
        if (others === undefined) continue
        pairs.push({ kind: kindKey(a), words, differ: [...values].some((value) => others.has(value)) ? -1 : 1 })
      }
    }
  return pairs
}
