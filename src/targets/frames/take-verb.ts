import { THREE_SIGNS, VERB_JOINT, nameSigns, names } from '../../words/name-words.js'
import { FOUND_IN_WORD, HAVING, LEVEL_BEHIND, OUTCOME, PAYMENT } from '../../words/frame-patterns.js'
import { deeds, plainFounding, undertakings } from '../../words/actions.js'
import { genericParts, givingVerbs, keptVerbs } from '../../words/frame-words.js'
import { KEPT_NOUNS } from '../../words/phrase-patterns.js'
import { endsAt, matchStart, startsAt } from '../../text/affix.js'
import { makeWordTable, matchAt, wordList } from '../../text/word-table.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'

const deedTable = wordList(deeds)
const table = makeWordTable([
  ...new Map([
    ...[...plainFounding, ...givingVerbs].map((word) => [word, false] as const),
    ...keptVerbs.map((word) => [word, true] as const),
  ]),
])

/** Things that say nothing alone: 设|床位. */
const thingTable = wordList(genericParts)

/** Verbs of doing, whether a name keeps them or not. */
const anyVerb = wordList(undertakings)

/** A verb taken off the head of some words. */
export interface Verbed {
  /** the verbs that make a count another quantity (新建, 培训); empty where there is none */
  verb: Phrase
  words: Phrase
}

/** 重点培养|省级骨干, 新建、改造|村卫生室, 打造|特色专科: verbs that say nothing of what is counted go. */
export function takeVerb(words: Phrase): Verbed {
  let verb = NO_WORDS
  let start = 0
  for (let count = 0; count < 4; count++) {
    const { text } = words
    const joint = count > 0 ? jointAt(text, start) : 0
    const hit = matchAt(table, text, start + joint)
    if (hit === null || text.length - hit.end < 2 || startsAt(KEPT_NOUNS, text, hit.end, hit.end + 3)) break
    if (startsAt(HAVING, text, start + joint)) break
    // 建, 设, 配 begin many nouns
    if (hit.word.length === 1) {
      const rest = text.slice(hit.end)
      // 设|床位
      const isWhole =
        count > 0 ||
        matchAt(table, text, hit.end) !== null ||
        THREE_SIGNS.test(rest) ||
        matchAt(thingTable, rest, 0)?.end === rest.length
      if (!isWhole || FOUND_IN_WORD.test(text.slice(hit.end))) break
    }
    if (hit.entry) verb = joinWords(verb, cutWords(words, start + (verb.text === '' ? joint : 0), hit.end))
    // 续建|并完成|项目
    const outcome = hit.entry ? (matchStart(OUTCOME, text, hit.end)?.[0].length ?? 0) : 0
    if (outcome > 0) verb = joinWords(verb, cutWords(words, hit.end, hit.end + outcome))
    start = hit.end + outcome
    // 安排|了45岁以上居民筛查: the sign of the past goes with its verb
    if (text[start] === nameSigns.done) start++
  }
  return { verb, words: cutWords(words, start) }
}

/**
 * The first verb that only gives, between who and what: 社区卫生服务中心|配备|中医医师.
 *
 * @returns its start and end, or null
 */
export function innerVerb(text: string): { start: number; end: number; kept: boolean } | null {
  for (let at = 2; at < text.length - 2; at++) {
    const hit = matchAt(table, text, at)
    if (hit === null || hit.word.length < 2) continue
    if (text.length - hit.end < 2 || startsAt(KEPT_NOUNS, text, hit.end, hit.end + 3) || text[hit.end] === names.of)
      continue
    // 财政补助|占总收入的比重, 岗位补助|提高到每人每月: a noun
    const isSum = endsAt(PAYMENT, hit.word) && startsAt(LEVEL_BEHIND, text, hit.end, hit.end + 3)
    if (text.startsWith(names.partOf, hit.end) || isSum) continue
    // 设|具备安宁疗护功能的|机构: what the things have says which they are
    if (startsAt(HAVING, text, at)) continue
    return { start: at, end: hit.end, kept: hit.entry }
  }
  return null
}

/** Length of the joint to another verb. */
const jointAt = (text: string, at: number): number => matchStart(VERB_JOINT, text, at, at + 2)?.[0].length ?? 0

/** End of the verb that some words begin with, 0 where none does. */
export const verbEnd = (text: string): number => matchAt(table, text, 0)?.end ?? matchAt(deedTable, text, 0)?.end ?? 0

/** Whether the words are a verb and nothing else. */
export const isVerb = (text: string): boolean => text !== '' && matchAt(table, text, 0)?.end === text.length

/** Whether the words are verbs and nothing else: 重点引进和培养, 选拔、资助. */
export function isVerbs(text: string): boolean {
  let at = 0
  while (at < text.length) {
    const verb = matchAt(anyVerb, text, at) ?? matchAt(table, text, at)
    if (verb !== null) at = verb.end
    else {
      const joint = at > 0 ? jointAt(text, at) : 0
      if (joint === 0) return false
      at += joint
    }
  }
  return true
}

/** Whether the words are a verb that makes a count another quantity. */
export const isKeptVerb = (text: string): boolean => matchAt(table, text, 0)?.entry === true
