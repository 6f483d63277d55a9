import { WAY_ONLY } from '../words/core-words.js'
import { ANY_SUBJECT, LEVEL_OF_PEOPLE, PATIENTS, SETTING_MARK, TITLE_MARK, WHOLE_COUNT } from '../words/filled-words.js'
import { fillGaps, type Filled, type Setting } from './fill-gaps.js'
import { foldPhrase, phrasesConflict, type FoldedPhrase } from './fold-phrase.js'
import { foldWords } from './fold-words.js'
import { scopesFit, topicsFit, withTopic, type AlikeGroup, type Scoped } from './group-alike.js'
import { foldThing, readSlots } from './read-slots.js'
import { relateScopes, type ScopeReader } from './read-scopes.js'
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
  /** what nothing fills tells whom or which kind of thing */
  narrow: boolean
  /** how much of both names is said by both, 0–1 */
  score: number
}

/** Wordings of a group that are looked at. */
const WORDINGS = 6
/** A pair of characters that more wordings share tells nothing; so many best candidates are compared in full. */
const COMMON = 200
const CANDIDATES = 16
/** A name of fewer characters does not say what is measured without what stands around it. */
const SAYS_WHAT = 3

/** Names that share words and are not one, whatever stands around them. */
const APART: Filled = { shared: 0, filled: 0, open: Number.POSITIVE_INFINITY, narrow: true }

