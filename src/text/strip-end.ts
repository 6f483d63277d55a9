/**
 * Take words off the end of a phrase as long as one stands there; a regex with `+$` would look at every place.
 *
 * @param phrase the phrase
 * @param words words or signs to take off
 * @returns the phrase without them
 */
export function stripEnd(phrase: string, words: readonly string[]): string {
  for (;;) {
    const word = words.find((one) => phrase.endsWith(one))
    if (word === undefined || word === '') return phrase
    phrase = phrase.slice(0, -word.length)
  }
}
