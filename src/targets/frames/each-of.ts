import { FREE_NUMBER } from '../../words/name-words.js'
import { BARE_EACH, COUNTS_PERSONS, EACH_PERSON } from '../../words/frame-patterns.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { changeFrame } from './change-frame.js'
import { dropCircumstances } from './drop-circumstances.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { readWords } from './read-words.js'
import { stripLead } from './strip-lead.js'
import { takeVerb, verbEnd } from './take-verb.js'
import { clauseTopic } from './topic.js'
import { changeSlots } from './slots.js'
import { startsAt } from '../../text/affix.js'

/** How much of the clause before is read. */
const REACH = 60
/** A longer stretch is a description, no name. */
const LONGEST = 16

/**
 * 每家, 每人 without a noun: each of those that were named before. 20家村卫生室提档升级，每家补助5万元: those counted with the same word;
 * 医院对口帮扶学校，每家帮扶2所: those who do in the clause before what is done here, and to whom; 对乡村医生…，每人补助300元: whom it is for.
 *
 * @param said the value's own
 * @param reading the passage
 * @param item the value
 * @param last the value before it in the passage, bound
 */
export function eachOf(said: Frame, reading: Reading, item: Item, last: Item | null): Frame {
  const frame = withPer(said)
  const { per, who, verb, thing } = frame.slots
  // 本科生每人每年1.2万元: somebody stands before it
  const isOwned = (joinWords(verb, thing).at[0] ?? Infinity) < (per.at[0] ?? 0)
  const isBare = startsAt(BARE_EACH, per.text) && frame.slots.level.text === '' && frame.slots.area.text === ''
  if (frame.form !== 'plain' || who.text !== '' || isOwned || !isBare) return said
  const repeated = repeatedDeed(reading, item, joinWords(verb, thing).text)
  // 每家指导 before no such deed is a word of its own
  if (repeated === null && frame !== said) return said
  if (repeated !== null) {
    const slots = changeSlots(frame.slots, {
      who: repeated.who,
      verb: NO_WORDS,
      thing: joinWords(verb, thing, repeated.whom),
    })
    return changeFrame(frame, { slots, filled: new Map(frame.filled).set('who', 'clause') })
  }
  const counted = countedBefore(reading, item, last, per.text)
  const whom = counted ?? clauseTopic(reading, item)?.who ?? NO_WORDS
  if (whom.text === '' || whom.text.length > LONGEST)
    return changeFrame(frame, { weak: verbEnd(thing.text) > 0 || frame.weak })
  const filled = new Map(frame.filled).set('who', counted === null ? ('clause' as const) : ('list' as const))
  // 优秀教师|每人奖励, but 每家|村卫生室|补助
  const ofPersons = EACH_PERSON.test(per.text)
  const slots = ofPersons ? changeSlots(frame.slots, { per: NO_WORDS, thing: joinWords(per, thing) }) : frame.slots
  return changeFrame(frame, { slots: changeSlots(slots, { who: whom }), filled })
}

/** 每家|指导: the head of words that no table knows. */
function withPer(frame: Frame): Frame {
  const { per, thing } = frame.slots
  const isHead = per.text === '' && startsAt(BARE_EACH, thing.text, 0, 2) && thing.text.length > 3
  return isHead
    ? changeFrame(frame, { slots: changeSlots(frame.slots, { per: cutWords(thing, 0, 2), thing: cutWords(thing, 2) }) })
    : frame
}

/** The clause before does what is said here: who stands before the verb, to whom behind it. */
function repeatedDeed(reading: Reading, item: Item, said: string): { who: Phrase; whom: Phrase } | null {
  const structure = structureOf(reading)
  const { sentence, start } = structure.clauseAt(item.start)
  const clause = start === 0 ? null : structure.clauseAt(start - 1)
  if (said.length < 2 || said.length > 4 || clause?.sentence !== sentence) return null
  const words = readWords(reading, Math.max(clause.start, clause.end - REACH), clause.end)
  const at = words.text.indexOf(said)
  if (at < 2 || FREE_NUMBER.test(words.text)) return null
  const who = takeVerb(dropCircumstances(stripLead(cutWords(words, 0, at))).words).words
  const whom = cutWords(words, at + said.length)
  return who.text.length < 2 || who.text.length > LONGEST || whom.text.length > LONGEST ? null : { who, whom }
}

/** What the value before counts with the word that each is counted with here: 20家村卫生室, 每家. */
function countedBefore(reading: Reading, item: Item, last: Item | null, per: string): Phrase | null {
  const frame = last?.binding?.frame
  const structure = structureOf(reading)
  const isNear = last !== null && structure.clauseAt(last.start).sentence === structure.clauseAt(item.start).sentence
  // what was taken from elsewhere itself is handed on to nobody
  if (frame === undefined || !isNear || frame.filled.size > 0) return null
  const unit = last.quantity?.unit ?? ''
  const isSame = EACH_PERSON.test(per) ? COUNTS_PERSONS.test(unit) : unit !== '' && per.endsWith(unit)
  const { who, level, area, thing } = frame.slots
  if (!isSame) return null
  return frame.form === 'deed' ? who : joinWords(area, level, who, thing)
}
