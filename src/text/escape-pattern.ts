/**
 * A word as the source of a pattern that finds just it.
 *
 * @param word any text
 */
export function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
}
