import type { Target } from '../model.js'
import { PAID_PART, PERIODS, PRICE_PER, RATED_UNIT, RATE_NAME, YEARLY_NAME } from '../words/core-words.js'
import { populationWords } from '../words/unit-families.js'
import { readUnit, type UnitReading } from './read-unit.js'

/**
 * The unit of a value with what its name says of it: what it is counted for (签约服务费每人20元 is 20元/人, 人均体育场地面积 is in
 * 平方米/人), and how often something is done (每季度1次 is four times a year).
 *
 * @param target a target, or what tells which quantity it is of
 */
export function unitOf({ unit, indicator, perYear }: Pick<Target, 'unit' | 'indicator' | 'perYear'>): UnitReading {
  const reading = readUnit(unit)
  if (reading.per === 'population' && RATED_UNIT.test(unit ?? '') && RATE_NAME.test(indicator))
    return { ...reading, family: 'percent', kind: 'percent', factor: reading.factor * 100, per: null, perYear: false }
  const period = reading.kind === OCCASION ? PERIODS.find(([said]) => said.test(indicator)) : undefined
  if (period !== undefined) return { ...reading, factor: reading.factor * period[1], perYear: true }
  const said = readName(indicator)
  const yearly = perYear || reading.perYear || said.yearly
  const counted = reading.per ?? (reading.family === 'ratio' ? null : said.per)
  const per = isFee(reading) && counted !== null && TIMES.has(counted) ? null : counted
  // most names say no more than the unit
  return per === reading.per && yearly === reading.perYear ? reading : { ...reading, per, perYear: yearly }
}

/** A price and no sum. 一般诊疗费10元 is what one visit costs, whether it says 元/人次, 每次 or nothing. */
export function isFee({ family, factor }: UnitReading): boolean {
  return family === 'money' && factor === 1
}

/** What a name says of its unit: that it is counted a year, and for what. */
interface SaidUnit {
  yearly: boolean
  per: string | null
}

const names = new Map<string, SaidUnit>()
/** The same names come again for every row, pair and plan. */
const CACHE_LIMIT = 5000

function readName(indicator: string): SaidUnit {
  const known = names.get(indicator)
  if (known !== undefined) return known
  const said = { yearly: YEARLY_NAME.test(indicator), per: countedFor(indicator) }
  if (names.size < CACHE_LIMIT) names.set(indicator, said)
  return said
}

const OCCASION = 'occasion'
const TIMES: ReadonlySet<string> = new Set(['人次', '次'])
/** 每名 is 每人. */
const EACH = '名'

function countedFor(indicator: string): string | null {
  const said = PAID_PART.test(indicator) ? null : PRICE_PER.exec(indicator)
  const per = said?.[1] ?? said?.[2] ?? null
  return per !== null && (per === EACH || populationWords.has(per)) ? 'population' : per
}

/** A sum for each person is one of each year, whether it says so or not (人均补助标准95元, 每人每年95元). */
export function isBudget({ family, per, factor }: UnitReading): boolean {
  return family === 'money' && per === 'population' && factor === 1
}
