import { undertakings } from '../lexicon/actions.js'
import { comparatorsBefore } from '../lexicon/comparators.js'
import { coverageVerbs, coverageWords } from '../lexicon/coverage-words.js'
import {
  achievementCues,
  areaCues,
  areaNouns,
  choosingVerbs,
  conditionCues,
  definitionCues,
  drivingVerbs,
  existingCues,
  feeNouns,
  learningCues,
  levelVerbs,
  listNouns,
  loneListNouns,
  neighbours,
  numberedProgrammes,
  outcomeVerbs,
  presentCues,
  reachingVerbs,
  rewardVerbs,
  spentCues,
  stativeVerbs,
  trainingCues,
} from '../lexicon/exclusions.js'
import { chineseCounters, densityHeads } from '../lexicon/units.js'
import type { ExclusionReason } from '../model.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { hasWord, makeWordTable, matchAt, matchBefore, type WordTable } from '../text/word-table.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import { Inside, type Clause } from './split-sentences.js'

const listTable = (words: readonly string[]): WordTable<true> =>
  makeWordTable(words.map((word) => [word, true] as const))

const reasonAfter = makeWordTable(
  neighbours.flatMap(({ after, reason }) => (after ?? []).map((word) => [word, reason] as const)),
)
const reasonBefore = makeWordTable(
  neighbours.flatMap(({ before, reason }) => (before ?? []).map((word) => [word, reason] as const)),
)
const existing = listTable(existingCues)
const lists = listTable(listNouns)
const loneLists = listTable(loneListNouns)
const distant = listTable(comparatorsBefore.filter(([, { touch }]) => touch !== true).map(([word]) => word))
const areas = listTable(areaNouns)
const choosing = listTable(choosingVerbs)
const undertaking = listTable(undertakings)
const conditions = listTable(conditionCues)
const achievements = listTable(achievementCues)
const definitions = listTable(definitionCues)
const spent = listTable(spentCues)
const trainings = listTable(trainingCues)
const learning = listTable(learningCues)
const present = listTable(presentCues)
const stative = listTable(stativeVerbs)
const levels = listTable(levelVerbs)
const rewards = listTable(rewardVerbs)
const fees = listTable(feeNouns)
const reaching = listTable(reachingVerbs)
const areaWords = listTable(areaCues)
const driving = listTable(drivingVerbs)
const outcomes = listTable(outcomeVerbs)
const programmes = listTable(numberedProgrammes)
const everybody = listTable(coverageWords.filter(({ shape }) => shape === 'before-verb').map(({ word }) => word))
const everybodyDoes = listTable(coverageVerbs)
const densities = makeWordTable(densityHeads)
const ITEM_BREAKS = makeSigns('。；：;！')
const ITEM_SIGNS = makeSigns('0123456789一二三四五六七八九十')
const OPEN = 0xff08 // （

/** How far words of one clause are looked at, so that a text without punctuation stays linear. */
const REACH = 80

/**
 * Decide whether a quantity is a commitment, and if not, why it is left out.
 *
 * @param reading the passage
 * @param quantity one of its quantities
 * @returns null for a commitment, else the reason
 */
export function judgeQuantity(reading: Reading, quantity: Quantity): ExclusionReason | null {
  return judgePlace(reading, quantity) ?? judgeNeighbours(reading, quantity) ?? judgeClause(reading, quantity)
}

const ROW_REASONS = { base: 'existing-count', number: 'numbering', unit: 'definition' } as const

