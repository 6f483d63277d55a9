import type { Span } from '../../src/model.js'

/**
 * Pair gold spans with found spans, one to one: each gold span, in order, takes the free found span that overlaps it
 * most, the first of equals.
 *
 * @param gold spans of the annotation, in document order
 * @param found spans of the library
 * @returns for each gold span the index of its partner in `found`, or null
 */
export function matchSpans(gold: readonly Span[], found: readonly Span[]): (number | null)[] {
  const free = new Set(found.keys())
  return gold.map((span) => {
    const best = found
      .map((other, index) => ({ index, shared: overlap(span, other) }))
      .filter(({ index, shared }) => shared > 0 && free.has(index))
      .sort((a, b) => b.shared - a.shared)[0]
    if (best === undefined) return null
    free.delete(best.index)
    return best.index
  })
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
