import { foldPhrase } from './fold-phrase.js'
import { groupAlike } from './group-alike.js'
import { listFilled } from './list-filled.js'
import { promiseOf, type Promising } from './promise-of.js'
import type { Names, SignedOne } from './open-names.js'
import type { CountedSign, Signed } from './sign-of.js'

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
 * @param members targets of one plan with what stands around each
 * @param names the names of the comparison
 */
export function readSigns(members: readonly (SignedOne & { target: SignedTarget })[], names: Names): PlanSigns {
  const having = new Map<CountedSign, SignedTarget[]>()
  for (const one of members) {
    const sign = names.signOf(one)
    const own = having.get(sign)
    if (own === undefined) having.set(sign, [one.target])
    else own.push(one.target)
  }
  const pairs: WordPair[] = []
  const unnamed = [...having.keys()].filter(({ indicatorId }) => indicatorId === null)
  const groups = groupAlike(unnamed, names, () => [])
  for (const { members } of groups)
    if (members.length > 1) pairs.push(...pairsOf([members.slice(0, PAIRED)], having, names))
  // names that only what stands around them makes one, and those of which one has a word more
  for (const { a, b, open } of listFilled(groups, names))
    pairs.push(
      ...pairsOf(
        [groups[a]?.members.slice(0, PAIRED) ?? [], groups[b]?.members.slice(0, PAIRED) ?? []],
        having,
        names,
        open > 0,
      ),
    )
  return { signs: Array.from(having, ([sign, own]) => names.count(sign, own.length)), pairs }
}

/** What of a target is read here. */
export type SignedTarget = Signed & Promising

/** Values by year and place. */
type Values = Map<string, Set<string>>

/**
 * Pairs of the members of one group, or of each member of one with each of another. A plan that words two values differently
 * (`isOpen`) speaks of two quantities, unless its table says what its text says.
 */
function pairsOf(
  groups: readonly (readonly CountedSign[])[],
  targetsOf: ReadonlyMap<CountedSign, readonly SignedTarget[]>,
  names: Names,
  isOpen = false,
): WordPair[] {
  const [told = [], others] = groups.map((members) =>
    members.map((sign) => ({
      kind: names.kindOf(sign),
      word: foldPhrase(sign.indicator).key,
      values: valuesOf(targetsOf.get(sign) ?? []),
    })),
  )
  const pairs: WordPair[] = []
  for (const [i, a] of told.entries())
    for (const b of others ?? told.slice(i + 1)) {
      if (a.word === b.word) continue
      if (isOpen) {
        pairs.push({ kind: a.kind, words: [a.word, b.word], differ: saysAgain(a.values, b.values) ? -1 : 1 })
        continue
      }
      for (const [at, values] of a.values) {
        const others = b.values.get(at)
        if (others === undefined) continue
        const differ = [...values].some((value) => others.has(value)) ? -1 : 1
        pairs.push({ kind: a.kind, words: [a.word, b.word], differ })
      }
    }
  return pairs
}

/** Whether the one has a value of the other in the same year, and in another place. */
function saysAgain(one: Values, other: Values): boolean {
  for (const [at, values] of one)
    for (const [elsewhere, others] of other)
      if (at !== elsewhere && yearOf(at) === yearOf(elsewhere) && [...values].some((value) => others.has(value)))
        return true
  return false
}

const yearOf = (at: string): string => at.slice(0, at.indexOf('|'))

/** The values of some targets; only wordings that are like another one of their plan are asked for them. */
function valuesOf(targets: readonly SignedTarget[]): Values {
  const places: Values = new Map()
  for (const target of targets) {
    const { at, value } = promiseOf(target)
    const values = places.get(at)
    if (values === undefined) places.set(at, new Set([value]))
    else values.add(value)
  }
  return places
}