/** Where in the plan the number stands. */
function judgePlace({ passage, structure, text, row }: Reading, quantity: Quantity): ExclusionReason | null {
  if (quantity.style === 'circled' || quantity.numberEnd <= passage.markerLength) return 'numbering'
  if (passage.role === 'furniture' || passage.zone === 'front') return 'furniture'
  if (passage.role === 'responsibility') return 'not-a-commitment'
  if (isNumbering(text, quantity)) return 'numbering'
  if (passage.zone === 'organisation') return 'person-list'
  const inside = structure.inside[quantity.numberStart] ?? 0
  if ((inside & Inside.title) !== 0) return 'programme-name'
  // “零”增长 quotes the number only
  if ((inside & Inside.quote) !== 0 && !(quantity.max === 0 && quantity.unit === '%')) return 'programme-name'
  if (passage.cell?.header === true) return 'not-a-commitment'
  if (row !== null && row.role !== 'value') return ROW_REASONS[row.role]
  return null
}

/** `2.` and `一是` at the start of an item inside a passage. */
export function isNumbering(text: string, quantity: Pick<Quantity, 'numberStart' | 'numberEnd' | 'style'>): boolean {
  const { numberStart: start } = quantity
  const opens = start === 0 || isSignAt(ITEM_BREAKS, text, start - 1)
  const before = text.charCodeAt(start - 1)
  if (!opens && before !== OPEN) return false
  let end = start
  while (isSignAt(ITEM_SIGNS, text, end)) end++
  const next = text[end]
  if (next === undefined) return false
  if (opens && end - start <= 2 && '.．、'.includes(next) && !/\d/u.test(text[end + 1] ?? '')) return true
  if (opens && next === '是' && quantity.style === 'chinese') return true
  if (before === OPEN && next === '）' && end - start <= 2) return /^$|[。；：，、]/u.test(text[start - 2] ?? '')
  return false
}

