import { AGE_UNIT, EACH_OF_SEVERAL, KIND_UNIT, LENDING_JOINT, MODEL_UNIT } from '../words/quantity-words.js'
import { isNumbering } from './is-numbering.js'
import type { Quantity } from './quantity.js'

/** Families that stand in one list of rates: 4.0‰、4.5‰、10/10万以下. */
const RATES: readonly (string | null)[] = ['percent', 'density']

/**
 * Let the members of a list share what its last member prints: the unit (2、10、25个; 提高10个、5个百分点) and the bound
 * (6类10项以上, 95%和96%以上).
 *
 * @param text cleaned text
 * @param quantities all quantities of the text, in order; they are changed in place
 */
export function shareAlong(text: string, quantities: readonly Quantity[]): void {
  // a list of which two members print their bound: each has its own
  let isOwn = false
  for (let i = quantities.length - 2; i >= 0; i--) {
    const one = quantities[i]
    const next = quantities[i + 1]
    if (one === undefined || next === undefined || next.start - one.end > 2) {
      isOwn = false
      continue
    }
    lendUnit(text, one, next)
    sharePoints(text, one, next)
    isOwn = isOwn ? LENDING_JOINT.test(text.slice(one.end, next.start)) : isBoundBehind(one) && isBoundBehind(next)
    if (!isOwn) shareBound(text, one, next)
  }
}

/** 60%以上 prints a bound behind its value. */
const isBoundBehind = ({ comparator, end, numberEnd }: Quantity): boolean =>
  comparator !== null && comparator !== 'range' && end > numberEnd

/** 分别达到2、10、25个: the bare numbers are counts of the same; 二、三级 are grades. */
function lendUnit(text: string, one: Quantity, next: Quantity): void {
  if (one.unit !== null || one.style !== 'arabic' || next.style !== 'arabic' || next.unit === null) return
  if (one.form !== 'number' || (next.form !== 'number' && next.form !== 'range') || next.start !== next.numberStart)
    return
  if (one.end !== one.numberEnd || !LENDING_JOINT.test(text.slice(one.end, next.start)) || isNumbering(text, one))
    return
  one.unit = next.unit
  one.family = next.family
  one.lent = true
}

/** 分别提高10个、5个百分点: the first are points too. */
function sharePoints(text: string, one: Quantity, next: Quantity): void {
  if (one.family !== 'item' || next.family !== 'percent') return
  if (one.unit === null || one.unit === next.unit || !(next.unit?.startsWith(one.unit) ?? false)) return
  if (!LENDING_JOINT.test(text.slice(one.end, next.numberStart))) return
  one.unit = next.unit
  one.family = next.family
}

/** The comparator after a joined pair or a list of bare values governs all. */
function shareBound(text: string, one: Quantity, next: Quantity): void {
  if (one.comparator !== null || one.unit === null || next.inexact) return
  if (next.comparator === null || next.comparator === 'range' || next.start < next.numberStart) return
  // 3万名65岁以上老年人: the bound is that of the age
  if (next.unit !== null && AGE_UNIT.test(next.unit)) return
  const between = text.slice(one.end, next.numberStart)
  if (between === '' ? isSizeOf(one, next) : !(LENDING_JOINT.test(between) && isAlike(text, one, next))) return
  // 分别达到100%和80%以上: of all of them there are no more
  if (next.comparator === '>=' && one.unit === WHOLE_UNIT && one.max === WHOLE) return
  one.comparator = next.comparator
  if (next.soft) one.soft = true
}

const WHOLE_UNIT = '%'
const WHOLE = 100

/** 2处、500平方米以上 are two counts of one thing; of several things (分别达到90%和13.5年以上) each has a bound of its own. */
function isAlike(text: string, one: Quantity, next: Quantity): boolean {
  if (one.family === next.family || (RATES.includes(one.family) && RATES.includes(next.family))) return true
  return MEASURES_OF_ONE.has(next.family) && !EACH_OF_SEVERAL.test(text.slice(Math.max(0, one.start - LEAD), one.start))
}

/** How far before a list its 分别 may stand. */
const LEAD = 24
/** Families of what a counted thing measures. */
const MEASURES_OF_ONE: ReadonlySet<string | null> = new Set(['other'])

/** 1所|100张以上(床位的机构), 230个|50户以上(村寨): the second says how large those are that the first counts. */
const isSizeOf = (one: Quantity, next: Quantity): boolean =>
  !KIND_UNIT.test(one.unit ?? '') && (next.family !== one.family || MODEL_UNIT.test(next.unit ?? ''))
