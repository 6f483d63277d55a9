import { bracketsOf } from '../clause/brackets-of.js'
import type { DateIndex } from '../clause/date-index.js'
import { Inside } from '../clause/find-brackets.js'
import type { Reading } from '../clause/reading.js'
import type { Sentence } from '../clause/split-sentences.js'
import { firstFrom } from '../text/first-from.js'
import type { Item } from './cut-parts.js'

/** So many dates of a sentence are looked at: more stand in none that somebody wrote. */
const LOOK = 8

/**
 * 深化改革，到2030年，A；B: whether a date that stands in the middle of the first part reaches the next is not plain.
 *
 * @param reading the passage
 * @param item a value that no date governs
 * @param index dates of the passage
 * @param sentence the sentence of the value
 */
export function dateBesides(reading: Reading, item: Item, { due }: DateIndex, sentence: Sentence): boolean {
  const { inside } = bracketsOf(reading)
  const first = firstFrom(due, sentence.start)
  for (let i = first; i < first + LOOK && (due[i]?.start ?? Infinity) < item.start; i++)
    if (due[i]?.year != null && ((inside[due[i]?.start ?? 0] ?? 0) & Inside.bracket) === 0) return true
  return false
}
