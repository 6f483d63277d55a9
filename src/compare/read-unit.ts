import {
  ANY_THING,
  populationWords,
  thingKinds,
  units,
  unitScales,
  yearDenominators,
  type UnitEntry,
} from '../words/unit-families.js'
import type { UnitFamily } from '../model.js'
import { simplify } from '../text/traditional.js'

/** A printed unit taken apart: what it counts, per what, and how to bring values to the base unit. */
export interface UnitReading {
  family: UnitFamily
  /** sort of thing counted; values of one kind and one `per` can be lined up */
  kind: string
  /** multiply a value by this to get the base unit */
  factor: number
  /** what a rate is counted per, e.g. `population` or `张`; null for a plain number */
  per: string | null
  /** the unit itself says “a year” (元/人/年) */
  perYear: boolean
}

const byUnit = new Map<string, UnitEntry>(units.map((entry) => [entry.unit, entry]))
const cache = new Map<string, UnitReading>()
const CACHE_LIMIT = 2000
/** The 1 of 1/10万. */
const ONE_OF = /^1(?=\/)/u

/**
 * Read a printed unit: 万人, 元/人/年, 人/千人口, 张, 1:2.
 *
 * @param unit the unit as a target holds it; null means a bare number
 */
export function readUnit(unit: string | null): UnitReading {
  // 1/10万 of a column of units is the /10万 of 12/10万
  const key = simplify(unit ?? '').replace(ONE_OF, '')
  const known = cache.get(key)
  if (known !== undefined) return known
  const reading = takeApart(key)
  if (cache.size < CACHE_LIMIT) cache.set(key, reading)
  return reading
}

/**
 * Whether numbers in two units can be lined up: one kind, counted per the same thing. The measure word 个 goes with
 * any counted thing (8个社区医院 and 10所), but not with people, visits or classes.
 */
export function unitsMatch(a: UnitReading, b: UnitReading): boolean {
  if (a.per !== b.per) return false
  if (a.kind === b.kind) return true
  if (a.kind !== ANY_THING && b.kind !== ANY_THING) return false
  return thingKinds.has(a.kind) && thingKinds.has(b.kind)
}

function takeApart(text: string): UnitReading {
  if (/^\d+(?:\.\d+)?[:：]\d/u.test(text))
    return { family: 'ratio', kind: 'proportion', factor: 1, per: null, perYear: false }
  const [head = '', ...denominators] = text.split(/[/·]/u)
  const entry = readHead(head)
  let factor = entry.factor
  let per: string | null = null
  let perYear = false
  for (const denominator of denominators) {
    if (yearDenominators.has(denominator)) {
      perYear = true
      continue
    }
    const base = readDenominator(denominator)
    factor /= base.count
    per = per === null ? base.what : `${per}/${base.what}`
  }
  const density = per === 'population' && (entry.family === 'person' || entry.family === 'bed')
  return { family: density ? 'density' : entry.family, kind: entry.kind, factor, per, perYear }
}

function readHead(head: string): { family: UnitFamily; kind: string; factor: number } {
  const entry = byUnit.get(head)
  if (entry !== undefined) return entry
  for (const [scale, by] of unitScales) {
    if (!head.startsWith(scale)) continue
    if (head.length === scale.length) return { family: 'other', kind: ANY_THING, factor: by }
    const unit = head.slice(scale.length)
    const rest = byUnit.get(unit) ?? { family: 'other' as const, kind: unit, factor: 1 }
    return { ...rest, factor: rest.factor * by }
  }
  return { family: 'other', kind: head === '' ? ANY_THING : head, factor: 1 }
}

function readDenominator(text: string): { what: string; count: number } {
  let rest = text.startsWith('每') ? text.slice(1) : text
  let count = 1
  const digits = /^\d+/u.exec(rest)
  if (digits !== null) {
    count = Number(digits[0])
    rest = rest.slice(digits[0].length)
  }
  const scale = unitScales.find(([word]) => rest.startsWith(word))
  if (scale !== undefined) {
    count *= scale[1]
    rest = rest.slice(scale[0].length)
  }
  // 每10万名劳动者 and 每10万劳动者
  if (!populationWords.has(rest)) rest = rest.replace(/^[名位]/u, '')
  return { what: populationWords.has(rest) ? 'population' : rest, count: count === 0 ? 1 : count }
}
