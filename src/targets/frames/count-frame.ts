import { VALUE_END, nameSigns, nameUnits, names } from '../../words/name-words.js'
import {
  PERSON_UNIT,
  CHANGE_NOUN,
  WITHIN,
  USED_FOR,
  WHOLLY_END,
  DRIVES,
  AT_STANDARD,
  BASIS_END,
  ORDERED,
  RAISED_FOR,
  RAISES,
  RATE_LEAD,
  MEASURE_OF,
  CHOOSES,
  PURPOSE,
  PURSE_FOR,
  CHOSEN_FOR,
  DESCRIBED,
  TAKEN_INTO,
  TO_WHOM,
  LEFT_VERB,
  LENGTH_END,
  FOR_USE,
  GOES_FOR,
  MAKES_UP,
  POST_END,
  WAY_END,
  STANDARD_LEAD,
  CHOSEN_TO,
  SENDS,
  SENT_FOR,
} from '../../words/frame-patterns.js'
import { andOthers } from '../../words/exclusions.js'
import { TASK_NOUN, TIMED_DEED } from '../../words/frame-words.js'
import { furtherChanges } from '../../words/actions.js'
import { AREA_UNITS, LENGTH_UNITS, PERSON_END } from '../../words/phrase-patterns.js'
import { eventNouns } from '../../words/phrase-words.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { subjectOf } from '../../clause/subject-of.js'
import { withoutExamples, withoutLength, withoutModal, withoutModifier, withoutSetting } from './lean-words.js'
import { changeFrame } from './change-frame.js'
import { cutTail } from './cut-tail.js'
import { deedFrame } from './deed-frame.js'
import { firstDeed } from './first-deed.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS, wordsOf, type Phrase } from './phrase.js'
import { isGeneric, measureStart, readSlots } from './read-slots.js'
import type { Sides } from './sides.js'
import { trimJoints } from './read-words.js'
import { stripLead } from './strip-lead.js'
import { innerVerb, isKeptVerb, isVerb, takeVerb } from './take-verb.js'
import { changeSlots } from './slots.js'
import { endsAt, matchEnd, matchStart, startsAt } from '../../text/affix.js'

/** How far behind a value stands what its things are chosen for. */
const CHOSEN_REACH = 100

const eventNounOf = new Map(eventNouns)

/**
 * Fill a count, an amount or a change: 建成N所医院, 医院N所, 诊疗目录达到50条, 增加5%-10%.
 */
