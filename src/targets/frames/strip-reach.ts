import { DAILY, LEVEL_SIGNS, MEAN_SIGN, NOUN_VERBS, YEARLY } from '../../words/name-words.js'
import {
  BARE_REACH,
  HALF_REACH,
  ORIGIN,
  HAS_NUMBER,
  JOINED_DEED,
  OWN_LEVEL,
  UNKNOWN_VERB,
} from '../../words/frame-patterns.js'
import { keptVerbs } from '../../words/frame-words.js'
import { MEAN_OF } from '../../words/phrase-patterns.js'
import { predicates, splitVerbs } from '../../words/actions.js'
import { comparatorsBefore } from '../../words/comparators.js'
import { everyYear } from '../../words/deadlines.js'
import { adverbs } from '../../words/subjects.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { makeWordTable, matchBefore, wordList, type WordHit } from '../../text/word-table.js'
import { cutWords, NO_WORDS, type Phrase } from './phrase.js'
import { isTyped, measureStart } from './read-slots.js'

const COMMAS = makeSigns('，：')
const LEVEL_ENDS = makeSigns(LEVEL_SIGNS)
const adverbTable = wordList([...adverbs, ...everyYear, ...DAILY])
/** Bounds, with the signs before them that make another word: 签约, 附近, 彩超. */
const comparatorTable = makeWordTable(
  comparatorsBefore.map(([word, { notBehind = '' }]) => [word, makeSigns(notBehind)] as const),
)
const keptTable = wordList(keptVerbs)
const predicateTable = makeWordTable(predicates)

/** Words before a value without what leads to it. */
export interface Reach {
  words: Phrase
  /** the verb that reaches the value, null where none stands there */
  verb: string | null
  /** the verb's own words */
  verbWords: Phrase
  /** the verb makes the number a difference (提高3个百分点) */
  change: boolean
  /** the value is a part of the words (国家标准的80%) */
  ofWhole: boolean
  /** 最高, 最长 before the value */
  everyYear: boolean
  /** the words end in what may be half of a verb that no table knows */
  isHalf: boolean
}

/**
 * Take the way to the value off the words before it: bounds, adverbs, the verb, and where things stand (由58%提高到).
 *
 * @param words the words before a value
 * @param isOf whether 的 stands right before the value
 */
export function stripReach(words: Phrase, isOf: boolean): Reach {
  const { text } = words
  let end = text.length
  let verb: string | null = null
  let change = false
  let verbWords = NO_WORDS
  let yearly = false
  for (;;) {
    const joint = end > 0 && isSignAt(COMMAS, text, end - 1) ? 1 : 0
    const adverb = adverbBefore(text, end - joint)
    const bound = matchBefore(comparatorTable, text, end - joint)
    const skip = (bound === null || isSignAt(bound.entry, text, bound.start - 1) ? null : bound) ?? adverb
    const reach: WordHit<'level' | 'change'> | null = verb === null ? predicateBefore(text, end - joint) : null
    if (
      reach !== null &&
      (skip === null || reach.word.length >= skip.word.length) &&
      !isNoun(text, reach.start, reach.word) &&
      !isJoinedDeed(text, reach.start)
    ) {
      verb = reach.word
      verbWords = cutWords(words, reach.start, reach.end)
      change = reach.entry === 'change'
      end = reach.start
    } else if (skip !== null) {
      if (YEARLY.test(skip.word)) yearly = true
      end = skip.start
    } else break
  }
  const ofWhole = isOf && end === text.length
  // 患龋率|压减|到: a verb that no table knows stands between the measure and 到
  const said = text.slice(0, end)
  const isBare = verb !== null && BARE_REACH.test(verb) && measureStart(said) < 0
  const rest = isBare ? UNKNOWN_VERB.exec(said) : null
  // 覆盖率|城区|升至: whom, not a verb
  const unknown = rest === null || isTyped(rest[0]) ? null : rest
  const isHalf = isBare && unknown === null && verb !== null && HALF_REACH.test(verb) && said !== ''
  const plain = withoutLevel(cutWords(words, 0, unknown === null ? end : end - unknown[0].length))
  return { words: plain, verb, verbWords, change, ofWhole: ofWhole && plain.text !== '', everyYear: yearly, isHalf }
}

/** 期限为, 约为 lead to a value; 作为, 行为 are words. */
function isNoun(text: string, start: number, word: string): boolean {
  const before = text.charAt(start - 1)
  return before !== '' && NOUN_VERBS.get(word)?.includes(before) === true
}

/** 续建并|完成14个项目: a verb that is joined to another leads to no value. */
function isJoinedDeed(text: string, start: number): boolean {
  return JOINED_DEED.test(text.slice(0, start)) && matchBefore(keptTable, text, start - 1) !== null
}

/** 改造提升|30所 founds; 提升|3个百分点 changes. */
function predicateBefore(text: string, end: number): WordHit<'level' | 'change'> | null {
  const longest = matchBefore(predicateTable, text, end)
  // 血压|降至: the first sign of the longer verb ends a noun
  const reach =
    longest !== null && isSplit(text, longest) ? matchBefore(predicateTable, text, end, longest.start + 1) : longest
  const kept = reach === null ? null : matchBefore(keptTable, text, end)
  return kept !== null && kept.word.length > (reach?.word.length ?? 0) ? null : reach
}

function isSplit(text: string, { word, start }: WordHit<unknown>): boolean {
  const before = text.charAt(start - 1)
  return before !== '' && splitVerbs.get(word.slice(0, 2))?.includes(before) === true
}

function adverbBefore(text: string, end: number): { word: string; start: number } | null {
  const longest = matchBefore(adverbTable, text, end)
  // 水平|均: the first sign of the longer adverb ends a noun
  const adverb =
    longest !== null && isSplit(text, longest) ? matchBefore(adverbTable, text, end, longest.start + 1) : longest
  if (adverb === null || isNoun(text, adverb.start, adverb.word)) return null
  // 人均, 例均 are means
  if (adverb.word === MEAN_SIGN && MEAN_OF.test(text.slice(Math.max(0, adverb.start - 2), adverb.start))) return null
  return adverb
}

/** 由58%提高到65%: where things stand is not part of what is measured. */
function withoutLevel(words: Phrase): Phrase {
  const { text } = words
  const from = ORIGIN.exec(text.slice(-18))
  if (from !== null && HAS_NUMBER.test(from[0])) return cutWords(words, 0, text.length - from[0].length)
  // 2022年 and its 由 are gone already: …占比52%
  if (!isSignAt(LEVEL_ENDS, text, text.length - 1)) return words
  const level = OWN_LEVEL.exec(text.slice(-14))
  return level === null ? words : cutWords(words, 0, text.length - level[0].length)
}
