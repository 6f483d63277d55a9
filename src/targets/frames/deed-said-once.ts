import { PERSON_UNIT } from '../../words/frame-patterns.js'
import { BODY_END } from '../../words/frame-words.js'
import { CARE_BEHIND, DEED_BEHIND } from '../../words/half-names.js'
import { PERSON_END } from '../../words/phrase-patterns.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { behindLast } from './behind-last.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { joinWords } from './phrase.js'
import { changeSlots } from './slots.js'

/**
 * What is done with all of a list and said once: 30个乡镇卫生院、150个村卫生室|标准化建设, behind the last of the bodies;
 * 高血压患者|健康管理|40万人、糖尿病患者12万人, behind the first of the people.
 *
 * @param frame a value's own frame
 * @param filling what is known of it
 * @returns null where the value names more than a body or people, or its list says no such deed
 */
export function deedSaidOnce(frame: Frame, { reading, item }: Filling): Frame | null {
  const { who, thing, measure, per, partOf } = frame.slots
  if (frame.form !== 'plain' || joinWords(measure, per, partOf).text !== '') return null
  const whom = joinWords(who, thing)
  const isAlike = (other: typeof item.next): boolean => other?.quantity?.family === item.quantity?.family
  if (item.next !== null && isAlike(item.next) && BODY_END.test(whom.text)) {
    const last = behindLast(reading, item)
    if (last === null || !endsAt(DEED_BEHIND, last.thing.text) || last.who.text === '') return null
    const filled = new Map(frame.filled).set('thing', 'next' as const)
    return changeFrame(frame, { slots: changeSlots(frame.slots, { who: whom, thing: last.thing }), filled })
  }
  const first = item.previous?.binding?.frame
  if (first === undefined || !isAlike(item.previous) || !startsAt(PERSON_UNIT, item.quantity?.unit ?? '')) return null
  if (first.form !== 'plain' || !PERSON_END.test(whom.text) || first.slots.who.text === '') return null
  if (!endsAt(CARE_BEHIND, first.slots.thing.text)) return null
  const filled = new Map(frame.filled).set('thing', 'list' as const)
  const slots = changeSlots(frame.slots, { who: whom, thing: first.slots.thing })
  return changeFrame(frame, { slots, filled, suffix: first.suffix })
}
