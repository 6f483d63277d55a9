import { COVERING, COVERING_ALONE } from '../../words/frame-patterns.js'
import { BODY_IN_TASK, COUNTED_IN } from '../../words/frame-words.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { clauseTopic } from './topic.js'
import { names } from '../../words/name-words.js'
import { readSides } from './read-sides.js'
import { changeSlots, type Slots } from './slots.js'

/** 20%以上达到推荐标准: who stands with the value before. */
export function ownDeed(frame: Frame, filling: Filling): Frame {
  const { item, near } = filling
  if (frame.slots.who.text !== '') return coversAlso(frame, filling)
  const other = item.whole?.binding?.frame.slots ?? near?.frame.slots
  const who = other === undefined ? NO_WORDS : bodyOf(other)
  if (who.text === '') return changeFrame(frame, { form: 'plain' })
  // 覆盖率不低于60%，2030年全部实现签约: of whom the value before is, perhaps not all
  const isGuess = item.coverage !== null && item.whole === null
  const filled: Frame['filled'] = new Map([['who', isGuess ? 'sentence' : 'list']])
  return changeFrame(frame, { slots: changeSlots(frame.slots, { who }), filled, weak: frame.weak || isGuess })
}

/** 筛查项目覆盖所有县，2026年|覆盖|60%的乡镇: what covers the ones covers so many of the others. */
function coversAlso(frame: Frame, filling: Filling): Frame {
  const { reading, item, near, around } = filling
  const { last } = around
  const { thing } = frame.slots
  if (item.previous !== null || !COVERING_ALONE.test(thing.text)) return frame
  const isCovered = last !== null && COVERING.test(reading.text.slice(last.start, last.end))
  const other = near !== null && isCovered ? readSides(reading, last).head : null
  const own = other !== null && other.text.length < 2 ? (near?.frame.slots.thing ?? NO_WORDS) : other
  // 三级医院接入平台，二级医院|接入
  const same = near?.frame.form === 'deed' && near.frame.slots.thing.text.startsWith(thing.text)
  if (same) return changeFrame(frame, { slots: changeSlots(frame.slots, { thing: near.frame.slots.thing }) })
  const what = own ?? coveringBefore(filling)
  if (what.text === '') return frame
  const filled: Frame['filled'] = new Map([['thing', 'sentence']])
  return changeFrame(frame, { slots: changeSlots(frame.slots, { thing: joinWords(what, thing) }), filled })
}

/** 推广电子处方流转，2026年底|覆盖|全部医院: the clause before says what covers them. */
export function coverageBefore(frame: Frame, filling: Filling): Frame {
  const { reading, item, sides } = filling
  const { who, thing, measure } = frame.slots
  const isOpen = item.coverage !== null && frame.suffix === names.coverage && sides.head.text === ''
  if (!isOpen || who.text === '' || thing.text + measure.text !== '') return frame
  if (!reading.text.startsWith(names.covers, item.start)) return frame
  const what = coveringBefore(filling)
  if (what.text === '') return changeFrame(frame, { weak: true })
  const filled: Frame['filled'] = new Map([['thing', 'clause']])
  return changeFrame(frame, { slots: changeSlots(frame.slots, { thing: what }), filled })
}

/** What the clause before undertakes; empty where it says nothing, or a value parts it from what it covers. */
function coveringBefore({ reading, item }: Filling): Phrase {
  const topic = clauseTopic(reading, item)
  return topic === null ? NO_WORDS : joinWords(topic.area, topic.level, topic.who, topic.thing, topic.measure)
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
