import { nameUnits, names } from '../../words/name-words.js'
import type { Item } from '../cut-parts.js'
import { changeFrame } from './change-frame.js'
import { behindLast } from './behind-last.js'
import { listDonors, type Offer } from './donors.js'
import { eachOf } from './each-of.js'
import { echoOf } from './echo-of.js'
import type { Filling } from './filling.js'
import type { Donor, Frame } from './frame.js'
import { ofItsList, ofSameRate } from './of-its-list.js'
import { coverageBefore, coversMore, ownDeed } from './own-deed.js'
import { partOfCount } from './part-of-count.js'
import { placeOf } from './place-of.js'
import { deedSaidOnce } from './deed-said-once.js'
import { sumOf } from './sum-of.js'
import {
  BARE_EACH,
  COUNTED_MEASURE,
  OF_BODY_UNIT,
  PERSON_UNIT,
  RATE_MEASURE,
  SHARE_MEASURE,
} from '../../words/frame-patterns.js'
import { BODY_END, OWNER, perTime, SHORT_MEASURE } from '../../words/frame-words.js'
import { ALL_AROUND, HALF_RATE, PATIENT_RATE } from '../../words/half-names.js'
import { AREA_UNITS, PERSON_END } from '../../words/phrase-patterns.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { stripEnd } from '../../text/strip-end.js'
import { cutWords, joinWords, NO_WORDS } from './phrase.js'
import { isTyped, readSlots } from './read-slots.js'
import { changeSlots, type Slots } from './slots.js'
import { asWhom, lackOf, shareSlots, type Lack } from './share-slots.js'
import { bedsOfWhole, isPartOfBeds } from './is-part-of-beds.js'
import { structureOf } from '../../clause/structure-of.js'
import { language } from '../../words/language.js'
import { matchBefore } from '../../text/word-table.js'
import { measuredBefore } from './topic.js'
import { withMark } from './with-mark.js'

/** A longer stretch before a verb is a description, no name. */
const LONGEST_WHOM = 12
/** A longer body is described rather than named. */
const LONGEST_BODY = 6
/** A longer thing stands by itself. */
const LONGEST_BARE = 8
/** A shorter word before a body says which bodies they are (定点|医疗机构). */
const SHORTEST_SERVICE = 4

