import { STATED_END, STATED_LEAD, STATED_VALUE } from '../words/coverage-words.js'
import { endsAt, startsAt } from '../text/affix.js'
import { Mark, markAt, type Marks } from './mark-units.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { CLOSERS } from './structure-signs.js'

/** Which units of a passage stand inside brackets, quotes and titles. */
export interface Brackets {
  /** brackets around a unit, bits of {@link Inside} */
  inside: Uint8Array
  /** matched pairs in order of their opening sign */
  pairs: readonly Pair[]
}

export interface Pair {
  open: number
  close: number
  kind: Kind
}

/** What opens a pair. */
interface Kind {
  /** UTF-16 unit that closes it */
  closer: number
  /** bit of {@link Inside} for what stands in it */
  inside: number
}

/** Bits of {@link Brackets.inside}. */
export const Inside = { bracket: 1, quote: 2, title: 4 } as const

const insideOf = (opener: string): number =>
  '《〈'.includes(opener) ? Inside.title : '（[【〔'.includes(opener) ? Inside.bracket : Inside.quote

/** Kinds of pairs by the UTF-16 unit that opens them. */
const KINDS = new Map<number, Kind>()
for (const [opener, closer] of CLOSERS)
  KINDS.set(opener.charCodeAt(0), { closer: closer.charCodeAt(0), inside: insideOf(opener) })

/** A bracket that closes further away than this was never meant to be one pair. */
const LONGEST = { bracket: 400, other: 80 }

/** A shorter quote is a name, whatever stands in it: “一老一小，健康同行”. */
const SHORTEST_SPEECH = 16
const COMMAS = makeSigns('，；。')
/** What no name ends in. */
const SENTENCE_END = makeSigns('，。！？')

/** So much is read before and behind a quote for who says it. */
const STATED_REACH = 8

/**
 * 实现“高层次人才达到2000名，贡献率达到40%”的目标: a quote of whole clauses, one of them with a number, is no name. Neither is one
 * that states a level, where it is said to be a goal: 其中包括“签约率超过80%”, or that ends as sentences do.
 */
function isSpeech(text: string, open: number, close: number): boolean {
  let clauses = 0
  let digits = 0
  for (let at = open + 1; at < close; at++) {
    if (isSignAt(COMMAS, text, at)) clauses++
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits++
  }
  // “今年全部纳入医保定点。”: a whole sentence is somebody's
  if (isSignAt(SENTENCE_END, text, close - 1) && close - open >= SHORTEST_SPEECH) return true
  if (digits === 0) return false
  if (clauses > 0 && close - open >= SHORTEST_SPEECH) return true
  return (
    endsAt(STATED_LEAD, text, Math.max(0, open - STATED_REACH), open + 1) &&
    startsAt(STATED_END, text, close, close + STATED_REACH) &&
    STATED_VALUE.test(text.slice(open + 1, close))
  )
}

/** Pairs of brackets and quotes; what does not close is a plain character. Each sign is pushed and popped once. */
function findPairs(text: string, { units, from, to }: Marks): Pair[] {
  const pairs: Pair[] = []
  const stack: Pair[] = []
  let matched = 0
  for (let i = from; i < to; i++) {
    const at = units[i] ?? 0
    if ((markAt(text, at) & Mark.bracket) === 0) continue
    const code = text.charCodeAt(at)
    const kind = KINDS.get(code)
    if (kind !== undefined) {
      const pair = { open: at, close: -1, kind }
      pairs.push(pair)
      stack.push(pair)
      if (stack.length > 16) stack.shift()
      continue
    }
    let depth = stack.length - 1
    while (depth >= 0 && stack[depth]?.kind.closer !== code) depth--
    const pair = depth < 0 ? undefined : stack[depth]
    if (pair === undefined) continue
    while (stack.length > depth) stack.pop()
    if (at - pair.open > (pair.kind.inside === Inside.bracket ? LONGEST.bracket : LONGEST.other)) continue
    if (pair.kind.inside === Inside.quote && isSpeech(text, pair.open, at)) continue
    pair.close = at
    matched++
  }
  return matched === pairs.length ? pairs : pairs.filter(({ close }) => close >= 0)
}

/** Room for many passages at once, all zero where nobody has taken it: one array for each would cost more than it holds. */
const ROOM = 16384
let room = new Uint8Array(0)
let used = 0
function takeRoom(length: number): Uint8Array {
  if (length > ROOM) return new Uint8Array(length)
  if (used + length > room.length) {
    room = new Uint8Array(ROOM)
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
  for (const { open, close, kind } of pairs) {
    // pairs nest at most 16 deep and are short, so this stays linear
    for (let at = open + 1; at < close; at++) inside[at] = (inside[at] ?? 0) | kind.inside
  }
  return inside
}

const NONE: readonly never[] = []

/**
 * Find the brackets, quotes and titles of a passage.
 *
 * @param text cleaned text of the passage
 * @param marks places of its signs
 */
export function findBrackets(text: string, marks: Marks): Brackets {
  const pairs = (marks.seen & Mark.bracket) === 0 ? NONE : findPairs(text, marks)
  return { inside: findInside(text, pairs), pairs }
}
