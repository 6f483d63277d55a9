import { PLACE_END, PROPER_PLACE, UNIT_IN_PLACE } from '../../words/frame-words.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { changeSlots } from './slots.js'
import { startsAt } from '../../text/affix.js'

/** 新增用户3900户，其中新建小区2000户、老旧小区600户: how many of them are in a place. */
export function placeOf(own: Frame, { item, near, sides, around: { last } }: Filling): Frame | null {
  const { verb, measure, per } = own.slots
  const { quantity, whole } = item
  const isBare =
    own.form === 'plain' && verb.text === '' && measure.text === '' && per.text === '' && sides.verb === null
  const { text } = own.own
  if (!isBare || !(startsAt(UNIT_IN_PLACE, quantity?.unit ?? '') ? PLACE_END : PROPER_PLACE).test(text)) return null
  const isNext = last?.binding?.frame.filled.get('thing') === 'whole' && last.quantity?.unit === quantity?.unit
  const other = whole?.quantity?.unit === quantity?.unit ? whole?.binding?.frame : isNext ? near?.frame : undefined
  if (other?.form !== 'plain' || other.slots.thing.text === '') return null
  const { slots } = other
  return changeFrame(own, {
    suffix: other.suffix,
    slots: changeSlots(slots, { area: own.own }),
    filled: new Map([...own.filled, ['thing', 'whole'], ['who', 'whole'], ['verb', 'whole']]),
  })
}
