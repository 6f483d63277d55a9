import { comparePhrases, foldPhrase, phrasesConflict, type FoldedPhrase } from './fold-phrase.js'
import type { Names } from './open-names.js'
import type { ScopeReader } from './read-scopes.js'
import { scopesOf } from './scopes-of.js'
import { readSlots, type SlotReading } from './read-slots.js'
import { scopesFit, topicsFit, type Scoped } from './subjects-fit.js'
import { withTopic } from './with-topic.js'
import { WAY_ONLY } from '../words/core-words.js'
import type { CountedSign } from './sign-of.js'

/** Signs that tell of one quantity by their wording. */
export interface AlikeGroup {
  /** what is counted and how, see {@link Names.kindOf} */
  kind: string
  members: CountedSign[]
  /** lowest likeness of a member's phrase to the group's first phrase, 0–1 */
  score: number
  /** the wording says too little to be one quantity in two plans: a bare 占比 */
  bare: boolean
  /** folded wordings of the members */
  words: Set<string>
}

/** The folded wordings that are known to be other quantities than one of a kind. */
export type ApartFrom = (kind: string, word: string) => readonly string[]

/**
 * A long name may say a little more than another for the same thing (名老中医药专家传承工作室, 名老中医传承工作室): so many
 * characters they share at least, and so much of the longer one is said by it alone at most. A short name with one word more is
 * another thing: 高值医用耗材, 医用耗材.
 */
const SHARED = 8
const MORE = 0.3
/** The score of a group never falls below this: its names fill their slots with the same. */
const LEAST = 0.64
/** Shorter phrases are matched by their whole wording, subject and theme; shorter still they say too little for it. */
const SHORTEST = 4
const BARE = 3
/** A pair of characters that more groups share tells nothing; so many best candidates are compared in full. */
const COMMON = 200
const CANDIDATES = 6
/** So many groups of one key are looked through. */
const TWINS = 64

interface Group extends AlikeGroup, Scoped {
  phrase: FoldedPhrase
  slot: SlotReading | null
}

/**
 * Group signs that carry no indicator id by their wording alone: same theme and kind of unit, like phrases, same subject. Work grows with
 * the number of signs and not with its square: signs are hashed by theme and unit, equal phrases by their key,
 * and only phrases that share rare pairs of characters are compared.
 *
 * @param signs signs in the order of the plans
 * @param names the names of the comparison
 * @param apartFrom what the plans themselves tell apart
 * @returns groups in the order of their first member
 */
export function groupAlike(signs: readonly CountedSign[], names: Names, apartFrom: ApartFrom): AlikeGroup[] {
  const exact: Maps = new Map()
  const slots: Maps = new Map()
  const alike: Maps = new Map()
  const groups: Group[] = []
  for (const member of signs) {
    const kind = names.kindOf(member)
    const bucket = {
      kind,
      exact: mapAt(exact, kind),
      slots: mapAt(slots, kind),
      grams: mapAt(alike, `${kind}|${member.theme ?? ''}`),
      apartFrom,
    }
    place(member, names.scopes, bucket, groups)
  }
  return groups
}

type Maps = Map<string, Map<string, Group[]>>

/** Where a sign looks for its group: equal phrases and equal slots under any theme, like phrases under its own. */
interface Bucket {
  kind: string
  exact: Map<string, Group[]>
  slots: Map<string, Group[]>
  grams: Map<string, Group[]>
  apartFrom: ApartFrom
}

function mapAt(maps: Maps, key: string): Map<string, Group[]> {
  const known = maps.get(key)
  if (known !== undefined) return known
  const made = new Map<string, Group[]>()
  maps.set(key, made)
  return made
}

