import { names } from '../../words/name-words.js'
import {
  USED_AS,
  BOUND_SIGN,
  CAUSES,
  CLOSER_GOES_ON,
  CLOSER_IN_WORD,
  ACCORDING,
  TOWARD_IN_WORD,
  GROUND_IN_WORD,
  GIVING_FOLLOWS,
  GIVING_LEVEL,
  PLACE_BEFORE,
  WAY,
} from '../../words/frame-patterns.js'
import { undertakings } from '../../words/actions.js'
import {
  BODY_END,
  circumstances,
  giverEnds,
  givingVerbs,
  groundWords,
  keptVerbs,
  notDeeds,
  perTime,
  towardWords,
  withWords,
} from '../../words/frame-words.js'
import { KEPT_NOUNS } from '../../words/phrase-patterns.js'
import { matchStart, startsAt } from '../../text/affix.js'
import { makeWordTable, matchAt, wordList } from '../../text/word-table.js'
import { subjectOf } from '../../clause/subject-of.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { isGeneric, measureStart } from './read-slots.js'
import { trimJoints } from './read-words.js'
import { stripLead } from './strip-lead.js'

/** Undertakings that begin nouns far more often than deeds, and bounds. */
const NOUNS = new Set(notDeeds)
const openTable = makeWordTable(circumstances.map(({ open, close }) => [open, wordList(close)] as const))
const groundTable = wordList(groundWords)
const towardTable = wordList(towardWords)
const withTable = wordList(withWords)
const giverTable = wordList(giverEnds)
const oftenTable = wordList(perTime)
const verbTable = wordList(
  [...undertakings, ...keptVerbs, ...givingVerbs].filter((word) => word.length > 1 && !NOUNS.has(word)),
)
const LONGEST = 40

/** Words without circumstances, and whom they are for. */
export interface Plain {
  words: Phrase
  /** 对慢性病患者|开具, 为老年人|提供: whom it is done for */
  toward: Phrase
  /** something was taken away */
  dropped: boolean
}

/** Where the next verb begins, and whether words stand before it. */
function verbFrom(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const verb = matchAt(verbTable, text, at)
    if (verb !== null && !startsAt(KEPT_NOUNS, text, verb.end, verb.end + 2)) return at
  }
  return -1
}

/** End of a circumstance that opens at a place, or -1. */
function closeOf(text: string, at: number): number {
  const open = matchAt(openTable, text, at)
  if (open === null) return -1
  if (BOUND_SIGN.test(text.slice(open.end))) return -1
  for (let end = open.end; end < Math.min(text.length, open.end + LONGEST); end++) {
    if (text[end] === '，') return -1
    const close = matchAt(open.entry, text, end)
    if (close === null || (end === open.end && close.word.length < 2)) continue
    const next = text.charAt(close.end)
    if (close.word.length === 1 && CLOSER_GOES_ON.test(next)) continue
    if (CLOSER_IN_WORD.test(next)) continue
    // 按床日付费标准|为180元: the standard is what is set
    if (close.word === names.standard && names.is.includes(next) && next !== '') continue
    return close.end
  }
  return -1
}

/**
 * Leave out how, by whom and on which ground something is done (由县医院牵头|组建, 按国家标准|建设, 依托…|建立, 市财政|安排),
 * and set apart whom it is done for.
 *
 * @param words words of a clause without its openers
 */
