import {
  EACH_HEAD,
  FREE_NUMBER_OR_RANGE,
  HOW_OFTEN,
  NO_TOPIC,
  RATE_OF_DEED,
  nameSigns,
  names,
} from '../../words/name-words.js'
import { AGE_SAID } from '../../words/core-words.js'
import { PLAIN_SHARE } from '../../words/phrase-patterns.js'
import { DEED_OF, SHARE_MEASURE } from '../../words/frame-patterns.js'
import { BODY_END, COUNTED_IN, SHORT_MEASURE, SPECIFIC_MEASURE } from '../../words/frame-words.js'
import {
  CARE_DEED,
  HALF_RATE,
  ILLNESS_RATE,
  OPEN_REACH,
  PLACE_NAME,
  REACH_END,
  REACH_MEASURE,
  USES,
} from '../../words/half-names.js'
import { changeFrame } from './change-frame.js'
import { levelSign, isGeneric } from './read-slots.js'
import { changeSlots, NO_SLOTS, type Slots } from './slots.js'
import type { Donor, Frame, SlotName } from './frame.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { verbEnd } from './take-verb.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { everyYear } from '../../words/deadlines.js'

/** What a frame lacks to stand alone. */
export type Lack = 'nothing' | 'near' | 'whom' | 'reach' | 'what' | 'all'

/**
 * What the slots lack: `all` where at most a level, an area or a number of people stands (县级80%), `what` where only somebody
 * is named of whom something is measured (二级医院不低于50%), `whom` where the thing says nothing alone (入组率, 开放床位数), `near` where it is so
 * short that the clause right before it may say whose it is (镇痛率), `reach` where a measure says how far something reaches
 * and nothing says what (区级覆盖率).
 *
 * @param slots the value's own slots
 * @param isCount things are counted: somebody named alone is what is counted (卫生院40所)
 */
export function lackOf({ who, thing, measure, per, level, area, partOf }: Slots, isCount: boolean): Lack {
  const hasThing = thing.text !== '' || measure.text !== '' || partOf.text !== ''
  if (!hasThing && who.text === '') return 'all'
  if (!hasThing) return isCount && !COUNTED_IN.test(who.text) ? 'nothing' : 'what'
  // 每三年|调整一次: how often says nothing of what
  // 区级|覆盖率, 村卫生室|开通率: of what
  const isBareReach =
    measure.text !== '' &&
    (startsAt(REACH_MEASURE, level.text + area.text + who.text + thing.text + measure.text) ||
      (who.text !== '' && OPEN_REACH.test(thing.text) && SHORT_MEASURE.test(measure.text)))
  if (isBareReach && partOf.text === '' && per.text === '') return 'reach'
  const isPer = per.text !== '' && !(isCount && startsAt(HOW_OFTEN, per.text) && thing.text.length > 1)
  const isOwned = who.text !== '' || isPer || level.text !== '' || area.text !== '' || partOf.text !== ''
  if (isOwned || endsAt(SPECIFIC_MEASURE, measure.text)) return 'nothing'
  // 开设夜门诊的比例: of whom
  if (!isCount && endsAt(DEED_OF, thing.text) && SHARE_MEASURE.test(measure.text) && verbEnd(thing.text) > 0)
    return 'whom'
  if (!isGeneric(thing.text)) return thing.text.length <= 4 && SHORT_MEASURE.test(measure.text) ? 'near' : 'nothing'
  return 'whom'
}

/** 时间不少于3个月 after 选派业务骨干进修: what a bare measure is of. */
const BARE: readonly SlotName[] = ['area', 'level', 'who', 'verb', 'thing']

const TAKEN: Record<Exclude<Lack, 'nothing'>, readonly SlotName[]> = {
  all: ['per', 'area', 'level', 'who', 'verb', 'thing', 'partOf', 'measure'],
  what: ['per', 'verb', 'thing', 'partOf', 'measure'],
  whom: ['area', 'who'],
  near: ['area', 'who'],
  reach: [],
}

/**
 * The one rule for what is left out: a value takes from another each slot that it lacks and the other has.
 *
 * @param frame the value's own
 * @param lack what it lacks
 * @param donor the other's slots
 * @param from where the other stands
 */
