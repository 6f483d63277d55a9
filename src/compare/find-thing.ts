import type { Measure, Plan, Span } from '../model.js'
import type { PlainParts } from './cut-clauses.js'
import { foldKey } from './fold-phrase.js'
import { BITS, signBits } from './sign-bits.js'

/** A clause of a plan that holds no number. */
interface PlainClause {
  measure: Measure
  span: Span
}

/** The clauses of a plan without a number, to be searched for the things of many rows. */
export interface PlainText extends PlainParts {
  source: string
  /** for each of the {@link BITS} which clauses have it, one bit a clause, in so many `words` of 32: most are turned down by them */
  having: Int32Array
  words: number
  /** folded clauses, made when they are first asked for */
  folded: (string | undefined)[]
}

/** A folded name without how it is measured, to be found word for word. */
export interface WholeThing {
  text: string
  bits: readonly number[]
}

/** Make a folded name ready for {@link findThing}. */
export function seekThing(text: string): WholeThing {
  return { text, bits: signBits(text) }
}

const WORD = 32

/**
 * Make the clauses of a plan ready for {@link findThing}.
 *
 * @param plan the plan
 * @param plain its clauses that hold no number
 */
export function readPlainText({ source }: Plan, plain: PlainParts): PlainText {
  const words = Math.ceil(plain.measures.length / WORD)
  const having = new Int32Array(BITS * words)
  // two sets of 32 bits a clause, one after another
  for (let i = 0; i < plain.bits.length; i++) {
    const first = (i & 1) * WORD
    for (let rest = plain.bits[i] ?? 0; rest !== 0; rest &= rest - 1) {
      const at = (first + lowestBit(rest)) * words + (i >> 6)
      having[at] = (having[at] ?? 0) | (1 << (i >> 1))
    }
  }
  return { ...plain, source, having, words, folded: [] }
}

/**
 * The first clause that holds a thing word for word: 优化医护比 speaks of 医护比, whatever it says of it.
 *
 * @param text clauses of a plan
 * @param things what is looked for
 */
export function findThing(text: PlainText, things: readonly WholeThing[]): PlainClause | null {
  const { source, measures, places, words } = text
  for (const thing of things)
    for (let word = 0; word < words; word++)
      for (let rest = mayHold(text, thing, word); rest !== 0; rest &= rest - 1) {
        const i = word * WORD + lowestBit(rest)
        const measure = foldClause(text, i).includes(thing.text) ? measures[i] : undefined
        if (measure !== undefined)
          return { measure, span: trimSpan(source, places[2 * i] ?? 0, places[2 * i + 1] ?? 0) }
      }
  return null
}

const lowestBit = (set: number): number => 31 - Math.clz32(set & -set)

/** Those of 32 clauses that have all bits of a thing. */
function mayHold({ having, words }: PlainText, { bits }: WholeThing, word: number): number {
  let rest = -1
  for (let i = 0; i < bits.length && rest !== 0; i++) rest &= having[(bits[i] ?? 0) * words + word] ?? 0
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
