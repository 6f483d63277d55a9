/**
 * The known word nearest to a mistyped one, by shared pairs of letters (Dice) — enough for a swapped, missing or
 * doubled letter.
 *
 * @param typed what was typed
 * @param known what could have been meant
 * @returns the nearest known word, or null where nothing is near
 */
export function suggest(typed: string, known: readonly string[]): string | null {
  const pairs = letterPairs(typed)
  let best: string | null = null
  let bestScore = 0.4
  for (const word of known) {
    const other = letterPairs(word)
    let shared = 0
    for (const pair of pairs) if (other.has(pair)) shared++
    const score = (2 * shared) / (pairs.size + other.size)
    if (score > bestScore) {
      best = word
      bestScore = score
    }
  }
  return best
}

/** Pairs of neighbouring letters, with the ends marked so that short words count too. */
function letterPairs(word: string): Set<string> {
  const letters = Array.from(`^${word.toLowerCase()}$`)
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(`${letters[i] ?? ''}${letters[i + 1] ?? ''}`)
  return pairs
}
