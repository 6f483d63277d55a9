/**
 * Characters that are in some set are numbered from 1, all others are 0: a set is a short row of bits by that number, and
 * a look-up allocates nothing, which `text.charAt` does for each Chinese character.
 */
const NUMBERS = new Uint16Array(0x10000)
let numbered = 0

/** A set of single characters: 1 at the number of each. */
export type Signs = Uint8Array

/**
 * Make a set of characters.
 *
 * @param characters the characters, one after another
 */
export function makeSigns(characters: string): Signs {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i)
    if (NUMBERS[code] === 0) NUMBERS[code] = ++numbered
  }
  const signs = new Uint8Array(numbered + 1)
  for (let i = 0; i < characters.length; i++) signs[NUMBERS[characters.charCodeAt(i)] ?? 0] = 1
  return signs
}

/**
 * Whether one of the characters stands at a place.
 *
 * @param signs the characters
 * @param text where to look
 * @param at the unit; outside the text the answer is no
 */
export function isSignAt(signs: Signs, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const number = NUMBERS[text.charCodeAt(at)] ?? 0
  return number !== 0 && number < signs.length && signs[number] === 1
}