/** Take each slot that the value's own words leave out from the nearest that has it. */
export function fillFrame(own: Frame, filling: Filling): Frame {
  if (own.form === 'part') return own
  if (own.form === 'deed') return ownDeed(own, filling)
  const { reading, item, chain, around, near, isShare } = filling
  const more = coversMore(own, filling)
  if (more !== null) return more
  const part = partOfCount(own, filling)
  if (part !== null) return part
  const sum = sumOf(own, filling)
  if (sum !== null) return sum
  const share = placeOf(own, filling)
  if (share !== null) return share
  const listed = deedSaidOnce(own, filling)
  if (listed !== null) return listed
  const same = followsOn(filling) ? ofSameDeed(own, near?.frame ?? null) : null
  if (same !== null) return same
  // 对老年食堂|每家补助: each of those that stand right before
  const said = filling.sides.toward.text === '' ? eachOf(own, reading, item, around.last) : own
  const each = withBodyBehind(said, filling)
  const isBody = isOfBody(each, filling)
  const isCount = countsThings(filling) && !isBody && !isOfTopic(each, filling)
  const named = isBody ? (bedsOfWhole(each, item) ?? ofWholeStaff(each, item.whole)) : each
  let frame = withWhom(withToward(withEcho(named, filling), filling, isCount), filling)
  // 标准化率100%，其中甲级村卫生室占60%: a part of the things, not of their rate
  const isPart = filling.sides.verb?.startsWith(names.partOf) === true && frame.slots.who.text !== ''
  // 远程医疗服务实现县乡|全覆盖: the words say already what reaches whom
  const isSaid = frame.suffix === names.coverage && isReached(frame.slots.who.text)
  const isFull = isSaid || lackOf(frame.slots, isCount) === 'nothing'
  const donors = isFull ? NOBODY : listDonors(reading, item, chain, around, near)
  for (const [from, ask] of donors) {
    const lack = lackOf(frame.slots, isCount)
    if (lack === 'nothing') break
    if (!mayGive(from, lack, frame.slots, item, isCount)) continue
    // 起付线200元，报销80%: a sum says nothing of what a share is of
    if (
      isShare &&
      item.quantity !== null &&
      NEAR_DONORS.has(from) &&
      isSum(from === 'list' ? item.previous : around.last)
    )
      continue
    const asked = ask()
    const isMoney = item.quantity?.family === 'money'
    // 补助占劳务费的30%，单个医院最高50万元: a sum is no share of anything
    const donor = isMoney && asked !== null ? changeSlots(asked, { partOf: NO_WORDS }) : asked
    // 签约率达到75%，培训100人: a number of things is none of a rate
    const isOfRate = isCount && !frame.change && lack !== 'whom' && endsAt(RATE_MEASURE, donor?.measure.text ?? '')
    // 上门服务人次增长20%，覆盖全部医院: a number of visits covers nothing
    const isCounted = item.coverage !== null && donor !== null && COUNTED_MEASURE.test(donor.measure.text)
    // 支付比例100%，一级医院3200元: nor any rate
    const isOfShare = isMoney && lack !== 'whom' && endsAt(RATE_MEASURE, donor?.measure.text ?? '')
    if (donor === null || isCounted || isOfRate || isOfShare || (isPart && SHARE_MEASURE.test(donor.measure.text)))
      continue
    const given = shareSlots(frame, lack, donor, from)
    frame =
      lack === 'all' && isShare && isDeed(donor, filling)
        ? changeFrame(given, { form: 'deed', suffix: names.share })
        : given
    // 签约服务费逐步提高，达到130元: the clause before names it all
    if (from === 'measured') break
  }
  return isCount ? withMark(ofItsList(frame, filling), filling) : coverageBefore(ofSameRate(frame, filling), filling)
}

/** No clause without a value stands between a value and the one before: 开展乳腺癌筛查，筛查率达到78% has its own. */
function followsOn({ reading, item, around: { last } }: Filling): boolean {
  if (last === null) return false
  const { clauseAt } = structureOf(reading)
  return clauseAt(item.start).start <= clauseAt(last.start).end + 1
}

/** 职工医保参保率稳定在95%，|参保|人数达到86万人: a deed said again is done with the same things. */
function ofSameDeed(own: Frame, before: Frame | null): Frame | null {
  const { who, level, area, thing, measure, partOf } = own.slots
  if (before === null || joinWords(who, level, area, partOf).text !== '') return null
  if (thing.text === '' || !startsAt(HALF_RATE, thing.text + measure.text)) return null
  const donor = before.slots
  const more = joinWords(donor.who, donor.level, donor.area, donor.thing).text.length - thing.text.length
  if (more < 2 || more > LONGEST_SAME || !donor.thing.text.endsWith(thing.text)) return null
  const slots = changeSlots(own.slots, { who: donor.who, level: donor.level, area: donor.area, thing: donor.thing })
  return changeFrame(own, { slots, filled: new Map(own.filled).set('thing', 'before' as const) })
}

/** Donors that are values. */
const NEAR_DONORS: ReadonlySet<Donor> = new Set(['list', 'sentence', 'before'])
const isSum = (other: Item | null): boolean => other?.quantity?.family === 'money'

/** Longer things that a deed is done with are described. */
const LONGEST_SAME = 30

/** Most names lack nothing, and nobody is asked. */
const NOBODY: readonly Offer[] = []

function countsThings({ isShare, item: { quantity } }: Filling): boolean {
  if (isShare || quantity?.form === 'proportion' || quantity?.family === 'money' || quantity?.family === 'time')
    return false
  // 近视率降低0.5个百分点，高发地区|降低1个百分点: of what
  if (quantity?.unit === nameUnits.points) return false
  // 生均面积初中8平方米、小学6平方米: whoever has an area is not counted
  return !startsAt(AREA_UNITS, quantity?.unit ?? '')
}

