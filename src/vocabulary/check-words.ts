/**
 * Check a list of words: an empty one would fit everywhere, one that stands twice is a slip.
 *
 * @param list what the list is called, for the message
 * @param words the words
 * @throws Error naming the list and the word
 */
export function checkWords(list: string, words: readonly string[]): void {
  const seen = new Set<string>()
  for (const word of words) {
    if (word.trim() === '') throw new Error(`A word of "${list}" is empty.`)
    if (seen.has(word)) throw new Error(`The word "${word}" stands twice in "${list}".`)
    seen.add(word)
  }
}
