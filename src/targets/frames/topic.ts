import { AND_VERB, CLAUSE_NUMBER } from '../../words/name-words.js'
import {
  ABOUT,
  ANNOUNCES,
  ASPECT,
  HAS,
  MOVES,
  PLACED,
  STANDS_AT,
  STOOD_AT,
  TELLS_ON,
  TODAY_END,
  TODAY_LEAD,
  UNDERTAKING,
  WAY_ONLY,
} from '../../words/frame-patterns.js'
import { BODY_END, TOPIC_END } from '../../words/frame-words.js'
import { HEADING_VERB, RISING_END } from '../../words/phrase-patterns.js'
import type { Span } from '../../model.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { endsAt, matchStart, startsAt } from '../../text/affix.js'
import type { Clause } from '../../clause/split-sentences.js'
import { structureOf } from '../../clause/structure-of.js'
import { dropCircumstances } from './drop-circumstances.js'
import { cutWords, type Phrase } from './phrase.js'
import { placeWords } from './place-words.js'
import { measureStart, readSlots } from './read-slots.js'
import { changeSlots, NO_SLOTS, type Slots } from './slots.js'
import { readWords, tidyWords } from './read-words.js'
import { asWhom } from './share-slots.js'
import { stripLead } from './strip-lead.js'
import { stripReach } from './strip-reach.js'
import { innerVerb, takeVerb } from './take-verb.js'

const LONGEST = 60

/** 市疾控中心加快建设, 对民营医院开展抽查: whom or what a clause is about. */
function topicOf(said: Phrase): Slots | null {
  const opened = stripLead(said)
  // 完善机构备案管理: the undertaking is no part of what it is about
  const undertaking = UNDERTAKING.exec(opened.text)?.[0].length ?? 0
  const lead = opened.text.length - undertaking < 2 ? opened : cutWords(opened, undertaking)
  // 采取新建、改建等多种路径: how it is done
  if (WAY_ONLY.test(lead.text)) return null
  const there = deedThere(lead)
  if (there !== null) return there
  const { words: plain, toward } = dropCircumstances(lead)
  if (toward.text !== '') return changeSlots(asWhom(readSlots(toward)), { verb: NO_SLOTS.verb, thing: NO_SLOTS.thing })
  const and = plain.text.search(AND_VERB)
  // 实施|新一轮|农村公路提升行动
  const words = stripLead(takeVerb(and > 1 ? cutWords(plain, 0, and) : plain).words)
  const verb = innerVerb(words.text)
  const before = verb === null ? null : readSlots(cutWords(words, 0, verb.start))
  if (before !== null && before.who.text !== '') return before
  if (before !== null && BODY_END.test(before.thing.text))
    return changeSlots(before, { who: before.thing, thing: NO_SLOTS.thing })
  // 既有住宅|加装|电梯: the verb says which things they are
  const after = verb === null || verb.kept ? words : takeVerb(cutWords(words, verb.end)).words
  const end = TOPIC_END.exec(after.text)
  const thing = end === null || end.index < 2 ? after : cutWords(after, 0, end.index)
  return thing.text.length < 2 ? null : readSlots(thing)
}

/** 在车站、学校等场所|投放|除颤器: what is put somewhere, and whose it is where one body is named. */
function deedThere(words: Phrase): Slots | null {
  if (!startsAt(PLACED, words.text)) return null
  const verb = innerVerb(words.text)
  if (verb === null || verb.start < 3) return null
  const thing = takeVerb(cutWords(words, verb.end)).words
  if (thing.text.length < 2) return null
  const where = stripLead(cutWords(words, 1, verb.start))
  const slots = readSlots(thing)
  if (!BODY_END.test(where.text) || where.text.includes(ONE_OF_LIST)) return slots
  return changeSlots(slots, slots.thing.text === '' ? { who: where, thing: slots.who } : { who: where })
}

const ONE_OF_LIST = '、'

/**
 * What the clause before a value, in its sentence, is about: 对民营医院开展抽查，抽查比例…; the nearest that says something.
 */
export function clauseTopic(reading: Reading, item: Item): Slots | null {
  const structure = structureOf(reading)
  const { sentence, start } = structure.clauseAt(item.start)
  const outside = item.container.start > start ? item.container.start - 1 : start
  if (outside > start) return topicOf(readWords(reading, Math.max(start, outside - LONGEST), outside))
  for (let at = start, count = 0; at > 0 && count < 2; count++) {
    const clause = structure.clauseAt(at - 1)
    if (clause.sentence !== sentence) return null
    const words = readWords(reading, Math.max(clause.start, clause.end - LONGEST), clause.end)
    // a clause with a value of its own is asked by its value
    if (CLAUSE_NUMBER.test(words.text) || tellsOn(words.text, clause.ends)) return null
    const topic = topicOf(words)
    if (topic !== null && (topic.who.text !== '' || topic.thing.text !== '')) return topic
    at = clause.start
  }
  return null
}

