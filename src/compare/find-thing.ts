import type { Measure, Plan, Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { foldKey } from './fold-phrase.js'
import type { ClauseIndex } from './index-clauses.js'
import { SPACES } from './spaces.js'
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

const END = 1
const DIGIT = 2
const SPACE = 3
/** What a unit says of the clause it stands in: it ends, holds a number, or has to be closed up. */
const SIGNS = makeCodeSet('，。；！？：,;\t|\n')
for (const digit of '0123456789%％') SIGNS[digit.charCodeAt(0)] = DIGIT
for (const space of SPACES) if (SIGNS[space.charCodeAt(0)] !== END) SIGNS[space.charCodeAt(0)] = SPACE
const WHITE = /\s+/gu
const SHARE = '百分之'
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
    let from = start
    let numbered = false
    let spaced = false
    for (let i = start; i <= end; i++) {
      const sign = i === end ? END : SIGNS[source.charCodeAt(i)]
      if (sign === DIGIT) numbered = true
      else if (sign === SPACE) spaced = true
      else if (sign === END) {
        const text = numbered || i === from || i - from > LONGEST ? '' : source.slice(from, i)
        const isPlain = text !== '' && !text.includes(SHARE)
        const words = isPlain ? (foldedAt(from, text) ?? foldKey(spaced ? text.replace(WHITE, '') : text)) : ''
        if (words !== '') {
          const at = from + (spaced ? text.length - text.trimStart().length : 0)
          clauses.push({ measure, span: { start: at, end: at + (spaced ? text.trim() : text).length } })
          starts.push(folded.length)
          folded += words + BETWEEN
        }
        from = i + 1
        numbered = spaced = false
      }
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
