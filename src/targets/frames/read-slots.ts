import {
  AREA_GOES_ON,
  AREA_SIGN,
  EACH_ALONE,
  EACH_END,
  EACH_HEAD,
  EACH_TIME_OR_AREA,
  MEAN_SIGN,
  MEASURE_LINK,
  nameSigns,
  names,
} from '../../words/name-words.js'
import {
  HAS_EACH,
  PART_OF,
  PLACED,
  EACH_BRACKETED,
  SHARE_MEASURE,
  SPAN_END,
  ZONE_IN_WORD,
} from '../../words/frame-patterns.js'
import {
  countedUnits,
  genericParts,
  levels,
  levelSigns,
  LEVEL_MORE,
  OPEN_MEASURE,
  OPEN_MEASURE_ENDS,
  RATIO,
  zones,
} from '../../words/frame-words.js'
import { AGE_SAID } from '../../words/core-words.js'
import { DENSITY_TAIL, MEAN_OF } from '../../words/phrase-patterns.js'
import { beforeDensity } from '../../words/phrase-words.js'
import { endsAt, matchStart, prefix, startsAt } from '../../text/affix.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { stripEnd } from '../../text/strip-end.js'
import { matchAt, matchBefore, wordList } from '../../text/word-table.js'
import { densityAt } from '../density-in.js'
import { language } from '../../words/language.js'
import { subjectOf } from '../../clause/subject-of.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { changeSlots, emptySlots, type Slots } from './slots.js'
import { takeVerb, verbEnd } from './take-verb.js'

const EACH = prefix(EACH_BRACKETED)

const LINKS = makeSigns(MEASURE_LINK)
const MEASURE_ENDS = makeSigns(OPEN_MEASURE_ENDS)
const levelTable = wordList(levels)
const signTable = wordList(levelSigns)
const zoneTable = wordList(zones)
const genericTable = wordList(genericParts)
const unitTable = wordList(countedUnits)

/** Whether the words are made of parts that say nothing alone. */
export function isGeneric(text: string): boolean {
  let at = 0
  while (at < text.length) {
    const hit = matchAt(genericTable, text, at) ?? matchAt(language().measures, text, at)
    if (hit === null) {
      if (text[at] !== names.of && text[at] !== '、') return false
      at++
    } else at = hit.end
  }
  return true
}

/** Start of the measured quantity that ends the words (率, 占比, 人数); -1 where none does. */
export function measureStart(text: string): number {
  const open = text.endsWith('）') ? text.lastIndexOf('（') : -1
  if (endsAt(SPAN_END, text)) return -1
  return matchBefore(language().measures, text, open > 0 ? open : text.length)?.start ?? -1
}

/**
 * Read the slots of a name's words: for how many, of what level and area, whom, what, measured how, of which whole, in
 * whatever order they stand (医护比三级医院, 三级医院医护比).
 *
 * @param words the words, without circumstances and verbs
 */
export function readSlots(words: Phrase): Slots {
  const slots: Slots = emptySlots()
  let rest = startsAt(PLACED, words.text) ? cutWords(words, 1) : words
  const rate = rest.text.includes(nameSigns.each) ? (DENSITY_TAIL.exec(rest.text) ?? EACH_END.exec(rest.text)) : null
  if (rate !== null && rate.index > 0) {
    // 床位达到每万人口, 专科生每人每年: for how many stands behind
    const head = stripEnd(rest.text.slice(0, rate.index), beforeDensity)
    // 服务设施均(不低于)每千人; 人均 is a mean
    const isAll = head.endsWith(MEAN_SIGN) && !MEAN_OF.test(head.slice(0, -1))
    const own = readSlots(cutWords(rest, 0, isAll ? head.length - 1 : head.length))
    return own.per.text === '' ? changeSlots(own, { per: cutWords(rest, rate.index) }) : own
  }
  const per = Math.max(perAt(rest.text), matchStart(EACH, rest.text)?.[0].length ?? 0)
  if (per > 0) {
    slots.per = cutWords(rest, 0, per)
    rest = cutWords(rest, rest.text[per] === names.of ? per + 1 : per)
    // 每组|设|组长
    const given = takeVerb(cutWords(rest, matchStart(HAS_EACH, rest.text)?.[0].length ?? 0))
    if (given.verb.text === '') rest = given.words
  }
  rest = withoutAmong(rest)
  const behind = typedEnd(rest.text)
  if (behind > 0) {
    // 医护比|三级医院, 占比|市级: what stands behind its measure
    const head = cutWords(rest, 0, behind)
    const tail = readHead(cutWords(rest, isSignAt(LINKS, rest.text, behind) ? behind + 1 : behind))
    const merged = merge(readTail(head), tail)
    merged.per = slots.per
    return merged
  }
  const own = readTail(rest)
  own.per = slots.per
  return own
}

