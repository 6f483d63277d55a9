import type { Measure, Plan, Span } from '../model.js'
import { quantitiesAt, quantitiesIn, quantityStarts } from './quantity-words.js'
import { SPACES } from './spaces.js'

/** A clause of a measure that names a quantity and holds no number. */
export interface Clause {
  measure: Measure
  span: Span
  /** the clause without white space */
  text: string
  /** bits of the kinds of quantity it names */
  kinds: number
}

/** Stretches between two marks or line breaks that hold no number, side by side. */
export interface PlainParts {
  measures: Measure[]
  /** of each its first unit in the source and the unit behind its last, with white space around it */
  places: number[]
}

/** The clauses of some pieces of a plan. */
export interface CutClauses {
  clauses: Clause[]
  plain: PlainParts
}

const END = 1
const BREAK = 2
const DIGIT = 3
const PERCENT = 4
const HUNDRED = 5
const QUANTITY = 6
const SPACE = 7
const PER_HUNDRED = '百分之'
/**
 * What a unit says of the clause it stands in: it ends, holds a number, may name a quantity, or has to be closed up. A line break
 * ends a part and no clause, and %, which may stand for a number, numbers a part alone.
 */
const SIGNS = new Uint8Array(0x10000)
for (const [signs, kind] of [
  [`${SPACES}*`, SPACE],
  ['，。；！？：,;\t|', END],
  ['\n', BREAK],
  ['0123456789', DIGIT],
  ['%％', PERCENT],
  [PER_HUNDRED.charAt(0), HUNDRED],
  [quantityStarts, QUANTITY],
] as const)
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = kind

const LONGEST = 120
const SHORTEST = 3

/**
 * Cut measures into clauses: those that may name a quantity without a number, and all that hold no number. Linear in the text.
 *
 * @param plan the plan
 * @param pieces its measures or rows, and its text outside of them
 */
export function cutClauses({ source }: Plan, pieces: readonly Measure[]): CutClauses {
  const cut: CutClauses = { clauses: [], plain: { measures: [], places: [] } }
  for (const piece of pieces) cutPiece(source, piece, cut)
  return cut
}

function cutPiece(source: string, measure: Measure, { clauses, plain }: CutClauses): void {
  const { start, end } = measure.span
  let from = start
  let kinds = 0
  let begun = false
  let numbered = false
  let spaced = false
  let partFrom = start
  let partNumbered = false
  for (let i = start; i <= end; i++) {
    const sign = i === end ? END : SIGNS[source.charCodeAt(i)]
    if (sign === 0) continue
    if (sign === QUANTITY) {
      begun = true
      if (!numbered) kinds |= quantitiesAt(source, i, end)
    } else if (sign === END || sign === BREAK) {
      if (!partNumbered && i > partFrom && i - partFrom <= LONGEST) {
        plain.measures.push(measure)
        plain.places.push(partFrom, i)
      }
      partFrom = i + 1
      partNumbered = false
      if (sign === BREAK) {
        spaced = true
        continue
      }
      // white space may stand inside a word, so that it is found when the clause is closed up
      const fits = !numbered && (kinds !== 0 || (spaced && begun)) && i - from >= SHORTEST && i - from <= LONGEST
      const clause = fits ? readClause(source, { start: from, end: i }, measure, spaced ? null : kinds) : null
      if (clause !== null) clauses.push(clause)
      from = i + 1
      kinds = 0
      begun = numbered = spaced = false
    } else if (sign === SPACE) spaced = true
    else if (sign === PERCENT) partNumbered = true
    else if (sign === DIGIT || (i + PER_HUNDRED.length <= end && source.startsWith(PER_HUNDRED, i)))
      numbered = partNumbered = true
  }
}

function readClause(source: string, span: Span, measure: Measure, known: number | null): Clause | null {
  const raw = source.slice(span.start, span.end)
  if (known !== null) return { measure, span, text: raw, kinds: known }
  const text = raw.replace(/[\s*]+/gu, '')
  const kinds = quantitiesIn(text)
  const start = span.start + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  return kinds === 0 || end - start < SHORTEST ? null : { measure, span: { start, end }, text, kinds }
}
