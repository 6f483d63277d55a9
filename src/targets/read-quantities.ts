import { comparatorsAfter, comparatorsBefore } from '../lexicon/comparators.js'
import { scales } from '../lexicon/units.js'
import type { Comparator, UnitFamily } from '../model.js'
import type { Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt, matchBefore } from '../text/word-table.js'
import { readUnit, type UnitHit } from './read-unit.js'

/** A numeral, range, share or proportion with its unit and the comparator words that touch it. */
export interface Quantity {
  /** first unit of the value with the comparator before it */
  start: number
  /** end with the comparator after it */
  end: number
  /** first unit of the number itself */
  numberStart: number
  /** end of number and unit */
  numberEnd: number
  /** numerals it is made of: first index, and last index plus one */
  numerals: [number, number]
  form: 'number' | 'range' | 'proportion' | 'share' | 'multiple'
  style: Numeral['style']
  min: number
  max: number
  comparator: Comparator | null
  /** 左右, 约: leaves room */
  soft: boolean
  unit: string | null
  family: UnitFamily | null
  /** 余, 多, 几 after the number: a count of what exists more often than a promise */
  inexact: boolean
}

const scaleTable = makeWordTable(scales.map((scale) => [scale, scale] as const))
const afterTable = makeWordTable(comparatorsAfter)
const beforeTable = makeWordTable(comparatorsBefore)

const DASHES = makeSigns('-—~至到～')

/** 百分之八十五, 千分之三, 三分之二: the first numeral is the whole. */
const WHOLES = new Map([
  ['百', ['%', 1]],
  ['千', ['‰', 1]],
  ['一百', ['%', 1]],
] as const)

/** What may stand behind the first number of a share or multiple; most numbers are turned down by it. */
const SHARES = makeSigns('分/”增成半番')

const round = (value: number): number => Math.round(value * 1e4) / 1e4

/**
 * Join numerals to quantities: with unit and scale, as ranges (any dash, 至, 到), shares (三成, 三分之二, 百分之八十五, 一半),
 * proportions (1：2), multiples (翻一番), and with the comparator words that touch them.
 *
 * @param text cleaned text
 * @param numerals numerals of the text that are not part of a date, ascending
 * @returns quantities in order; every numeral is in exactly one
 */
export function readQuantities(text: string, numerals: readonly Numeral[]): Quantity[] {
  const found: Quantity[] = []
  let limit = 0
  for (let i = 0; i < numerals.length;) {
    const base = readShare(text, numerals, i) ?? readProportion(text, numerals, i) ?? readPlain(text, numerals, i)
    let next = base.numerals[1]
    // 万 in 万元 and 百 in 百分点 are part of the unit
    while ((numerals[next]?.start ?? Infinity) < base.numberEnd) {
      // 20万十四五 makes no sense, but nothing of it is lost
      base.numberEnd = Math.max(base.numberEnd, numerals[next]?.end ?? 0)
      base.end = Math.max(base.end, base.numberEnd)
      next++
    }
    base.numerals[1] = next
    found.push(addComparators(text, base, limit))
    limit = numerals[next - 1]?.end ?? 0
    i = next
  }
  for (let i = found.length - 2; i >= 0; i--) {
    sharePoints(text, found[i], found[i + 1])
    shareAfter(text, found[i], found[i + 1])
  }
  return found
}

const AGE_UNIT = /[岁龄]$/u

/** Families that stand in one list of rates: 4.0‰、4.5‰、10/10万以下. */
const RATES: readonly (string | null)[] = ['percent', 'density']

/** 6类10项以上, 分别保持在95%和96%以上: the comparator after a joined pair or a list of bare values governs all. */
function shareAfter(text: string, one: Quantity | undefined, next: Quantity | undefined): void {
  if (one === undefined || next === undefined || one.comparator !== null || one.unit === null) return
  if (next.comparator === null || next.comparator === 'range' || next.start < next.numberStart) return
  const between = text.slice(one.end, next.numberStart)
  // 3万名65岁以上老年人: the bound is that of the age
  if (next.unit !== null && AGE_UNIT.test(next.unit)) return
  const alike = one.family === next.family || (RATES.includes(one.family) && RATES.includes(next.family))
  if (between !== '' && !(/^[、和及与]$/u.test(between) && alike)) return
  one.comparator = next.comparator
  if (next.soft) one.soft = true
}

