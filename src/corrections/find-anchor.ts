import type { QuoteAnchor, Span } from '../model.js'
import { bigramDice } from '../text/similarity.js'

/** How alike what stands around must be, of 2 (both sides equal). */
const LEAST = 0.9
/** By how much the best place must be ahead of the next. */
const MARGIN = 0.1
/** The same words at more places than this are told apart by nothing. */
const MAX_PLACES = 2000

/**
 * Find the words of an anchor again. The same text gives the same place; in a text that was changed a little the words
 * are looked for by what stands around them. Two places that are equally like it are none.
 *
 * @param source text of the plan
 * @param anchor made by `anchorOf`, of this text or an earlier state of it
 * @returns the place, UTF-16 offsets, end exclusive; null where the words are gone, or stand at several places alike
 */
export function findAnchor(source: string, anchor: QuoteAnchor): Span | null {
  const { exact, prefix, suffix } = anchor
  if (exact === '') return null
  const length = exact.length
  const isThere = source.startsWith(exact, anchor.start) && likeness(source, anchor.start, anchor) === 2
  if (isThere) return { start: anchor.start, end: anchor.start + length }
  let best: { at: number; score: number } | null = null
  let next = 0
  let places = 0
  for (let at = source.indexOf(exact); at >= 0; at = source.indexOf(exact, at + 1)) {
    if (++places > MAX_PLACES) return null
    const score = likeness(source, at, anchor)
    if (best === null || score > best.score) {
      next = best?.score ?? 0
      best = { at, score }
    } else next = Math.max(next, score)
  }
  if (best === null) return null
  // words that stand once and are long enough to be themselves need nothing around them
  const isUnique = places === 1 && length >= prefix.length + suffix.length && length > 0
  if (!isUnique && (best.score < LEAST || best.score - next < MARGIN)) return null
  return { start: best.at, end: best.at + length }
}

/** How alike what stands before and behind a place is to what the anchor kept: 0 to 2. */
function likeness(source: string, at: number, { exact, prefix, suffix }: QuoteAnchor): number {
  const before = source.slice(Math.max(0, at - prefix.length), at)
  const behind = source.slice(at + exact.length, at + exact.length + suffix.length)
  return sideLikeness(before, prefix) + sideLikeness(behind, suffix)
}

function sideLikeness(found: string, kept: string): number {
  return found === kept ? 1 : bigramDice(found, kept)
}
