import { lastBefore } from './last-before.js'
import type { Quantity } from './quantity.js'
import type { Reading } from './reading.js'
import type { Clause } from './split-sentences.js'
import { structureOf } from './structure-of.js'

export function lastDate(dates: Reading['dates'], before: number, from: number): Reading['dates'][number] | null {
  const date = lastBefore(dates, before)
  return date !== null && date.start >= from ? date : null
}

/** A deadline stands before the number in its sentence. */
export function isDue(reading: Reading, quantity: Quantity, clause: Clause): boolean {
  const sentence = structureOf(reading).sentences[clause.sentence]
  return lastDate(reading.dates, quantity.start, sentence?.start ?? 0)?.role === 'due'
}
