import { WAY_ONLY } from '../words/core-words.js'
import { QUALITY_WORDS, TITLE_MARK } from '../words/filled-words.js'
import { fillGaps, type Setting } from './fill-gaps.js'
import { foldPhrase, phrasesConflict, type FoldedPhrase } from './fold-phrase.js'
import { foldWords } from './fold-words.js'
import { scopesFit, topicsFit, withTopic, type AlikeGroup, type Scoped } from './group-alike.js'
import type { ScopeReader } from './read-scopes.js'
import { foldThing, readSlots } from './read-slots.js'
import { scopesOf } from './scopes-of.js'
import type { CountedSign } from './sign-of.js'

/** Two groups by position, the earlier first, whose names are one where what they leave out is filled. */
export interface FilledPair {
  a: number
  b: number
  /** characters that both names have, those filled from what stands around, and those that nothing fills */
  shared: number
  filled: number
  open: number
}

/** Wordings of a group that are looked at. */
const WORDINGS = 6
/** A pair of characters that more wordings share tells nothing; so many best candidates are compared in full. */
const COMMON = 200
const CANDIDATES = 16

/** One wording of a group. */
interface Reading extends Setting, Scoped {
  group: number
  /** only wordings with equal ones are compared: what is counted and how, per what, at which level, by which verb */
  key: string
  bare: boolean
  level: string
  /** what is asked of its things */
  quality: string
  phrase: FoldedPhrase
  grams: readonly string[]
}

/**
 * Pairs of groups of which one name has no more than another says together with what stands around it.
 *
 * @param groups groups of like wordings
 * @param reader populations and kinds of institution of the vocabulary
 * @returns each pair once, in order; of several wordings the one that leaves least open
 */
export function listFilled(groups: readonly AlikeGroup[], reader: ScopeReader): FilledPair[] {
  const pairs = new Map<number, FilledPair>()
  const posted = new Map<string, Reading[]>()
  for (const [at, group] of groups.entries()) {
    const readings = readGroup(group, at, reader)
    for (const reading of readings)
      for (const other of candidatesOf(reading, posted)) {
        const found = compareReadings(other, reading)
        if (found === null) continue
        const key = other.group * groups.length + at
        const known = pairs.get(key)
        if (
          known === undefined ||
          found.open < known.open ||
          (found.open === known.open && found.filled < known.filled)
        )
          pairs.set(key, { a: other.group, b: at, ...found })
      }
    for (const reading of readings)
      for (const gram of reading.grams) {
        const key = `${reading.key}|${gram}`
        const list = posted.get(key)
        if (list === undefined) posted.set(key, [reading])
        else if (list.length <= COMMON) list.push(reading)
      }
  }
  return [...pairs.values()]
}

function compareReadings(a: Reading, b: Reading): Pick<FilledPair, 'shared' | 'filled' | 'open'> | null {
  if (
    a.quality !== b.quality ||
    !levelsFit(a, b) ||
    phrasesConflict(a.phrase, b.phrase) ||
    !scopesFit(a, b) ||
    !topicsFit(a, b)
  )
    return null
  const found = fillGaps(a, b)
  // an institution with one word more is another one
  return found !== null && (a.bare || b.bare) && found.filled > 0
    ? { ...found, open: found.open + found.filled }
    : found
}

/** One level, or the one that a plan is of and need not name: 区级检查机构 of a district is what a county calls 检查机构. */
function levelsFit(a: Reading, b: Reading): boolean {
  if (a.level === b.level) return true
  const [named, open] = a.level === '' ? [b, a] : [a, b]
  return open.level === '' && named.setting.startsWith(`${named.level}|`)
}

/** Wordings of other groups that share most pairs of characters with one. */
function candidatesOf({ key, grams }: Reading, posted: ReadonlyMap<string, readonly Reading[]>): Reading[] {
  const shared = new Map<Reading, number>()
  for (const gram of grams) {
    const list = posted.get(`${key}|${gram}`)
    if (list === undefined || list.length > COMMON) continue
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES)
  return best.map(([other]) => other)
}

function readGroup({ kind, members }: AlikeGroup, group: number, reader: ScopeReader): Reading[] {
  const readings: Reading[] = []
  const seen = new Set<string>()
  for (const member of members) {
    const key = `${member.indicator}|${member.setting}`
    if (seen.has(key) || seen.size >= WORDINGS) continue
    seen.add(key)
    const reading = readSign(member, kind, group, reader)
    if (reading !== null) readings.push(reading)
  }
  return readings
}

function readSign(sign: CountedSign, kind: string, group: number, reader: ScopeReader): Reading | null {
  const vague = WAY_ONLY.test(sign.indicator)
  const slots = readSlots(vague ? withTopic(sign) : sign, reader)
  if (slots === null) return null
  const setting = foldThing(foldWords(reader.unify(`${sign.setting}|${sign.topic ?? ''}`)))
  const grams = new Set<string>()
  for (let i = 0; i + 1 < slots.words.length; i++) grams.add(slots.words.slice(i, i + 2))
  return {
    group,
    key: `${kind}|${slots.frame}`,
    level: slots.level,
    bare: slots.bare,
    quality: QUALITY_WORDS.flatMap(([quality, words]) => (words.test(sign.indicator) ? [quality] : [])).join(' '),
    phrase: foldPhrase(sign.indicator),
    grams: [...grams],
    words: slots.words,
    setting,
    title: setting.slice(0, setting.indexOf(TITLE_MARK)),
    isDone: slots.verb !== '',
    persons: kind.startsWith('person/'),
    scopes: scopesOf(sign, reader),
    implied: [...reader.impliedBy(sign.theme), ...reader.impliedAround(sign.setting)],
    topic: sign.topic === null ? null : reader.unify(sign.topic),
    vague,
  }
}
