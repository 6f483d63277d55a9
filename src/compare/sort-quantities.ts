import type { IndicatorConcept, UnitFamily } from '../model.js'
import { foldPhrase } from './fold-phrase.js'
import { WAY_ONLY } from '../words/core-words.js'
import { groupSimilar } from './group-similar.js'
import { withTopic } from './with-topic.js'
import { kindKey } from './kind-key.js'
import type { Names } from './open-names.js'
import type { ScopeReader } from './read-scopes.js'
import { scopesOf } from './scopes-of.js'
import { readSlots } from './read-slots.js'
import { readUnit } from './read-unit.js'
import type { WordPair } from './read-signs.js'
import type { CountedSign } from './sign-of.js'

/** One quantity that plans state: an indicator of the catalogue, or like wordings outside it. */
export interface Quantity {
  /** one word for it, its own among the quantities sorted together: the id, else the folded label, numbered where two are alike */
  key: string
  id: string | null
  label: string
  theme: string | null
  concept: IndicatorConcept | null
  unitFamily: UnitFamily
  /** how alike the wordings are, 0–1; null for an indicator of the catalogue */
  score: number | null
  /** the wording says too little to be one quantity in two plans */
  bare: boolean
  /** position in the vocabulary, then of the first sign */
  rank: number
  signs: CountedSign[]
}

/**
 * Sort signs into quantities: one an indicator id, and one a group of like phrases among the signs without id, unless an
 * indicator is worded so. The same signs are the same quantities in whatever order they come and whatever plans they come
 * from: `comparePlans` sorts those of its plans, and a data set of any size those of all its parts. The order of the signs
 * is that of the quantities, of their signs and of labels that are equally usual.
 *
 * @param signs distinct signs in the order of their first target
 * @param pairs which like wordings the plans give different values, each once
 * @param indicators the vocabulary's indicators
 * @param names the names of the comparison
 */
export function sortQuantities(
  signs: readonly CountedSign[],
  pairs: readonly WordPair[],
  indicators: readonly IndicatorConcept[],
  names: Names,
): Quantity[] {
  const position = new Map(indicators.map((concept, i) => [concept.id, i]))
  const known = new Map<string, CountedSign[]>()
  const unknown: CountedSign[] = []
  for (const sign of inOneOrder(signs, names)) {
    const id = sign.indicatorId
    if (id === null) unknown.push(sign)
    else if (known.has(id)) known.get(id)?.push(sign)
    else known.set(id, [sign])
  }
  const found: Unkeyed[] = []
  for (const [id, members] of known) {
    const at = position.get(id)
    const concept = at === undefined ? null : (indicators[at] ?? null)
    const label = concept?.prefLabel.zh ?? usualPhrase(members)
    const theme = concept?.theme ?? usualTheme(members)
    const unitFamily = concept?.unitFamily ?? usualFamily(members)
    const rank = at ?? indicators.length + found.length
    found.push({ id, label, theme, concept, unitFamily, score: null, bare: false, rank, signs: members })
  }
  const named = wordingsOf(found, names)
  for (const { members, score, bare } of groupSimilar(unknown, names, tellApart(pairs))) {
    const own = wordingsFor(members[0], names)
      .map((key) => named.get(key))
      .find((quantity) => quantity !== undefined)
    if (own !== undefined) {
      own.signs = [...own.signs, ...members]
      continue
    }
    found.push({
      id: null,
      label: usualPhrase(members),
      theme: usualTheme(members),
      concept: null,
      unitFamily: usualFamily(members),
      score: round(score),
      bare,
      rank: 0,
      signs: members,
    })
  }
  return withKeys(inGivenOrder(found, signs))
}

/** Quantities and the signs of each in the order of the signs. */
function inGivenOrder(quantities: readonly Unkeyed[], signs: readonly CountedSign[]): Unkeyed[] {
  const places = new Map(signs.map((sign, i) => [sign, i]))
  const placeOf = (sign: CountedSign | undefined): number => (sign === undefined ? 0 : (places.get(sign) ?? 0))
  const ordered = quantities
    .map((quantity) => ({
      ...quantity,
      signs: [...quantity.signs].sort((a, b) => placeOf(a) - placeOf(b)),
    }))
    .sort((a, b) => placeOf(a.signs[0]) - placeOf(b.signs[0]))
  return ordered.map((quantity, i) => (quantity.id === null ? { ...quantity, rank: i } : quantity))
}

