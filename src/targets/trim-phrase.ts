import {
  BASIC_NOUN,
  DENSITY_TAIL,
  EMPTY_BRACKET,
  MAINLY,
  MEAN_OF,
  NOUN_GOES_ON,
  STRESSED_VERB,
  VERBAL_NOUN,
} from '../lexicon/phrase-patterns.js'
import { measureNouns, predicates } from '../lexicon/actions.js'
import { comparatorsBefore } from '../lexicon/comparators.js'
import { everyYear } from '../lexicon/deadlines.js'
import { beforeDensity, shortOpeners } from '../lexicon/phrase-words.js'
import { adverbs, openers } from '../lexicon/subjects.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { stripEnd } from '../text/strip-end.js'
import { makeWordTable, matchAt, matchBefore, type WordTable } from '../text/word-table.js'
import { cleanPhrase } from './clean-phrase.js'
import type { PlanDate } from './find-dates.js'
import type { Stretch } from './split-sentences.js'
import { firstIndex } from '../text/first-index.js'

const list = (words: readonly string[]): WordTable<true> =>
  makeWordTable([...new Set(words)].map((word) => [word, true] as const))
const MARKS = makeSigns('.．、')
const COMMAS = makeSigns('，：')
const TAIL_STARTS = makeSigns('的，、')
const TAIL_ENDS = makeSigns('，、；：和及与或')
const openerTable = list([...openers, ...everyYear])
const adverbTable = list([...adverbs, ...everyYear, '每日', '每天', '每人'])
const comparatorTable = list(comparatorsBefore.map(([word]) => word))
const predicateTable = makeWordTable(predicates)
const measureTable = list(measureNouns)

/** The text before a value: what is measured, and the verb that leads to the value. */
export interface Head extends Stretch {
  phrase: string
  predicate: string | null
  /** the verb makes the number a difference (提高3个百分点) */
  change: boolean
  /** the value is a part of the phrase (国家标准的80%) */
  ofWhole: boolean
}

/** The text behind a value. */
export interface Tail extends Stretch {
  phrase: string
}

/**
 * Text before a value without dates, openers, comparators, adverbs and the verb.
 *
 * @param text cleaned text
 * @param start start of the value's part
 * @param end start of the value
 * @param dates dates of the passage in order
 */
export function trimHead(text: string, start: number, end: number, dates: readonly PlanDate[]): Head {
  const infixes: Stretch[] = []
  let own = skipOpeners(text, start, end)
  for (let i = firstDateAfter(dates, start); i < dates.length; i++) {
    const date = dates[i]
    if (date === undefined || date.start >= end) break
    if (date.role === 'name' || date.end > end) continue
    // 到2025年，… opens; …规范管理率2025年达到 and …较2020年下降 stand inside
    if (date.start <= own) own = skipOpeners(text, date.end, end)
    else infixes.push({ start: date.start, end: text[date.end] === '的' ? date.end + 1 : date.end })
  }
  const { end: last, predicate, change } = trimVerb(text, own, end)
  let phrase = ''
  let at = own
  for (const infix of infixes) {
    if (infix.start >= last) break
    phrase += text.slice(at, infix.start)
    at = Math.max(at, infix.end)
  }
  phrase += text.slice(at, Math.max(at, last))
  const inner = infixes.length > 0 ? trimVerb(phrase, 0, phrase.length) : null
  const cut = inner === null ? phrase : phrase.slice(0, inner.end)
  return {
    start: own,
    end: last,
    phrase: rateFirst(cleanPhrase(withoutLevel(cut.includes('（）') ? cut.replace(EMPTY_BRACKET, '') : cut))),
    predicate: predicate ?? inner?.predicate ?? null,
    change: change || (predicate === null && inner?.change === true),
    ofWhole: text[last - 1] === '的' && last > own && infixes.at(-1)?.end !== last,
  }
}

/** 床位达到每万人口(4.5张) → 每万人口床位. */
function rateFirst(phrase: string): string {
  const rate = phrase.includes('每') ? DENSITY_TAIL.exec(phrase) : null
  if (rate === null || rate.index === 0) return phrase
  return rate[0] + stripEnd(phrase.slice(0, rate.index), beforeDensity)
}

const ORIGINS = makeSigns('由从自')
const LEVEL_ENDS = makeSigns('%‰元张人个名所家')

