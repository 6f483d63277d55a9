/**
 * Numbers between 0 and 1 that look random and are the same for the same seed on every machine (mulberry32, public
 * domain). For samples and bootstrap, not for secrets.
 *
 * @param seed a whole number
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
