import { OTHER_MEMBER, PERSON_SIGN, names } from '../../words/name-words.js'
import {
  AND_END,
  AT_STANDARD,
  COMPARED_TO,
  EACH_AT,
  EACH_GETS,
  FOR_WHOM,
  INCLUDES,
  IS_ONE,
  AND_SO_ON,
  OF_GOAL,
  OF_WHICH,
  LENGTH_SIGN,
  LEVEL_AHEAD,
  SCALED_UNIT,
  SHARE_OF_DEED,
  PAID_BY,
  TOLD_TWICE,
  TELLS_DATED,
  YEARS_RUNNING,
} from '../../words/frame-patterns.js'
import { OPEN_DEED, TOGETHER } from '../../words/phrase-patterns.js'
import { endsAt, matchEnd, startsAt } from '../../text/affix.js'
import { matchAt } from '../../text/word-table.js'
import { language } from '../../words/language.js'
import { isLine } from '../is-line.js'
import { isLoose } from '../time/is-loose.js'
import { isGeneric } from './read-slots.js'
import type { Item } from '../cut-parts.js'
import { firstFrom } from '../../text/first-from.js'
import { lastBefore } from '../../text/last-before.js'
import type { Reading } from '../../clause/reading.js'
import { dropCircumstances } from './drop-circumstances.js'
import { cutWords, joinWords, NO_WORDS, wordsOf, type Phrase } from './phrase.js'
import { readWords, trimJoints } from './read-words.js'
import type { Sides } from './sides.js'
import { stripLead } from './strip-lead.js'
import { stripReach } from './strip-reach.js'
import { tidyHead } from './tidy-head.js'
import { isVerbs, verbEnd } from './take-verb.js'

/** How much of a clause is read for one name. */
const REACH = 100

/** Read the words on either side of a value: it is asked for them by each member of its list, and keeps them. */
export function readSides(reading: Reading, item: Item): Sides {
  return (item.sides ??= joinSides(reading, item))
}

function ownSides(reading: Reading, item: Item): Sides {
  return (item.ownSides ??= sidesOf(reading, item))
}

/** The value's own words with those of the values that are joined to it. */
function joinSides(reading: Reading, item: Item): Sides {
  const own = ownSides(reading, item)
  const { next, previous } = item
  const { text, passage } = reading
  const unit = (item.quantity?.unit ?? '').replace(SCALED_UNIT, '')
  const unitWords = (): Phrase => {
    const at = text.indexOf(unit, item.quantity?.numberStart ?? item.start)
    // 举办1次|5项的运动会: how often is said by the name itself
    const isSaid = PERSON_SIGN.test(unit) || item.quantity?.family === 'visit'
    return unit === '' || at < 0 || isSaid ? NO_WORDS : wordsOf(passage.text, at, at + unit.length)
  }
  // 续建14个|项目|949公里: two numbers of one thing
  const both = next === null ? NO_WORDS : toldTwice(reading, item, next, own)
  if (both.text !== '') return { ...own, tail: both, end: text.indexOf(both.text, item.end) + both.text.length }
  if (next?.quantity != null && isJoined(text, item, next)) {
    const behind = ownSides(reading, next)
    return { ...own, tail: joinWords(behind.tail, unitWords()), end: behind.end }
  }
  if (previous?.quantity != null && isJoined(text, previous, item)) {
    const head = ownSides(reading, previous)
    return { ...head, tail: joinWords(own.tail, unitWords()), end: own.end }
  }
  // 提供6类|疗法|的比例达到100%: the count's thing stands in the name of the share
  if (next?.quantity?.family === 'percent' && item.quantity?.family !== 'percent' && own.tail.text === '') {
    const share = ownSides(reading, next).head
    const of = SHARE_OF_DEED.test(share.text) ? share.text.lastIndexOf(names.of) : -1
    if (of >= 2 && text.startsWith(share.text.slice(0, of), item.end)) return { ...own, tail: cutWords(share, 0, of) }
  }
  // 80%的村卫生室能够提供6类以上中医药技术: the deed holds the next number
  if (
    (item.coverage !== null || item.quantity?.family === 'percent') &&
    next?.quantity != null &&
    OPEN_DEED.test(own.tail.text)
  ) {
    let last = next
    for (let count = 0; count < 4 && last.next?.quantity != null && isJoined(text, last, last.next); count++)
      last = last.next
    const rest = tailOf(reading, last)
    const words = joinWords(own.tail, wordsOf(passage.text, next.start, last.end), rest.words)
    return { ...own, tail: words, end: Math.max(last.end, rest.end) }
  }
  // 提供6类以上疗法的比例达到100%: the deed holds the number before
  if (
    previous?.quantity != null &&
    item.quantity?.family === 'percent' &&
    previous.quantity.family !== 'percent' &&
    SHARE_OF_DEED.test(own.head.text)
  ) {
    const before = ownSides(reading, previous)
    const from = before.head.text === '' ? -1 : text.lastIndexOf(before.head.text, previous.start)
    // 卫生室|能够提供|6类以上: with what its own name leaves out
    const lead =
      from < 0
        ? joinWords(verbWords(reading, before, previous), wordsOf(passage.text, previous.start, previous.end))
        : wordsOf(passage.text, from, previous.end)
    const words = joinWords(lead, own.head)
    return { ...own, head: words, start: before.start < 0 ? own.start : before.start }
  }
  return own
}