/** (知晓率在)|高危人群|中: among whom; 初中 is a word. */
function withoutAmong(words: Phrase): Phrase {
  const { text } = words
  const { who } = language()
  if (!text.endsWith(nameSigns.among) || matchBefore(who, text, text.length) !== null) return words
  return matchBefore(who, text, text.length - 1) === null ? words : cutWords(words, 0, text.length - 1)
}

function merge(own: Slots, more: Slots): Slots {
  return changeSlots(own, {
    who: joinWords(own.who, more.who, more.thing),
    level: more.level.text === '' ? own.level : more.level,
    area: more.area.text === '' ? own.area : more.area,
  })
}

function readTail(words: Phrase): Slots {
  let { text } = words
  const start = measureStart(text)
  const measure = start < 0 ? NO_WORDS : cutWords(words, start)
  let rest = start < 0 ? words : cutWords(words, 0, start)
  let partOf = NO_WORDS
  if (SHARE_MEASURE.test(measure.text)) {
    text = rest.text
    const part = PART_OF.exec(text)
    if (part !== null && part.index > 0) {
      partOf = cutWords(rest, part.index, text.length)
      rest = cutWords(rest, 0, part.index)
    }
  }
  const slots = readHead(rest)
  slots.measure = measure
  slots.partOf = partOf
  return slots
}

/** Level, area, who and thing, in this order of typed words, what is left being the thing. */
function readHead(words: Phrase): Slots {
  const slots: Slots = emptySlots()
  let rest = words
  const zone = matchAt(zoneTable, rest.text, 0)
  if (zone !== null && !ZONE_IN_WORD.test(rest.text.slice(zone.end))) {
    slots.area = cutWords(rest, 0, zone.end)
    rest = cutWords(rest, zone.end)
  }
  const level = matchAt(levelTable, rest.text, 0)
  const upwards = level === null ? 0 : whoUpwards(rest.text, level.end)
  if (upwards > 0) {
    slots.who = cutWords(rest, 0, upwards)
    slots.thing = cutWords(rest, upwards)
    return slots
  }
  // 其中|一级以上(150人次): of those of a level and above
  const upTo = level === null ? 0 : level.end + (LEVEL_MORE.exec(rest.text.slice(level.end))?.[0].length ?? 0)
  if (level !== null && upTo > level.end && upTo === rest.text.length) {
    slots.level = rest
    return slots
  }
  if (level !== null && (level.word.endsWith(nameSigns.level) || level.end === rest.text.length)) {
    slots.level = cutWords(rest, 0, level.end)
    rest = cutWords(rest, level.end)
  }
  // 示范点|省级(5个)、市级(10个)
  const behind = level === null && zone === null ? levelEnd(rest.text) : 0
  if (behind > 0) {
    slots.level = cutWords(rest, behind)
    rest = cutWords(rest, 0, behind)
  }
  const who = subjectOf(rest.text)
  const at = who === null ? -1 : rest.text.indexOf(who)
  if (who !== null && at === 0) {
    slots.who = cutWords(rest, 0, who.length)
    rest = cutWords(rest, who.length)
  } else if (who !== null && at > 1 && at + who.length === rest.text.length && AGE_SAID.test(rest.text)) {
    // 16岁以上的城市居民: whom, of what age
    slots.who = rest
    rest = NO_WORDS
  }
  slots.thing = rest
  return slots
}