/** 远程医疗服务|县乡, 肿瘤登记|全县所有|乡镇: a service before those whom it reaches. */
function isReached(who: string): boolean {
  const body = matchBefore(language().who, who, who.length)
  const service = who.slice(0, body?.start ?? who.length).replace(ALL_AROUND, '')
  return service.length >= SHORTEST_SERVICE && !isTyped(service)
}

/** 临床药师|三级医院|不少于5名: who stands behind those counted, as whom stands behind a measure. */
function withBodyBehind(frame: Frame, { item: { quantity } }: Filling): Frame {
  const { who, thing, measure, level, area } = frame.slots
  const isOpen = frame.form === 'plain' && measure.text === '' && level.text === '' && area.text === ''
  if (!isOpen || !startsAt(PERSON_UNIT, quantity?.unit ?? '') || !BODY_END.test(joinWords(who, thing).text))
    return frame
  const words = joinWords(who, thing)
  for (let at = 2; at < words.text.length - 2; at++) {
    if (!PERSON_END.test(words.text.slice(0, at)) || !isTyped(words.text.slice(at))) continue
    const slots = changeSlots(frame.slots, { thing: cutWords(words, 0, at), who: cutWords(words, at) })
    return changeFrame(frame, { slots, filled: new Map(frame.filled).set('who', 'echo' as const) })
  }
  return frame
}

/** 村卫生室由4项增加到6项: a body alone is not what is counted in 项 or 名. */
function isOfBody({ slots, form }: Frame, { item: { quantity, whole }, near, around: { last } }: Filling): boolean {
  const { who, thing, measure } = slots
  if (isPartOfBeds(slots, quantity, whole)) return true
  if (form !== 'plain' || measure.text !== '' || !startsAt(OF_BODY_UNIT, quantity?.unit ?? '')) return false
  if (thing.text === '' && isTyped(who.text)) return BODY_END.test(who.text)
  // a body that no table knows, behind another or in a whole that has things of the same unit
  const body = thing.text === '' ? who.text : who.text === '' ? thing.text : ''
  const isOwner = body.length <= LONGEST_BODY && (BODY_END.test(body) || OWNER.test(body))
  if (body === '' || !isOwner) return false
  return whole === null
    ? near !== null && last?.quantity?.unit === quantity?.unit
    : whole.quantity?.family === quantity?.family
}

/** 执业医师数3.5人（其中中医类别0.7人）: of the people that the whole counts; of its things, who has them. */
function ofWholeStaff(frame: Frame, whole: Item | null): Frame {
  const slots = asWhom(frame.slots)
  const other = whole?.binding?.frame.slots
  if (other === undefined || other.thing.text !== '' || other.who.text === '') return changeFrame(frame, { slots })
  const filled = new Map(frame.filled).set('thing', 'whole' as const)
  return changeFrame(frame, { slots: changeSlots(slots, { thing: other.who, measure: other.measure }), filled })
}

/** 关于起付线，困难群众降低一半: whose it is, not how many of them. */
function isOfTopic({ slots, change }: Frame, { reading, item, around }: Filling): boolean {
  const isBare = slots.who.text !== '' && slots.thing.text === '' && slots.measure.text === ''
  return change && isBare && measuredBefore(reading, item, around.last) !== null
}

/** How far what is lacking may be fetched. */
function mayGive(
  from: Donor,
  lack: Lack,
  { verb, thing, measure }: Slots,
  { previous }: Item,
  isCount: boolean,
): boolean {
  // 签约率，城区达到60%; 合格率：三级医院95%
  if (from === 'measured') return lack === 'all' || (lack === 'what' && !isCount && measure.text === '')
  // 高血压患者规范管理率80%、血压控制率65%: of the same patients
  const isOfPatient = startsAt(PATIENT_RATE, thing.text) && (from === 'list' || from === 'sentence')
  if (lack === 'near') return from === 'clause' || isOfPatient
  if (lack === 'reach') return from === 'list' || from === 'sentence' || from === 'clause'
  if (lack === 'what' && !isCount && measure.text === '') return from !== 'clause' && from !== 'heading'
  if (lack !== 'whom') return from !== 'heading' || isCount
  if (from === 'before') return false
  // 带头人100名、业务骨干500名: members of a list of things are things of their own
  if (isCount && previous !== null && (from === 'list' || from === 'sentence')) return false
  if (verb.text !== '' && (from === 'sentence' || from === 'clause')) return false
  // a heading says what a bare measure is of (满意度); a thing, however plain, is not taken from so far
  return from !== 'heading' || (measure.text !== '' && thing.text.length <= 2)
}