export function shareSlots(frame: Frame, lack: Exclude<Lack, 'nothing'>, donor: Slots, from: Donor): Frame {
  const own = frame.slots
  const slots: Slots = changeSlots(own, {})
  const isBare = lack === 'whom' && own.thing.text === ''
  const filled = new Map(frame.filled)
  for (const name of isBare && donor.measure.text === '' ? BARE : TAKEN[lack]) {
    if (own[name].text !== '' || donor[name].text === '') continue
    if (lack === 'what' && name === 'thing' && donor.thing.text.length > LONGEST_THING) break
    // 每个中心 is not what a body of its own is counted by
    if (name === 'per' && own.who.text !== '' && EACH_HEAD.test(donor.per.text)) continue
    // 市本级5支 of 旗县区级: a level of its own stands for the other's, an area for an area
    if (lack === 'all' && name === 'area' && own.level.text !== '') continue
    if (lack === 'all' && name === 'level' && own.area.text !== '') continue
    let words = donor[name]
    // 每年开放时间300天，每周35小时: how often is said anew
    if (name === 'thing' && startsAt(HOW_OFTEN, own.per.text)) words = withoutYearly(words)
    if (name === 'who' && !(lack === 'all' ? isUnnumbered(words.text) : isShort(words.text))) continue
    if (name === 'who' && own.level.text !== '') {
      // 县级 takes the 疾控中心 of 市疾控中心
      const sign = levelSign(words.text)
      if (sign > 0) words = cutWords(words, words.text[sign] === nameSigns.level ? sign + 1 : sign)
    }
    // 国家示范区1个、省级2个: a level of its own stands for that of the things
    if (name === 'thing' && own.level.text !== '') words = withoutLevel(words)
    slots[name] = words
    filled.set(name, from)
  }
  if (lack === 'reach') return withReached(frame, donor, from)
  // 每个中心全科医生6名、服务站2名: those counted before are counted here too
  if (lack === 'what' && slots.thing.text === '' && slots.measure.text === '' && isCountedWho(donor)) {
    slots.thing = donor.who
    filled.set('thing', from)
  }
  const isSatisfaction = own.thing.text === names.satisfied
  if (
    (lack === 'whom' || lack === 'near') &&
    (!isBare || donor.measure.text !== '') &&
    (slots.who.text === '' || isSatisfaction) &&
    isTopic(donor, from, isSatisfaction)
  ) {
    slots.who = donor.thing
    filled.set('who', from)
  }
  // 高血压知晓率65%、治疗率60%: of which illness
  const illness = ILLNESS_RATE.exec(donor.thing.text)?.groups?.['what'] ?? ''
  if (lack === 'whom' && illness !== '' && CARE_DEED.test(own.thing.text) && donor.measure.text === own.measure.text)
    slots.thing = joinWords(cutWords(donor.thing, 0, illness.length), own.thing)
  const shared = changeFrame(frame, { slots, filled })
  // 健康档案建档率92%，动态使用率60%: what the rate before is of
  const isHalf = lack === 'whom' && startsAt(HALF_RATE, own.thing.text + own.measure.text)
  return isHalf && donor.measure.text !== '' ? withReached(shared, donor, from) : shared
}

/** 国家|慢性病综合防控示范区, 国家级|重点专科. */
function withoutLevel(words: Phrase): Phrase {
  const sign = words.text.startsWith(names.nation) ? names.nation.length : 0
  if (sign === 0 || words.text.length - sign < 2) return words
  return cutWords(words, words.text[sign] === nameSigns.level ? sign + 1 : sign)
}

/** 体育场馆|每年|开放 → 体育场馆开放. */
function withoutYearly(words: Phrase): Phrase {
  const [word] = everyYear
  const at = word === undefined ? -1 : words.text.indexOf(word)
  return at < 0 || word === undefined ? words : joinWords(cutWords(words, 0, at), cutWords(words, at + word.length))
}

