import type { Measure, Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { anyQuantity } from './quantity-words.js'

/** A clause of a measure that names a quantity and holds no number. */
export interface Clause {
  measure: Measure
  span: Span
  /** the clause without white space */
  text: string
}

/** 1: the unit ends a clause; 2: a digit, which rules the clause out */
const SIGNS = makeCodeSet('，。；！？：,;\t|')
for (const digit of '0123456789') SIGNS[digit.charCodeAt(0)] = 2
const LONGEST = 120
const SHORTEST = 3

/**
 * Cut a measure into clauses and keep those that may name a quantity without a number.
 *
 * @param source the whole text
 * @param measure the measure or row
 */
export function cutClauses(source: string, measure: Measure): Clause[] {
  const clauses: Clause[] = []
  const { start, end } = measure.span
  let from = start
  let numbered = false
  for (let i = start; i <= end; i++) {
    const sign = i === end ? 1 : SIGNS[source.charCodeAt(i)]
    if (sign === 0) continue
    if (sign === 2) {
      numbered = true
      continue
    }
    const clause = numbered || i - from < SHORTEST || i - from > LONGEST ? null : readClause(source, from, i, measure)
    if (clause !== null) clauses.push(clause)
    from = i + 1
    numbered = false
  }
  return clauses
}

function readClause(source: string, from: number, to: number, measure: Measure): Clause | null {
  const raw = source.slice(from, to)
  const text = raw.replace(/[\s*]+/gu, '')
  if (!anyQuantity.test(text) || raw.includes('百分之')) return null
  const start = from + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  return end - start < SHORTEST ? null : { measure, span: { start, end }, text }
}