/** Whether words only tell or announce what stands behind them. */
const tellsOn = (words: string, ends: string): boolean =>
  endsAt(TELLS_ON, words) || (ends === COLON && endsAt(ANNOUNCES, words))

const COLON = '：'

/**
 * The clause right before a value that has no words of its own names what it measures: 基层占比逐年提高，2024年达到18%;
 * 设置变更备案的时限，原则上不超过6个月; 目前签约率为45%，到2027年提高到60%.
 *
 * @param reading the passage
 * @param item the value
 * @param last the value before it in the passage: a clause that holds it names its own
 */
export function measuredBefore(reading: Reading, item: Item, last: Item | null): Slots | null {
  const structure = structureOf(reading)
  const { sentence, start } = structure.clauseAt(item.start)
  if (start === 0) return null
  const clause = structure.clauseAt(start - 1)
  if (clause.sentence !== sentence) return null
  const stands = last !== null && last.end > clause.start ? STOOD_AT : STANDS_AT
  let said = withoutLevel(reading, clause, stands)
  // 预期寿命，将从2025年的76.7岁，提高至…: a clause that says nothing but where it stood
  if (said.text === '' && clause.start > 0) {
    const named = structure.clauseAt(clause.start - 1)
    if (named.sentence === sentence) said = withoutLevel(reading, named, STOOD_AT)
  }
  const rising = RISING_END.exec(said.text)
  const about = ABOUT.exec(said.text)
  const risen =
    about === null ? (rising === null ? said : cutWords(said, 0, rising.index)) : cutWords(said, about[0].length)
  // 支付比例方面，在职职工60%
  const aspect = ASPECT.exec(risen.text)
  const lead = aspect === null ? risen : cutWords(risen, 0, aspect.index)
  // 达到标准的|已有58家: how many have come so far, and nobody says of what
  if (endsAt(TODAY_END, lead.text)) return null
  const opened = stripLead(lead)
  const today = startsAt(TODAY_LEAD, opened.text) ? (matchStart(TODAY_LEAD, opened.text)?.[0].length ?? 0) : 0
  const there = stripLead(cutWords(opened, today))
  const words = dropCircumstances(cutWords(there, matchStart(HAS, there.text)?.[0].length ?? 0)).words
  // 关于大病起付线，困难群众降低一半: what is named so is what is measured; 现有床位1200张，增加到1500张: and what is counted alike
  const isNamed =
    about !== null || measureStart(words.text) >= 0 || (stands === STANDS_AT && isCountedAlike(reading, clause, item))
  if (!isNamed || words.text === '' || CLAUSE_NUMBER.test(words.text)) return null
  const verb = innerVerb(words.text)
  const behind = takeVerb(verb === null ? words : cutWords(words, verb.end)).words
  // 支付|比例, 门诊支付|比例: the verb says what the measure is of
  const plain = measureStart(behind.text) === 0 ? words : behind
  return readSlots(cutWords(plain, MOVES.exec(plain.text)?.[0].length ?? 0))
}

/** The clause ends in a number of the value's own unit. */
function isCountedAlike({ text }: Reading, { start, end }: Clause, { quantity }: Item): boolean {
  const unit = STANDS_AT.exec(text.slice(Math.max(start, end - LONGEST), end))?.groups?.['unit']
  return unit !== undefined && unit === quantity?.unit
}

/** 刷牙率从2016年的36%，上升到…, 签约率分别为：3.5%、4.5%: where it stood and what leads to a value are no part of what is measured. */
function withoutLevel(reading: Reading, { start, end, ends }: Clause, stands: RegExp): Phrase {
  const words = readWords(reading, Math.max(start, end - LONGEST), end)
  const whole = words.text.length
  const level = Math.min(STOOD_AT.exec(words.text)?.index ?? whole, stands.exec(words.text)?.index ?? whole)
  const stood = cutWords(words, 0, level)
  return ends === COLON ? stripReach(stood, false).words : stood
}

/** What a heading is about: 做实家庭医生签约服务 → 家庭医生签约服务. */
export function headingTopic(heading: { text: string; span: Span } | null, source: string): Slots | null {
  if (heading === null) return null
  const words = tidyWords(placeWords(heading.text, heading.span, source))
  const verb = HEADING_VERB.exec(words.text)?.[0].length ?? 0
  const topic = topicOf(cutWords(words, words.text.length - verb >= 2 ? verb : 0))
  return topic
}
