const NONE: readonly RegExpExecArray[] = []

/**
 * What `text.matchAll(pattern)` finds, where most texts hold nothing of it: these cost one search, and neither an iterator nor
 * the copy of the pattern that `matchAll` makes for it.
 *
 * @param text any text
 * @param pattern a global pattern, not a sticky one
 * @returns the matches in order
 */
export function allMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? NONE : text.matchAll(pattern)
}
