import { additionWords, NEW_CASES } from '../words/phrase-folds.js'
import type { QuantitySign } from './sign-of.js'
import type { UnitReading } from './read-unit.js'
import { isFee, unitOf } from './unit-of.js'

/** A sum for each of several is one of each year, whether it says so or not: 每人0.2万元, 每人每年2400元. */
const isPaidEach = ({ family, per }: UnitReading): boolean => family === 'money' && per !== null

/** Kinds of counted things: the measure word tells little of what is counted (8个社区医院, 10所). */
const THINGS: ReadonlySet<string> = new Set(['thing', 'institution', 'item', 'team', 'bed'])

const ADDITION = new RegExp(additionWords.join('|'), 'u')

/**
 * Targets of different kinds never share a row: shares and counts, changes and levels, yearly and total. Fees and subsidies leave
 * out what they are paid for by nature; where one says 每年 and another does not, the verdict tells.
 */
export function kindKey(sign: QuantitySign): string {
  const unit = unitOf(sign)
  const value = sign.valued ? `${THINGS.has(unit.kind) ? 'thing' : unit.kind}/${unit.per ?? ''}` : 'milestone'
  const added = ADDITION.test(sign.indicator) && !NEW_CASES.test(sign.indicator)
  // a share is one of each year, whether it says so or not: 每年接受检查的比例
  const yearly =
    unit.perYear && !isFee(unit) && !isPaidEach(unit) && (unit.family !== 'percent' || sign.kind === 'change')
  return `${value}|${sign.kind === 'change'}|${added}|${yearly}`
}
