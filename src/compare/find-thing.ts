import type { Measure, Plan, Span } from '../model.js'
import type { PlainParts } from './cut-clauses.js'
import { foldKey } from './fold-phrase.js'
import { numberOf, SIGN_NUMBERS, signNumbers, signTable } from './sign-numbers.js'

/** A clause of a plan that holds no number. */
interface PlainClause {
  measure: Measure
  span: Span
}

/** The clauses of a plan without a number, to be searched for the things of many rows. */
export interface PlainText extends PlainParts {
  source: string
  /** for each 32 clauses and each of the {@link SIGN_NUMBERS} which of them have it, one bit a clause: most are turned down by them */
  having: Int32Array
  /** folded clauses, made when they are first asked for */
  folded: (string | undefined)[]
}

/** A folded name without how it is measured, to be found word for word. */
export interface WholeThing {
  text: string
  signs: readonly number[]
}

/** Make a folded name ready for {@link findThing}. */
export function seekThing(text: string): WholeThing {
  return { text, signs: signNumbers([text]) }
}

const WORD = 32

/**
 * Make the clauses of a plan ready for {@link findThing}.
 *
 * @param plan the plan
 * @param plain its clauses that hold no number
 */
export function readPlainText({ source }: Plan, plain: PlainParts): PlainText {
  const table = signTable()
  const { measures, places } = plain
  const having = new Int32Array(Math.ceil(measures.length / WORD) * SIGN_NUMBERS)
  for (let clause = 0; clause < measures.length; clause++) {
    const first = Math.floor(clause / WORD) * SIGN_NUMBERS
    const end = places[2 * clause + 1] ?? 0
    for (let i = places[2 * clause] ?? end; i < end; i++) {
      const at = first + numberOf(table, source.charCodeAt(i))
      having[at] = (having[at] ?? 0) | (1 << (clause % WORD))
    }
  }
  return { measures, places, source, having, folded: [] }
}

/**
 * The first clause that holds a thing word for word: 优化医护比 speaks of 医护比, whatever it says of it.
 *
 * @param text clauses of a plan
 * @param things what is looked for
 */
export function findThing(text: PlainText, things: readonly WholeThing[]): PlainClause | null {
  const { source, measures, places, having } = text
  for (const thing of things)
    for (let first = 0; first < having.length; first += SIGN_NUMBERS)
      for (let rest = mayHold(having, first, thing); rest !== 0; rest &= rest - 1) {
        const i = (first / SIGN_NUMBERS) * WORD + 31 - Math.clz32(rest & -rest)
        const measure = foldClause(text, i).includes(thing.text) ? measures[i] : undefined
        if (measure !== undefined)
          return { measure, span: trimSpan(source, places[2 * i] ?? 0, places[2 * i + 1] ?? 0) }
      }
  return null
}

/** Those of 32 clauses that have all characters of a thing. */
function mayHold(having: Int32Array, first: number, { signs }: WholeThing): number {
  let rest = -1
  for (let i = 0; i < signs.length && rest !== 0; i++) rest &= having[first + (signs[i] ?? 0)] ?? 0
  return rest
}

function foldClause({ source, places, folded }: PlainText, i: number): string {
  return (folded[i] ??= foldKey(source.slice(places[2 * i], places[2 * i + 1]).replace(/\s+/gu, '')))
}

/** A stretch without the white space around it. */
function trimSpan(source: string, from: number, to: number): Span {
  const text = source.slice(from, to)
  const start = from + text.length - text.trimStart().length
  return { start, end: start + text.trim().length }
}
