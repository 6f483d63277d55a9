import type { Measure, Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { SPACES } from './spaces.js'
import { quantitiesAt, quantitiesIn, quantityStarts } from './quantity-words.js'

/** A clause of a measure that names a quantity and holds no number. */
export interface Clause {
  measure: Measure
  span: Span
  /** the clause without white space */
  text: string
  /** bits of the kinds of quantity it names */
  kinds: number
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
  let kinds = 0
  let begun = false
  let numbered = false
  let spaced = false
  for (let i = start; i <= end; i++) {
    const sign = i === end ? END : SIGNS[source.charCodeAt(i)]
    if (sign === 0) continue
    if (sign === DIGIT) numbered = true
    else if (sign === SPACE) spaced = true
    else if (sign === QUANTITY) {
      begun = true
      if (!numbered) kinds |= quantitiesAt(source, i, end)
    } else if (sign === END) {
      // white space may stand inside a word, so that it is found when the clause is closed up
      const fits = !numbered && (kinds !== 0 || (spaced && begun)) && i - from >= SHORTEST && i - from <= LONGEST
      const clause = fits ? readClause(source, { start: from, end: i }, measure, spaced ? null : kinds) : null
      if (clause !== null) clauses.push(clause)
      from = i + 1
      kinds = 0
      begun = numbered = spaced = false
    }
  }
}

function readClause(source: string, span: Span, measure: Measure, known: number | null): Clause | null {
  const raw = source.slice(span.start, span.end)
  if (raw.includes('百分之')) return null
  if (known !== null) return { measure, span, text: raw, kinds: known }
  const text = raw.replace(/[\s*]+/gu, '')
  const kinds = quantitiesIn(text)
  const start = span.start + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  return kinds === 0 || end - start < SHORTEST ? null : { measure, span: { start, end }, text, kinds }
}
