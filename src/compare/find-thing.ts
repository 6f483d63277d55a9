import type { Measure, Plan, Span } from '../model.js'
import { foldKey } from './fold-phrase.js'
import { listLooseTexts } from './loose-texts.js'

/** A clause of a plan that holds no digit. */
interface PlainClause {
  measure: Measure
  span: Span
}

/** The clauses of a plan without a digit, and their folded texts as one. */
export interface PlainText {
  clauses: readonly PlainClause[]
  folded: string
  /** where each clause begins in the folded text */
  starts: readonly number[]
}

const CLAUSE = /[^，。；！？：,;\t|\n]+/gu
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
      const words = foldKey(text.replace(/\s+/gu, ''))
      if (words === '') continue
      const from = start + index + (text.length - text.trimStart().length)
      clauses.push({ measure, span: { start: from, end: from + text.trim().length } })
      starts.push(folded.length)
      folded += words + BETWEEN
    }
  }
  return { clauses, folded, starts }
}

/**
 * The first clause that holds a thing word for word: 优化医护比 speaks of 医护比, whatever it says of it.
 *
 * @param text clauses of a plan
 * @param things folded names without how they are measured
 */
export function findThing({ clauses, folded, starts }: PlainText, things: readonly string[]): PlainClause | null {
  for (const thing of things) {
    const at = folded.indexOf(thing)
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