/** What stands right beside the number. */
function judgeNeighbours(reading: Reading, quantity: Quantity): ExclusionReason | null {
  const { text } = reading
  const { numberStart: start, style } = quantity
  const digitsEnd = reading.numerals[quantity.numerals[0]]?.end ?? start
  const lastEnd = reading.numerals[quantity.numerals[1] - 1]?.end ?? digitsEnd
  const before = matchBefore(reasonBefore, text, start)
  if (before?.entry === 'ordinal') return /[届次]/u.test(text[lastEnd] ?? '') ? 'session-number' : 'ordinal'
  if ('〔[【'.includes(text[start - 1] ?? '，') && '〕]】'.includes(text[lastEnd] ?? '，')) return 'document-number'
  if (before?.entry === 'phone-number' || before?.entry === 'definition') return before.entry
  if (style === 'arabic') {
    if (lastEnd - start >= 7 && quantity.unit === null && Number.isInteger(quantity.min)) return 'phone-number'
    if (
      (/[A-Za-z_/@#.]/u.test(text[start - 1] ?? '') && !isCountedDevice(text, quantity)) ||
      (quantity.unit === null && /[A-Za-z]/u.test(text[lastEnd] ?? ''))
    )
      return 'code'
  }
  if (quantity.family === 'time' && /[岁龄]/u.test(quantity.unit ?? '')) return isLifeSpan(text, start) ? null : 'age'
  if (quantity.form === 'share' || quantity.form === 'multiple' || quantity.form === 'proportion') return null
  if (quantity.family === 'percent') return null
  const after = matchAt(reasonAfter, text, lastEnd)
  if (matchAt(densities, text, start - 1) !== null && text[start - 1] === '每') return 'definition'
  if (text.startsWith('周年', lastEnd)) return 'period'
  // 15分钟可及率: the time is part of what is measured
  const reach = /^\p{Script=Han}{0,4}(?:可及|可达|到达|响应)|^\p{Script=Han}{0,6}率/u
  if (quantity.family === 'time' && reach.test(text.slice(quantity.end, quantity.end + 8))) return 'definition'
  // 15分钟急救圈 is a name
  if (quantity.family === 'time' && /^[^，。；（）达到]{0,16}圈/u.test(text.slice(quantity.end, quantity.end + 17)))
    return 'programme-name'
  if (text[quantity.numberEnd] === '级' && quantity.unit !== null) return 'grade'
  if (text[lastEnd] === '强' && quantity.unit === null) return 'programme-name'
  if (quantity.unit === '年' || quantity.unit === '月' || quantity.unit === '年级') return judgePeriod(text, quantity)
  if (after !== null && after.entry !== 'period') {
    const strong = style === 'chinese' || after.entry === 'age' || after.entry === 'grade' || after.entry === 'code'
    const counted = quantity.unit !== null && quantity.unit.length >= after.word.length
    if (after.entry === 'document-number') return after.entry
    if (after.entry === 'programme-name' && style === 'arabic')
      return counted ? null : after.word === '大' ? 'programme-name' : null
    if (after.entry === 'place-name') return style === 'chinese' && !counted ? 'place-name' : null
    if (strong && !counted) return after.entry
    if (strong && after.word.length >= 2 && after.entry !== 'programme-name') return after.entry
    if (after.entry === 'programme-name' && after.word.length > 1) return after.entry
  }
  if (style === 'chinese') return judgeChinese(text, quantity)
  if (quantity.unit === null && !isBareValue(reading, quantity)) return 'code'
  return null
}

/** DR20台, CT5台, HPV疫苗90%: a counter behind the number, and no other digit in the name. */
function isCountedDevice(text: string, { unit, start, family }: Quantity): boolean {
  if (!/[A-Z]/u.test(text[start - 1] ?? '') || unit === null) return false
  return family === 'percent' || /^(?:[台套辆部人名家所例]|台套|台件|万人|人次|万人次)$/u.test(unit)
}

function isLifeSpan(text: string, start: number): boolean {
  return /寿命|平均年龄/u.test(text.slice(Math.max(0, start - 20), start))
}

/** N年: a promise only with a bound of its own (服务期不少于5年). */
function judgePeriod(text: string, quantity: Quantity): ExclusionReason | null {
  const around = text.slice(Math.max(0, quantity.start - 8), quantity.end + 10)
  if (text[quantity.numberEnd] === '+' || text[quantity.start - 1] === '+') return 'training-length'
  if (matchBefore(learning, text, quantity.start) !== null) return 'training-length'
  if (
    hasWord(trainings, text, quantity.end, Math.min(text.length, quantity.end + 8)) &&
    matchAt(undertaking, text, quantity.end) === null
  ) {
    return 'training-length'
  }
  if (quantity.start < quantity.numberStart && quantity.comparator !== null && quantity.comparator !== '>') {
    return /的/u.test(text[quantity.end] ?? '') ? 'period' : null
  }
  return /学制/u.test(around) ? 'training-length' : 'period'
}

const IDIOM_ONE =
  /^一(?:[批定些体支套个种项条次家所名位份张件类轮场期处座对组部块片门户人村室院县镇乡区科年步般并线律样旦直起切]|系列|方面|系)/u

/** Chinese numerals are words of the language first: only a counter after them makes a count. */
function judgeChinese(text: string, quantity: Quantity): ExclusionReason | null {
  const word = text.slice(quantity.numberStart, quantity.numberEnd)
  if (Number.isNaN(quantity.min)) return 'programme-name'
  if (quantity.unit === null) return 'idiom'
  // 二 before a counter is an ordinal; a count is 两
  if (
    text.slice(quantity.numberStart, quantity.numberEnd - quantity.unit.length) === '二' &&
    quantity.form === 'number' &&
    /^[轮期批类次个名]/u.test(quantity.unit)
  )
    return 'ordinal'
  // 万元收入能耗, 百个: a counting word alone; 统一, 逐一; 一分 and the like
  if (/^[百千万亿]+/u.exec(word)?.[0].length === word.length - quantity.unit.length) return 'idiom'
  if (word.startsWith('一') && /[统唯之同单逐进专合归划第]/u.test(text[quantity.numberStart - 1] ?? '')) return 'idiom'
  if (quantity.unit === '部' && /^[门委分位长署队件]/u.test(text.slice(quantity.numberEnd, quantity.numberEnd + 1)))
    return 'idiom'
  if (quantity.unit === '期' && matchBefore(undertaking, text, quantity.numberStart) === null) return 'ordinal'
  if (!chineseCounters.has(quantity.unit)) return /^[期级]/u.test(quantity.unit) ? 'ordinal' : 'idiom'
  if (quantity.unit === '位') return quantity.max < 3 ? 'idiom' : null
  if (text.startsWith('性', quantity.numberEnd) || text.startsWith('性', quantity.numberEnd - 1)) return 'idiom'
  // 一院一策, 一人一档
  const around = text.slice(Math.max(0, quantity.numberStart - 4), quantity.numberEnd + 3)
  if ((around.match(/一/gu) ?? []).length > 1 && word.startsWith('一')) return 'idiom'
  if (/^[两二三四五六七八九十][级类院区科室点面人县镇村层市省]$/u.test(word))
    return word.endsWith('区') ? 'existing-count' : 'idiom'
  if (IDIOM_ONE.test(word) && quantity.max === 1 && !isDistributive(text, quantity)) return 'idiom'
  return null
}

/** 每个县建成一所, 至少一次, 每3年一轮: with one of these 一 counts. */
function isDistributive(text: string, quantity: Quantity): boolean {
  if (quantity.start < quantity.numberStart) return true
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start)
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1,
  )
  return /每|各|至少|不少于|不低于/u.test(clause)
}

