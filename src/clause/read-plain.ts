import { FROM_WORDS, PAIR, RANGE_SIGNS, RANGE_WORDS } from '../words/quantity-words.js'
import { scaleWorths } from '../words/units.js'
import { readChineseNumeral, type Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt } from '../text/word-table.js'
import { plainQuantity, type Quantity } from './quantity.js'
import { readUnit, type UnitHit } from './read-unit.js'

const scaleTable = makeWordTable(scaleWorths)
const DASHES = makeSigns(RANGE_SIGNS)
const WORDS = makeSigns(RANGE_WORDS)

const round = (value: number): number => Math.round(value * 1e6) / 1e6

/**
 * Read a plain number with its unit, a number of two scales (25万6千元), a rough pair (两三个) or a range
 * (10至13所, 5%-10%, 1.5万—2万人, -2%至3%).
 *
 * @param text cleaned text
 * @param numerals its numerals
 * @param i index of the first numeral
 */
export function readPlain(text: string, numerals: readonly Numeral[], i: number): Quantity {
  const one = numerals[i] as Numeral
  const pair = readPair(text, one, i)
  if (pair !== null) return pair
  const compound = readCompound(text, numerals, i)
  const value = compound?.value ?? one.value
  const unit = compound?.unit ?? readUnit(text, one.end, one.style)
  // 万 in 1.5万 is a numeral sign too: the other end of a range stands behind the unit
  let other = i + 1
  while ((numerals[other]?.start ?? Infinity) < unit.end) other++
  const first = value === one.value ? one : { ...one, value }
  const range = readRange(text, first, unit, numerals, [i, other])
  if (range !== null) return range
  const quantity = plainQuantity(first, i, unit)
  quantity.numerals[1] = other
  return quantity
}

/** 25万6千元, 1亿2千万元: a smaller scale goes on behind the larger one. */
function readCompound(text: string, numerals: readonly Numeral[], i: number): { value: number; unit: UnitHit } | null {
  const one = numerals[i]
  if (one?.style !== 'arabic') return null
  const large = matchAt(scaleTable, text, one.end)
  if (large === null) return null
  let next = i + 1
  while ((numerals[next]?.start ?? Infinity) < large.end) next++
  const two = numerals[next]
  if (two?.start !== large.end || two.style !== 'arabic') return null
  const small = matchAt(scaleTable, text, two.end)
  if (small === null || two.value * small.entry >= large.entry) return null
  const unit = readUnit(text, small.end, 'chinese')
  const value = round(one.value + (two.value * small.entry) / large.entry)
  return { value, unit: { ...unit, unit: large.word + (unit.unit ?? '') } }
}

/** 两三个 is 2 to 3, 三四百人 300 to 400, 十二三所 12 to 13. */
function readPair(text: string, one: Numeral, i: number): Quantity | null {
  if (one.style !== 'chinese' || one.end - one.start < 2) return null
  const { groups } = PAIR.exec(text.slice(one.start, one.end)) ?? {}
  if (groups === undefined) return null
  const { ten = '', pair = '', scale = '' } = groups
  const unit = readUnit(text, one.end, one.style)
  if (unit.unit === null) return null
  const min = readChineseNumeral(ten + pair.charAt(0) + scale)
  const max = readChineseNumeral(ten + pair.charAt(1) + scale)
  if (!(min < max)) return null
  return plainQuantity(one, i, unit, { form: 'range', min, max })
}

/** 10至13所, 5%-10%, 1.5万—2万人, 3~5个; not 从60%到70% (a change from one level to another). */
function readRange(
  text: string,
  one: Numeral,
  unit: UnitHit,
  numerals: readonly Numeral[],
  [first, other]: [number, number],
): Quantity | null {
  const two = numerals[other]
  if (two === undefined || one.style === 'circled') return null
  const gap = two.start - unit.end
  if (gap < 1 || gap > 2) return null
  for (let at = unit.end; at < two.start; at++) if (!isSignAt(DASHES, text, at)) return null
  if (gap === 2 && text[unit.end] !== text[unit.end + 1]) return null
  if (!Number.isFinite(one.value) || !Number.isFinite(two.value)) return null
  const last = readUnit(text, two.end, two.style)
  if (unit.unit !== null && last.unit !== null && unit.unit !== last.unit && !last.unit.startsWith(unit.unit))
    return null
  if (unit.unit !== null && last.unit === null) return null
  if (isSignAt(WORDS, text, unit.end) && FROM_WORDS.test(text.slice(Math.max(0, one.start - 6), one.start))) return null
  // -3%至-5%: further from zero is the larger fall
  const isFall = one.value < 0 && two.value < one.value
  if (two.value < one.value && !isFall) return null
  const [min, max] = isFall ? [two.value, one.value] : [one.value, two.value]
  return plainQuantity(one, first, last, { numerals: [first, other + 1], form: 'range', min, max })
}
