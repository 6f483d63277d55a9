import { ENDS_SENTENCE } from '../words/doubt-patterns.js'

/** A longer text is no line, and is not searched again for each of its values. */
const LONGEST_LINE = 1000

/**
 * Whether a passage is a line in which no sentence ends, as headlines are.
 *
 * @param text cleaned text of the passage
 */
export const isLine = (text: string): boolean => text.length <= LONGEST_LINE && !ENDS_SENTENCE.test(text)
