import {
  BOUND_BEHIND,
  CONDITION_TAIL,
  GIVEN,
  NOUN_ENDS,
  PACKAGE,
  PERMITTED,
  POPULATED,
  RATE_NAME,
  TOWN_END,
  YARDSTICK_LEAD,
} from '../lexicon/judge-patterns.js'
import { undertakings } from '../lexicon/actions.js'
import { comparatorsBefore } from '../lexicon/comparators.js'
import { coverageVerbs, coverageWords } from '../lexicon/coverage-words.js'
import {
  areaCues,
  areaNouns,
  choosingVerbs,
  conditionCues,
  drivingVerbs,
  existingCues,
  listNouns,
  loneListNouns,
  numberedProgrammes,
  outcomeVerbs,
  reachingVerbs,
  rewardVerbs,
} from '../lexicon/exclusions.js'
import { regionUnits } from '../lexicon/phrase-words.js'
import type { ExclusionReason } from '../model.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { hasWord, matchAt, matchBefore, wordList } from '../text/word-table.js'
import { isPromised } from './is-promised.js'
import { lastBefore } from './last-before.js'
import { firstFrom } from './first-from.js'
import { lastDate, isDue } from './last-date.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import type { Clause } from './split-sentences.js'
import { bracketsOf } from './brackets-of.js'
import { hasDensity } from './density-in.js'

const existing = wordList(existingCues)
const distant = wordList(comparatorsBefore.filter(([, { touch }]) => touch !== true).map(([word]) => word))
const lists = wordList(listNouns)
const loneLists = wordList(loneListNouns)
const areas = wordList(areaNouns)
const choosing = wordList(choosingVerbs)
const undertaking = wordList(undertakings)
const conditions = wordList(conditionCues)
const rewards = wordList(rewardVerbs)
const reaching = wordList(reachingVerbs)
const areaWords = wordList(areaCues)
const driving = wordList(drivingVerbs)
const outcomes = wordList(outcomeVerbs)
const programmes = wordList(numberedProgrammes)
const everybody = wordList(
  coverageWords.filter(({ shape }) => shape === 'before-verb' || shape === 'either').map(({ word }) => word),
)
const everybodyDoes = wordList(coverageVerbs)

const STOPS = makeSigns('，；')
/** Longest name between a count and the value of the rate that it is part of. */
const LONGEST_RATE = 24

export function judgeCount(
  reading: Reading,
  quantity: Quantity,
  clause: Clause,
  from: number,
  to: number,
): ExclusionReason | null {
  const { text, passage } = reading
  // 推进3个中心建设 is a name; 孕产妇死亡率控制在18/10万以下 and 到2025年，每个县建成1所… promise in the heading itself
  if (passage.role === 'heading' && !isBounded(quantity) && !isDue(reading, quantity, clause)) return 'not-a-commitment'
  if ((passage.zone === 'preamble' || passage.zone === 'principles') && !isDue(reading, quantity, clause)) {
    return 'not-a-commitment'
  }
  // 企业为2家的，采取…: a condition
  if (text[quantity.end] === '的' && isSignAt(STOPS, text, quantity.end + 1)) return 'definition'
  const { start, end } = quantity
  if (POPULATED.test(text.slice(end, end + 8))) return 'definition'
  if (quantity.comparator === null && matchBefore(programmes, text, start, from) !== null) return 'programme-name'
  if (isEverybody(reading, quantity, from, to)) return 'existing-count'
  if (isPartOfRate(reading, quantity, to)) return 'definition'
  if (matchAt(lists, text, end) !== null) return 'existing-count'
  if (clause.start === from && YARDSTICK_LEAD.test(text.slice(from, from + 2))) return 'definition'
  const lone = matchAt(loneLists, text, end)
  if (lone !== null && isAlone(text, lone.end)) return 'existing-count'
  // 四个“五大中心”: a package named by a number
  if (text[end] === '“' && PACKAGE.test(text.slice(end, end + 4))) return 'programme-name'
  if (isRewarded(text, quantity, to)) return 'definition'
  const areaBefore = matchBefore(areaWords, text, start, from)
  const chosen =
    matchBefore(choosing, text, start, from) !== null ||
    (areaBefore !== null && matchBefore(reaching, text, areaBefore.start, from) !== null)
  const area = matchAt(areas, text, end)
  if (area !== null && !chosen && quantity.start === quantity.numberStart && isAlone(text, endOfArea(text, area)))
    return 'existing-count'
  if (!chosen && countsRegions.has(quantity.unit)) return 'existing-count'
  if (quantity.inexact) return 'existing-count'
  const free =
    isBound(text, quantity, from) ||
    TOWN_END.test(text.slice(Math.max(from, start - 2), start)) ||
    hasDensity(text, from, start)
  const cue = free ? null : matchBefore(existing, text, start, from)
  if (cue !== null && !isDriven(text, cue, quantity, from, to)) {
    if (cue.word !== '等' && !(cue.word === '累计' && isDue(reading, quantity, clause)))
      return cue.word.endsWith('落实') || cue.word.endsWith('执行') ? 'definition' : 'existing-count'
    if (cue.word === '等' && !hasWord(undertaking, text, from, start)) return 'existing-count'
  }
  if (BOUND_BEHIND.test(text.slice(end, end + 9))) return 'definition'
  // 床位100张以上的医院 says which; 建成2个以上的专科 says how many
  if (
    text[end] === '的' &&
    (end > quantity.numberEnd ||
      quantity.comparator === '>' ||
      (quantity.comparator === null && describes(text, quantity))) &&
    matchBefore(undertaking, text, start, from) === null
  )
    return 'definition'
  if (quantity.comparator === null && PERMITTED.test(text.slice(Math.max(from, start - 8), start)))
    return 'not-a-commitment'
  if (isCondition(text, quantity, from) || describesCount(reading, quantity, from)) return 'definition'
  if (
    quantity.unit === '小时' &&
    quantity.start === quantity.numberStart &&
    quantity.comparator === null &&
    !/[到至在为]$/u.test(text.slice(0, start).slice(-1))
  )
    return 'period'
  if (isPromised(reading, quantity, clause, from, to)) return null
  if ((bracketsOf(reading).inside[start] ?? 0) !== 0) return null
  return 'not-a-commitment'
}

