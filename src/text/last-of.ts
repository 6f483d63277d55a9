/**
 * Where the last of some characters stands.
 *
 * @param text where to look
 * @param characters which ones, none of them a surrogate pair
 * @returns UTF-16 offset; -1 where none of them stands
 */
export function lastOf(text: string, characters: string): number {
  let last = -1
  for (const character of characters) last = Math.max(last, text.lastIndexOf(character))
  return last
}
