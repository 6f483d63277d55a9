import type { Token } from './cell-tokens.js'
import { matchRow } from './match-row.js'
import type { Head } from './printed-head.js'

/** Rows that show which reading of the heads is meant. */
const ROWS = 6
/** What a row costs that cannot be read. */
const UNREAD = 20
/** Lines of a group between two rows. */
const BETWEEN = 2

/**
 * Which of two readings of the same heads fits the rows below better: a row that has more heads than cells may lack a
 * cell, or one of its heads is broken over lines.
 *
 * @param one the reading that is taken where both fit as well
 * @param other the same heads, some of them joined
 * @param tokens pieces of text that begin with the heads
 */
export function chooseHead(one: Head | null, other: Head | null, tokens: readonly Token[]): Head | null {
  if (one === null || other === null) return one ?? other
  return costOf(other, tokens) < costOf(one, tokens) ? other : one
}

function costOf({ kinds, end }: Head, tokens: readonly Token[]): number {
  const texts = tokens.map(({ text }) => text)
  let cost = 0
  let at = end
  for (let row = 1; row <= ROWS; row++) {
    const match = firstMatch(texts, at, kinds, row)
    if (match === null) return cost + (at < texts.length ? (ROWS + 1 - row) * UNREAD : 0)
    cost += match.cost
    at = match.end
  }
  return cost
}

function firstMatch(texts: readonly string[], at: number, kinds: Head['kinds'], row: number): ReturnType<typeof matchRow> {
  for (let skip = 0; skip <= BETWEEN; skip++) {
    const found = matchRow(texts, at + skip, { kinds, whole: false, stack: 1 }, row, row > 1)
    if (found !== null) return found
  }
  return null
} // prettier-ignore
