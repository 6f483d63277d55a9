import type { Measure, Plan, Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { firstIndex } from '../text/first-index.js'
import { foldKey } from './fold-phrase.js'
import type { ClauseIndex } from './index-clauses.js'
import { SPACES } from './spaces.js'
import { mayHoldAll, pairsOf, seekPairs, sketchPairs, type SketchedText, type SoughtPairs } from './sketch-pairs.js'

/** A clause of a plan that holds no digit. */
interface PlainClause {
  measure: Measure
  span: Span
}

/** The clauses of a plan without a digit: where each stands, and their folded texts as one. */
export interface PlainText {
  source: string
  measures: readonly Measure[]
  /** of each clause its first unit in the source and the unit behind its last, with white space around it */
  places: readonly number[]
  /** with marks, which say of most things at once that they stand nowhere in it */
  folded: SketchedText
  /** where each clause begins in the folded text */
  starts: readonly number[]
}

/** A folded name without how it is measured, and its pairs of characters. */
export interface WholeThing {
  text: string
  pairs: SoughtPairs
}

/** Make a folded name ready for {@link findThing}. */
export function seekThing(text: string): WholeThing {
  return { text, pairs: seekPairs(pairsOf(text)) }
}

const END = 1
const DIGIT = 2
const HUNDRED = 3
const SPACE = 4
/** What a unit says of the clause it stands in: it ends, holds a number or may hold one, or has to be closed up. */
const SIGNS = makeCodeSet('，。；！？：,;\t|\n')
for (const digit of '0123456789%％') SIGNS[digit.charCodeAt(0)] = DIGIT
for (const space of SPACES) if (SIGNS[space.charCodeAt(0)] !== END) SIGNS[space.charCodeAt(0)] = SPACE
const PER_HUNDRED = '百分之'
SIGNS[PER_HUNDRED.charCodeAt(0)] = HUNDRED
const WHITE = /\s+/gu
const LONGEST = 120
/** Stands between clauses that are folded together, and in no name. */
const BETWEEN = '\0'

/**
 * Read the clauses of a plan that hold no digit. Linear in the text.
 *
 * @param plan the plan
 * @param index its clauses that name a quantity; what is folded there is not folded again
 */
export function readPlainText({ source }: Plan, index: ClauseIndex): PlainText {
  const measures: Measure[] = []
  const places: number[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  let next = 0
  for (const measure of index.pieces) {
    const { start, end } = measure.span
    let from = start
    let numbered = false
    let spaced = false
    for (let i = start; i <= end; i++) {
      const sign = i === end ? END : SIGNS[source.charCodeAt(i)]
      if (sign === 0) continue
      if (sign === DIGIT) numbered = true
      else if (sign === SPACE) spaced = true
      else if (sign === HUNDRED) numbered ||= i + PER_HUNDRED.length <= end && source.startsWith(PER_HUNDRED, i)
      else {
        if (!numbered && i > from && i - from <= LONGEST) {
          const text = source.slice(from, i)
          next = nextClause(index, next, measure, from)
          const known = index.clauses[next]
          const isKnown = known?.measure === measure && known.span.start === from && known.text === text
          const words = (isKnown ? index.folded[next] : undefined) ?? foldKey(spaced ? text.replace(WHITE, '') : text)
          if (words !== '') {
            measures.push(measure)
            places.push(from, i)
            starts.push(length)
            parts.push(words)
            length += words.length + BETWEEN.length
          }
        }
        from = i + 1
        numbered = spaced = false
      }
    }
    next = nextClause(index, next, measure, Infinity)
  }
  return { source, measures, places, folded: sketchPairs(parts.join(BETWEEN)), starts }
}

/** The first clause of an index, from one on, that begins at a place of a piece or later: both go through the same pieces. */
function nextClause({ clauses }: ClauseIndex, from: number, measure: Measure, at: number): number {
  let next = from
  for (;;) {
    const clause = clauses[next]
    if (clause?.measure !== measure || clause.span.start >= at) return next
    next++
  }
}
/**
 * The first clause that holds a thing word for word: 优化医护比 speaks of 医护比, whatever it says of it.
 *
 * @param text clauses of a plan
 * @param things what is looked for
 */
export function findThing(
  { source, measures, places, folded, starts }: PlainText,
  things: readonly WholeThing[],
): PlainClause | null {
  for (const { text, pairs } of things) {
    if (!mayHoldAll(folded, pairs)) continue
    const at = folded.text.indexOf(text)
    if (at < 0) continue
    const clause = Math.max(0, firstIndex(0, starts.length, (i) => (starts[i] ?? 0) > at) - 1)
    const measure = measures[clause]
    if (measure === undefined) return null
    return { measure, span: trimSpan(source, places[2 * clause] ?? 0, places[2 * clause + 1] ?? 0) }
  }
  return null
}

/** A stretch without the white space around it. */
function trimSpan(source: string, from: number, to: number): Span {
  const text = source.slice(from, to)
  const start = from + text.length - text.trimStart().length
  return { start, end: start + text.trim().length }
}
