import { BY_WHOM, NUMBER_OR_RATE_END, RATE_END, names } from '../../words/name-words.js'
import { BEDS_IN, QUALITY_END, THOSE_END } from '../../words/frame-patterns.js'
import { BODY_END, OWNER, PAID_SUM, PAYS, PROPER_PLACE } from '../../words/frame-words.js'
import type { Item } from '../cut-parts.js'
import { changeFrame } from './change-frame.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { isPartOfBeds } from './is-part-of-beds.js'
import { isGeneric, isTyped, measureStart } from './read-slots.js'
import { changeSlots } from './slots.js'

/** Families of what bodies have: beds, people, visits. */
const OWNED: ReadonlySet<string> = new Set(['bed', 'person', 'visit', 'density'])

/** Families of what is measured rather than counted. */
const SIZES: ReadonlySet<string> = new Set(['bed', 'other', 'time'])

/** A longer whole is itself a part of something. */
const LONGEST = 12

/**
 * Name a part with its whole: 签约服务费…，其中医保基金支付7元 → 签约服务费中医保基金支付额, 专业技术人员…，其中医师占比 → 专业技术人员中医师占比.
 * A part that names a thing of its own (其中负压救护车占比) stands alone.
 *
 * @param frame the part's own frame
 * @param item the value
 * @param last the value before it in its sentence
 * @param verb the verb that reaches the value: who pays a part pays it without one
 */
export function partFrame(frame: Frame, item: Item, last: Item | null, verb: string | null): Frame {
  const deed = deedPart(frame, item)
  if (deed !== null) return deed
  if (frame.form !== 'plain' || frame.own.text === '' || frame.filled.has('thing')) return frame
  if (frame.slots.thing.text === '' && frame.slots.measure.text === '' && item.quantity?.family === 'percent')
    return frame
  // 新增托位1000个，其中东山乡300个: where, and of what the whole says
  if (PROPER_PLACE.test(frame.own.text) && item.whole?.quantity?.unit === item.quantity?.unit) return frame
  const isMoney = item.quantity?.family === 'money'
  // 民生支出占比80%，其中卫生支出增长8%: what grows is no part of a share
  const isShare = item.whole?.quantity?.family === 'percent' && item.quantity?.family === 'percent'
  if (frame.change && isShare) return frame
  // 安排专项经费120万元，对村卫生室|每家|补助5000元: what each gets is no part that stands in the sum
  const isRate = frame.slots.per.text !== '' && last?.binding?.frame.slots.per.text === ''
  const pays = isMoney && verb === null && !isRate && PAYS.test(frame.own.text)
  const whole = item.whole ?? (pays ? payWhole(last) : null)
  const other = whole?.binding?.frame
  if (other === undefined || other.form === 'deed') return frame
  const sum = other.form === 'part' ? other.slots.partOf : coreOf(other)
  if (sum.text === '' || sum.text.length > LONGEST || sum.text === frame.own.text) return frame
  const { who, thing, level } = frame.slots
  const own = joinWords(who, thing).text
  // （床位800张，建筑面积12万平方米）: no part of the beds
  if (isOtherKind(item, whole)) return frame
  // 床位7.5张（其中医院6.2张）: whose they are of what the whole counts
  if (isPartOfBeds(frame.slots, item.quantity, whole)) return frame
  const isOwner = BODY_END.test(own) || OWNER.test(own)
  if (isOwner && OWNED.has(item.quantity?.family ?? '') && item.quantity?.family === whole?.quantity?.family)
    return frame
  const isPart = isMoney
    ? whole?.quantity?.family === 'money'
    : own !== '' &&
      (level.text === '' || THOSE_END.test(frame.own.text)) &&
      (isGeneric(own) ||
        item.quantity?.family === 'percent' ||
        (own.length <= 3 && !isNamedBody(own)) ||
        QUALITY_END.test(own)) &&
      // 三、四级手术占比达到62%，其中四级手术占比18%: of what the whole names too
      !(own.length >= AGAIN && sum.text.includes(own)) &&
      !own.includes(sum.text.replace(NUMBER_OR_RATE_END, '').slice(-2)) &&
      // 财政补助…，其中市财政补偿60%: who pays
      (PAYS.test(own) || !saysAgain(own, sum.text))
  if (!isPart || (other.slots.measure.text.endsWith(RATE_END) && !isMoney)) return frame
  // 床位规模不超过150张，其中护理型床位占比: a share of beds says itself of what
  if (whole?.quantity?.family === 'bed' && item.quantity?.family === 'percent' && BEDS_IN.test(own)) return frame
  // 预期寿命80岁，其中女性82.5岁: what is measured of all is measured of some, and no sum of both
  const isMean = other.slots.measure.text !== '' && item.quantity?.family === 'time'
  if (isMean && item.quantity?.unit === whole?.quantity?.unit) return frame
  // 由医保基金承担
  const by = BY_WHOM.test(thing.text) ? cutWords(thing, 1) : thing
  const suffix = isMoney && measureStart(frame.own.text) < 0 ? names.sum : frame.suffix
  return changeFrame(frame, {
    form: 'part',
    suffix,
    slots: changeSlots(frame.slots, { thing: by, partOf: sum }),
    filled: new Map(frame.filled).set('partOf', 'whole'),
  })
}