/** A number without a unit after a verb of reaching: 达到4.6, 指数≥0.5. */
function isBareValue({ text, passage }: Reading, quantity: Quantity): boolean {
  if (quantity.start < quantity.numberStart) return true
  if (
    /(?:达到|[达为在至]|提高到|提升至|控制在|保持在|提升到|降低到|降至|不低于)$/u.test(
      text.slice(Math.max(0, quantity.start - 4), quantity.start),
    )
  )
    return true
  return passage.cell !== null && quantity.start === 0 && quantity.end === text.length
}

/** What the clause says the number is. */
function judgeClause(reading: Reading, quantity: Quantity): ExclusionReason | null {
  const { text, structure, passage } = reading
  const clause = structure.clauseAt(quantity.start)
  const from = Math.max(clause.start, quantity.start - REACH)
  const to = Math.min(clause.end, quantity.end + REACH)
  if (reading.defines && hasWord(definitions, text, from, to)) return 'definition'
  if (quantity.numberEnd > 0 && text.slice(from, quantity.start).includes('=')) return 'definition'
  if (isPast(reading, quantity, clause, from)) {
    return quantity.family === 'money'
      ? 'spent-money'
      : passage.zone === 'background' || quantity.family === 'percent'
        ? 'achievement'
        : 'existing-count'
  }
  if (isFromLevel(text, quantity)) return 'existing-count'
  if (isBracketedUnit(text, quantity)) return 'definition'
  if (quantity.family === 'percent' || quantity.form !== 'number') return judgeShare(reading, quantity, clause)
  return judgeCount(reading, quantity, clause, from, to)
}

function isPast(reading: Reading, quantity: Quantity, clause: Clause, from: number): boolean {
  const { text, passage, dates, structure, issuedYear } = reading
  if (passage.zone === 'background') return true
  const sentence = structure.sentences[clause.sentence]
  const date = lastDate(dates, quantity.start, sentence?.start ?? 0)
  if (date?.role === 'past') return true
  if (date?.role === 'due' && date.year !== null && issuedYear !== null && date.year < issuedYear) return true
  if (date?.role === 'due' && date.year !== null) return false
  if (quantity.family === 'money' && hasWord(spent, text, from, quantity.start)) return true
  if (reading.reports && tellsPast(text, quantity, from)) return true
  return sentence !== undefined && date === null && tellsPresent(text, sentence.start)
}

/** 目前，…; 全市现有…: how things stand, up to the end of the sentence. */
function tellsPresent(text: string, start: number): boolean {
  if (matchAt(present, text, start) !== null) return true
  const area = matchAt(areaWords, text, start)
  return matchAt(stative, text, area?.end ?? start) !== null
}

