import { findBrackets, type Brackets } from './find-brackets.js'
import type { Reading } from './reading.js'

/**
 * Brackets, quotes and titles of a passage, looked for when they are first asked for.
 *
 * @param reading the passage
 */
export function bracketsOf(reading: Reading): Brackets {
  reading.brackets ??= findBrackets(reading.text, reading.marks)
  return reading.brackets
}