/** 其中|卫生院(8所): a kind of body is no part of another. */
const isNamedBody = (own: string): boolean => isTyped(own) && BODY_END.test(own)

/** 救护车配置标准…，其中|负压救护车|占比: it names again what the whole begins with. */
const saysAgain = (own: string, sum: string): boolean => sum.length >= AGAIN && own.includes(sum.slice(0, AGAIN))

/** So many letters of the whole in a part are the same word. */
const AGAIN = 3

/** Beds, areas and lengths are parts of their own kind only. */
function isOtherKind({ quantity }: Item, whole: Item | null): boolean {
  const [one, other] = [quantity?.family ?? '', whole?.quantity?.family ?? '']
  return one !== other && (SIZES.has(one) || SIZES.has(other)) && one !== 'percent' && one !== 'money'
}

/** 续建项目949公里（含|改扩建|88公里）: what is done to a part of the things, which the whole says something else of. */
function deedPart(frame: Frame, { whole, quantity }: Item): Frame | null {
  const { verb, who, thing, measure, per } = frame.slots
  const other = whole?.binding?.frame
  // 新建学校10所，其中改建2所: of things that are counted it names its own
  const isMeasured = quantity?.family === 'other' && whole?.quantity?.unit === quantity.unit
  const isBare = frame.form === 'plain' && isMeasured && verb.text !== '' && per.text === ''
  if (other?.form !== 'plain' || !isBare || joinWords(who, thing, measure).text !== '') return null
  const sum = coreOf(other)
  if (other.slots.verb.text === '' || sum.text.length > LONGEST) return null
  return changeFrame(frame, {
    form: 'part',
    suffix: other.suffix,
    slots: changeSlots(frame.slots, { partOf: sum }),
    filled: new Map(frame.filled).set('partOf', 'whole'),
  })
}

/** The sum that somebody pays a part of. */
function payWhole(last: Item | null): Item | null {
  let one = last
  for (let count = 0; one !== null && count < 6; count++) {
    if (one.quantity?.family !== 'money') return null
    const frame = one.binding?.frame
    if (frame !== undefined && (frame.form === 'part' || PAID_SUM.test(coreOf(frame).text))) return one
    one = one.previous
  }
  return null
}

/** The whole as its name says it, without 每千人口 and 数. */
function coreOf({ slots, filled }: Frame): Phrase {
  const { area, level, who, verb, thing, measure } = slots
  const words = [area, level, who, verb, thing, measure]
  // “名医工作室”：市级20个，县级(50个): taken from elsewhere
  if (filled.has('thing')) return joinWords(...words)
  return joinWords(...words.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0)))
}