/** A word of report stands before the number; 从目前的70%提升至90% and 累计不少于1亿元 look ahead all the same. */
function tellsPast(text: string, quantity: Quantity, from: number): boolean {
  for (let at = from; at < quantity.start; at++) {
    const hit = matchAt(achievements, text, at, quantity.start)
    if (hit === null) continue
    const ahead =
      ((text[at - 1] === '从' || text[at - 1] === '由') && hasWord(levels, text, hit.end, quantity.start)) ||
      (hit.word === '累计' && quantity.comparator !== null && quantity.start < quantity.numberStart)
    if (!ahead) return true
  }
  return false
}

function lastDate(dates: Reading['dates'], before: number, from: number): Reading['dates'][number] | null {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.start ?? 0) < before) low = middle + 1
    else high = middle
  }
  const date = dates[low - 1]
  return date !== undefined && date.start >= from ? date : null
}

/** A deadline stands before the number in its sentence. */
function isDue({ structure, dates }: Reading, quantity: Quantity, clause: Clause): boolean {
  const sentence = structure.sentences[clause.sentence]
  return lastDate(dates, quantity.start, sentence?.start ?? 0)?.role === 'due'
}

/** 从60%提高到70%: the first is where things stand. */
function isFromLevel(text: string, quantity: Quantity): boolean {
  if (
    !/[从由](?:(?:每[年月人日户床]{1,2}){1,2}|[^，。；]{0,10}的)?$/u.test(
      text.slice(Math.max(0, quantity.start - 14), quantity.start),
    )
  )
    return false
  return /^\p{Script=Han}{0,6}(?:提高|提升|增加|增长|降低|下降|[降升增到至]|减少|上升|扩大|缩短)/u.test(
    text.slice(quantity.end, quantity.end + 10),
  )
}

/** 孕产妇死亡率（1/10万）: the bracket prints the unit. */
function isBracketedUnit(text: string, quantity: Quantity): boolean {
  return text[quantity.start - 1] === '（' && text[quantity.end] === '）' && (quantity.unit?.startsWith('/') ?? false)
}

function judgeShare(reading: Reading, quantity: Quantity, clause: Clause): ExclusionReason | null {
  const { passage, text } = reading
  if (passage.role === 'heading' && clause.end - clause.start < 12) return 'not-a-commitment'
  if (passage.zone === 'preamble' && !isDue(reading, quantity, clause)) return 'achievement'
  // a share that only says which ones are meant: 占比超过50%的机构
  if (quantity.start < quantity.numberStart && text[quantity.end] === '的' && quantity.comparator === '>')
    return 'definition'
  return null
}

