import { MORE_SIGNS } from '../words/quantity-words.js'
import { denominators, scales, unitLookalikes, units, type UnitWord } from '../words/units.js'
import type { UnitFamily } from '../model.js'
import type { Numeral } from '../text/numerals.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt, type WordHit } from '../text/word-table.js'

const unitTable = makeWordTable<UnitWord | null>([
  ...units.map((entry) => [entry.unit, entry] as const),
  ...unitLookalikes.map((word) => [word, null] as const),
])
const scaleTable = makeWordTable(scales.map((scale) => [scale, scale] as const))
const denominatorTable = makeWordTable(denominators.map((word) => [word, word] as const))

/** 元/人/年, 人/千人口, 元/人·年: denominators after the unit, at most three. */
function endOfDenominators(text: string, at: number): number {
  for (let count = 0; count < 3; count++) {
    if (!isSignAt(SLASH, text, at) && !(count > 0 && text[at] === '·')) return at
    const hit = matchAt(denominatorTable, text, at + 1)
    if (hit === null || (isSignAt(LATIN, text, hit.end - 1) && isSignAt(LATIN, text, hit.end))) return at
    // 10/1050 is divided by another number than 105
    if (isSignAt(DIGITS, text, hit.end - 1) && isSignAt(DIGITS, text, hit.end)) return at
    at = hit.end
  }
  return at
}

/** 20台（套）, 3所（个）: a second counter in brackets is part of the unit. */
function endOfTwin(text: string, at: number): number {
  if (!isSignAt(OPEN, text, at)) return at
  const twin = matchAt(unitTable, text, at + 1)
  return twin !== null && text[twin.end] === '）' && !UNIT_SIGN.test(twin.word) ? twin.end + 1 : at
}

const UNIT_SIGN = /[%‰]/u
/** 10余所, 300多名 */
const INEXACT = makeSigns(MORE_SIGNS)
const LATIN = makeSigns('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzμµ')
const DIGITS = makeSigns('0123456789')
const OPEN = makeSigns('（')
const SLASH = makeSigns('/')

export interface UnitHit {
  unit: string | null
  family: UnitFamily | null
  end: number
  inexact: boolean
}

/**
 * Unit after a number: scale (万), 余 or 多, the unit word, its denominators.
 *
 * @param text cleaned text
 * @param at end of the number
 * @param style how the number is written: a scale is part of a Chinese one
 */
export function readUnit(text: string, at: number, style: Numeral['style']): UnitHit {
  const whole = matchUnit(text, at)
  const scaled = style === 'arabic' ? matchAt(scaleTable, text, at) : null
  let end = scaled?.end ?? at
  const inexact = isSignAt(INEXACT, text, end)
  if (inexact) end++
  let hit = matchUnit(text, end)
  let scale = scaled?.word ?? ''
  // 18千瓦时 is no thousand of anything
  if (whole !== null && scale !== '' && whole.end >= (hit?.end ?? end)) {
    hit = whole
    scale = ''
  }
  if (hit === null) {
    if (isSignAt(SLASH, text, end)) {
      const last = endOfDenominators(text, end)
      if (last > end) return { unit: scale + text.slice(end, last), family: 'density', end: last, inexact }
    }
    return { unit: scale || null, family: scale ? 'other' : null, end, inexact }
  }
  const word = scale + (hit.entry.as ?? hit.word)
  const last = endOfDenominators(text, endOfTwin(text, hit.end))
  if (last === hit.end) return { unit: word, family: hit.entry.family, end: last, inexact }
  const tail = text.slice(hit.end, last)
  const density = /\/(?:\d*[千万十百]|\d+)/u.test(tail)
  return { unit: word + tail, family: density ? 'density' : hit.entry.family, end: last, inexact }
}

/** A unit in Latin letters ends where its word ends: 20m of 20mSv is none. */
function matchUnit(text: string, at: number): WordHit<UnitWord> | null {
  const hit = matchAt(unitTable, text, at)
  if (hit?.entry == null || (isSignAt(LATIN, text, hit.end - 1) && isSignAt(LATIN, text, hit.end))) return null
  return { ...hit, entry: hit.entry }
}
