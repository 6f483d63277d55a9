import { LEVEL_OF_PEOPLE, SETTING_MARK } from '../words/filled-words.js'
import { nameLanguage } from '../words/name-language.js'
import { fillGaps, type Filled } from './fill-gaps.js'
import { phrasesConflict } from './fold-phrase.js'
import type { NameReading } from './read-name.js'
import { relateScopes } from './read-scopes.js'
import { scopesFit, topicsFit } from './subjects-fit.js'

/**
 * How two names stand to each other: what both say, what one leaves out and the headings around it say, and what nothing says of
 * one of them.
 *
 * @param a a name
 * @param b one of the same kind
 * @returns null where they are two quantities, whatever stands around them
 */
export function matchNames(a: NameReading, b: NameReading): Filled | null {
  if (phrasesConflict(a.phrase, b.phrase) || !(topicsFit(a, b) || isOneTopic(a, b))) return null
  const [level, whom] = [openLevel(a, b), openScopes(a, b)]
  if (level === null || whom === null) return null
  const found = a.lacks === b.lacks ? fillGaps(a, b) : fillWhole(a, b)
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

/** What a name that says of whom only measures, if the clause before says it: 对中小学生开展心理测评，覆盖率100%. */
function fillWhole(a: NameReading, b: NameReading): Filled | null {
  const [lacking, { words, scopes }] = a.lacks ? [a, b] : [b, a]
  const isOfSome = scopes.narrow || scopes.institution.length > 0
  if (!isOfSome || words.length < LEAST || relateScopes(a.scopes, b.scopes) !== 'same') return null
  const places = lacking.setting.split(SETTING_MARK)
  // the last but one: the topic stands behind what stands around
  return places.at(-2)?.includes(words) === true
    ? { shared: words.length, filled: words.length, open: 0, narrow: false }
    : null
}

/** A thing of fewer characters stands in many clauses. */
const LEAST = 3

/** Whether the titles of two plans name one subject: of plans about everything a word more tells another quantity. */
function shareSubject({ subject }: NameReading, { title }: NameReading): boolean {
  return subject.some((word) => title.includes(word))
}

/** What two names agree in besides their words: the deed, whom it is about, of which age. */
function agreement(a: NameReading, b: NameReading): number {
  const whom = a.scopes.narrow && a.scopes.population.join() === b.scopes.population.join()
  const age = a.phrase.numbers !== '' && a.phrase.numbers === b.phrase.numbers
  return [a.isDone, whom, age, a.isPer].reduce((all, one) => all + (one ? SLOT : 0), 0)
}

/** 氟中毒 and 饮水型氟中毒, and of names that say what they measure 饮水型地氟病 too. */
function isOneTopic(a: NameReading, b: NameReading): boolean {
  const [topic, other] = [a.topic, b.topic]
  if (topic === null || other === null) return false
  if (topic.includes(other) || other.includes(topic)) return true
  // 学前教育 and 特殊教育 have in common what all of them end in
  const ending = nameLanguage().topics?.ending ?? null
  const [one, two] = [topic, other].map((word) => (ending === null ? word : word.replace(ending, '')))
  return !a.vague && !b.vague && sharePair(one ?? '', two ?? '')
}

/** Whether two words have two neighbouring characters in common. */
function sharePair(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at++) if (other.includes(one.slice(at, at + 2))) return true
  return false
}

/** A level or a population that one name has and the other leaves out counts as a word. */
const SLOT = 2

/** One level, or the one that a plan is of and need not name: 区级检查机构 of a district is what a county calls 检查机构. */
function openLevel(a: NameReading, b: NameReading): number | null {
  if (a.level === b.level) return 0
  const [named, open] = a.level === '' ? [b, a] : [a, b]
  if (open.level !== '') return null
  if (named.setting.startsWith(`${named.level}|`)) return 0
  return LEVEL_OF_PEOPLE.test(named.level) ? SLOT : null
}

/** Those whom two names are about, as far as both say it; two populations or kinds of institution are two quantities. */
function openScopes(a: NameReading, b: NameReading): number | null {
  if (scopesFit(a, b)) return 0
  const relation = relateScopes(a.scopes, b.scopes)
  if (relation === 'overlap')
    return relateScopes({ ...a.scopes, ...NO_PLACE }, { ...b.scopes, ...NO_PLACE }) === 'same' && isNearly(a, b)
      ? SLOT
      : null
  if (relation === 'disjoint' && !(a.patients && b.patients)) return null
  // a share of places is none of people
  const [named, open] = a.scopes.narrow ? [a, b] : [b, a]
  if (
    a.patients &&
    b.patients &&
    !open.scopes.narrow &&
    named.scopes.population.every((atom) => open.implied.includes(atom))
  )
    return 0
  const whom = open.scopes.population.length > 0 && !(a.patients && b.patients && !open.scopes.narrow)
  if (whom || open.scopes.institution.length > named.scopes.institution.length) return null
  return SLOT
}

const NO_PLACE = { institution: [] }

/** Half of the kinds of institution of one are those of the other: 乡镇卫生院和社区卫生服务中心 of 基层医疗卫生机构. */
function isNearly(a: NameReading, b: NameReading): boolean {
  const [few, many] = [a.scopes.institution, b.scopes.institution].sort((x, y) => x.length - y.length)
  if (few === undefined || many === undefined || few.length < 2) return false
  return few.every((atom) => many.includes(atom)) && 2 * few.length >= many.length
}
