import {
  FOLD_UNIT,
  FOLD_VERB,
  HALF,
  NO_TENTH,
  ONE,
  RANGE_SIGNS,
  SHARE_OF,
  SHARE_SIGNS,
  shareWholes,
  TENTH,
  ZERO,
  ZERO_GROWTH,
  ZERO_ENDS,
  RATE_LEADS_TO,
  ZERO_LEAD,
  zeroOutcomes,
} from '../words/quantity-words.js'
import { scales } from '../words/units.js'
import type { Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt, wordList } from '../text/word-table.js'
import { plainQuantity, type Quantity } from './quantity.js'
import type { UnitHit } from './read-unit.js'

const scaleTable = makeWordTable(scales.map((scale) => [scale, scale] as const))
/** 自付比例降到: how far before 零 the rate may stand. */
const RATE_REACH = 8
const outcomeTable = wordList(zeroOutcomes)
const DASHES = makeSigns(RANGE_SIGNS)
/** What may stand behind the first number of a share or multiple; most numbers are turned down by it. */
const SHARES = makeSigns(SHARE_SIGNS)

const round = (value: number): number => Math.round(value * 1e4) / 1e4

/**
 * Read a share, a fraction, a multiple or zero in words: 百分之八十五, 千分之三, 三分之二, 2/3, 七成半, 一半, 翻两番, 零增长, 零发生.
 *
 * @param text cleaned text
 * @param numerals its numerals
 * @param i index of the first numeral
 * @returns null where it is none of these
 */
export function readShare(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const numeral = numerals[i]
  if (numeral === undefined) return null
  if (numeral.value === 0 && text.startsWith(ZERO, numeral.start) && numeral.end === numeral.start + 1)
    return readZero(text, numeral, i)
  if (!isSignAt(SHARES, text, numeral.end)) return null
  return readPart(text, numerals, i) ?? readFraction(text, numerals, i) ?? readTenths(text, numerals, i)
}

/** 百分之六十, 百分之六十至七十, 百分之六十到百分之七十. */
function readPart(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const numeral = numerals[i]
  if (numeral === undefined) return null
  // 10万分之58, 20万分之一: the scale behind the digits is a numeral of its own
  const scale = numerals[i + 1]
  const isScaled = scale?.start === numeral.end && text.startsWith(SHARE_OF, scale.end)
  const head = isScaled ? scale.end : numeral.end
  const first = isScaled ? i + 2 : i + 1
  const word = text.slice(numeral.start, head)
  if (!text.startsWith(SHARE_OF, head)) return null
  const part = numerals[first]
  if (part?.start !== head + SHARE_OF.length) return null
  const unit = shareWholes.get(word) ?? (isScaled ? `/${word}` : '%')
  const share = (value: number): number => (unit === '%' ? round((value / numeral.value) * 100) : value)
  const family = unit.startsWith('/') ? 'density' : 'percent'
  const hit: UnitHit = { unit, family, end: part.end, inexact: false }
  const value = share(part.value)
  let last = first + 1
  let behind = numerals[last]
  if (isSignAt(DASHES, text, part.end) && behind?.start === part.end + 1) {
    if (text.startsWith(word + SHARE_OF, behind.start)) behind = numerals[++last]
    if (behind !== undefined && !text.startsWith(SHARE_OF, behind.end) && share(behind.value) >= value) {
      const { end } = behind
      const max = share(behind.value)
      return plainQuantity(numeral, i, hit, { end, numerals: [i, last + 1], form: 'range', min: value, max })
    }
  }
  return plainQuantity(numeral, i, hit, { numerals: [i, first + 1], form: 'share', min: value, max: value })
}

const LETTER = /[A-Za-z^⁴⁵]/u

/** 2/3 of something; 9/10万 is a rate. */
function readFraction(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const one = numerals[i]
  const two = numerals[i + 1]
  if (one === undefined || two === undefined || two.start !== one.end + 1 || text[one.end] !== '/') return null
  if (one.style !== 'arabic' || two.style !== 'arabic') return null
  if (!(one.value >= 1 && one.value < two.value && two.value <= 10)) return null
  if (!Number.isInteger(one.value) || !Number.isInteger(two.value)) return null
  if (matchAt(scaleTable, text, two.end) !== null || text[two.end] === '/' || text.charAt(one.start - 1) === '/')
    return null
  // 4/5G: kinds of a thing; 6/10⁵: a rate
  if (LETTER.test(text.charAt(two.end))) return null
  const value = round((one.value / two.value) * 100)
  const unit: UnitHit = { unit: '%', family: 'percent', end: two.end, inexact: false }
  return plainQuantity(one, i, unit, { numerals: [i, i + 2], form: 'share', min: value, max: value })
}

/** 七成, 七成半, 两成五, 一半, 翻两番. */
function readTenths(text: string, numerals: readonly Numeral[], i: number): Quantity | null {
  const numeral = numerals[i]
  if (numeral === undefined) return null
  const next = text[numeral.end]
  const percent = (end: number, value: number, last: number): Quantity => {
    const unit: UnitHit = { unit: '%', family: 'percent', end, inexact: false }
    return plainQuantity(numeral, i, unit, { numerals: [i, last], form: 'share', min: value, max: value })
  }
  if (next === TENTH && numeral.value <= 10 && !NO_TENTH.test(text.slice(numeral.end + 1, numeral.end + 3))) {
    const end = numeral.end + 1
    if (text[end] === HALF) return percent(end + 1, numeral.value * 10 + 5, i + 1)
    const five = numerals[i + 1]
    // 两成五: the digit behind is a tenth of it
    const isTenth = five?.start === end && five.end === end + 1 && five.style === numeral.style && five.value < 10
    return isTenth ? percent(five.end, numeral.value * 10 + five.value, i + 2) : percent(end, numeral.value * 10, i + 1)
  }
  if (next === HALF && text.slice(numeral.start, numeral.end) === ONE) return percent(numeral.end + 1, 50, i + 1)
  if (next === FOLD_UNIT && text.charAt(numeral.start - 1) === FOLD_VERB) {
    const unit: UnitHit = { unit: FOLD_UNIT, family: 'ratio', end: numeral.end + 1, inexact: false }
    const start = numeral.start - 1
    return plainQuantity(numeral, i, unit, { start, form: 'multiple' })
  }
  return null
}

/** 零增长 and “零”增长 are 0 %, 零发生 and 降为零 are a plain 0. */
function readZero(text: string, numeral: Numeral, i: number): Quantity | null {
  const quoted = text[numeral.end] === '”'
  const opened = quoted && text.charAt(numeral.start - 1) === '“'
  const behind = quoted ? numeral.end + 1 : numeral.end
  const start = opened ? numeral.start - 1 : numeral.start
  const zero = (unit: string | null, end: number): Quantity => {
    const hit: UnitHit = { unit, family: unit === null ? 'item' : 'percent', end, inexact: false }
    return plainQuantity(numeral, i, hit, { start, form: 'share' })
  }
  if (text.startsWith(ZERO_GROWTH, behind)) return zero('%', behind + ZERO_GROWTH.length)
  const outcome = matchAt(outcomeTable, text, behind)
  if (outcome !== null) return zero(null, outcome.end)
  const isRate = RATE_LEADS_TO.test(text.slice(Math.max(0, start - RATE_REACH), start))
  const isValue = ZERO_ENDS.test(text.slice(behind, behind + 2))
  return isValue && ZERO_LEAD.test(text.slice(Math.max(0, start - 3), start)) ? zero(isRate ? '%' : null, behind) : null
}
