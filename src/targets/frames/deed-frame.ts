import { ALL_OF, QUALITY } from '../../words/phrase-patterns.js'
import { beforeDeed } from '../../words/phrase-words.js'
import { stripEnd } from '../../text/strip-end.js'
import { subjectOf } from '../../clause/subject-of.js'
import { changeFrame } from './change-frame.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { changeSlots, NO_SLOTS } from './slots.js'
import { trimJoints } from './read-words.js'

/** A noun said twice means every one of them: 县县, 村村, 户户. */
const EVERY_ONE = /^(.)\1$/u

/** 达到基本标准的乡镇卫生院占比: who, and what they do; a quality behind who (服务能力) goes with the deed. */
export function deedFrame(frame: Frame, whom: Phrase, deed: Phrase, suffix: string): Frame {
  let who = cutWords(whom, 0, stripEnd(whom.text, beforeDeed).length)
  const all = ALL_OF.exec(who.text)
  if (all !== null && who.text.length - all[0].length >= 2) who = cutWords(who, all[0].length)
  if (EVERY_ONE.test(who.text)) who = cutWords(who, 1)
  who = trimJoints(who)
  const subject = subjectOf(who.text)
  const rest = subject !== null && who.text.startsWith(subject) ? who.text.slice(subject.length) : ''
  const isQuality = subject !== null && rest !== '' && QUALITY.test(rest)
  return changeFrame(frame, {
    form: 'deed',
    suffix,
    slots: changeSlots(NO_SLOTS, {
      who: isQuality ? cutWords(who, 0, subject.length) : who,
      thing: joinWords(isQuality ? cutWords(who, subject.length) : NO_WORDS, deed),
    }),
  })
}