function holdsOrigin(phrase: string): boolean {
  for (let at = Math.max(0, phrase.length - 18); at < phrase.length; at++)
    if (isSignAt(ORIGINS, phrase, at)) return true
  return false
}

/** 由58%提高到65%: where things stand is not part of what is measured. */
function withoutLevel(phrase: string): string {
  const from = holdsOrigin(phrase) ? /[由从自][^，由从自]{0,16}$/u.exec(phrase.slice(-18)) : null
  if (from !== null && /\d|[一二三四五六七八九十]成/u.test(from[0])) return phrase.slice(0, -from[0].length)
  // 2022年 and its 由 are gone already: …占比52%
  if (!isSignAt(LEVEL_ENDS, phrase, phrase.length - 1)) return phrase
  const level = /\d[\d.]{0,8}[%‰元张人个名所家]$/u.exec(phrase.slice(-12))
  return level === null ? phrase : phrase.slice(0, -level[0].length)
}

/** `4.` of an item inside a passage. */
function skipMarker(text: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < 3 && (text.charCodeAt(at) - 0x30) >>> 0 < 10) at++
  return at > start && at < end && isSignAt(MARKS, text, at) ? at + 1 : start
}

function skipOpeners(text: string, start: number, end: number): number {
  start = skipMarker(text, start, end)
  for (;;) {
    const hit = matchAt(openerTable, text, start, end)
    if (hit === null || keepsOpener(text, hit.word, hit.end, end)) return start
    start = hit.end
  }
}

function trimVerb(
  text: string,
  start: number,
  end: number,
): { end: number; predicate: string | null; change: boolean } {
  let predicate: string | null = null
  let change = false
  for (;;) {
    const joint = end > start && isSignAt(COMMAS, text, end - 1) ? 1 : 0
    const adverb = matchBefore(adverbTable, text, end - joint, start)
    const bound = matchBefore(comparatorTable, text, end - joint, start)
    const skip =
      (bound?.word === '超' && '彩B心脑腹高'.includes(text[bound.start - 1] ?? '，') ? null : bound) ??
      (adverb?.word === '均' && MEAN_OF.test(text.slice(Math.max(start, adverb.start - 2), adverb.start))
        ? null
        : adverb)
    const verb = matchBefore(predicateTable, text, end - joint, start)
    if (verb !== null && (skip === null || verb.word.length >= skip.word.length) && predicate === null) {
      predicate = verb.word
      change = verb.entry === 'change'
      end = verb.start
    } else if (skip !== null) end = skip.start
    else return { end, predicate, change }
  }
}

function firstDateAfter(dates: readonly PlanDate[], start: number): number {
  return firstIndex(0, dates.length, (i) => (dates[i]?.end ?? 0) > start)
}

const SHORT_OPENERS = new Set(shortOpeners)

/** 基本医疗 begins with 基本 and keeps it; 重点人群 keeps 重点; 实现 goes. */
function keepsOpener(text: string, word: string, end: number, limit: number): boolean {
  if (end >= limit) return false
  const next = text.slice(end, end + 2)
  if (word === '基本') return BASIC_NOUN.test(next)
  if (word === '以' && MAINLY.test(text.slice(end, Math.min(limit, end + 12)))) return true
  if (word === '再') return /^[生造住入障]/u.test(next)
  if (word === '重点') return !STRESSED_VERB.test(next)
  if (SHORT_OPENERS.has(word)) return /^[上下急享建同体级能防见性点入治发用利病症药时疾D]/u.test(next)
  if (VERBAL_NOUN.test(word)) {
    return NOUN_GOES_ON.test(next)
  }
  return false
}

/** Text behind a value without the joints at its ends. */
export function trimTail(text: string, start: number, end: number): Tail {
  while (start < end && isSignAt(TAIL_STARTS, text, start)) start++
  if (text.startsWith('比例', start) && end - start > 2) start += 2
  while (end > start && isSignAt(TAIL_ENDS, text, end - 1)) end--
  return { start, end, phrase: cleanPhrase(text.slice(start, end)) }
}

/** Whether the phrase ends in a measured quantity (率, 占比, 人数) and needs no 数 or 占比. */
export function endsInMeasure(phrase: string): boolean {
  // 病床数（含住院护理）
  const open = phrase.endsWith('）') ? phrase.lastIndexOf('（') : -1
  return matchBefore(measureTable, phrase, open > 0 ? open : phrase.length) !== null
}
