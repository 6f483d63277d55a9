import {
  ALL_INDICATORS,
  ALL_TASKS,
  FOUNDS,
  GRADE_END,
  GRADE_IN,
  IN_USE,
  LEADING_END,
  NAMED_END,
  NEARLY,
  QUOTE_END,
  RANK_END,
  SOME,
  STANDING_END,
  STANDS,
  TASK_END,
  WHOLE_DEED,
} from '../words/milestone-patterns.js'
import { completedDeeds, vagueThings } from '../words/actions.js'
import { language } from '../words/language.js'
import { endsAt, matchEnd } from '../text/affix.js'
import { stripEnd } from '../text/strip-end.js'
import { matchBefore, wordList } from '../text/word-table.js'

const vague = wordList(vagueThings)
const deeds = wordList(completedDeeds)

/** A completing verb with what it is said of. */
export interface Completion {
  verb: string
  /** what stands behind the verb */
  object: string
  /** what stands before it */
  before: string
}

/**
 * Whether something is there, or over, once the verb is done: a thing one can go and see, a grade, a deed that ends, a place
 * that the indicators take as a whole. Source: the annotation guidelines, adjudicated conventions on milestones.
 *
 * @param completion the verb and what stands on either side of it
 * @returns `unsure` where a thing is founded that is of no kind known; null for what nobody can see
 */
export function outcomeOf({ verb, object, before }: Completion): 'sure' | 'unsure' | null {
  const isTransitive = object.length >= 2
  const thing = isTransitive ? object : before
  if (thing.length < 2 || SOME.test(thing) || NEARLY.test(thing)) return null
  // 卫生应急能力|达到省内领先水平: only what all indicators reach is told by a place among others
  if (isTransitive && isStanding(object)) return endsAt(ALL_INDICATORS, before) ? 'sure' : null
  if (isThing(thing) || (WHOLE_DEED.test(verb) && isDeed(thing))) return 'sure'
  const founds = (isTransitive ? FOUNDS : STANDS).test(verb)
  return founds && !isVague(thing) && !ALL_TASKS.test(thing) ? 'unsure' : null
}

/** The phrase ends in something one can go and see. */
export function isThing(phrase: string): boolean {
  const plain = phrase.replace(/（[^（）]*）$/u, '').replace(IN_USE, '')
  if (endsAt(NAMED_END, plain)) return isTitle(plain) || !isVague(plain)
  if (endsAt(GRADE_END, plain)) return true
  if (ALL_TASKS.test(plain) || isVague(plain)) return false
  const task = matchEnd(TASK_END, plain)
  if (task !== null) return isThing(plain.slice(0, task.index)) || isDeed(plain.slice(0, task.index))
  return matchBefore(language().things, plain, plain.length) !== null
}

/** 《…标准》要求: what a document by its name asks. */
const isTitle = (phrase: string): boolean => stripEnd(phrase, QUOTE_END) === phrase

/** 新格局, “掌上办事之省”. */
function isVague(phrase: string): boolean {
  const plain = stripEnd(phrase, QUOTE_END)
  return matchBefore(vague, plain, plain.length) !== null
}

/** 完成平台升级: a deed that is over or not. */
const isDeed = (phrase: string): boolean =>
  !ALL_TASKS.test(phrase) && matchBefore(deeds, phrase, phrase.length) !== null

/** 全国平均水平, 西部前列, but not 三级医院服务水平. */
const isStanding = (object: string): boolean =>
  endsAt(STANDING_END, object) && (endsAt(LEADING_END, object) || endsAt(RANK_END, object) || !GRADE_IN.test(object))
