import { makeCodeSet } from './code-set.js'
import type { MappedText } from './mapped-text.js'
import { lowerBound } from './lower-bound.js'

/** Brackets, quotes and the stops of a sentence: what readers of numbering, headings and clauses look for. */
export const SIGN: Uint8Array = makeCodeSet('（）《》〔〕【】“”‘’「」[]。；：！？')

/** Places of the signs of a cleaned text: `units[i] - base` for i from `from` to `to`. */
export interface Signs {
  units: ArrayLike<number>
  base: number
  from: number
  to: number
}

/** Finds the signs of a cleaned text that was made of one source. */
export type SignFinder = (mapped: MappedText) => Signs

/**
 * A finder for many texts cleaned of one source, so that its readers need not scan each stretch again.
 *
 * @param places source offsets of all its signs
 * @returns a function that tells the places of the signs in a cleaned text
 */
export function createSignFinder(places: readonly number[]): SignFinder {
  return ({ text, at }) => {
    const first = at[0] ?? 0
    const end = (at[at.length - 1] ?? -1) + 1
    return end - first === at.length
      ? sliceSigns({ units: places, base: 0, from: 0, to: places.length }, first, end)
      : findSigns(text)
  }
}

/**
 * The signs of one text, found by a scan of its own.
 *
 * @param text cleaned text
 */
export function findSigns(text: string): Signs {
  const units: number[] = []
  for (let i = 0; i < text.length; i++) if (SIGN[text.charCodeAt(i)] === 1) units.push(i)
  return { units, base: 0, from: 0, to: units.length }
}

/**
 * The signs of a stretch of a text; their places count from its start.
 *
 * @param signs signs of the whole text
 * @param start first unit of the stretch
 * @param end end of the stretch, exclusive
 */
export function sliceSigns({ units, base, from, to }: Signs, start: number, end: number): Signs {
  const first = lowerBound(units, base + start, from, to)
  return { units, base: base + start, from: first, to: lowerBound(units, base + end, first, to) }
}
