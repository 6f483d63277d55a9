import { names } from '../../words/name-words.js'
import { COUNT_SUFFIX, EACH_PAID, OFTEN, PAYMENT } from '../../words/frame-patterns.js'
import { changeFrame } from './change-frame.js'
import type { Frame, SlotName } from './frame.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { simplify } from '../../text/traditional.js'
import { NO_WORDS, type Phrase } from './phrase.js'
import { changeSlots } from './slots.js'

/** The order of slots in a name, for those that do not stand together in the text. */
const ORDER: readonly SlotName[] = ['per', 'area', 'level', 'who', 'verb', 'thing', 'partOf', 'measure']

/** … and in the name of a gift, wherever they stand. */
const GIFT_ORDER: readonly SlotName[] = ['level', 'who', 'per', 'partOf', 'thing']

/**
 * Print a name from its slots. Slots of the value's own words keep the order of the text, filled ones go where their kind
 * belongs; a slot that is printed already (满意度 of 居民满意度) is not printed twice.
 *
 * @param frame the filled frame
 * @param source the source text: names are printed in its script
 */
export function printName(frame: Frame, source: string): string {
  const { slots, filled, form, suffix } = frame
  const named: SlotName[] = []
  const own: SlotName[] = []
  for (const name of ORDER) {
    if (slots[name].text === '') continue
    named.push(name)
    if (!filled.has(name)) own.push(name)
  }
  if (form === 'gift') {
    const name = GIFT_ORDER.map((slot) => printed(slots[slot], source)).join('')
    return name.endsWith(suffix) ? name : name + suffix
  }
  // 农村公路提升行动，新建600公里: 新建农村公路 where both words were taken with the thing
  const isVerbFirst =
    own.length === 1 && own[0] === 'verb' && filled.has('thing') && AREAS.some((name) => filled.has(name))
  const isOfOther = isOfWhole(filled) && own.length === 0
  // 其中|一级以上|(150人次)
  const isLevel = filled.get('verb') === 'whole' && own.length === 1 && own[0] === 'level'
  const placed = own.length < 2 ? own : inTextOrder(own, slots)
  for (const name of named) {
    if (!filled.has(name)) continue
    // 新建省级专科3个、市级专科5个: the verb of a list stands first, as it does in the first name
    const isLead = name === 'verb' && (filled.get(name) === 'list' || isOfOther || isLevel)
    const at = placed.findIndex((other) => rank(other) > (isLead ? 0 : rank(name)))
    placed.splice(at < 0 ? placed.length : at, 0, name)
  }
  if (isVerbFirst) placed.sort((a, b) => (a === 'verb' ? -1 : b === 'verb' ? 1 : 0))
  if (form === 'part') {
    const rest: Frame = changeFrame(frame, { form: 'plain', slots: changeSlots(slots, { partOf: NO_WORDS }) })
    return printed(slots.partOf, source) + names.inside + printName(rest, source)
  }
  if (form === 'deed') {
    const deed = slots.thing
    const whom = placed.filter((name) => name !== 'thing' && name !== 'per').map((name) => slots[name])
    return (
      printed(slots.per, source) +
      printed(deed, source) +
      names.of +
      whom.map((words) => printed(words, source)).join('') +
      suffix
    )
  }
  let name = ''
  for (const [i, slot] of placed.entries()) {
    const words = printed(slots[slot], source)
    if (slot === 'measure' && placed[i - 1] === 'partOf' && !name.endsWith(names.of)) name += names.of
    name = overlay(name, words)
  }
  if (slots.partOf.text !== '' && slots.measure.text === '') return name + names.ofWhole
  // a measure that stands there, or was taken from another, needs no 数
  if (slots.measure.text !== '' && startsAt(COUNT_SUFFIX, suffix)) return name
  // 種植面積 ends in 面积
  const isSaid = suffix === '' || (suffix !== names.number && simplify(name).endsWith(suffix))
  return isSaid ? name : name + suffix
}

/** 家庭医生签约 and 签约率 are 家庭医生签约率. */
function overlay(name: string, words: string): string {
  if (words.length > 1 && name.endsWith(words)) return name
  let length = Math.min(name.length, words.length - 1)
  while (length > 1 && !name.endsWith(words.slice(0, length))) length--
  return length > 1 ? name + words.slice(length) : name + words
}

/** Slots that say which of the things they are, and stand behind the verb with them. */
const AREAS: readonly SlotName[] = ['area', 'level']

/** (招聘大学生村医300名，其中2025年)100名: verb and whom are those of the whole, in its order. */
const isOfWhole = (filled: Frame['filled']): boolean => filled.get('verb') === 'whole' && filled.get('who') === 'whole'

/** Slots that say whose the measure is. */
const WHOSE: readonly SlotName[] = ['who', 'level', 'area']

const rank = (name: SlotName): number => ORDER.indexOf(name)

/**
 * Own slots keep the order of the text; a measure that stands before what it measures (医护比三级医院) goes to the end.
 *
 * @param names own slots by their rank
 */
function inTextOrder(names: SlotName[], slots: Frame['slots']): SlotName[] {
  // 医护比|三级医院: whom stands behind, and is named before
  const end = slots.measure.at[0] ?? Infinity
  if (names.some((name) => WHOSE.includes(name) && (slots[name].at[0] ?? 0) > end)) return names
  // 急救演练|每季度(至少1次): how often stands last
  const isLast =
    slots.per.text !== '' && names.every((name) => name === 'per' || (slots[name].at[0] ?? 0) < (slots.per.at[0] ?? 0))
  // 岗位津贴|每人每月(100元): and for each of whom first
  const isPaid = startsAt(EACH_PAID, slots.per.text) && endsAt(PAYMENT, slots.thing.text)
  const isBehind = (slots.per.at[0] ?? 0) > end || (isLast && (isPaid || startsAt(OFTEN, slots.per.text)))
  const placeOf = (name: SlotName): number => slots[name].at[0] ?? 0
  const place = (name: SlotName): number => {
    if (name === 'per' && isBehind) return -1
    if (name === 'measure') return Infinity
    // 示范点|省级(5个): the level goes before what it stands behind
    const thing = name === 'level' ? (slots.thing.at[0] ?? slots.who.at[0]) : undefined
    return Math.min(placeOf(name), thing ?? Infinity)
  }
  // of two at one place the first in rank stays first
  return names.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
}

const HAN = /\p{Script=Han}/u

/** Words in the script that the source prints: 覆蓋率 stays 覆蓋率. */
export function printed({ text, at }: Phrase, source: string): string {
  // most words are one stretch of the source, printed as they are read
  const isRun = (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1
  return isRun && source.startsWith(text, at[0]) ? text : spelt(text, at, source)
}

function spelt(text: string, at: readonly number[], source: string): string {
  let name = ''
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i)
    const sign = source.charAt(at[i] ?? -1)
    name += sign !== letter && HAN.test(sign) && simplify(sign) === letter ? sign : letter
  }
  return name
}