function judgeCount(
  reading: Reading,
  quantity: Quantity,
  clause: Clause,
  from: number,
  to: number,
): ExclusionReason | null {
  const { text, passage, structure } = reading
  if (passage.role === 'heading') return 'not-a-commitment'
  if ((passage.zone === 'preamble' || passage.zone === 'principles') && !isDue(reading, quantity, clause)) {
    return 'not-a-commitment'
  }
  // 企业为2家的，采取…: a condition
  if (/^的[，；]/u.test(text.slice(quantity.end, quantity.end + 2))) return 'definition'
  const { start, end } = quantity
  if (quantity.comparator === null && matchBefore(programmes, text, start, from) !== null) return 'programme-name'
  if (isEverybody(reading, quantity, from, to)) return 'existing-count'
  if (matchAt(lists, text, end) !== null) return 'existing-count'
  if (/^(?:对照|对标|参照|依据|根据)/u.test(text.slice(clause.start, clause.start + 2)) && clause.start === from)
    return 'definition'
  const lone = matchAt(loneLists, text, end)
  if (lone !== null && isAlone(text, lone.end)) return 'existing-count'
  // 四个“五大中心”: a package named by a number
  if (text[end] === '“' && /^“(?:[一二三四五六七八九十]+|\d+)[大个统项]/u.test(text.slice(end, end + 4)))
    return 'programme-name'
  if (isRewarded(text, quantity, to)) return 'definition'
  const areaBefore = matchBefore(areaWords, text, start, from)
  const chosen =
    matchBefore(choosing, text, start, from) !== null ||
    (areaBefore !== null && matchBefore(reaching, text, areaBefore.start, from) !== null)
  const area = matchAt(areas, text, end)
  if (area !== null && !chosen && quantity.start === quantity.numberStart && isAlone(text, endOfArea(text, area)))
    return 'existing-count'
  if (isAreaUnit(quantity) && !chosen) return 'existing-count'
  if (quantity.inexact) return 'existing-count'
  const cue = matchBefore(existing, text, start, from)
  if (cue !== null && !isDriven(text, cue, quantity, from, to)) {
    if (cue.word !== '等' && !(cue.word === '累计' && isDue(reading, quantity, clause)))
      return cue.word.endsWith('落实') || cue.word.endsWith('执行') ? 'definition' : 'existing-count'
    if (cue.word === '等' && !hasWord(undertaking, text, from, start)) return 'existing-count'
  }
  // 床位100张以上的医院 says which; 建成2个以上的专科 says how many
  if (
    text[end] === '的' &&
    (end > quantity.numberEnd ||
      quantity.comparator === '>' ||
      (quantity.comparator === null && describes(text, quantity))) &&
    matchBefore(undertaking, text, start, from) === null
  )
    return 'definition'
  if (isCondition(text, quantity, from) || describesCount(reading, quantity, from)) return 'definition'
  if (
    quantity.unit === '小时' &&
    quantity.start === quantity.numberStart &&
    quantity.comparator === null &&
    !/[到至在为]$/u.test(text.slice(0, start).slice(-1))
  )
    return 'period'
  if (isPositive(reading, quantity, clause, from, to)) return null
  if ((structure.inside[start] ?? 0) !== 0) return null
  return 'not-a-commitment'
}

/** 总投资12亿元、占地150亩的新院区: the amount describes the thing; 按30元/人/年的标准 and 200万元的补助 are given. */
function describes(text: string, { family, unit, start, end }: Quantity): boolean {
  if (family !== 'other' && family !== 'money') return false
  if (text[start - 1] === '按' || unit?.includes('/') === true) return false
  return !/^的(?:标准|比例|额度|补|奖|支持|资金|专项|经费|速度|幅度|规模|目标)/u.test(text.slice(end, end + 4))
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
  const close = text.indexOf('）', end)
  return close < 0 || close - end > 8 ? end : close + 1
}

/** The noun ends here: 12个县（市、区） and 5个部门， but not 3个县域次中心. */
function isAlone(text: string, end: number): boolean {
  const next = text[end]
  if (next === undefined || '，。；、：）'.includes(next)) return true
  if (next === '（') {
    const close = text.indexOf('）', end)
    return close < 0 || close - end > 12 || isAlone(text, close + 1)
  }
  return /^(?:开展|[均和及中的以参要为可按内]|全部|实现|完成|建成|启动|试点|共同|联合|印发)/u.test(
    text.slice(end, end + 2),
  )
}

/** 培育100家年收入1亿元以上的企业: a bound behind a count of the same phrase says which are counted. */
function describesCount({ text, quantities }: Reading, quantity: Quantity, from: number): boolean {
  if (quantity.end === quantity.numberEnd || quantity.comparator === null) return false
  if (quantity.family !== 'money' && quantity.family !== 'time' && quantity.family !== 'other') return false
  const before = text.slice(from, quantity.start)
  const last = quantities[firstQuantity(quantities, quantity.start) - 1]
  if (last === undefined || last.start < from || last.family === quantity.family) return false
  return !/[，、和及]/u.test(before.slice(last.end - from)) && !/^[，。；、]?$/u.test(text[quantity.end] ?? '')
}

