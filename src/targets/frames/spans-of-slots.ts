import type { NameFrame, NameSlot } from '../../model.js'
import { spanOfWords } from './phrase.js'
import type { Slots } from './read-slots.js'

/** Where the words of each slot stand in the source. */
export function spansOfSlots(slots: Slots): NameFrame {
  const spans = (Object.keys(slots) as NameSlot[]).map((name) => [name, spanOfWords(slots[name])] as const)
  return Object.fromEntries(spans) as NameFrame
}