export function countFrame(
  { text, passage: { text: passage } }: Reading,
  item: Item,
  sides: Sides,
  frame: Frame,
): Frame {
  const { head, verb, change } = sides
  const unit = item.quantity?.unit ?? ''
  // 500名骨干组成的队伍: persons are counted, not what they make up; 20支医生组成的团队 are teams
  const made = startsAt(PERSON_UNIT, unit) ? sides.tail.text.search(MAKES_UP) : -1
  const tail = made >= 2 ? cutWords(sides.tail, 0, made) : sides.tail
  const use = isThing(item) && head.text !== '' ? (matchStart(FOR_USE, tail.text)?.[0].length ?? 0) : 0
  if (use > 0 && !isVerb(head.text)) {
    // 床位50张|用于安宁疗护: what says nothing alone is what it is for
    const own = takeVerb(head).words
    return counted(frame, isGeneric(own.text) ? joinWords(cutTail(cutWords(tail, use)), own) : head, item)
  }
  if (change && tail.text !== '' && isThing(item)) {
    // 增加260个托位 founds, it does not compare
    return counted(frame, joinWords(head, sides.verbWords, tail), item)
  }
  if (change || item.quantity?.form === 'multiple') {
    const suffix = CHANGE_NOUN.test(head.text)
      ? ''
      : (sides.everyYear ? names.yearly : '') +
        (change ? (furtherChanges.get(verb ?? '') ?? verb ?? '') : names.growing) +
        names.extent
    return named(frame, head.text === '' && !change ? tail : withoutBasis(head), suffix)
  }
  if (unit === nameUnits.points) return named(frame, head.text === '' ? tail : head, '')
  if (unit === nameUnits.fold && head.text !== '')
    return named(frame, head, sides.ofWhole || measureStart(head.text) < 0 ? names.times : '')
  if (item.quantity?.family === 'time' && tail.text !== '' && WITHIN.test(text.slice(item.start, item.end))) {
    // 在3分钟内响应道路救援: the deed is what takes the time
    return named(frame, joinWords(head, verbLast(tail)), names.limit)
  }
  const purpose = isMoney(item) && tail.text === '' ? PURPOSE.exec(text.slice(item.end, item.end + CHOSEN_REACH)) : null
  if (purpose !== null && (head.text === '' || isVerb(head.text) || isLevel(head))) {
    // 市级每年安排500万元，县级200万元，用于专科建设: what all of them are for
    const from = item.end + purpose[0].length - (purpose[1] ?? '').length
    const giver = readSlots(wordsOf(passage, item.part.start, item.part.start + 2)).level
    return named(frame, joinWords(giver, wordsOf(passage, from, item.end + purpose[0].length)), names.money)
  }
  if (verb !== null && head.text !== '' && (tail.text === '' || measureStart(head.text) > 0))
    return counted(frame, head, item)
  // 区县按1：1比例|配套: what is done in this proportion
  const isBare = measureStart(head.text) < 0 && (tail.text === '' || measureStart(tail.text) < 0)
  if (item.quantity?.form === 'proportion' && isBare && (tail.text !== '' || verb === null)) {
    const at = RATE_LEAD.exec(head.text)?.index ?? head.text.length
    return named(frame, joinWords(cutWords(head, 0, at), tail), names.ratio)
  }
  if (tail.text === '') return counted(frame, head, item)
  // 签约服务费按20元/人/年标准收取
  const standard = isMeasured(item) ? AT_STANDARD.exec(tail.text) : null
  if (standard !== null && (measureStart(head.text) > 0 || (isMoney(item) && head.text !== '')))
    return named(frame, head, (standard[1] ?? '') + names.standard)
  if (isMeasured(item) && measureStart(head.text) > 0) return counted(frame, head, item)
  const fund = isMoney(item) ? PURSE_FOR.exec(tail.text) : null
  const { purse: sum = '' } = fund?.groups ?? {}
  if (fund !== null && measureStart(head.text) <= 0)
    return named(frame, joinWords(cutWords(tail, fund[0].length), cutWords(tail, 0, sum.length)), '')
  const purse = item.quantity?.family === 'money' ? USED_FOR.exec(tail.text) : null
  if (purse !== null && tail.text.length > purse[0].length + 1)
    return named(frame, joinWords(head, cutWords(tail, purse[0].length)), names.money)
  // 筹措7亿元实施就业惠民工程: what the sum goes into
  if (isMoney(item) && isVerb(head.text) && measureStart(tail.text) < 0 && isRaised(text, item))
    return named(frame, cutWords(tail, RAISED_FOR.exec(tail.text)?.[0].length ?? 0), names.money)
  // 12周用药量的长处方: the measure stands before what it measures
  const of = isMeasured(item) ? MEASURE_OF.exec(tail.text) : null
  if (of !== null && measureStart(of[1] ?? '') >= 0)
    return named(
      frame,
      joinWords(
        cutWords(tail, (of[1] ?? '').length + 1, (of[1] ?? '').length + 1 + (of[2] ?? '').length),
        cutWords(tail, 0, (of[1] ?? '').length),
      ),
      '',
    )
  const taken = TAKEN_INTO.exec(tail.text)
  // 镇痛分娩、导乐陪伴等|6个项目|纳入支付范围: of which some are named
  const isFree = head.text === '' || head.text === names.fitting || text.charAt(item.start - 1) === andOthers
  if (taken !== null && isFree)
    return deedFrame(frame, cutWords(tail, 0, taken[0].length), cutWords(tail, taken[0].length), names.number)
  const chosen = startsAt(CHOOSES, head.text) ? CHOSEN_FOR.exec(text.slice(item.end, item.end + CHOSEN_REACH)) : null
  const described = DESCRIBED.exec(tail.text)
  const whom = described === null ? tail : cutWords(tail, described[0].length)
  if (chosen !== null && subjectOf(whom.text)?.length === whom.text.length) {
    const from = item.end + chosen.index + 1
    return deedFrame(frame, whom, wordsOf(passage, from, from + chosen[0].length - 1), names.number)
  }
  const { whom: sent = '' } = endsAt(SENDS, head.text) ? (SENT_FOR.exec(tail.text)?.groups ?? {}) : {}
  if (sent !== '') {
    // 选派2名医师参加转岗培训: what they are chosen for; 组织100名医生参加培训 only gathers them
    const sends = cutWords(head, matchEnd(CHOSEN_TO, head.text)?.index ?? head.text.length)
    return deedFrame(frame, cutWords(tail, 0, sent.length), joinWords(sends, cutWords(tail, sent.length)), names.number)
  }
  // 选派骨干医师|50人|到长春、北京等地医院进修: where they go is no part of it
  const { what: goal = '' } = head.text === '' ? {} : (GOES_FOR.exec(tail.text)?.groups ?? {})
  if (goal !== '' && startsAt(PERSON_UNIT, unit))
    return counted(frame, joinWords(head, cutWords(tail, tail.text.length - goal.length)), item)
  const behind = cutTail(withoutModifier(tail))
  const deed = firstDeed(behind.text)
  const doers = deed === null || deed === 0 ? null : cutWords(behind, 0, deed)
  // 16个县|整县|建成美丽乡村
  const who = doers === null ? null : cutWords(doers, 0, WHOLLY_END.exec(doers.text)?.index ?? doers.text.length)
  const isBody = item.quantity?.family === 'institution' || unit === nameUnits.piece
  // 30所中医医院建设康复科: those who do it are counted
  // 推动16个县建成…: who is driven to it
  const isDriven = startsAt(DRIVES, head.text) && behind.text.length - (deed ?? 0) >= SHORTEST_DEED
  // 每个县至少有1所医院达到三级水平: in each of them
  const per = isDriven || head.text === '' ? NO_WORDS : readSlots(head).per
  const isOpen = head.text === '' || isDriven || per.text === head.text
  // 完成11个乡镇卫生院建设任务: the deed is a noun
  const isNoun = deed !== null && endsAt(TASK_NOUN, behind.text)
  if (isOpen && who !== null && isBody && !isNoun && subjectOf(who.text)?.length === who.text.length) {
    const done = deedFrame(frame, who, cutWords(behind, deed ?? 0), names.number)
    return per.text === '' ? done : changeFrame(done, { slots: changeSlots(done.slots, { per }) })
  }
  // (其中)5家|升为三级: the deed of some of those whom the whole counts
  const whole = item.whole?.binding?.frame.slots.who
  if (head.text === '' && isBody && !isNoun && deed === 0 && whole !== undefined && whole.text !== '')
    return deedFrame(frame, whole, behind, names.number)
  const thing = takeVerb(startsAt(STANDARD_LEAD, behind.text) ? trimJoints(cutWords(behind, 2)) : behind)
  const said = head.text.startsWith(nameSigns.by) ? cutWords(head, 1) : head
  const lead = takeVerb(cutWords(said, 0, LEFT_VERB.exec(said.text)?.index ?? said.text.length))
  // 检验、影像、病理(5个)共享中心: the list before says which
  const isList = lead.words.text.split('、').length > 2 && thing.words.text.length > 2
  const before = isList ? lead.verb : joinWords(lead.verb, lead.words)
  return counted(frame, joinWords(before, thing.verb, thing.words), item)
}