const isBounded = ({ comparator, family }: Quantity): boolean => comparator !== null || family === 'density'

/** 全市不少于10个, 至少包括1名: a bound before the number is none of what exists. */
const isBound = (text: string, { comparator, start, numberStart }: Quantity, from: number): boolean =>
  (comparator === '>=' || comparator === '<=') && start < numberStart
    ? true
    : hasWord(distant, text, Math.max(from, start - 6), start)

/** 总投资12亿元、占地150亩的新院区: the amount describes the thing; 按30元/人/年的标准 and 200万元的补助 are given. */
function describes(text: string, { family, unit, start, end }: Quantity): boolean {
  if (family !== 'other' && family !== 'money') return false
  if (text[start - 1] === '按' || unit?.includes('/') === true) return false
  return !GIVEN.test(text.slice(end, end + 4))
}

/** 新生儿48项遗传代谢病筛查率98%: the count belongs to the name of the rate. */
function isPartOfRate({ text, quantities }: Reading, quantity: Quantity, to: number): boolean {
  const next = quantities[firstFrom(quantities, quantity.end)]
  if (quantity.comparator !== null || next?.family !== 'percent' || next.start >= to) return false
  const between = text.slice(quantity.end, next.start)
  return between.length < LONGEST_RATE && RATE_NAME.test(between)
}

/** 每建成1家社区医院奖补100万元: the count is what the money is given for. */
function isRewarded(text: string, quantity: Quantity, to: number): boolean {
  if (quantity.max !== 1 || quantity.comparator !== null || quantity.family === 'money') return false
  for (let at = quantity.end; at < to; at++) {
    const hit = matchAt(rewards, text, at, to)
    if (hit !== null) return /\d/u.test(text.slice(hit.end, hit.end + 3))
  }
  return false
}

/** 推进我市3家医院入列…基地: what exists is driven to an outcome. */
function isDriven(
  text: string,
  cue: { word: string; start: number },
  quantity: Quantity,
  from: number,
  to: number,
): boolean {
  if (matchAt(areaWords, text, cue.start) === null) return false
  if (matchBefore(reaching, text, cue.start, from) !== null) return true
  if (matchBefore(driving, text, cue.start, from) === null) return false
  return hasWord(outcomes, text, quantity.end, to)
}

/** 全旗14个卫生院和3个中心均设置…: the counts say who all are, 均 is the value. */
function isEverybody({ text, dates }: Reading, quantity: Quantity, from: number, to: number): boolean {
  if (quantity.comparator !== null || quantity.style !== 'arabic') return false
  const head = lastDate(dates, quantity.start, from)?.end ?? from
  if (hasWord(undertaking, text, head, quantity.start)) return false
  for (let at = quantity.end; at < to; at++) {
    const hit = matchAt(everybody, text, at, to)
    if (hit === null) continue
    if (hit.word !== '普遍' && matchAt(everybodyDoes, text, hit.end, to) !== null) return true
    at = hit.end - 1
  }
  return false
}

/** 县（区）: the bracket that the area noun opens closes right behind. */
function endOfArea(text: string, { word, end }: { word: string; end: number }): number {
  if (!word.includes('（')) return end
  const close = text.slice(end, end + 9).indexOf('）')
  return close < 0 ? end : end + close + 1
}

/** The noun ends here: 12个县（市、区） and 5个部门， but not 3个县域次中心. */
function isAlone(text: string, end: number): boolean {
  for (let at = end; ;) {
    const next = text[at]
    if (next === undefined || '，。；、：）'.includes(next)) return true
    if (next !== '（') return NOUN_ENDS.test(text.slice(at, at + 2))
    const close = text.slice(at, at + 13).indexOf('）')
    if (close < 0) return true
    at += close + 1
  }
}

/** 培育100家年收入1亿元以上的企业: a bound behind a count of the same phrase says which are counted. */
function describesCount({ text, quantities }: Reading, quantity: Quantity, from: number): boolean {
  if (quantity.end === quantity.numberEnd || quantity.comparator === null) return false
  if (quantity.family !== 'money' && quantity.family !== 'time' && quantity.family !== 'other') return false
  const before = text.slice(from, quantity.start)
  const last = lastBefore(quantities, quantity.start)
  if (last === null || last.start < from || last.family === quantity.family) return false
  return !/[，、和及]/u.test(before.slice(last.end - from)) && !/^[，。；、]?$/u.test(text[quantity.end] ?? '')
}

const countsRegions: ReadonlySet<string | null> = new Set(regionUnits)

/** 人口超过10万的县, 每3000人设1所, 服务半径超过1.5公里的村. */
function isCondition(text: string, quantity: Quantity, from: number): boolean {
  if (text[quantity.start - 1] === '每' && (quantity.comparator === null || quantity.start === quantity.numberStart)) {
    return !/[年月周]/u.test(quantity.unit ?? '')
  }
  if (quantity.unit === '人口') return true
  return (
    quantity.comparator !== null &&
    CONDITION_TAIL.test(text.slice(quantity.end, quantity.end + 6)) &&
    hasWord(conditions, text, Math.max(from, quantity.start - 14), quantity.start)
  )
}
