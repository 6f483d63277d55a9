import { bracketsOf } from './brackets-of.js'
import { isNumbering } from './is-numbering.js'
import type { Reading } from './reading.js'
import { splitSentences, type Structure } from './split-sentences.js'

/**
 * Sentences and clauses of a passage. They are looked for when they are first asked for: a passage whose only
 * number is its own numbering never asks.
 *
 * @param reading the passage
 */
export function structureOf(reading: Reading): Structure {
  reading.structure ??= splitSentences(reading.text, reading.marks, bracketsOf(reading).inside, itemStarts(reading))
  return reading.structure
}

/** Places where a numbered item starts inside the passage. */
function itemStarts({ text, quantities }: Reading): number[] {
  const starts: number[] = []
  for (const quantity of quantities) {
    if (!isNumbering(text, quantity)) continue
    const { numberStart } = quantity
    starts.push(text.charAt(numberStart - 1) === '（' ? numberStart - 1 : numberStart)
  }
  return starts
}