/** 二级|以上公立医院: end of those of a level and above, who are one body; 0 where the level stands alone. */
function whoUpwards(text: string, level: number): number {
  const more = LEVEL_MORE.exec(text.slice(level, level + LEVEL_REACH))?.[0].length ?? 0
  const who = more === 0 ? null : subjectOf(text.slice(level + more))
  return who !== null && text.startsWith(who, level + more) ? level + more + who.length : 0
}

/** Longest words of a level and above. */
const LEVEL_REACH = 4

/** Shortest thing whose level may stand behind it. */
const SHORTEST_THING = 2

/** Start of the level that ends the words; 0 where none does. */
function levelEnd(text: string): number {
  if (!text.endsWith(nameSigns.level)) return 0
  const hit = matchBefore(levelTable, text, text.length)
  return hit !== null && hit.start >= SHORTEST_THING ? hit.start : 0
}

/** Where a measure ends behind which only levels, areas and bodies stand; 0 where there is none. */
function typedEnd(text: string): number {
  for (let end = text.length - 2; end >= Math.max(2, text.length - 14); end--) {
    if (!isSignAt(MEASURE_ENDS, text, end - 1) || !OPEN_MEASURE.test(text.slice(0, end))) continue
    // 比例|市级, but 数|字化门诊 is a word
    // 公用经费标准|为|小学
    if (isSignAt(LINKS, text, end) && isTyped(text.slice(end + 1))) return end
    if (isTyped(text.slice(end)) || (RATIO.test(text.slice(0, end)) && text.length - end <= 6)) return end
  }
  return 0
}

/** Whether the words are levels, areas and bodies and nothing else. */
export function isTyped(text: string): boolean {
  let at = 0
  while (at < text.length) {
    const hit = matchAt(levelTable, text, at) ?? matchAt(zoneTable, text, at) ?? matchAt(language().who, text, at)
    if (hit === null) return false
    // 一级|及以下
    at = hit.end + (LEVEL_MORE.exec(text.slice(hit.end, hit.end + LEVEL_REACH))?.[0].length ?? 0)
  }
  return text.length >= 2
}

/** 市 of 市疾控中心: the sign of the level that a body's name begins with. */
export function levelSign(text: string): number {
  return matchAt(signTable, text, 0)?.end ?? 0
}

/** How far behind 每 those may end of whom each is meant. */
const FARTHEST_WHO = 12

/** End of 每千常住人口, 每个县, 每人每年 at the head of some words. */
function perAt(text: string): number {
  // most names begin otherwise
  if (!text.startsWith(nameSigns.each)) return densityAt(text, 0)?.words.length ?? 0
  if (EACH_ALONE.test(text)) return 2
  const density = densityAt(text, 0)
  if (density !== null) return density.words.length
  const each = EACH_TIME_OR_AREA.exec(text)
  const body = matchAt(language().who, text, each === null ? 0 : each[0].search(AREA_SIGN))
  // 每个社区|卫生服务中心: the area is the beginning of a body
  if (each !== null && body !== null && body.end > each[0].length) return body.end
  if (each !== null && !AREA_GOES_ON.test(text.charAt(each[0].length))) return each[0].length
  // 每家|帮扶: each of those that were named before
  if (EACH_HEAD.test(text) && verbEnd(text.slice(2)) > 0) return 2
  for (let at = 1; at < Math.min(text.length, FARTHEST_WHO); at++) {
    const who = matchAt(language().who, text, at) ?? matchAt(unitTable, text, at)
    if (who !== null && who.word.length > 1) return who.end
  }
  return 0
}
