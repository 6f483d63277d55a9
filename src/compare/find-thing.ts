import type { Measure, Plan, Span } from '../model.js'
import { foldKey } from './fold-phrase.js'
import type { ClauseIndex } from './index-clauses.js'
import { countMarks, seekPairs, sketchPairs, type SketchedText, type SoughtPairs } from './sketch-pairs.js'

/** A clause of a plan that holds no digit. */
interface PlainClause {
  measure: Measure
  span: Span
}

/** The clauses of a plan without a digit, and their folded texts as one. */
export interface PlainText {
  clauses: readonly PlainClause[]
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
  return { text, pairs: seekPairs(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))) }
}

const CLAUSE = /[^，。；！？：,;\t|\n]+/gu
const DIGIT = /[\d%％]|百分之/u
const SPACE = /\s/u
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
  const clauses: PlainClause[] = []
  const starts: number[] = []
  const foldedAt = foldedClauses(index)
  let folded = ''
  for (const measure of index.pieces) {
    const { start, end } = measure.span
    for (const { 0: text, index: at } of source.slice(start, end).matchAll(CLAUSE)) {
      if (text.length > LONGEST || DIGIT.test(text)) continue
      const words = foldedAt(start + at, text) ?? foldKey(SPACE.test(text) ? text.replace(WHITE, '') : text)
      if (words === '') continue
      const from = start + at + (text.length - text.trimStart().length)
      clauses.push({ measure, span: { start: from, end: from + text.trim().length } })
      starts.push(folded.length)
      folded += words + BETWEEN
    }
  }
  return { clauses, folded: sketchPairs(folded), starts }
}

/** What is folded of a clause that begins at a place. */
function foldedClauses({ clauses, folded }: ClauseIndex): (from: number, text: string) => string | undefined {
  const at = new Map(clauses.map(({ span }, i) => [span.start, i]))
  return (from, text) => {
    const i = at.get(from)
    return i !== undefined && clauses[i]?.text === text ? folded[i] : undefined
  }
}

/**
 * The first clause that holds a thing word for word: 优化医护比 speaks of 医护比, whatever it says of it.
 *
 * @param text clauses of a plan
 * @param things what is looked for
 */
export function findThing({ clauses, folded, starts }: PlainText, things: readonly WholeThing[]): PlainClause | null {
  for (const { text, pairs } of things) {
    if (countMarks(folded, pairs) < pairs.grams.length) continue
    const at = folded.text.indexOf(text)
    if (at < 0) continue
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return clauses[low] ?? null
  }
  return null
}
