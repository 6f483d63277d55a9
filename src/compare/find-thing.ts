import type { Measure, Plan, Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { foldKey } from './fold-phrase.js'
import { signBits, signCodes, type SignBits } from './sign-bits.js'

/** A clause of a plan that holds no digit. */
interface PlainClause {
  measure: Measure
  span: Span
}

/** The clauses of a plan without a digit, side by side. */
export interface PlainText {
  source: string
  measures: readonly Measure[]
  /** of each clause its first unit in the source and the unit behind its last, with white space around it */
  places: readonly number[]
  /** of each clause the two sets of {@link SignBits}: most things are turned down by them alone */
  bits: readonly number[]
  /** folded clauses, made when they are first asked for */
  folded: (string | undefined)[]
}

/** A folded name without how it is measured, to be found word for word. */
export interface WholeThing extends SignBits {
  text: string
}

/** Make a folded name ready for {@link findThing}. */
export function seekThing(text: string): WholeThing {
  return { text, ...signBits(text) }
}

const END = 1
const DIGIT = 2
const HUNDRED = 3
/** What a unit says of the clause it stands in: it ends, holds a number or may hold one. */
const SIGNS = makeCodeSet('，。；！？：,;\t|\n')
for (const digit of '0123456789%％') SIGNS[digit.charCodeAt(0)] = DIGIT
const PER_HUNDRED = '百分之'
SIGNS[PER_HUNDRED.charCodeAt(0)] = HUNDRED
const WHITE = /\s+/gu
const LONGEST = 120

/**
 * Find the clauses of a plan that hold no digit. Linear in the text.
 *
 * @param plan the plan
 * @param pieces its measures and its text outside of them
 */
export function readPlainText({ source }: Plan, pieces: readonly Measure[]): PlainText {
  const codes = signCodes()
  const measures: Measure[] = []
  const places: number[] = []
  const bits: number[] = []
  for (const measure of pieces) {
    const { start, end } = measure.span
    let from = start
    let numbered = false
    let low = 0
    let high = 0
    for (let i = start; i <= end; i++) {
      const unit = source.charCodeAt(i)
      const sign = i === end ? END : SIGNS[unit]
      if (sign === END) {
        if (!numbered && i > from && i - from <= LONGEST) {
          measures.push(measure)
          places.push(from, i)
          bits.push(low, high)
        }
        from = i + 1
        low = high = 0
        numbered = false
        continue
      }
      if (sign !== 0) numbered ||= sign === DIGIT || (i + PER_HUNDRED.length <= end && source.startsWith(PER_HUNDRED, i))
      const code = codes[unit] ?? 0
      low |= 1 << code
      high |= 1 << (code >> 5)
    }
  }
  return { source, measures, places, bits, folded: [] }
}

/**
 * The first clause that holds a thing word for word: 优化医护比 speaks of 医护比, whatever it says of it.
 *
 * @param plain clauses of a plan
 * @param things what is looked for
 */
export function findThing(plain: PlainText, things: readonly WholeThing[]): PlainClause | null {
  const { source, measures, places, bits } = plain
  for (const { text, low, high } of things)
    for (let i = 0; i < measures.length; i++) {
      if (((bits[2 * i] ?? 0) & low) !== low || ((bits[2 * i + 1] ?? 0) & high) !== high) continue
      const measure = foldClause(plain, i).includes(text) ? measures[i] : undefined
      if (measure !== undefined)
        return { measure, span: trimSpan(source, places[2 * i] ?? 0, places[2 * i + 1] ?? 0) }
    }
  return null
}

function foldClause({ source, places, folded }: PlainText, i: number): string {
  return (folded[i] ??= foldKey(source.slice(places[2 * i], places[2 * i + 1]).replace(WHITE, '')))
}

/** A stretch without the white space around it. */
function trimSpan(source: string, from: number, to: number): Span {
  const text = source.slice(from, to)
  const start = from + text.length - text.trimStart().length
  return { start, end: start + text.trim().length }
}
