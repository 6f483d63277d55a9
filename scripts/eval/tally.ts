/** How much of what was asked is right. */
export interface Tally {
  right: number
  of: number
}

/** How two sets meet: what both have, what was found, what the gold holds. */
export interface Overlap {
  hits: number
  found: number
  gold: number
}

/** Share that is right, 0–1; null where nothing was asked. */
export function rate({ right, of }: Tally): number | null {
  return of === 0 ? null : right / of
}

/** Share of what was found that the gold holds; null where nothing was found. */
export function precision({ hits, found }: Overlap): number | null {
  return found === 0 ? null : hits / found
}

/** Share of the gold that was found; null where the gold holds nothing. */
export function recall({ hits, gold }: Overlap): number | null {
  return gold === 0 ? null : hits / gold
}

/** Harmonic mean of precision and recall, 0–1; null where there is nothing on either side. */
export function f1({ hits, found, gold }: Overlap): number | null {
  return found + gold === 0 ? null : (2 * hits) / (found + gold)
}

/** Count the true values. */
export function tally(answers: readonly boolean[]): Tally {
  return { right: answers.filter(Boolean).length, of: answers.length }
}

/** Sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, next) => ({ right: sum.right + next.right, of: sum.of + next.of }), { right: 0, of: 0 })
}

/** Sum of overlaps. */
export function addOverlaps(overlaps: readonly Overlap[]): Overlap {
  const zero = { hits: 0, found: 0, gold: 0 }
  return overlaps.reduce(
    (sum, next) => ({ hits: sum.hits + next.hits, found: sum.found + next.found, gold: sum.gold + next.gold }),
    zero,
  )
}
