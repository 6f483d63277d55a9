import { WAY_ONLY } from '../words/core-words.js'
import { TITLE_MARK } from '../words/filled-words.js'
import { fillGaps, plainWords, type Setting } from './fill-gaps.js'
import { foldPhrase, phrasesConflict, type FoldedPhrase } from './fold-phrase.js'
import { foldWords } from './fold-words.js'
import { scopesFit, topicsFit, withTopic, type AlikeGroup, type Scoped } from './group-alike.js'
import { letterPair } from '../text/letter-pair.js'
import type { ScopeReader } from './read-scopes.js'
import { foldThing, readSlots, type SlotReading } from './read-slots.js'
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
/** A name of fewer characters does not say what is measured without what stands around it. */
const SAYS_WHAT = 3

/** One wording of a group. */
interface Reading {
  group: number
  sign: CountedSign
  /** it says how something is dealt with and not what */
  vague: boolean
  slots: SlotReading
  /** only wordings with equal ones are compared: what is counted and how, per what, by which verb */
  key: string
  persons: boolean
  phrase: FoldedPhrase
  /** pairs of neighbouring characters, each once */
  grams: readonly number[]
  /** what stands around it: few wordings are ever compared with another, so it is read when one is */
  around: ReadAround | null
}

/** What of a wording and around it is compared. */
interface ReadAround extends Setting, Scoped {}

/** Readings by what only equal ones are compared of, and by a pair of characters. */
type Posted = Map<string, Map<number, Reading[]>>

/**
 * Pairs of groups of which one name has no more than another says together with what stands around it.
 *
 * @param groups groups of like wordings
 * @param reader populations and kinds of institution of the vocabulary
 * @returns each pair once, in order; of several wordings the one that leaves least open
 */
export function listFilled(groups: readonly AlikeGroup[], reader: ScopeReader): FilledPair[] {
  const pairs = new Map<number, FilledPair>()
  const posted: Posted = new Map()
  for (const [at, group] of groups.entries()) {
    const readings = readGroup(group, at, reader)
    for (const reading of readings)
      for (const other of candidatesOf(reading, posted)) {
        const found = compareReadings(other, reading, reader)
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
    for (const reading of readings) post(reading, posted)
  }
  return [...pairs.values()]
}

function post(reading: Reading, posted: Posted): void {
  let byGram = posted.get(reading.key)
  if (byGram === undefined) posted.set(reading.key, (byGram = new Map<number, Reading[]>()))
  for (const gram of reading.grams) {
    const list = byGram.get(gram)
    if (list === undefined) byGram.set(gram, [reading])
    else if (list.length <= COMMON) list.push(reading)
  }
}

function compareReadings(
  a: Reading,
  b: Reading,
  reader: ScopeReader,
): Pick<FilledPair, 'shared' | 'filled' | 'open'> | null {
  if (phrasesConflict(a.phrase, b.phrase)) return null
  const one = (a.around ??= readAround(a, reader))
  const other = (b.around ??= readAround(b, reader))
  if (!levelsFit(a, b) || !scopesFit(one, other) || !topicsFit(one, other)) return null
  const found = fillGaps(one, other)
  // an institution with one word more is another one
  return found !== null && (a.slots.bare || b.slots.bare) && found.filled > 0
    ? { ...found, open: found.open + found.filled }
    : found
}

/** One level, or the one that a plan is of and need not name: 区级检查机构 of a district is what a county calls 检查机构. */
function levelsFit(a: Reading, b: Reading): boolean {
  if (a.slots.level === b.slots.level) return true
  const [named, open] = a.slots.level === '' ? [b, a] : [a, b]
  return open.slots.level === '' && named.around?.setting.startsWith(`${named.slots.level}|`) === true
}

/** Wordings of other groups that share most pairs of characters with one. */
function candidatesOf({ key, grams }: Reading, posted: Posted): readonly Reading[] {
  const byGram = posted.get(key)
  if (byGram === undefined) return NONE
  const shared = new Map<Reading, number>()
  for (const gram of grams) {
    const list = byGram.get(gram)
    if (list === undefined || list.length > COMMON) continue
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  if (shared.size < 2) return [...shared.keys()]
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES)
  return best.map(([other]) => other)
}

const NONE: readonly Reading[] = []

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
  // 评估次数 of two plans is filled from two headings: what it is of in one says nothing of the other
  const isMixed = readings.length > 1 && readings.some(({ slots, vague }) => vague || slots.words.length < SAYS_WHAT)
  return isMixed ? [] : readings
}

function readSign(sign: CountedSign, kind: string, group: number, reader: ScopeReader): Reading | null {
  const vague = WAY_ONLY.test(sign.indicator)
  const slots = readSlots(vague ? withTopic(sign) : sign, reader)
  if (slots === null) return null
  return {
    group,
    sign,
    vague,
    slots,
    key: `${kind}|${slots.frame}`,
    persons: kind.startsWith('person/'),
    phrase: foldPhrase(sign.indicator),
    grams: gramsOf(slots.words),
    around: null,
  }
}

/** Names are short: looking through the pairs found before costs less than a set of them. */
function gramsOf(words: string): number[] {
  const grams: number[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    const gram = letterPair(words, at)
    if (!grams.includes(gram)) grams.push(gram)
  }
  return grams
}

function readAround({ sign, slots, vague, persons }: Reading, reader: ScopeReader): ReadAround {
  const setting = foldThing(foldWords(reader.unify(`${sign.setting}|${sign.topic ?? ''}`)))
  return {
    words: plainWords(slots.words, persons),
    setting,
    title: setting.slice(0, setting.indexOf(TITLE_MARK)),
    isDone: slots.verb !== '',
    scopes: scopesOf(sign, reader),
    implied: [...reader.impliedBy(sign.theme), ...reader.impliedAround(sign.setting)],
    topic: sign.topic === null ? null : reader.unify(sign.topic),
    vague,
  }
}