/** What stands between two numbers and is counted in the one, measured in the other. */
function toldTwice(reading: Reading, item: Item, next: Item, { head, tail }: Sides): Phrase {
  const family = item.quantity?.family
  if (tail.text !== '' || (family !== 'item' && family !== 'institution') || !isVerbs(head.text)) return NO_WORDS
  const between = reading.text.slice(item.end, next.start)
  // 遴选8个|重点专科|给予每个100万元
  if (next.quantity?.family === 'money') {
    const { thing = '' } = EACH_GETS.exec(between)?.groups ?? {}
    return wordsOf(reading.passage.text, item.end, item.end + thing.length)
  }
  if (next.quantity?.family !== 'other' || !TOLD_TWICE.test(between)) return NO_WORDS
  const thing = ownSides(reading, next)
  if (thing.verb !== null || verbEnd(thing.head.text) > 0) return NO_WORDS
  return cutWords(thing.head, 0, LENGTH_SIGN.exec(thing.head.text)?.index ?? thing.head.text.length)
}

/** The verb before a value as words. */
function verbWords({ passage, text }: Reading, { verb }: Sides, { start }: Item): Phrase {
  const at = verb === null ? -1 : text.lastIndexOf(verb, start)
  return verb === null || at < 0 ? NO_WORDS : wordsOf(passage.text, at, at + verb.length)
}

function sidesOf(reading: Reading, item: Item): Sides {
  const { part, start } = item
  const from = Math.max(part.start, start - REACH, Math.min(start, reading.passage.markerLength))
  // 综合队1支（40人）、小分队(7支): the one before has its own words
  const other = OTHER_MEMBER.exec(reading.text.slice(from, start))?.[0].length ?? 0
  // 覆盖率2025、2027、|2030年分别达到: a year is no value of another member
  const behind = other > 0 && !endsInDate(reading, from + other - 1) ? from + other : from
  const own = toldEnd(reading, headlineEnd(reading, behind, start), start)
  const isOf = reading.text.charAt(start - 1) === names.of
  // 报酬不低于村副职|的80%
  const raw = readWords(reading, own, start, isOf && item.quantity?.family === 'percent')
  // 按1：1比例|每年安排1000万元: the word belongs to the proportion before
  // 学校10所（含|幼儿园4所）
  const said = item.whole === null ? raw : cutWords(raw, INCLUDES.exec(raw.text)?.[0].length ?? 0)
  const once = withoutRun(said)
  const lead = startsAt(OF_WHICH, once.text) ? NO_WORDS : stripLead(item.previous === null ? once : stripShare(once))
  const reach = stripReach(lead, isOf)
  const whom = startsAt(FOR_WHOM, lead.text)
  const opened = stripLead(trimJoints(whom ? NO_WORDS : reach.words))
  // 原则上应较上一年度|增长: what it is compared with is no part of what is measured
  // 通过调整服务价格补偿|80%, 省级财政承担|60%: who pays, or by what, is what the share is of
  const isPaid = item.quantity?.family === 'percent' && PAID_BY.test(opened.text)
  const { words, toward } = isPaid ? { words: opened, toward: NO_WORDS } : dropCircumstances(withoutYardstick(opened))
  const { verb, verbWords, change, ofWhole, everyYear, isHalf } = reach
  const { words: tail, end } = tailOf(reading, item)
  // 对敬老院|按每院|5万元|标准给予补助: each of what is given to is the unit
  const isRate = item.quantity?.family === 'money' && AT_STANDARD.test(tail.text)
  return {
    head: isRate ? withoutEach(trimJoints(words)) : tidyHead(trimJoints(words), verb),
    verb,
    verbWords,
    change,
    ofWhole,
    everyYear,
    isHalf,
    toward: isRate ? withoutEach(toward) : toward,
    tail,
    start: lead.at[0] ?? -1,
    end,
  }
}

/** 会议确定|到2027年签约率达到75%, 实现“三个提升”——|签约率: words of telling end where the date of what they tell begins, an announcement at its dash. */
function toldEnd({ text, dates }: Reading, from: number, to: number): number {
  const dash = text.slice(from, to).lastIndexOf(DASH)
  if (dash > 0) return from + dash + DASH.length
  const date = dates[firstFrom(dates, from)]
  return date?.role === 'due' && date.end <= to && endsAt(TELLS_DATED, text, from, date.start) ? date.end : from
}

const DASH = '——'

/** A longer blank parts columns, or is none. */
const LONGEST_BLANK = 2
/** So many signs at least stand on either side of the blank that ends a headline. */
const SHORTEST_HEADLINE = 4
/** A shorter stretch before a value holds no more than a place and a verb. */
const SHORT_PLACE = 5
/** 覆盖率: so many signs tell that only a measure follows. */
const SHORTEST_MEASURE = 3

