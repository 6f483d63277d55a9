import { MARK, MARKED } from '../../words/half-names.js'
import { NO_TOPIC } from '../../words/name-words.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Donor, Frame, SlotName } from './frame.js'
import { cutWords, joinWords, NO_WORDS } from './phrase.js'
import { isGeneric } from './read-slots.js'
import { changeSlots } from './slots.js'

/** What a mark is for is a short noun. */
const LONGEST = 14

/** 省级医养结合|示范县2个、|示范机构12个: a mark that says not of what has it from the one before in its list, with its level. */
export function withMark(frame: Frame, { item: { previous }, near, around: { last } }: Filling): Frame {
  const { who, thing, measure, level, area } = frame.slots
  const other = (previous ?? (near === null ? null : last))?.binding?.frame
  const own = joinWords(who, thing)
  if (other?.form !== 'plain' || frame.form !== 'plain' || measure.text !== '' || !MARKED.test(own.text)) return frame
  const said = joinWords(other.slots.who, other.slots.thing)
  const at = said.text.search(MARK)
  const topic = cutWords(said, 0, Math.max(at, 0))
  if (topic.text.length < 2 || topic.text.length > LONGEST || NO_TOPIC.test(topic.text) || isGeneric(topic.text))
    return frame
  const from = previous === null ? 'sentence' : 'list'
  const filled = new Map<SlotName, Donor>(frame.filled).set('thing', from)
  const isOpen = level.text === '' && area.text === '' && other.slots.level.text !== ''
  if (isOpen) filled.set('level', from)
  const slots = changeSlots(frame.slots, {
    who: NO_WORDS,
    thing: joinWords(topic, own),
    level: isOpen ? other.slots.level : level,
  })
  return changeFrame(frame, { slots, filled })
}
