import { NO_WORDS, type Phrase } from './phrase.js'

/** What a quantity measures, slot by slot; an empty slot has no words. */
export interface Slots {
  verb: Phrase
  who: Phrase
  level: Phrase
  area: Phrase
  thing: Phrase
  measure: Phrase
  per: Phrase
  partOf: Phrase
}

/** Slots that are still to be filled. */
export const emptySlots = (): Slots => ({
  verb: NO_WORDS, who: NO_WORDS, level: NO_WORDS, area: NO_WORDS, thing: NO_WORDS, measure: NO_WORDS, per: NO_WORDS, partOf: NO_WORDS,
}) // prettier-ignore

export const NO_SLOTS: Slots = emptySlots()

/**
 * Slots with some of them filled anew. Every name is asked for its slots in many places, and a copy made by spreading has a
 * shape of its own for each place that spreads: the engine then looks each slot up by its name.
 *
 * @param slots what stays
 * @param changes what is filled anew
 */
export function changeSlots(slots: Slots, changes: Partial<Slots>): Slots {
  return {
    verb: changes.verb ?? slots.verb,
    who: changes.who ?? slots.who,
    level: changes.level ?? slots.level,
    area: changes.area ?? slots.area,
    thing: changes.thing ?? slots.thing,
    measure: changes.measure ?? slots.measure,
    per: changes.per ?? slots.per,
    partOf: changes.partOf ?? slots.partOf,
  }
}