/** 在自治区下达名额的基础上(增加5%): what is the ground is what grows. */
function withoutBasis(words: Phrase): Phrase {
  const basis = BASIS_END.exec(words.text)
  if (basis === null) return words
  return cutWords(words, ORDERED.exec(words.text)?.[0].length ?? 0, basis.index)
}

/** 响应道路救援 → 道路救援响应: the deed is named as a noun. */
function verbLast(words: Phrase): Phrase {
  const { length } = words.text
  return length < 4 || length > 10 || !TIMED_DEED.test(words.text)
    ? words
    : joinWords(cutWords(words, 2), cutWords(words, 0, 2))
}

function counted(frame: Frame, said: Phrase, item: Item): Frame {
  const words = LENGTH_UNITS.test(item.quantity?.unit ?? '') ? withoutLength(said) : withoutSetting(said)
  const start = measureStart(words.text)
  if (isVerb(words.text)) {
    const own = named(frame, NO_WORDS, nounOf('', item))
    return isKeptVerb(words.text) ? changeFrame(own, { slots: changeSlots(own.slots, { verb: words }) }) : own
  }
  const { verb, words: thing } = takeVerb(stripLead(words))
  const inner = innerVerb(thing.text)
  // 牵头医院|每年向成员单位|派驻医师: how often and to whom stands between who and the deed
  const to = inner?.kept === true ? (TO_WHOM.exec(thing.text.slice(0, inner.start))?.index ?? -1) : -1
  const lean =
    inner !== null && to > 1
      ? joinWords(cutWords(thing, 0, to), cutWords(thing, inner.start))
      : inner === null || inner.kept || isGeneric(thing.text.slice(inner.end))
        ? thing
        : joinWords(withoutModal(cutWords(thing, 0, inner.start)), cutWords(thing, inner.end))
  const slots = readSlots(withoutModifier(withoutExamples(lean)))
  const noun = start >= 0 && !words.text.endsWith(names.list) ? '' : nounOf(words.text, item)
  return changeFrame(frame, {
    form: 'plain',
    suffix: noun,
    own: words,
    slots: changeSlots(slots, { verb: joinWords(slots.verb, verb) }),
  })
}

