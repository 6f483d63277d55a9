import { STANDARD_LEAD } from '../../words/frame-patterns.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { cutTail } from './cut-tail.js'
import { cutWords } from './phrase.js'
import { readSides } from './read-sides.js'
import { readSlots } from './read-slots.js'
import { type Slots } from './slots.js'
import { isVerb, takeVerb } from './take-verb.js'
import { startsAt } from '../../text/affix.js'

/** 5个省级、20个市级专科; 本科生1.2万元、专科生0.8万元标准给予补助: the noun stands behind the last of a list. */
export function behindLast(reading: Reading, item: Item): Slots | null {
  let last = item
  for (let count = 0; last.next !== null && count < 12; count++) last = last.next
  if (last.quantity?.family !== item.quantity?.family || (item.next === null && item.previous === null)) return null
  const { tail } = readSides(reading, last)
  const thing = cutTail(takeVerb(startsAt(STANDARD_LEAD, tail.text) ? cutWords(tail, 2) : tail).words)
  return thing.text.length < 2 || isVerb(thing.text) ? null : readSlots(thing)
}