function place(member: CountedSign, reader: ScopeReader, bucket: Bucket, groups: Group[]): void {
  const phrase = foldPhrase(member.indicator)
  const scoped = {
    scopes: scopesOf(member, reader),
    implied: reader.impliedBy(member.theme),
    topic: member.topic === null ? null : reader.unify(member.topic),
    vague: WAY_ONLY.test(member.indicator),
  }
  const short = phrase.length < SHORTEST
  // a short phrase (治愈率) is one quantity only where subject and theme agree; a bare 占比 names nothing at all
  const key = short ? `${phrase.key}|${member.subject ?? ''}|${member.theme ?? ''}` : phrase.key
  let twins = bucket.exact.get(key)
  if (twins === undefined) bucket.exact.set(key, (twins = []))
  const near = twins.length > TWINS ? twins.slice(0, TWINS) : twins
  const twin = near.find((group) => topicsFit(group, scoped) && scopesFit(group, scoped))
  if (twin !== undefined) {
    join(twin, member, phrase, 1)
    return
  }
  const slots = short ? null : readSlots(member, reader)
  const slot = slots === null || slots.short ? null : slots
  // what the name leaves out belongs to it: 规范管理率 in a row of 结核病
  const full = member.topic === null || short ? null : readSlots(withTopic(member), reader)
  const best =
    (full === null ? null : findEqual(full, phrase, scoped, bucket)) ??
    (slot === null ? null : findSlots(slot, phrase, scoped, bucket))
  if (best !== null) {
    join(best, member, phrase, Math.max(LEAST, comparePhrases(phrase, best.phrase)))
    best.topic ??= scoped.topic
    twins.push(best)
    noteSlots(slot, best, bucket)
    noteSlots(full, best, bucket)
    return
  }
  const group: Group = {
    members: [],
    score: 1,
    bare: phrase.length < BARE,
    words: new Set(),
    kind: bucket.kind,
    phrase,
    slot,
    scopes: scoped.scopes,
    implied: scoped.implied,
    topic: scoped.topic,
    vague: scoped.vague,
  }
  join(group, member, phrase, 1)
  groups.push(group)
  twins.push(group)
  noteSlots(slot, group, bucket)
  noteSlots(full, group, bucket)
  if (slot === null || slot.thing.length < SHARED) return
  for (const gram of phrase.grams) {
    const posted = bucket.grams.get(gram)
    if (posted === undefined) bucket.grams.set(gram, [group])
    else if (posted.length <= COMMON) posted.push(group)
  }
}

function noteSlots(slot: SlotReading | null, group: Group, { slots }: Bucket): void {
  if (slot === null) return
  const key = keyOf(slot)
  const list = slots.get(key)
  if (list === undefined) slots.set(key, [group])
  else if (list.length < TWINS && !list.includes(group)) list.push(group)
}

const keyOf = ({ head, thing }: SlotReading): string => `${head}|${thing}`

/** A group whose names say all of what a name says together with what it is about. */
function findEqual(slot: SlotReading, phrase: FoldedPhrase, scoped: Scoped, bucket: Bucket): Group | null {
  return bucket.slots.get(keyOf(slot))?.find((one) => isAlike(one, phrase, scoped, bucket)) ?? null
}

function isAlike(one: Group, phrase: FoldedPhrase, scoped: Scoped, bucket: Bucket): boolean {
  return !phrasesConflict(phrase, one.phrase) && scopesFit(one, scoped) && !isApart(one, phrase, bucket)
}

/** A group whose names fill their slots with the same, in whatever order of words. */
function findSlots(slot: SlotReading, phrase: FoldedPhrase, scoped: Scoped, bucket: Bucket): Group | null {
  const fits = (one: Group): boolean => topicsFit(one, scoped) && isAlike(one, phrase, scoped, bucket)
  const equal = bucket.slots.get(keyOf(slot))?.find(fits)
  if (equal !== undefined) return equal
  const shared = new Map<Group, number>()
  for (const gram of slot.thing.length < SHARED ? [] : phrase.grams) {
    const posted = bucket.grams.get(gram)
    if (posted === undefined || posted.length > COMMON) continue
    for (const group of posted) shared.set(group, (shared.get(group) ?? 0) + 1)
  }
  const candidates = [...shared].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES)
  return candidates.find(([group]) => saysAlmost(slot, group.slot) && fits(group))?.[0] ?? null
}

/** Whether one of two names says all that the other says, and little more. */
function saysAlmost(a: SlotReading, b: SlotReading | null): boolean {
  if (b === null || a.head !== b.head || a.narrowing !== b.narrowing || a.bare || b.bare) return false
  const [long, short] = a.thing.length >= b.thing.length ? [a.thing, b.thing] : [b.thing, a.thing]
  if (short.length < SHARED || long.length - short.length > MORE * long.length) return false
  return Array.from(short).every((character) => long.includes(character))
}

/** Whether plans tell the phrase apart from one of the group. */
function isApart(group: Group, phrase: FoldedPhrase, { kind, apartFrom }: Bucket): boolean {
  return apartFrom(kind, phrase.key).some((word) => group.words.has(word))
}

function join(group: Group, member: CountedSign, phrase: FoldedPhrase, score: number): void {
  group.members.push(member)
  group.words.add(phrase.key)
  group.score = Math.min(group.score, score)
}