/** 分别提高10个、5个百分点: the first are points too. */
function sharePoints(text: string, one: Quantity | undefined, next: Quantity | undefined): void {
  if (one?.unit !== '个' || next?.unit !== '个百分点') return
  if (!/^[、和]$/u.test(text.slice(one.end, next.numberStart))) return
  one.unit = next.unit
  one.family = next.family
}

function plain(numeral: Numeral, i: number, unit: UnitHit): Quantity {
  return {
    start: numeral.start,
    end: unit.end,
    numberStart: numeral.start,
    numberEnd: unit.end,
    numerals: [i, i + 1],
    form: 'number',
    style: numeral.style,
    min: numeral.value,
    max: numeral.value,
    comparator: null,
    soft: false,
    unit: unit.unit,
    family: unit.family,
    inexact: unit.inexact,
  }
}

function readShare(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const numeral = numerals[i]
  if (numeral === undefined || !isSignAt(SHARES, text, numeral.end)) return null
  const none: UnitHit = { unit: null, family: 'percent', end: numeral.end, inexact: false }
  if (text.startsWith('分之', numeral.end)) {
    const part = numerals[i + 1]
    if (part?.start !== numeral.end + 2) return null
    const word = text.slice(numeral.start, numeral.end)
    const whole = WHOLES.get(word as '百')
    const value = whole === undefined ? round((part.value / numeral.value) * 100) : part.value
    const range = numerals[i + 2]
    const isRange = range?.start === part.end + 1 && isSignAt(DASHES, text, part.end) && text[range.end] !== '分'
    const end = isRange ? range.end : part.end
    return {
      ...plain(numeral, i, { ...none, unit: whole?.[0] ?? '%', end }),
      numerals: [i, i + (isRange ? 3 : 2)],
      form: isRange ? 'range' : 'share',
      min: value,
      max: isRange ? range.value : value,
    }
  }
  const fraction = readFraction(text, numerals, i)
  if (fraction !== null) return fraction
  const next = text[numeral.end]
  const growth = next === '”' ? numeral.end + 1 : numeral.end
  if (text[numeral.start] === '零' && numeral.end - numeral.start === 1 && text.startsWith('增长', growth)) {
    const unit: UnitHit = { ...none, unit: '%', end: growth + 2 }
    const start = next === '”' && text[numeral.start - 1] === '“' ? numeral.start - 1 : numeral.start
    return { ...plain(numeral, i, unit), start, numberStart: start, form: 'share', min: 0, max: 0 }
  }
  if (next === '成' && numeral.value <= 10 && !'本立员长就果效熟为都功绩年份'.includes(text[numeral.end + 1] ?? '，')) {
    const half = text[numeral.end + 1] === '半' ? 5 : 0
    const end = numeral.end + (half > 0 ? 2 : 1)
    const value = numeral.value * 10 + half
    return { ...plain(numeral, i, { ...none, unit: '%', end }), form: 'share', min: value, max: value }
  }
  if (next === '半' && text.slice(numeral.start, numeral.end) === '一') {
    return { ...plain(numeral, i, { ...none, unit: '%', end: numeral.end + 1 }), form: 'share', min: 50, max: 50 }
  }
  if (next === '番' && text[numeral.start - 1] === '翻') {
    const unit: UnitHit = { unit: '番', family: 'ratio', end: numeral.end + 1, inexact: false }
    return { ...plain(numeral, i, unit), start: numeral.start - 1, form: 'multiple' }
  }
  return null
}

