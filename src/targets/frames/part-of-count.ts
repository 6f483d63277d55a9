import { IS_PART_OF } from '../../words/frame-patterns.js'
import { names } from '../../words/name-words.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS } from './phrase.js'
import { changeSlots } from './slots.js'
import { verbEnd } from './take-verb.js'

/** 建成国医堂120个，占|乡镇卫生院总数的85%: what the value before counts is the part, however it came to be. */
export function partOfCount(own: Frame, { item, near }: Filling): Frame | null {
  const isPart = own.form === 'plain' && own.suffix === names.ofWhole && IS_PART_OF.test(own.own.text)
  const other = near?.frame
  if (!isPart || other?.form !== 'plain' || other.slots.per.text !== '' || item.whole !== null) return null
  if (other.slots.partOf.text !== '' || other.change) return null
  const { thing, measure, who } = other.slots
  const done = verbEnd(thing.text)
  const things = joinWords(done < thing.text.length - 1 ? cutWords(thing, done) : thing, measure)
  if (who.text === '' && things.text === '') return null
  const slots = changeSlots(other.slots, { verb: NO_WORDS, thing: things, measure: NO_WORDS, partOf: own.own })
  return changeFrame(own, { suffix: '', slots, filled: new Map([...own.filled, ['thing', 'sentence']]) })
}
