import type { Item } from '../cut-parts.js'
import { changeFrame } from './change-frame.js'
import type { Frame } from './frame.js'
import { joinWords, NO_WORDS } from './phrase.js'
import { changeSlots, type Slots } from './slots.js'

/** Longer words describe a thing of their own. */
const LONGEST = 14

/**
 * Whether words name only whose beds are counted, or beds of which kind: 床位7.5张，其中|社会办医|1.7张、|康复|0.3张. A word that shares a
 * sign with what the whole counts (负压病床) names it again.
 *
 * @param own slots of the part
 * @param quantity its value
 * @param whole the value that it is a part of
 */
export function isPartOfBeds(
  { who, thing, measure, level }: Slots,
  quantity: Item['quantity'],
  whole: Item['whole'],
): boolean {
  const other = whole?.binding?.frame.slots
  if (other === undefined || quantity?.family !== 'bed' || whole?.quantity?.family !== 'bed') return false
  const own = joinWords(level, who, thing).text
  if (own === '' || own.length > LONGEST || measure.text !== '' || other.thing.text === '') return false
  return !Array.from(other.thing.text).some((sign) => own.includes(sign))
}

/** Name such a part: whose they are, and what the whole counts. Null for what is none. */
export function bedsOfWhole(frame: Frame, { quantity, whole }: Item): Frame | null {
  const other = whole?.binding?.frame.slots
  if (other === undefined || !isPartOfBeds(frame.slots, quantity, whole)) return null
  const { level, who, thing, verb } = frame.slots
  const filled = new Map(frame.filled).set('thing', 'whole').set('measure', 'whole')
  if (verb.text === '') filled.set('verb', 'list')
  const slots = changeSlots(frame.slots, {
    verb: verb.text === '' ? other.verb : verb,
    who: joinWords(level, who, thing),
    level: NO_WORDS,
    thing: other.thing,
    measure: other.measure,
  })
  return changeFrame(frame, { slots, filled })
}
