import { defaultLanguage } from '../health/default-language.js'
import type { Vocabulary } from '../model.js'

/** What of a vocabulary is language: the typed words that texts are read and names are compared by. */
export type Spoken = Pick<Vocabulary, 'subjects' | 'language'>

let current: Spoken = defaultLanguage

/** The language in which the text at hand is read, or the plans at hand are compared. */
export const spoken = (): Spoken => current

/**
 * Read or compare something in the language of a vocabulary. A name is read by some ninety small functions of bare words, and
 * compared by some thirty; which words are typed is the same for all of them from the first to the last value, so it is told once
 * for the whole run.
 *
 * @param vocabulary the vocabulary; without one, the built-in one
 * @param read what to do; synchronous, and nothing of it is left to be read later
 */
export function inLanguageOf<Result>(vocabulary: Vocabulary, read: () => Result): Result {
  const before = current
  // one that brings no language of its own is read by the built-in one's
  current = vocabulary.subjects === undefined && vocabulary.language === undefined ? defaultLanguage : vocabulary
  try {
    return read()
  } finally {
    current = before
  }
}
