import type { NameFrame } from '../../model.js'
import { spanOfWords } from './phrase.js'
import type { Slots } from './slots.js'

/** Where the words of each slot stand in the source. */
export function spansOfSlots(slots: Slots): NameFrame {
  return {
    verb: spanOfWords(slots.verb),
    who: spanOfWords(slots.who),
    level: spanOfWords(slots.level),
    area: spanOfWords(slots.area),
    thing: spanOfWords(slots.thing),
    measure: spanOfWords(slots.measure),
    per: spanOfWords(slots.per),
    partOf: spanOfWords(slots.partOf),
  }
}
