import { COVERING_ALONE } from '../../words/frame-patterns.js'
import { BODY_IN_TASK, COUNTED_IN } from '../../words/frame-words.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { changeSlots, type Slots } from './slots.js'

/** 20%以上达到推荐标准: who stands with the value before. */
export function ownDeed(frame: Frame, { item, near }: Filling): Frame {
  if (frame.slots.who.text !== '') return frame
  const other = item.whole?.binding?.frame.slots ?? near?.frame.slots
  const who = other === undefined ? NO_WORDS : bodyOf(other)
  if (who.text === '') return changeFrame(frame, { form: 'plain' })
  // 覆盖率不低于60%，2030年全部实现签约: of whom the value before is, perhaps not all
  const isGuess = item.coverage !== null && item.whole === null
  const filled: Frame['filled'] = new Map([['who', isGuess ? 'sentence' : 'list']])
  return changeFrame(frame, { slots: changeSlots(frame.slots, { who }), filled, weak: frame.weak || isGuess })
}

/** 完成55个旗县|中医医院建设任务，80%达到…: the bodies of the areas that are counted, not the areas. */
function bodyOf({ who, thing }: Slots): Phrase {
  const body = COUNTED_IN.test(who.text) ? BODY_IN_TASK.exec(thing.text)?.[0].length : undefined
  return body === undefined ? who : joinWords(who, cutWords(thing, 0, body))
}

/** 覆盖50%的卫生院，2026年|覆盖|80%，2027年实现|全覆盖|: of those whom the value before covers so many. */
export function coversMore(own: Frame, { item, near, sides }: Filling): Frame | null {
  const other = near?.frame
  if (other?.form !== 'deed' || !COVERING_ALONE.test(other.slots.thing.text)) return null
  const isBare = item.coverage?.shape === 'whole' ? sides.head.text === '' : COVERING_ALONE.test(own.own.text)
  if (!isBare || sides.tail.text !== '' || item.whole !== null) return null
  const filled: Frame['filled'] = new Map([
    ['who', 'sentence'],
    ['thing', 'sentence'],
  ])
  return changeFrame(own, { form: 'deed', suffix: other.suffix, slots: other.slots, filled })
}