/**
 * 市政府印发意见 2030年覆盖率达到…, 拓展资源补短板 某市新增床位…: a headline and what follows it on one line. A blank before a date
 * parts them, and any blank of a line that is no sentence.
 */
function headlineEnd({ passage, text, dates }: Reading, from: number, to: number): number {
  if (!isLoose(passage)) return from
  const isOpen = isLine(text)
  for (let at = to - SHORTEST_HEADLINE; at >= from + SHORTEST_HEADLINE; at--) {
    // one blank or two; how a character is said, which is left out too, takes three places at least: 養(ǎ)
    const gap = (passage.text.at[at] ?? 0) - (passage.text.at[at - 1] ?? 0) - 1
    if (gap < 1 || gap > LONGEST_BLANK) continue
    // 人均预期寿命 云洲增至: where, not what
    if (isOpen && to - at <= SHORT_PLACE) return from
    // 健康素养水平 28.4%→33%: how it stands, not what
    if (isOpen && startsAt(LEVEL_AHEAD, text, at, at + SHORTEST_MEASURE)) return from
    // 半小时急救圈 覆盖率达到: what is measured stands before its measure
    if (isOpen && isGeneric(text.slice(at, at + SHORTEST_MEASURE))) return from
    if (isOpen || dates[firstFrom(dates, at)]?.start === at) return at
  }
  return from
}

/** A date ends right before a place. */
const endsInDate = ({ dates }: Reading, place: number): boolean => lastBefore(dates, place)?.end === place

/** 市财政|连续三年|每年安排: for how many years it goes on says nothing of what it is. */
function withoutRun(words: Phrase): Phrase {
  const run = YEARS_RUNNING.exec(words.text)
  if (run === null) return words
  return joinWords(cutWords(words, 0, run.index), cutWords(words, run.index + run[0].length))
}

/** 较上年|增长, 平均住院日|比上年|缩短. */
function withoutYardstick(words: Phrase): Phrase {
  return cutWords(words, 0, matchEnd(COMPARED_TO, words.text)?.index ?? words.text.length)
}

function withoutEach(words: Phrase): Phrase {
  const each = EACH_AT.exec(words.text)
  return each === null || each.index === 0 ? words : cutWords(words, 0, each.index)
}

function tailOf(reading: Reading, item: Item): { words: Phrase; end: number } {
  const end = endOfTail(reading, item)
  const said = stripAnd(stripShare(readWords(reading, item.end, end)))
  // 其中至少1名|为|执业医师
  const words = startsAt(IS_ONE, said.text) ? cutWords(said, 1) : said
  return { words, end: words.text === '' ? item.end : end }
}

/** 1所综合医院和(1所中医医院). */
function stripAnd(words: Phrase): Phrase {
  return endsAt(AND_END, words.text) ? cutWords(words, 0, words.text.length - 1) : words
}

/** 20%的比例安排…: the word says only that it is a share. */
function stripShare(words: Phrase): Phrase {
  return words.text.startsWith(names.ratio) && words.text.length > 3
    ? trimJoints({ text: words.text.slice(2), at: words.at.slice(2) })
    : words
}

/** …15个、2026年全部完成: a date behind 、 begins something else, and so does what stands behind 30张、. */
function endOfTail({ text, dates }: Reading, item: Item): number {
  if (text.charAt(item.end) === '、' || startsAt(OF_GOAL, text, item.end) || startsAt(AND_SO_ON, text, item.end))
    return item.end
  // 90%村卫生室开展4类: who and the deed stand before the next value
  const open =
    item.part.end <= item.end &&
    (item.coverage !== null ||
      (item.quantity?.family === 'percent' && matchAt(language().who, text, item.end) !== null)) &&
    item.next !== null
  const end = Math.min(open ? (item.next?.start ?? item.end) : item.part.end, item.end + REACH)
  const date = dates[firstFrom(dates, item.end)]
  // 综合队1支（40人）、小分队7支: the next of the list has its own words
  const behind = text.slice(item.end, end)
  const list =
    item.next === null && item.coverage?.shape !== 'before-noun' && behind.includes('、')
      ? /^[^（]{0,40}、[^、，（]*?\d/u.exec(behind.replace(/（[^（）]*）/u, (bracket) => '·'.repeat(bracket.length)))
      : null
  if (list !== null) return item.end + list[0].lastIndexOf('、')
  // …护士达到90名”的任务: a quote that speaks ends with its last value
  const closes = behind.indexOf('”')
  if (closes >= 0 && !text.slice(item.start, item.end + closes).includes('“')) return item.end + closes
  return date !== undefined && date.start < end && text.charAt(date.start - 1) === '、' ? date.start - 1 : end
}

/** 6类10项, 12支共300人: two numbers of one thing. */
const isJoined = (text: string, one: Item, two: Item): boolean =>
  one.end === two.start || (two.start - one.end <= 2 && TOGETHER.test(text.slice(one.end, two.start)))