/** Signs in an order that tells nothing of the order of the plans: that of their characters. */
function inOneOrder(signs: readonly CountedSign[], { keyOf }: Names): CountedSign[] {
  return signs
    .map((sign) => ({ sign, key: keyOf(sign) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ sign }) => sign)
}

/** Where more plans give two wordings different values than one, they are two quantities. */
function tellApart(pairs: readonly WordPair[]): (kind: string, word: string) => readonly string[] {
  const apart = new Map<string, string[]>()
  const note = (kind: string, word: string, other: string): void => {
    const list = apart.get(`${kind} ${word}`)
    if (list === undefined) apart.set(`${kind} ${word}`, [other])
    else list.push(other)
  }
  for (const { kind, words, differ } of pairs) {
    if (differ <= 0) continue
    note(kind, words[0], words[1])
    note(kind, words[1], words[0])
  }
  return (kind, word) => apart.get(`${kind} ${word}`) ?? []
}

/**
 * The indicators of the catalogue by the wordings of their targets: 每千人口全科医生数 of one plan has no id where the
 * indicator is counted for 10,000, and is the quantity that another plan's target with the id names.
 */
function wordingsOf<Known extends { signs: CountedSign[] }>(
  quantities: readonly Known[],
  names: Names,
): Map<string, Known> {
  const found = new Map<string, Known>()
  for (const quantity of quantities)
    for (const sign of quantity.signs)
      for (const key of wordingsFor(sign, names)) if (!found.has(key)) found.set(key, quantity)
  return found
}

/** Folded wording or slots, kind of unit and subject: equal ones are one quantity. */
function wordingsFor(sign: CountedSign | undefined, { kindOf, scopes }: Names): string[] {
  if (sign === undefined) return []
  const { indicator, subject, topic } = sign
  const kind = kindOf(sign)
  const words = `${kind}|${foldPhrase(indicator).key}|${subject ?? ''}`
  const own = slotsKey(sign, kind, scopes)
  // 规范管理率 in a row of 结核病 is what its whole name says, and of a name that says no more than how nothing else
  const full = topic === null ? [] : slotsKey(withTopic(sign), kindKey(withTopic(sign)), scopes)
  return topic !== null && WAY_ONLY.test(indicator) ? full : [words, ...full, ...own]
}

/** Slots with those whom the name is about; that it is about patients says nothing. */
function slotsKey(sign: CountedSign, kind: string, scopes: ScopeReader): string[] {
  const slots = readSlots(sign, scopes)
  if (slots === null || slots.short) return []
  const { population, institution, narrow } = scopesOf(sign, scopes)
  return [[kind, slots.head, slots.thing, ...(narrow ? population : []), '', ...institution].join('|')]
}

type Unkeyed = Omit<Quantity, 'key'>

/** One word for each quantity, and where two share one a number behind it. */
function withKeys(quantities: readonly Unkeyed[]): Quantity[] {
  const taken = new Map<string, number>()
  return quantities.map((quantity) => {
    const word = quantity.id ?? foldPhrase(quantity.label).key
    const count = (taken.get(word) ?? 0) + 1
    taken.set(word, count)
    return { key: count === 1 ? word : `${word}#${count}`, ...quantity }
  })
}

/** The wording most targets use; of equally frequent ones the shortest, then the first. */
function usualPhrase(signs: readonly CountedSign[]): string {
  // 知晓率 is filled from what stands around it: a row is called by a name that says of what
  const whole = signs.filter(({ indicator }) => !WAY_ONLY.test(indicator))
  return mostFrequent(whole.length > 0 ? whole : signs, ({ indicator }) => indicator) ?? ''
}

function usualTheme(signs: readonly CountedSign[]): string | null {
  return mostFrequent(signs, ({ theme }) => theme)
}

function usualFamily(signs: readonly CountedSign[]): UnitFamily {
  return readUnit(mostFrequent(signs, ({ unit }) => unit)).family
}

/** The most frequent of some words; of equally frequent ones the shortest, then the first. */
function mostFrequent(signs: readonly CountedSign[], wordOf: (sign: CountedSign) => string | null): string | null {
  const [only] = signs
  if (signs.length === 1 && only !== undefined) return wordOf(only)
  const counts = new Map<string, number>()
  for (const sign of signs) {
    const word = wordOf(sign)
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + sign.count)
  }
  let best: string | null = null
  let most = 0
  for (const [word, count] of counts) {
    if (best !== null && (count < most || (count === most && word.length >= best.length))) continue
    best = word
    most = count
  }
  return best
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
