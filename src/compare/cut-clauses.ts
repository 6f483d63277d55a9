import type { Measure, Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { hasWord } from '../text/word-table.js'
import { SPACES } from './spaces.js'
import { anyQuantity, quantityStarts } from './quantity-words.js'

/** A clause of a measure that names a quantity and holds no number. */
export interface Clause {
  measure: Measure
  span: Span
  /** the clause without white space */
  text: string
}

const END = 1
const DIGIT = 2
const QUANTITY = 3
const SPACE = 4
/** What a unit says of the clause it stands in: it ends, holds a digit, may name a quantity, or has to be closed up. */
const SIGNS = makeCodeSet('，。；！？：,;\t|')
for (const digit of '0123456789') SIGNS[digit.charCodeAt(0)] = DIGIT
for (const start of quantityStarts) SIGNS[start.charCodeAt(0)] = QUANTITY
for (const space of `${SPACES}*`) if (SIGNS[space.charCodeAt(0)] !== END) SIGNS[space.charCodeAt(0)] = SPACE
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
  let spaced = false
  for (let i = start; i <= end; i++) {
    const sign = i === end ? END : SIGNS[source.charCodeAt(i)]
    if (sign === 0) continue
    if (sign === DIGIT) numbered = true
    else if (sign === QUANTITY) named = true
    else if (sign === SPACE) spaced = true
    else if (sign === END) {
      const fits = named && !numbered && i - from >= SHORTEST && i - from <= LONGEST
      if (fits && (spaced || hasWord(anyQuantity, source, from, i))) {
        const clause = readClause(source, from, i, measure)
        if (clause !== null) clauses.push(clause)
      }
      from = i + 1
      numbered = named = spaced = false
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