/** 开展分娩镇痛，镇痛率达到60%: the words repeat the end of a fuller name. */
function withEcho(frame: Frame, { reading, item }: Filling): Frame {
  const { who, level, area, per, thing, measure, verb } = frame.slots
  const isOwned = [who, level, area, per, verb].some(({ text }) => text !== '')
  if (isOwned || thing.text === '' || thing.text.length > LONGEST_BARE) return frame
  const fuller = echoOf(reading, item, joinWords(thing, measure).text, SHORT_MEASURE.test(measure.text))
  if (fuller === null) return frame
  const filled = new Map(frame.filled).set('who', 'echo' as const)
  return changeFrame(frame, { slots: changeSlots(frame.slots, { who: fuller }), filled })
}

/** 对慢性病患者开具长处方: whom it is done for, where it is short or nothing else says whose it is. */
function withToward(frame: Frame, { sides: { toward } }: Filling, isCount: boolean): Frame {
  const { who, per } = frame.slots
  // 对村卫生室|每家: each of those
  if (toward.text === '' || who.text !== '' || (per.text !== '' && !startsAt(BARE_EACH, per.text))) return frame
  const whom = readSlots(cutWords(toward, 0, stripEnd(toward.text, perTime).length))
  // 幼儿园|在园儿童: a body, and those of it who are meant
  const isAlso = whom.thing.text !== '' && matchBefore(language().who, whom.thing.text, whom.thing.text.length) !== null
  const said = whom.who.text === '' ? whom.thing : isAlso ? joinWords(whom.who, whom.thing) : whom.who
  // 考取高级职称的乡村教师
  const of = said.text.length > LONGEST_WHOM ? said.text.lastIndexOf(names.of) + 1 : 0
  const named = said.text.length - of >= 2 ? cutWords(said, of) : said
  const lack = lackOf(frame.slots, isCount)
  if (named.text.length > LONGEST_WHOM && lack !== 'whom' && lack !== 'all') return frame
  // 对失能老年人|上门服务(4次): whom, and what is done for them
  const isDeed = whom.who.text !== '' && !isAlso && frame.own.text === '' && frame.slots.thing.text === ''
  const thing = isDeed ? joinWords(whom.verb, whom.thing, whom.measure) : frame.slots.thing
  const isFor = per.text === '' ? whom.per : per
  return changeFrame(frame, { slots: changeSlots(frame.slots, { who: named, per: isFor, thing }) })
}

/** 乳儿班1：3、托小班1：5; 本科生1万元、专科生0.8万元补助: a short noun in a list is whom the shared measure is of. */
function withWhom(frame: Frame, { reading, item, sides, near, isShare }: Filling): Frame {
  const { thing, measure, partOf } = frame.slots
  const isShort = thing.text !== '' && thing.text.length <= LONGEST_BARE && measure.text === '' && partOf.text === ''
  if (!isShort) return frame
  const other = item.previous?.binding?.frame ?? near?.frame ?? null
  // 近视率每年降低0.5个百分点、高发地区|降低1个百分点: points are points of a rate
  const isRatio = isShare || item.quantity?.form === 'proportion' || item.quantity?.unit === nameUnits.points
  const shares = isRatio && other?.form === 'plain' && other.slots.measure.text !== ''
  const isSum = item.quantity?.family === 'money' && sides.verb === null && sides.tail.text === ''
  return shares || (isSum && behindLast(reading, item) !== null)
    ? changeFrame(frame, { slots: asWhom(frame.slots) })
    : frame
}

/** 2024年60%的卫生院达到标准，2025年80%: the slots are those of a deed. */
function isDeed(donor: Slots, { item, around }: Filling): boolean {
  return [item.previous, item.whole, around.last].some((other) => {
    const frame = other?.binding?.frame
    return frame?.form === 'deed' && frame.slots === donor
  })
}
