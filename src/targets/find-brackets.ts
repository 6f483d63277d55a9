import { Mark, markAt, type Marks } from './mark-units.js'
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
  sign: string
}

/** Bits of {@link Brackets.inside}. */
export const Inside = { bracket: 1, quote: 2, title: 4 } as const

const bitOf = (sign: string): number =>
  sign === '《' || sign === '〈' ? Inside.title : '（[【〔'.includes(sign) ? Inside.bracket : Inside.quote

/** A bracket that closes further away than this was never meant to be one pair. */
const LONGEST = { bracket: 400, other: 80 }

/** Pairs of brackets and quotes; what does not close is a plain character. Each sign is pushed and popped once. */
function findPairs(text: string, { units, from, to }: Marks): Pair[] {
  const pairs: Pair[] = []
  const stack: Pair[] = []
  let matched = 0
  for (let i = from; i < to; i++) {
    const at = units[i] ?? 0
    if ((markAt(text, at) & Mark.bracket) === 0) continue
    const sign = text.charAt(at)
    if (CLOSERS.has(sign)) {
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
  for (const { open, close, sign } of pairs) {
    const bit = bitOf(sign)
    // pairs nest at most 16 deep and are short, so this stays linear
    for (let at = open + 1; at < close; at++) inside[at] = (inside[at] ?? 0) | bit
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