/** What reaches so far, before what it reaches: 村级|覆盖率 → 村级|智能辅诊系统|覆盖率. */
function withReached(frame: Frame, donor: Slots, from: Donor): Frame {
  const { who, thing } = frame.slots
  const isOwned = who.text !== '' && !PLACE_NAME.test(who.text)
  // 护理型床位占比，农村|占比: what the share before is of
  const isShare = thing.text === '' && PLAIN_SHARE.test(donor.measure.text)
  const reached = isShare
    ? joinWords(isOwned ? NO_SLOTS.who : donor.who, donor.thing)
    : withoutEcho(reachedBy(donor, isOwned, thing.text), thing.text)
  if (reached.text.length < 2 || reached.text.length > LONGEST_REACHED) return frame
  // 城市社区覆盖率, 农村覆盖率: a place is nothing that reaches another
  if (NO_TOPIC.test(reached.text) || isGeneric(reached.text) || PLACE_NAME.test(reached.text)) return frame
  return changeFrame(frame, {
    slots: changeSlots(frame.slots, { thing: joinWords(reached, thing) }),
    filled: new Map(frame.filled).set('thing', from),
  })
}

/** 儿童家长|培训，城市|受训率: a deed that the rate says again. */
function withoutEcho(words: Phrase, deed: string): Phrase {
  const { text } = words
  const isEcho = text.length >= 4 && [text.slice(-2, -1), text.slice(-1)].some((sign) => deed.slice(-2).includes(sign))
  return isEcho ? cutWords(words, 0, text.length - 2) : words
}

/** 每个中心|全科医生, 省级|专业人员: of each of somebody, or of a level, others are counted. */
const isCountedWho = ({ who, per, level, area, thing, measure }: Slots): boolean =>
  joinWords(per, level, area).text !== '' && who.text !== '' && thing.text === '' && measure.text === ''

/** 新建紧密型医疗集团5个，区级|覆盖率; 托育机构市级覆盖率100%，县级|覆盖率: what the other counts, or says to reach as far. */
function reachedBy({ who, thing, measure }: Slots, isOwned: boolean, deed: string): Phrase {
  if (measure.text === '') return isOwned ? thing : joinWords(who, thing)
  // 乡镇卫生院|远程心电开通率, 村卫生室|开通率: each of somebody
  const said = isOwned || PLACE_NAME.test(who.text) ? thing : joinWords(who, thing)
  const reach = REACH_END.exec(said.text)
  // 体检率90%，城镇覆盖率80%: another deed may be done with another thing; 建档率, 使用率: what was made is used
  const isPlain = said.text.endsWith(deed.slice(-2)) || USES.test(deed)
  return reach === null || reach.index === 0 || !isPlain ? NO_SLOTS.thing : cutWords(said, 0, reach.index)
}

/** 满意度 asks about a service rather than about those asked. */
const LONGEST_WHOM = 14
const LONGEST_TOPIC = 10
const LONGEST_THING = 24
const LONGEST_REACHED = 16

/** What holds no number, and is short where the value names something itself, can stand in another's name. */
const isUnnumbered = (text: string): boolean => !FREE_NUMBER_OR_RANGE.test(text) || AGE_SAID.test(text)
const isShort = (text: string): boolean => text.length <= LONGEST_WHOM && isUnnumbered(text)

function isTopic({ thing, measure, per }: Slots, from: Donor, isSatisfaction: boolean): boolean {
  const { text } = thing
  // 每千人口护士数达到4.2人，床位数达到6.5张: what is counted for so many people has nothing of its own
  if (measure.text === names.number && per.text !== '') return false
  // what a rate is of is done, not named: 入径(率)
  if (!isSatisfaction && measure.text !== '' && RATE_OF_DEED.test(measure.text)) return false
  if (text.length < 2 || isGeneric(text) || NO_TOPIC.test(text)) return false
  return text.length <= (from === 'heading' || BODY_END.test(text) ? LONGEST_WHOM : LONGEST_TOPIC)
}

/** Slots of words that name only whom: what they name becomes the person or body. */
export const asWhom = (slots: Slots): Slots =>
  slots.who.text === '' && slots.measure.text === ''
    ? changeSlots(slots, { who: slots.thing, thing: NO_SLOTS.thing })
    : slots
