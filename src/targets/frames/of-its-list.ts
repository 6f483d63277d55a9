import { EACH_HEAD, LEADING_JOINTS, nameSigns, RATE_END } from '../../words/name-words.js'
import { PERSON_UNIT } from '../../words/frame-patterns.js'
import { BODY_END } from '../../words/frame-words.js'
import { PERSON_END } from '../../words/phrase-patterns.js'
import { startsAt } from '../../text/affix.js'
import { matchAt } from '../../text/word-table.js'
import { structureOf } from '../../clause/structure-of.js'
import { language } from '../../words/language.js'
import { changeFrame } from './change-frame.js'
import type { Filling } from './filling.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords } from './phrase.js'
import { isGeneric } from './read-slots.js'
import { readWords } from './read-words.js'
import { changeSlots } from './slots.js'
import { verbEnd } from './take-verb.js'

/** So much of a clause may say each of whom is meant. */
const LONGEST_WHOM = 12

/** What a count takes from its list, its whole and the clause before: each of whom, the verb, and for how many. */
export const ofItsList = (frame: Frame, filling: Filling): Frame =>
  withPer(withVerb(withLevel(withEach(frame, filling), filling), filling), filling)

/** 建设专科10个、基地6所，其中省级各3个、|2所: one level of each of them. */
function withLevel(frame: Frame, { item, sides }: Filling): Frame {
  const { previous, whole } = item
  const other = previous?.binding?.frame
  const isBare = whole !== null && frame.own.text === '' && sides.head.text === '' && frame.slots.level.text === ''
  if (other === undefined || !isBare || frame.form !== 'plain' || other.form !== 'plain') return frame
  const isOther = previous?.whole !== null && previous?.whole !== whole && other.filled.get('thing') === 'list'
  const { level, who } = other.slots
  if (!isOther || level.text === '') return frame
  const filled = new Map(frame.filled).set('level', 'list' as const)
  const slots = changeSlots(
    frame.slots,
    frame.slots.who.text === '' && !other.filled.has('who') ? { level, who } : { level },
  )
  return changeFrame(frame, { slots, filled })
}

/** 各卫生院结合实际，培育1个专科: each of those that the clause before begins with. */
function withEach(frame: Frame, { reading, item, sides }: Filling): Frame {
  const { who, level, area, per, thing, verb } = frame.slots
  const isOwned = [who, level, area, per, verb].some(({ text }) => text !== '')
  if (isOwned || frame.form !== 'plain' || thing.text === '' || item.previous !== null || sides.toward.text !== '')
    return frame
  const structure = structureOf(reading)
  const { sentence, start } = structure.clauseAt(item.start)
  const clause = start === 0 ? null : structure.clauseAt(start - 1)
  if (clause?.sentence !== sentence || reading.text[clause.start] !== nameSigns.every) return frame
  const words = readWords(reading, clause.start, Math.min(clause.end, clause.start + LONGEST_WHOM))
  const whom = matchAt(language().who, words.text, 1)
  if (whom === null) return frame
  const filled = new Map(frame.filled).set('who', 'clause' as const)
  return changeFrame(frame, { slots: changeSlots(frame.slots, { who: cutWords(words, 0, whom.end) }), filled })
}

/** 每个中心配备8名全科医生、设置5张床位: each of those that the list begins with. */
function withPer(frame: Frame, { item, sides }: Filling): Frame {
  const { previous, whole } = item
  // 每支团队签约居民1500人，其中慢性病患者300人: and so each of their parts
  const other = (previous ?? whole)?.binding?.frame
  const { per, who, level, area } = frame.slots
  if (other === undefined || frame.form !== 'plain' || other.form !== 'plain') return frame
  // 1名公共卫生医师、2名全科医生: people who are counted
  const isStaff = who.text === '' || (startsAt(PERSON_UNIT, item.quantity?.unit ?? '') && PERSON_END.test(who.text))
  // 每个县建成1所综合医院、1所二级中医医院: one thing beside the other, each behind its number
  const isBeside = previous !== null && sides.head.text === '' && sides.verb === null && per.text === ''
  const isOpen = isBeside || (isStaff && [per, level, area].every(({ text }) => text === ''))
  if (!isOpen || !EACH_HEAD.test(other.slots.per.text)) return frame
  const filled = new Map(frame.filled).set('per', 'list' as const)
  return changeFrame(frame, { slots: changeSlots(frame.slots, { per: other.slots.per }), filled })
}

/** 引进博士30名、硕士200名: the verb of a list governs each thing of its kind. */
function withVerb(frame: Frame, { reading, item, sides }: Filling): Frame {
  const { verb, thing, who } = frame.slots
  // 新增床位500张，其中康复床位80张: what is done to the whole is done to its part
  // 25条，其中续建14个项目949公里: the nearer one where nothing is done to the whole
  const isNearer = item.previous !== null && item.whole?.binding?.frame.slots.verb.text === ''
  const previous = isNearer ? item.previous : (item.whole ?? item.previous)
  const other = previous?.binding?.frame
  if (other === undefined || other.form === 'deed' || other.slots.verb.text === '' || frame.form !== 'plain')
    return frame
  if (verb.text !== '' || sides.verb !== null || sides.toward.text !== '' || joinWords(who, thing).text === '')
    return frame
  // 选派100名专家、建立50个工作室: a verb of its own
  const between = reading.text.slice(previous?.end ?? 0, item.start).replace(LEADING_JOINTS, '')
  const isNext = between === '' || between.startsWith(frame.own.text.slice(0, 2)) || item.whole !== null
  if (verbEnd(between) > 0 || !isNext) return frame
  const filled = new Map(frame.filled).set('verb', 'list' as const)
  const slots = changeSlots(frame.slots, { verb: other.slots.verb })
  // 引进高层次人才30名、团队1个: a team of them
  const isTeam =
    previous?.quantity?.family === 'person' && who.text === '' && isGeneric(thing.text) && BODY_END.test(thing.text)
  if (!isTeam) return changeFrame(frame, { slots, filled })
  return changeFrame(frame, {
    slots: changeSlots(slots, { who: joinWords(other.slots.who, other.slots.thing) }),
    filled: filled.set('who', 'list'),
  })
}

/** 乡镇卫生院CT配备率60%、|DR和彩超配备率: the same rate of another thing is that of the same bodies. */
export function ofSameRate(frame: Frame, { item, reading }: Filling): Frame {
  const { previous } = item
  const other = previous?.binding?.frame
  const { who, level, area, thing, measure } = frame.slots
  if (previous === null || other?.form !== 'plain' || frame.form !== 'plain' || thing.text === '') return frame
  if ([who, level, area].some(({ text }) => text !== '') || other.slots.who.text === '') return frame
  if (reading.text[previous.end] !== LIST_PAUSE) return frame
  const rate = (one: Frame): string => one.own.text.slice(-SAME_RATE)
  const isSame =
    measure.text.endsWith(RATE_END) && rate(frame) === rate(other) && !other.own.text.endsWith(frame.own.text)
  if (!isSame) return frame
  const slots = changeSlots(frame.slots, { who: other.slots.who, level: other.slots.level, area: other.slots.area })
  return changeFrame(frame, { slots, filled: new Map(frame.filled).set('who', 'list') })
}

const LIST_PAUSE = '、'
/** 配备率: so many letters of two names are the same rate. */
const SAME_RATE = 3
