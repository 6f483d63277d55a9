import { comparePhrases, foldPhrase, phrasesConflict, type FoldedPhrase } from './fold-phrase.js'
import { kindKey } from './kind-key.js'
import type { PlanTarget } from './plan-target.js'
import { relateScopes, type ScopeReader, type Scopes } from './read-scopes.js'
import { scopesOf } from './scopes-of.js'
import { readSlots, type SlotReading } from './read-slots.js'

/** Targets of any plans that measure the same by their wording. */
export interface SimilarGroup {
  members: PlanTarget[]
  /** lowest likeness of a member's phrase to the group's first phrase, 0–1 */
  score: number
}

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
/** One wording with so many values in one plan and year is a list; further values stand in rows of their own. */
const TWINS = 64

interface Group extends SimilarGroup {
  phrase: FoldedPhrase
  slot: SlotReading | null
  scopes: Scopes
  /** plan, year and place → value: one plan does not promise two values for one thing in one place */
  promised: Map<string, string>
}

/**
 * Group targets that carry no indicator id: same theme and kind of unit, like phrases, same subject. Work grows with
 * the number of targets and not with its square: targets are hashed by theme and unit, equal phrases by their key,
 * and only phrases that share rare pairs of characters are compared.
 *
 * @param targets targets in plan order
 * @param reader populations and kinds of institution of the vocabulary
 * @returns groups in the order of their first member
 */
export function groupSimilar(targets: readonly PlanTarget[], reader: ScopeReader): SimilarGroup[] {
  const exact = new Map<string, Map<string, Group[]>>()
  const slots = new Map<string, Map<string, Group[]>>()
  const alike = new Map<string, Map<string, Group[]>>()
  const groups: Group[] = []
  for (const member of targets) {
    const kind = kindKey(member)
    const bucket = {
      exact: mapAt(exact, kind),
      slots: mapAt(slots, kind),
      grams: mapAt(alike, `${kind}|${member.target.theme ?? ''}`),
    }
    place(member, reader, bucket, groups)
  }
  return groups
}

/** Where a target looks for its group: equal phrases and equal slots under any theme, like phrases under its own. */
interface Bucket {
  exact: Map<string, Group[]>
  slots: Map<string, Group[]>
  grams: Map<string, Group[]>
}

function mapAt(maps: Map<string, Map<string, Group[]>>, key: string): Map<string, Group[]> {
  const known = maps.get(key)
  if (known !== undefined) return known
  const made = new Map<string, Group[]>()
  maps.set(key, made)
  return made
}

function place(member: PlanTarget, reader: ScopeReader, bucket: Bucket, groups: Group[]): void {
  const { target } = member
  const phrase = foldPhrase(target.indicator)
  const scopes = scopesOf(target, reader)
  const short = phrase.length < SHORTEST
  // a short phrase (治愈率) is one quantity only where subject and theme agree; a bare 占比 names nothing at all
  const apart = phrase.length < BARE ? String(member.plan) : ''
  const key = short ? `${phrase.key}|${target.subject ?? ''}|${target.theme ?? ''}|${apart}` : phrase.key
  let twins = bucket.exact.get(key)
  if (twins === undefined) bucket.exact.set(key, (twins = []))
  const twin = twins.slice(0, TWINS).find((group) => mayJoin(group, member, scopes))
  if (twin !== undefined) {
    join(twin, member, 1)
    return
  }
  const slots = short ? null : readSlots(target, reader)
  const slot = slots === null || slots.short ? null : slots
  const best = slot === null ? null : findSlots(slot, phrase, scopes, member, bucket)
  if (best !== null) {
    join(best, member, Math.max(LEAST, comparePhrases(phrase, best.phrase)))
    twins.push(best)
    noteSlots(slot, best, bucket)
    return
  }
  const group: Group = { members: [], score: 1, phrase, slot, scopes, promised: new Map() }
  join(group, member, 1)
  groups.push(group)
  twins.push(group)
  noteSlots(slot, group, bucket)
  if (slot === null || slot.thing.length < SHARED) return
  for (const gram of phrase.grams) {
    const posted = bucket.grams.get(gram)
    if (posted === undefined) bucket.grams.set(gram, [group])
    else if (posted.length <= COMMON) posted.push(group)
  }
}

function noteSlots(slot: SlotReading | null, group: Group, { slots }: Bucket): void {
  if (slot === null) return
  const key = `${slot.head}|${slot.thing}`
  const list = slots.get(key)
  if (list === undefined) slots.set(key, [group])
  else if (list.length < TWINS && !list.includes(group)) list.push(group)
}

/** A group whose names fill their slots with the same, in whatever order of words. */
function findSlots(
  slot: SlotReading,
  phrase: FoldedPhrase,
  scopes: Scopes,
  member: PlanTarget,
  bucket: Bucket,
): Group | null {
  const fits = (one: Group): boolean => !phrasesConflict(phrase, one.phrase) && mayJoin(one, member, scopes)
  const equal = bucket.slots.get(`${slot.head}|${slot.thing}`)?.find(fits)
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
  if (b === null || a.head !== b.head || a.bare || b.bare) return false
  const [long, short] = a.thing.length >= b.thing.length ? [a.thing, b.thing] : [b.thing, a.thing]
  if (short.length < SHARED || long.length - short.length > MORE * long.length) return false
  return Array.from(short).every((character) => long.includes(character))
}

function mayJoin(group: Group, member: PlanTarget, scopes: Scopes): boolean {
  const relation = relateScopes(scopes, group.scopes)
  if (relation === 'disjoint' || relation === 'overlap') return false
  // a rate of 中小学生 is none of everybody
  if (scopes.narrow !== group.scopes.narrow) return false
  const value = group.promised.get(promiseKey(member))
  return value === undefined || value === promisedValue(member)
}

function join(group: Group, member: PlanTarget, score: number): void {
  group.members.push(member)
  group.promised.set(promiseKey(member), promisedValue(member))
  group.score = Math.min(group.score, score)
}

function promiseKey({ plan, target }: PlanTarget): string {
  return `${String(plan)}|${String(target.year)}|${target.table === null ? 'body' : 'table'}`
}

function promisedValue({ target }: PlanTarget): string {
  return [target.comparator, target.min, target.max, target.unit].join('|')
}