/** 2/3 of something; 9/10万 is a rate. */
function readFraction(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const one = numerals[i]
  const two = numerals[i + 1]
  if (one === undefined || two === undefined || two.start !== one.end + 1 || text[one.end] !== '/') return null
  if (one.style !== 'arabic' || two.style !== 'arabic') return null
  if (!(one.value >= 1 && one.value < two.value && two.value <= 10)) return null
  if (!Number.isInteger(one.value) || !Number.isInteger(two.value)) return null
  if (matchAt(scaleTable, text, two.end) !== null || text[two.end] === '/' || text[one.start - 1] === '/') return null
  const value = round((one.value / two.value) * 100)
  const unit: UnitHit = { unit: '%', family: 'percent', end: two.end, inexact: false }
  return { ...plain(one, i, unit), numerals: [i, i + 2], form: 'share', min: value, max: value }
}

function readProportion(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const one = numerals[i]
  const two = numerals[i + 1]
  if (one === undefined || two === undefined || two.start !== one.end + 1) return null
  const sign = text[one.end]
  if (sign !== '：' && sign !== '比') return null
  // 5：3：2 divides a sum between several
  if (
    '：比'.includes(text[two.end] ?? '，') ||
    (text[one.start - 1] === '：' && numerals[i - 1]?.end === one.start - 1)
  )
    return null
  if (one.value !== 1 && two.value !== 1) {
    // 8：30 is a time of day unless a ratio is named
    const near = text.slice(Math.max(0, one.start - 24), one.start)
    if (sign === '：' && !/[比例]/u.test(near)) return null
  }
  if (!(two.value > 0)) return null
  const unit: UnitHit = { unit: `${one.value}:${two.value}`, family: 'ratio', end: two.end, inexact: false }
  const value = one.value / two.value
  return { ...plain(one, i, unit), numerals: [i, i + 2], form: 'proportion', min: value, max: value }
}

function readPlain(text: string, numerals: readonly Numeral[], i: number): Quantity {
  const one = numerals[i] as Numeral
  const unit = readUnit(text, one.end, one.style)
  // 万 in 1.5万 is a numeral sign too: the other end of a range stands behind the unit
  let other = i + 1
  while ((numerals[other]?.start ?? Infinity) < unit.end) other++
  const joined = readRange(text, one, unit, numerals[other], [i, other + 1])
  return joined ?? plain(one, i, unit)
}

/** 10至13所, 5%-10%, 1.5万—2万人, 3~5个; not 从60%到70% (a change from one level to another). */
function readRange(
  text: string,
  one: Numeral,
  unit: UnitHit,
  two: Numeral | undefined,
  place: [number, number],
): Quantity | null {
  if (two === undefined || one.style === 'circled') return null
  const gap = two.start - unit.end
  if (gap < 1 || gap > 2) return null
  for (let at = unit.end; at < two.start; at++) if (!isSignAt(DASHES, text, at)) return null
  if (gap === 2 && text[unit.end] !== text[unit.end + 1]) return null
  if (Number.isNaN(one.value) || Number.isNaN(two.value)) return null
  const last = readUnit(text, two.end, two.style)
  if (unit.unit !== null && last.unit !== null && unit.unit !== last.unit && !last.unit.startsWith(unit.unit))
    return null
  if (unit.unit !== null && last.unit === null) return null
  const word = text[unit.end]
  const isWord = word === '至' || word === '到'
  if (isWord && /[从由]/u.test(text.slice(Math.max(0, one.start - 6), one.start))) return null
  if (two.value < one.value) return null
  return { ...plain(one, place[0], last), numerals: place, form: 'range', min: one.value, max: two.value }
}

function addComparators(text: string, quantity: Quantity, limit: number): Quantity {
  if (quantity.form === 'range') quantity.comparator = 'range'
  const before = matchBefore(beforeTable, text, quantity.start, limit)
  if (before !== null && !(before.word.length === 1 && '最附就彩B心高脑腹'.includes(text[before.start - 1] ?? '，'))) {
    quantity.start = before.start
    quantity.comparator ??= before.entry.comparator
    if (before.entry.soft === true) quantity.soft = true
  }
  const after = matchAt(afterTable, text, quantity.end)
  if (after !== null && !(after.word === '内' && /[科部容]/u.test(text[after.end] ?? ''))) {
    quantity.end = after.end
    if (before === null || after.entry.soft === true) quantity.comparator ??= after.entry.comparator
    if (after.entry.soft === true) quantity.soft = true
  }
  return quantity
}