export function dropCircumstances(words: Phrase): Plain {
  let rest = words
  let toward = NO_WORDS
  const take = (from: number, to: number): void => {
    rest = stripLead(trimJoints(joinWords(cutWords(rest, 0, from), cutWords(rest, to))))
  }
  for (let count = 0; count < 6; count++) {
    const { text } = rest
    let place = -1
    let end = -1
    for (let at = 0; at < text.length && place < 0; at++) {
      end = closeOf(text, at)
      // something must be left to measure
      if (end > 0 && text.length - (end - at) >= 2) place = at
    }
    if (place >= 0) {
      take(place, end)
      continue
    }
    const where = PLACE_BEFORE.exec(text)?.[0].length ?? 0
    if (where > 0 && text.length - where >= 2) {
      take(0, where)
      continue
    }
    const way = matchStart(WAY, text)?.[0].length ?? 0
    if (way > 0 && text.length - way >= 2) {
      take(0, way)
      continue
    }
    const ground = matchAt(groundTable, text, 0)
    // 从业人员, 利用率, 通过率 are words
    if (ground !== null && !GROUND_IN_WORD.test(text.slice(ground.end))) {
      const verb = verbFrom(text, ground.end + 1)
      // 围绕实现住院率|达到90%的目标: the words are the thing itself
      const own = verb < 0 ? stripLead(cutWords(rest, ground.end)) : NO_WORDS
      if (own.text.length < text.length - ground.end && measureStart(own.text) > 0)
        return { words: own, toward, dropped: true }
      // 通过培训使|知晓率|达到90%
      const cause = verb < 0 ? CAUSES.exec(text) : null
      if (cause !== null && cause.index > ground.end && text.length - cause.index > 2) {
        take(0, cause.index + 1)
        continue
      }
      // 依托A、B(4所)中心卫生院: the verb stands behind the value
      if (verb < 0) return { words: ground.word.length > 1 ? NO_WORDS : rest, toward, dropped: true }
      take(0, verb)
      continue
    }
    // 按本科生|每人每年: how much is given to whom
    const by = matchStart(ACCORDING, text)
    if (by !== null) {
      take(0, by[0].length)
      continue
    }
    const to = toward.text === '' ? matchAt(towardTable, text, 0) : null
    if (to !== null && !TOWARD_IN_WORD.test(text.slice(to.end))) {
      const known = verbFrom(text, to.end + 1)
      // 为在园儿童|每年|涂氟: how often stands before the deed, be it known or not
      const verb = known < 0 ? oftenAt(text, to.end + 2) : known
      const whom = cutWords(rest, to.end, verb < 0 ? text.length : verb)
      toward = trimJoints(whom)
      // 对卫生院的运行补助: the words are the thing itself
      if (verb < 0 && (measureStart(whom.text) > 0 || (whom.text.includes(names.of) && !BODY_END.test(whom.text))))
        return { words: trimJoints(whom), toward: NO_WORDS, dropped: true }
      if (verb < 0) return { words: NO_WORDS, toward, dropped: true }
      take(0, verb)
      continue
    }
    const giver = giverOf(text)
    if (giver > 0) {
      take(0, giver)
      continue
    }
    const object = matchAt(withTable, text, 0)
    if (object === null) break
    const deed = USED_AS.exec(text)?.index ?? -1
    rest = cutWords(rest, object.end, deed < object.end + 2 ? text.length : deed)
    return { words: rest, toward, dropped: true }
  }
  return { words: rest, toward, dropped: rest !== words }
}

/** Where a word of how often stands between whom and a deed; -1 where none does. */
function oftenAt(text: string, from: number): number {
  for (let at = from; at < text.length - 2; at++) {
    const often = matchAt(oftenTable, text, at)
    if (often !== null && text.length - often.end >= 2) return at
  }
  return -1
}

/** 市财政|每年安排, 省级|每年从…: who gives or orders, where a verb follows. */
function giverOf(text: string): number {
  for (let at = 1; at < Math.min(text.length, 12); at++) {
    const giver = matchAt(giverTable, text, at)
    if (giver === null) continue
    const next = text.slice(giver.end)
    if (isGeneric(text.slice(giver.end))) return 0
    if (GIVING_FOLLOWS.test(next) || matchAt(verbTable, text, giver.end) !== null) return giver.end
  }
  const level = matchStart(GIVING_LEVEL, text)
  return level === null || subjectOf(text.slice(0, 3)) !== null ? 0 : 2
}
