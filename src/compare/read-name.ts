import { WAY_ONLY } from '../words/core-words.js'
import { ANY_SUBJECT, PATIENTS, SETTING_MARK, TITLE_MARK, WHOLE_COUNT } from '../words/filled-words.js'
import { dropVoid, type Setting } from './fill-gaps.js'
import { foldPhrase, type FoldedPhrase } from './fold-phrase.js'
import { foldWords } from './fold-words.js'
import type { ScopeReader } from './read-scopes.js'
import { foldThing, readSlots } from './read-slots.js'
import { scopesOf } from './scopes-of.js'
import type { CountedSign } from './sign-of.js'
import type { Scoped } from './subjects-fit.js'
import { withTopic } from './with-topic.js'

/** A name made ready to be matched with others. */
export interface NameReading extends Setting, Scoped {
  /** only wordings with equal ones are compared: what is counted and how, per what, at which level, by which verb */
  key: string
  bare: boolean
  /** it says of whom or of what place only */
  lacks: boolean
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
  /** its distinct pairs of characters together with its key, numbered one after another in the comparison */
  grams: readonly number[]
}

/** What stands around a name in the words that names are compared in; the names of a section have most of it in common. */
function foldSetting({ setting, topic }: CountedSign, reader: ScopeReader): string {
  let cache = settings.get(reader)
  if (cache === undefined) settings.set(reader, (cache = new Map<string, string>()))
  const words = `${setting}|${topic ?? ''}`
  const known = cache.get(words)
  if (known !== undefined) return known
  const folded = foldThing(foldWords(reader.unify(words)))
  if (cache.size < CACHE_LIMIT) cache.set(words, folded)
  return folded
}

const settings = new WeakMap<ScopeReader, Map<string, string>>()
const CACHE_LIMIT = 5000

/**
 * Make a name ready to be matched with others.
 *
 * @param sign what has it
 * @param kind what is counted and how, see {@link kindKey}
 * @param reader populations and kinds of institution of the vocabulary
 * @param numberOf numbers a pair of characters of names with one key
 * @returns null where there is no number
 */
export function readName(
  sign: CountedSign,
  kind: string,
  reader: ScopeReader,
  numberOf: (key: string, pair: number) => number,
): NameReading | null {
  const vague = WAY_ONLY.test(sign.indicator)
  const slots = readSlots(vague ? withTopic(sign) : sign, reader)
  if (slots === null) return null
  const setting = foldSetting(sign, reader)
  const title = setting.slice(0, setting.indexOf(TITLE_MARK))
  const key = `${kind}|${slots.frame}`
  const { words } = slots
  const bright = dropVoid(words, false)
  const persons = kind.startsWith('person/')
  const grams: number[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const number = numberOf(key, (words.charCodeAt(i) << 16) | words.charCodeAt(i + 1))
    if (!grams.includes(number)) grams.push(number)
  }
  return {
    key,
    level: slots.level,
    bare: slots.bare,
    lacks: slots.lacks,
    subject: subjectOf(title, reader),
    patients: PATIENTS.test(sign.indicator),
    isPer: slots.frame.indexOf('|') > 0,
    listed: sign.indicator.split('、').length,
    whole: WHOLE_COUNT.test(sign.indicator),
    phrase: foldPhrase(sign.indicator),
    grams,
    words,
    bright,
    brightOfPersons: persons ? dropVoid(words, true) : bright,
    setting,
    title,
    isDone: slots.verb !== '',
    isShare: kind.startsWith('percent/'),
    persons,
    scopes: scopesOf(sign, reader),
    implied: [...reader.impliedBy(sign.theme), ...reader.impliedAround(sign.setting)],
    topic: sign.topic === null ? null : reader.unify(sign.topic),
    vague,
  }
}

/** See {@link readSubject}; the names of a plan have one title. */
function subjectOf(title: string, reader: ScopeReader): readonly string[] {
  let cache = subjects.get(reader)
  if (cache === undefined) subjects.set(reader, (cache = new Map<string, readonly string[]>()))
  const known = cache.get(title)
  if (known !== undefined) return known
  const subject = readSubject(title)
  if (cache.size < CACHE_LIMIT) cache.set(title, subject)
  return subject
}

const subjects = new WeakMap<ScopeReader, Map<string, readonly string[]>>()

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
