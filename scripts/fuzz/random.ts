/** A source of numbers that a seed repeats. */
export interface Random {
  /** from 0 up to, but not including, `below` */
  below: (below: number) => number
  pick: <T>(entries: readonly T[]) => T
}

/**
 * Numbers from a seed (mulberry32, public domain).
 *
 * @param seed whole number; the same gives the same numbers
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(entries: readonly T[]): T => {
    const entry = entries[below(entries.length)]
    if (entry === undefined) throw new Error('nothing to pick from')
    return entry
  }
  return { below, pick }
}
