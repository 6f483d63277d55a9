import { isSignAt, makeSigns } from '../text/signs.js'
import { CLAUSE_ENDS, CLOSERS, SENTENCE_ENDS } from './structure-signs.js'

/** A stretch of a passage, in units of its cleaned text, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

export interface Clause extends Stretch {
  sentence: number
  /** how many ；stand before it in its sentence */
  part: number
  /** the separator after the clause, '' at the end of the passage */
  ends: string
}

export interface Sentence extends Stretch {
  clauses: Clause[]
}

/** Sentences and clauses of a passage, and which units stand inside brackets, quotes and titles. */
export interface Structure {
  sentences: Sentence[]
  clauses: Clause[]
  /** index of the clause of a unit */
  clauseAt: (at: number) => Clause
  /** brackets around a unit, bits of {@link Inside} */
  inside: Uint8Array
  /** matched pairs in order of their opening sign */
  pairs: Pair[]
}

export interface Pair {
  open: number
  close: number
  sign: string
}

/** Bits of {@link Structure.inside}. */
export const Inside = { bracket: 1, quote: 2, title: 4 } as const

/** What a character does here, so that the scans look at most characters once: 1 opens, 2 closes, 3 ends a clause, 4 a sentence. */
const ROLE = new Uint8Array(0x10000)
for (const [open, close] of CLOSERS) {
  ROLE[open.charCodeAt(0)] = 1
  ROLE[close.charCodeAt(0)] = 2
}
for (const sign of CLAUSE_ENDS) ROLE[sign.charCodeAt(0)] = 3
for (const sign of SENTENCE_ENDS) ROLE[sign.charCodeAt(0)] = 4
const COLON = 0xff1a // ：
const bitOf = (sign: string): number =>
  sign === '《' || sign === '〈' ? Inside.title : '（[【〔'.includes(sign) ? Inside.bracket : Inside.quote

/** A bracket that closes further away than this was never meant to be one pair. */
const LONGEST = { bracket: 400, other: 80 }

/** Pairs of brackets and quotes; what does not close is a plain character. Each sign is pushed and popped once. */
function findPairs(text: string, places: readonly number[]): Pair[] {
  const pairs: Pair[] = []
  const stack: Pair[] = []
  let matched = 0
  for (const at of places) {
    const role = ROLE[text.charCodeAt(at)] ?? 0
    if (role === 0 || role > 2) continue
    const sign = text.charAt(at)
    if (role === 1) {
      const pair = { open: at, close: -1, sign }
      pairs.push(pair)
      stack.push(pair)
      if (stack.length > 16) stack.shift()
      continue
    }
    let depth = stack.length - 1
    while (depth >= 0 && CLOSERS.get(stack[depth]?.sign ?? '') !== sign) depth--
    const pair = stack[depth]
    if (pair === undefined) continue
    while (stack.length > depth) stack.pop()
    if (at - pair.open > (bitOf(pair.sign) === Inside.bracket ? LONGEST.bracket : LONGEST.other)) continue
    pair.close = at
    matched++
  }
  return matched === pairs.length ? pairs : pairs.filter(({ close }) => close >= 0)
}

/** Room for many passages at once, all zero where nobody has taken it: one array for each would cost more than it holds. */
let room = new Uint8Array(0)
let used = 0
function takeRoom(length: number): Uint8Array {
  if (used + length > room.length) {
    room = new Uint8Array(Math.max(length, 16384))
    used = 0
  }
  used += length
  return room.subarray(used - length, used)
}

/** What stands in brackets where there are none: all zero, never written to. */
let nothing = new Uint8Array(256)
function findInside(text: string, pairs: readonly Pair[]): Uint8Array {
  if (pairs.length === 0) {
    if (nothing.length < text.length) nothing = new Uint8Array(text.length * 2)
    return nothing
  }
  const inside = takeRoom(text.length)
  for (const { open, close, sign } of pairs) {
    const bit = bitOf(sign)
    // pairs nest at most 16 deep and are short, so this stays linear
    for (let at = open + 1; at < close; at++) inside[at] = (inside[at] ?? 0) | bit
  }
  return inside
}

/** Signs before a member of a list: no part of what its clause says. */
const BULLETS = makeSigns('—–●○■□◆◇▲△★☆▪•·')

function skipBullets(text: string, at: number): number {
  while (isSignAt(BULLETS, text, at)) at++
  return at
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** What has been split so far, and where the open clause starts. */
interface Split {
  text: string
  sentences: Sentence[]
  clauses: Clause[]
  /** the sentence that the last clause belongs to, while it may go on */
  open: Sentence | null
  start: number
}

function closeClause(split: Split, end: number, ends: string, next: number): void {
  const { start, open, sentences } = split
  const before = open?.clauses.at(-1)
  const part = before === undefined ? 0 : before.part + (before.ends === '；' ? 1 : 0)
  const clause: Clause = { start, end, sentence: sentences.length, part, ends }
  split.clauses.push(clause)
  if (open === null) split.open = { start, end, clauses: [clause] }
  else open.clauses.push(clause)
  split.start = skipBullets(split.text, next)
}

function closeSentence(split: Split, end: number): void {
  if (split.open === null) return
  split.open.end = end
  split.sentences.push(split.open)
  split.open = null
}

/**
 * Split a passage into sentences (at 。！？ and where a numbered item starts) and clauses (also at ，；：), with signs inside
 * brackets, quotes and titles left alone.
 *
 * @param text cleaned text of the passage
 * @param places all places of its signs in ascending order, others may stand among them
 * @param itemStarts places where a numbered item starts inside the passage (`；2.`), ascending
 * @returns sentences, clauses and what stands in brackets; linear in the text
 */
export function splitSentences(text: string, places: readonly number[], itemStarts: readonly number[]): Structure {
  const pairs = findPairs(text, places)
  const inside = findInside(text, pairs)
  const split: Split = { text, sentences: [], clauses: [], open: null, start: skipBullets(text, 0) }
  let item = 0
  const startItems = (before: number): void => {
    for (let at = itemStarts[item]; at !== undefined && at <= before; at = itemStarts[++item]) {
      if (at > split.start) closeClause(split, at, '', at)
      closeSentence(split, at)
    }
  }
  for (const at of places) {
    const role = ROLE[text.charCodeAt(at)] ?? 0
    if (role === 0) continue
    startItems(at)
    if (role < 3 || inside[at] !== 0) continue
    if (text.charCodeAt(at) === COLON && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue
    closeClause(split, at, text.charAt(at), at + 1)
    if (role === 4) closeSentence(split, at)
  }
  startItems(text.length)
  const { sentences, clauses } = split
  if (split.start < text.length || clauses.length === 0) closeClause(split, text.length, '', text.length)
  closeSentence(split, text.length)
  const clauseAt = (at: number): Clause => {
    let low = 0
    let high = clauses.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((clauses[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    // there is always one
    return clauses[low] as Clause
  }
  return { sentences, clauses, clauseAt, inside, pairs }
}
