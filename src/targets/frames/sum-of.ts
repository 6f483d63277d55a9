import { SUM_LEAD, SUM_NAME } from '../../words/frame-words.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { joinWords, NO_WORDS } from './phrase.js'
import { changeSlots } from './slots.js'

/** How far before a value the words may stand that make it a sum. */
const SUM_REACH = 8

/** 新增站点30家、总数达1000家: all that there are of what the value before adds to. */
export function sumOf(own: Frame, { reading, item, near, around: { last } }: Filling): Frame | null {
  const { quantity } = item
  const other = near?.frame
  if (other === undefined || quantity?.unit == null || last?.quantity?.unit !== quantity.unit) return null
  const { text } = reading
  if (
    !SUM_NAME.test(own.own.text) ||
    !SUM_LEAD.test(text.slice(Math.max(last.end, item.start - SUM_REACH), item.start))
  )
    return null
  const { slots } = other
  if (slots.thing.text === '' && slots.who.text === '') return null
  return changeFrame(own, {
    form: other.form,
    suffix: own.slots.measure.text === '' ? other.suffix : own.suffix,
    slots: changeSlots(slots, {
      verb: NO_WORDS,
      thing: joinWords(slots.thing, own.slots.thing),
      measure: own.slots.measure,
    }),
    filled: new Map(own.filled).set('thing', 'sentence' as const),
  })
}
