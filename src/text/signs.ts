/** A set of single characters, looked up by code: nothing is allocated, which `text.charAt` does for each Chinese character. */
export type Signs = ReadonlySet<number>

/**
 * Make a set of characters.
 *
 * @param characters the characters, one after another
 */
export function makeSigns(characters: string): Signs {
  const signs = new Set<number>()
  for (let i = 0; i < characters.length; i++) signs.add(characters.charCodeAt(i))
  return signs
}

/**
 * Whether one of the characters stands at a place.
 *
 * @param signs the characters
 * @param text where to look
 * @param at the unit; outside the text the answer is no
 */
export const isSignAt = (signs: Signs, text: string, at: number): boolean => signs.has(text.charCodeAt(at))