/** One wording of a group. */
interface Reading extends Setting, Scoped {
  group: number
  /** only wordings with equal ones are compared: what is counted and how, per what, at which level, by which verb */
  key: string
  bare: boolean
  level: string
  /** what the title of its plan says that not any title of a plan of the field does */
  subject: readonly string[]
  /** it is of patients, whichever */
  patients: boolean
  /** it is counted for each of something */
  isPer: boolean
  /** how many things its name lists, and whether it says that it counts all */
  listed: number
  whole: boolean
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
        const found = compareReadings(other, reading) ?? APART
        const score = found.shared / (found.shared + found.open)
        const key = other.group * groups.length + at
        const known = pairs.get(key)
        if (
          known === undefined ||
          found.open < known.open ||
          (found.open === known.open && found.filled < known.filled)
        )
          pairs.set(key, { a: other.group, b: at, ...found, score })
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

function compareReadings(a: Reading, b: Reading): Filled | null {
  if (phrasesConflict(a.phrase, b.phrase) || !(topicsFit(a, b) || isOneTopic(a, b))) return null
  const [level, whom] = [openLevel(a, b), openScopes(a, b)]
  if (level === null || whom === null) return null
  const found = fillGaps(a, b)
  if (found === null) return null
  // 重点人群 is a level and a population
  const open = found.open + Math.max(level, whom)
  const shared = found.shared + agreement(a, b)
  // an institution with one word more is another one, and so is a whole list of things
  const isBare = (a.bare || b.bare) && found.filled + found.open > 0
  return isBare || a.listed !== b.listed
    ? { ...found, shared, open: open + found.filled, narrow: true }
    : { ...found, shared, open, narrow: found.narrow || (open > 0 && (a.whole !== b.whole || !shareSubject(a, b))) }
}

/** Whether the titles of two plans name one subject: of plans about everything a word more tells another quantity. */
function shareSubject({ subject }: Reading, { title }: Reading): boolean {
  return subject.some((word) => title.includes(word))
}

/** Pairs of characters of a title of which one is outside the words of any title of the field: 眼健 of 眼健康. */
function readSubject(title: string): string[] {
  const own = title.replace(ANY_SUBJECT, (word) => SETTING_MARK.repeat(word.length))
  const words: string[] = []
  for (let at = 0; at + 1 < title.length; at++) {
    const word = title.slice(at, at + 2)
    if (!word.includes(SETTING_MARK) && own.slice(at, at + 2) !== SETTING_MARK.repeat(2)) words.push(word)
  }
  return words
}

/** What two names agree in besides their words: the deed, whom it is about, of which age. */
function agreement(a: Reading, b: Reading): number {
  const whom = a.scopes.narrow && a.scopes.population.join() === b.scopes.population.join()
  const age = a.phrase.numbers !== '' && a.phrase.numbers === b.phrase.numbers
  return [a.isDone, whom, age, a.isPer].reduce((all, one) => all + (one ? SLOT : 0), 0)
}

/** 氟中毒 and 饮水型氟中毒. */
function isOneTopic({ topic }: Reading, { topic: other }: Reading): boolean {
  return topic !== null && other !== null && (topic.includes(other) || other.includes(topic))
}

/** A level or a population that one name has and the other leaves out counts as a word. */
const SLOT = 2

/** One level, or the one that a plan is of and need not name: 区级检查机构 of a district is what a county calls 检查机构. */
function openLevel(a: Reading, b: Reading): number | null {
  if (a.level === b.level) return 0
  const [named, open] = a.level === '' ? [b, a] : [a, b]
  if (open.level !== '') return null
  if (named.setting.startsWith(`${named.level}|`)) return 0
  return LEVEL_OF_PEOPLE.test(named.level) ? SLOT : null
}

/** Those whom two names are about, as far as both say it; two populations or kinds of institution are two quantities. */
function openScopes(a: Reading, b: Reading): number | null {
  if (scopesFit(a, b)) return 0
  const relation = relateScopes(a.scopes, b.scopes)
  if (relation === 'overlap')
    return relateScopes({ ...a.scopes, ...NO_PLACE }, { ...b.scopes, ...NO_PLACE }) === 'same' && isNearly(a, b)
      ? SLOT
      : null
  if (relation === 'disjoint' && !(a.patients && b.patients)) return null
  // a share of places is none of people
  const [named, open] = a.scopes.narrow ? [a, b] : [b, a]
  if (a.patients && b.patients && named.scopes.population.every((atom) => open.implied.includes(atom))) return 0
  const whom = open.scopes.population.length > 0 && !(a.patients && b.patients && !open.scopes.narrow)
  if (whom || open.scopes.institution.length > named.scopes.institution.length) return null
  return SLOT
}

const NO_PLACE = { institution: [] }

/** Half of the kinds of institution of one are those of the other: 乡镇卫生院和社区卫生服务中心 of 基层医疗卫生机构. */
function isNearly(a: Reading, b: Reading): boolean {
  const [few, many] = [a.scopes.institution, b.scopes.institution].sort((x, y) => x.length - y.length)
  if (few === undefined || many === undefined || few.length < 2) return false
  return few.every((atom) => many.includes(atom)) && 2 * few.length >= many.length
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
  // 评估次数 of two plans is filled from two headings: what it is of in one says nothing of the other
  const isMixed = readings.length > 1 && readings.some(({ words, vague }) => vague || words.length < SAYS_WHAT)
  return isMixed ? [] : readings
}

function readSign(sign: CountedSign, kind: string, group: number, reader: ScopeReader): Reading | null {
  const vague = WAY_ONLY.test(sign.indicator)
  const slots = readSlots(vague ? withTopic(sign) : sign, reader)
  if (slots === null) return null
  const setting = foldThing(foldWords(reader.unify(`${sign.setting}|${sign.topic ?? ''}`)))
  const title = setting.slice(0, setting.indexOf(TITLE_MARK))
  const grams = new Set<string>()
  for (let i = 0; i + 1 < slots.words.length; i++) grams.add(slots.words.slice(i, i + 2))
  return {
    group,
    key: `${kind}|${slots.frame}`,
    level: slots.level,
    bare: slots.bare,
    subject: readSubject(title),
    patients: PATIENTS.test(sign.indicator),
    isPer: slots.frame.indexOf('|') > 0,
    listed: sign.indicator.split('、').length,
    whole: WHOLE_COUNT.test(sign.indicator),
    phrase: foldPhrase(sign.indicator),
    grams: [...grams],
    words: slots.words,
    setting,
    title,
    isDone: slots.verb !== '',
    isShare: kind.startsWith('percent/'),
    persons: kind.startsWith('person/'),
    scopes: scopesOf(sign, reader),
    implied: [...reader.impliedBy(sign.theme), ...reader.impliedAround(sign.setting)],
    topic: sign.topic === null ? null : reader.unify(sign.topic),
    vague,
  }
}
