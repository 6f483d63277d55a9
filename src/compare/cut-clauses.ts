import type { Measure, Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { hasWord } from '../text/word-table.js'
import { anyQuantity, quantityStarts } from './quantity-words.js'

/** A clause of a measure that names a quantity and holds no number. */
export interface Clause {
  measure: Measure
  span: Span
  /** the clause without white space */
  text: string
}

/** What a unit says of the clause it stands in. */
const enum Sign {
  None,
  End,
  Digit,
  Quantity,
}

const SIGNS = makeCodeSet('，。；！？：,;\t|')
for (const digit of '0123456789') SIGNS[digit.charCodeAt(0)] = Sign.Digit
for (const start of quantityStarts) SIGNS[start.charCodeAt(0)] = Sign.Quantity
const LONGEST = 120
const SHORTEST = 3

/**
 * Cut a measure into clauses and keep those that may name a quantity without a number.
 *
 * @param source the whole text
 * @param measure the measure or row
 * @param clauses where to put them
 */
export function cutClauses(source: string, measure: Measure, clauses: Clause[]): void {
  const { start, end } = measure.span
  let from = start
  let numbered = false
  let named = false
  for (let i = start; i <= end; i++) {
    const sign: Sign = i === end ? Sign.End : (SIGNS[source.charCodeAt(i)] ?? Sign.None)
    if (sign === Sign.Digit) numbered = true
    else if (sign === Sign.Quantity) named = true
    else if (sign === Sign.End) {
      if (named && !numbered && i - from >= SHORTEST && i - from <= LONGEST) {
        const clause = readClause(source, from, i, measure)
        if (clause !== null) clauses.push(clause)
      }
      from = i + 1
      numbered = named = false
    }
  }
}

function readClause(source: string, from: number, to: number, measure: Measure): Clause | null {
  const raw = source.slice(from, to)
  const text = raw.replace(/[\s*]+/gu, '')
  if (!hasWord(anyQuantity, text, 0, text.length) || raw.includes('百分之')) return null
  const start = from + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  return end - start < SHORTEST ? null : { measure, span: { start, end }, text }
}