function firstQuantity(quantities: Reading['quantities'], start: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quantities[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

const isAreaUnit = ({ unit }: Quantity): boolean =>
  unit !== null && ['县', '区', '镇', '村', '市', '街道', '社区', '国', '省'].includes(unit)

/** 人口超过10万的县, 每3000人设1所, 服务半径超过1.5公里的村. */
function isCondition(text: string, quantity: Quantity, from: number): boolean {
  if (text[quantity.start - 1] === '每' && (quantity.comparator === null || quantity.start === quantity.numberStart)) {
    return !/[年月周]/u.test(quantity.unit ?? '')
  }
  if (quantity.unit === '人口') return true
  const tail = /^(?:人口|居民|床位|以上)?(?:[的且时]|或者?)/u.test(text.slice(quantity.end, quantity.end + 6))
  return (
    tail &&
    quantity.comparator !== null &&
    hasWord(conditions, text, Math.max(from, quantity.start - 14), quantity.start)
  )
}

/** Verbs that found, train or hire: at the head of a clause they make even a Chinese numeral a promise. */
const FOUNDING =
  /^(?:新建|新增|建成|建设|打造|创建|培育|培养|培训|轮训|组建|形成|完成|引进|招聘|招录|遴选|选派|举办|开展|实施|设立|设置|配备|建立|组织|选择|确定|认定|评选)/u

/** A Chinese numeral is a word more often than a promise: the verb must stand close, or a deadline or bound. */
function isCountedWord(reading: Reading, quantity: Quantity, clause: Clause, from: number): boolean {
  const { text } = reading
  if (hasWord(undertaking, text, Math.max(from, quantity.start - 5), quantity.start)) return true
  const sentence = reading.structure.sentences[clause.sentence]
  if (lastDate(reading.dates, quantity.start, sentence?.start ?? 0)?.role === 'due') return true
  if (isDistributive(text, quantity) || quantity.end === clause.end) return true
  const head = text
    .slice(clause.start, clause.start + 12)
    .replace(/^(?:力争|重点|加快|每年|要|将|着力|积极|推进|推动)+/u, '')
  return FOUNDING.test(head)
}

/** 给予博士30万元安家费，硕士10万元: one payment after another in short clauses. */
function goesOnPaying({ text, quantities, structure }: Reading, quantity: Quantity): boolean {
  const last = quantities[firstQuantity(quantities, quantity.start) - 1]
  if (last?.family !== 'money' || quantity.start - last.end > 14) return false
  const clause = structure.clauseAt(quantity.start)
  return (
    structure.clauseAt(last.start).sentence === clause.sentence &&
    hasWord(fees, text, Math.max(0, last.start - 40), quantity.start)
  )
}

/** Something in the clause makes the number a promise. */
function isPositive(reading: Reading, quantity: Quantity, clause: Clause, from: number, to: number): boolean {
  const { text, passage } = reading
  if (quantity.comparator !== null || quantity.family === 'density') return true
  if (quantity.style === 'chinese' && quantity.form === 'number') return isCountedWord(reading, quantity, clause, from)
  if (passage.cell?.year != null) return true
  if (hasWord(undertaking, text, from, quantity.start)) return true
  const sentence = reading.structure.sentences[clause.sentence]
  const date = lastDate(reading.dates, quantity.start, sentence?.start ?? 0)
  if (date?.role === 'due') return true
  if (hasWord(distant, text, from, quantity.start) || hasWord(undertaking, text, quantity.end, to)) return true
  if (quantity.family === 'money' && (hasWord(fees, text, from, quantity.start) || goesOnPaying(reading, quantity)))
    return true
  if (quantity.family === 'money' || quantity.family === 'time')
    return /[按为]$/u.test(text.slice(from, quantity.start))
  // a counted thing in a task is promised unless something says otherwise; a Chinese numeral may be a word
  return quantity.style === 'arabic' && quantity.unit !== null && quantity.family !== 'other'
}
