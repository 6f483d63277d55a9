import { DOES_PART, PLACE_END, PROPER_BODY, PROPER_PLACE, UNIT_IN_PLACE } from '../../words/frame-words.js'
import type { Quantity } from '../../clause/quantity.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { cutWords, type Phrase } from './phrase.js'
import { changeSlots, NO_SLOTS } from './slots.js'
import { startsAt } from '../../text/affix.js'

/** 新增用户3900户，其中新建小区2000户、老旧小区600户: how many of them are in a place, or are somebody's to do. */
export function placeOf(own: Frame, { item, near, sides, around: { last } }: Filling): Frame | null {
  const { verb, measure, per } = own.slots
  const { quantity, whole } = item
  if (own.form !== 'plain' || verb.text !== '' || measure.text !== '' || per.text !== '') return null
  const area = placeIn(own.own, quantity?.unit ?? '', sides.verb) ?? bodyIn(own.own, quantity, sides.verb)
  if (area === null) return null
  const isNext = last?.binding?.frame.filled.get('thing') === 'whole' && last.quantity?.unit === quantity?.unit
  const other = whole?.quantity?.unit === quantity?.unit ? whole?.binding?.frame : isNext ? near?.frame : undefined
  if (other?.form !== 'plain') return null
  // 急救站14个，其中红塔区4个: bodies are counted as things are
  const thing = other.slots.thing.text === '' ? other.slots.who : other.slots.thing
  if (thing.text === '') return null
  const who = thing === other.slots.who ? NO_SLOTS.who : other.slots.who
  return changeFrame(own, {
    suffix: other.suffix,
    slots: changeSlots(other.slots, { area, who, thing }),
    filled: new Map([...own.filled, ['thing', 'whole'], ['who', 'whole'], ['verb', 'whole']]),
  })
}

/** 青禾县|20户. */
function placeIn(words: Phrase, unit: string, verb: string | null): Phrase | null {
  if (verb !== null) return null
  return (startsAt(UNIT_IN_PLACE, unit) ? PLACE_END : PROPER_PLACE).test(words.text) ? words : null
}

/** 市民政局|负责|20户: who does a part of it; who bears a part of a sum is no place. */
function bodyIn(words: Phrase, quantity: Quantity | null, verb: string | null): Phrase | null {
  if (quantity === null || quantity.family === 'money' || quantity.family === 'percent') return null
  const does = DOES_PART.exec(words.text)?.[0] ?? ''
  if (does === '' && (verb === null || !DOES_PART.test(verb))) return null
  const body = cutWords(words, 0, words.text.length - does.length)
  return PROPER_BODY.test(body.text) ? body : null
}
