import type { Measure, Plan, Span } from '../model.js'
import { foldKey } from './fold-phrase.js'
import { listLooseTexts } from './loose-texts.js'
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
const SPACE = /\s/u
const SPACES = /\s+/gu
const DIGIT = /[\d%％]|百分之/u
const LONGEST = 120
/** Stands between clauses that are folded together, and in no name. */
const BETWEEN = '\0'

/** Read the clauses of a plan that hold no digit. Linear in the text. */
export function readPlainText(plan: Plan): PlainText {
  const clauses: PlainClause[] = []
  const starts: number[] = []
  let folded = ''
  for (const measure of [...plan.measures, ...listLooseTexts(plan)]) {
    const { start, end } = measure.span
    for (const { 0: text, index } of plan.source.slice(start, end).matchAll(CLAUSE)) {
      if (text.length > LONGEST || DIGIT.test(text)) continue
      const words = foldKey(SPACE.test(text) ? text.replace(SPACES, '') : text)
      if (words === '') continue
      const from = start + index + (text.length - text.trimStart().length)
      clauses.push({ measure, span: { start: from, end: from + text.trim().length } })
      starts.push(folded.length)
      folded += words + BETWEEN
    }
  }
  return { clauses, folded: sketchPairs(folded), starts }
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
