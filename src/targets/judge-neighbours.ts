import {
  BARE_LEAD,
  CIRCLE,
  DEVICE_UNITS,
  FROM_DAY,
  HELD_OFTEN,
  LIFE_SPAN,
  REACH_RATE,
  SCHOOLING,
  SESSION_LIST,
} from '../lexicon/judge-patterns.js'
import { undertakings } from '../lexicon/actions.js'
import { learningCues, neighbours, trainingCues } from '../lexicon/exclusions.js'
import type { ExclusionReason } from '../model.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { hasWord, makeWordTable, matchAt, matchBefore, wordList } from '../text/word-table.js'
import { densityAt } from './density-in.js'
import { judgeChinese } from './judge-chinese.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'

const reasonAfter = makeWordTable(
  neighbours.flatMap(({ after, reason }) => (after ?? []).map((word) => [word, reason] as const)),
)
const reasonBefore = makeWordTable(
  neighbours.flatMap(({ before, reason }) => (before ?? []).map((word) => [word, reason] as const)),
)
const undertaking = wordList(undertakings)
const trainings = wordList(trainingCues)
const learning = wordList(learningCues)

const HAN = /\p{Script=Han}/u
const SUM_BEHIND = /^\p{Script=Han}{1,8}\+\d/u
const OPENERS = makeSigns('〔[【')
const CLOSERS = makeSigns('〕]】')
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LETTERS = makeSigns(CAPITALS + CAPITALS.toLowerCase())
const CODES = makeSigns(`${CAPITALS}${CAPITALS.toLowerCase()}_/@#.`)

/** What stands right beside the number. */
export function judgeNeighbours(reading: Reading, quantity: Quantity): ExclusionReason | null {
  const { text } = reading
  const { numberStart: start, style } = quantity
  const digitsEnd = reading.numerals[quantity.numerals[0]]?.end ?? start
  const lastEnd = reading.numerals[quantity.numerals[1] - 1]?.end ?? digitsEnd
  const before = matchBefore(reasonBefore, text, start)?.entry ?? null
  if (before === 'ordinal') return /[届次]/u.test(text[lastEnd] ?? '') ? 'session-number' : 'ordinal'
  if (isSignAt(OPENERS, text, start - 1) && isSignAt(CLOSERS, text, lastEnd)) return 'document-number'
  if (before === 'phone-number' || before === 'definition') return before
  if (style === 'arabic') {
    if (lastEnd - start >= 7 && quantity.unit === null && Number.isInteger(quantity.min)) return 'phone-number'
    if (
      (isSignAt(CODES, text, start - 1) && !isCountedDevice(text, quantity)) ||
      (quantity.unit === null && isSignAt(LETTERS, text, lastEnd))
    )
      return 'code'
  }
  if (quantity.family === 'time' && /[岁龄]/u.test(quantity.unit ?? ''))
    return isLifeSpan(text, quantity) ? null : 'age'
  if (quantity.form === 'share' || quantity.form === 'multiple' || quantity.form === 'proportion') return null
  if (quantity.family === 'percent') return null
  const found = matchAt(reasonAfter, text, lastEnd)
  const after = found?.entry === 'session-number' && isHeldOften(text, start, lastEnd) ? null : found
  if (text[start - 1] === '每' && densityAt(text, start - 1) !== null) return 'definition'
  if (text.startsWith('周年', lastEnd)) return 'period'
  // 15分钟可及率: the time is part of what is measured
  if (quantity.family === 'time' && REACH_RATE.test(text.slice(quantity.end, quantity.end + 8))) return 'definition'
  // 自发布之日起30日后施行: when a rule comes into force
  if (quantity.family === 'time' && FROM_DAY.test(text.slice(Math.max(0, start - 4), start))) return 'period'
  // 15分钟急救圈 is a name
  if (quantity.family === 'time' && CIRCLE.test(text.slice(quantity.end, quantity.end + 17))) return 'programme-name'
  if (text[quantity.numberEnd] === '级' && quantity.unit !== null) return 'grade'
  if (text[lastEnd] === '强' && quantity.unit === null) return 'programme-name'
  // 1中心+2大医联体+8个医共体 is the name of a layout
  const isSum = text[start - 1] === '+' || SUM_BEHIND.test(text.slice(quantity.end, quantity.end + 12))
  if (isSum && quantity.family !== 'time' && quantity.family !== 'money') return 'programme-name'
  if (quantity.unit === '年' || quantity.unit === '月' || quantity.unit === '年级') return judgePeriod(text, quantity)
  if (text[lastEnd] === '次' && text[lastEnd + 1] === '、' && isSessionList(text, lastEnd + 2)) return 'session-number'
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

/** 八次、九次全会: the members of a list of sessions before the last. */
function isSessionList(text: string, at: number): boolean {
  const [list] = SESSION_LIST.exec(text.slice(at, at + 20)) ?? ['']
  return list !== '' && matchAt(reasonAfter, text, at + list.length)?.entry === 'session-number'
}

/** 每年召开两次会议, 至少召开1次全体会议: how often is a count. */
function isHeldOften(text: string, start: number, end: number): boolean {
  return text[end] === '次' && HELD_OFTEN.test(text.slice(Math.max(0, start - 12), start))
}

/** DR20台, CT5台, HPV疫苗90%: a counter behind the number, and no other digit in the name. */
function isCountedDevice(text: string, { unit, start, family }: Quantity): boolean {
  if (!/[A-Z]/u.test(text[start - 1] ?? '') || unit === null) return false
  return family === 'percent' || DEVICE_UNITS.test(unit)
}

function isLifeSpan(text: string, { start, end, comparator }: Quantity): boolean {
  // 人均预期寿命达到78.5岁，5岁以下儿童死亡率…: the second is the age of somebody
  const isOfSomebody = HAN.test(text.charAt(end))
  if (comparator !== null && isOfSomebody) return false
  // a list of years has its label far in front: 人均预期寿命：2020年77.9岁，…，2025年78.9岁
  return LIFE_SPAN.test(text.slice(Math.max(0, start - (isOfSomebody ? 20 : 60)), start))
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
  return SCHOOLING.test(around) ? 'training-length' : 'period'
}

/** A number without a unit after a verb of reaching: 达到4.6, 指数≥0.5. */
function isBareValue({ text, passage }: Reading, quantity: Quantity): boolean {
  if (quantity.start < quantity.numberStart) return true
  if (BARE_LEAD.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))) return true
  return passage.cell !== null && quantity.start === 0 && quantity.end === text.length
}
