import { names } from '../../words/name-words.js'
import { ALL_OF, HOW_MANY, QUALITY } from '../../words/phrase-patterns.js'
import { beforeDeed } from '../../words/phrase-words.js'
import { stripEnd } from '../../text/strip-end.js'
import { subjectOf } from '../../clause/subject-of.js'
import { changeFrame } from './change-frame.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { changeSlots, NO_SLOTS } from './slots.js'
import { isVerbs } from './take-verb.js'
import { trimJoints } from './read-words.js'

/** A noun said twice means every one of them: 县县, 村村, 户户. */
const EVERY_ONE = /^(.)\1$/u

/** 达到基本标准的乡镇卫生院占比: who, and what they do; a quality behind who (服务能力) goes with the deed. */
export function deedFrame(frame: Frame, whom: Phrase, deed: Phrase, suffix: string): Frame {
  let who = cutWords(whom, 0, stripEnd(whom.text, beforeDeed).length)
  const all = ALL_OF.exec(who.text)
  if (all !== null && who.text.length - all[0].length >= 2) who = cutWords(who, all[0].length)
  if (EVERY_ONE.test(who.text)) who = cutWords(who, 1)
  if (suffix === names.share) who = cutWords(who, HOW_MANY.exec(who.text)?.[0].length ?? 0)
  who = trimJoints(who)
  const subject = subjectOf(who.text)
  const rest = subject !== null && who.text.startsWith(subject) ? who.text.slice(subject.length) : ''
  // 村卫生室|产权公有化|改造: what is done with them is all a noun
  const isQuality = subject !== null && rest !== '' && (QUALITY.test(rest) || (rest.length > 1 && isVerbs(deed.text)))
  return changeFrame(frame, {
    form: 'deed',
    suffix,
    slots: changeSlots(NO_SLOTS, {
      who: isQuality ? cutWords(who, 0, subject.length) : who,
      thing: joinWords(isQuality ? cutWords(who, subject.length) : NO_WORDS, deed),
    }),
  })
}