function named(frame: Frame, words: Phrase, suffix: string): Frame {
  return changeFrame(frame, { form: 'plain', suffix, own: words, slots: readSlots(words) })
}

const isMoney = ({ quantity }: Item): boolean => quantity?.family === 'money'

/** How far before a sum the word stands that raises it. */
const RAISES_REACH = 4
const isRaised = (text: string, { start }: Item): boolean =>
  endsAt(RAISES, text, Math.max(0, start - RAISES_REACH), start)

function isLevel(words: Phrase): boolean {
  return readSlots(words).level.text === words.text
}

/** 村卫生室|改造 is what is done with them, 县|建成美丽乡村 what they do. */
const SHORTEST_DEED = 4

/** Counted one by one. */
const isThing = ({ quantity }: Item): boolean =>
  quantity?.family === 'institution' ||
  quantity?.family === 'bed' ||
  quantity?.family === 'person' ||
  quantity?.family === 'item'

const isMeasured = ({ quantity }: Item): boolean =>
  quantity?.family === 'money' || quantity?.family === 'time' || quantity?.family === 'other'

/** 数 for things, 人数 where the words do not name persons, nothing for amounts. */
function nounOf(phrase: string, item: Item): string {
  const unit = item.quantity?.unit ?? ''
  if (isMeasured(item)) {
    if (LENGTH_UNITS.test(unit))
      return LENGTH_END.test(phrase) ? '' : endsAt(WAY_END, phrase) ? names.mileage : names.length
    return startsAt(AREA_UNITS, unit) && !phrase.includes(names.area) && !phrase.endsWith(names.areaEnd)
      ? names.area
      : ''
  }
  const noun = eventNounOf.get(unit)
  if (noun !== undefined) return phrase.endsWith(noun) ? '' : noun
  if (phrase.endsWith(names.list)) return unit + names.number
  if (unit === '' && VALUE_END.test(phrase)) return ''
  if (!startsAt(PERSON_UNIT, unit)) return names.number
  return PERSON_END.test(phrase) || endsAt(POST_END, phrase) ? names.number : names.persons
}
