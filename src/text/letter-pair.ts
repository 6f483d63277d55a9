/**
 * Two neighbouring UTF-16 units as one number, which a set finds without making a string. It is signed, so that it stays a
 * small integer.
 *
 * @param text where they stand
 * @param at the first of them; the second must be inside the text
 */
export function letterPair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
