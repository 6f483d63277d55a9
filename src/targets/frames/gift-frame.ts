import { EACH_ONE, EVERY_YEAR, giftNames, HOW_CLAUSE, RATE_BEHIND, SUPPORT } from '../../words/gift-words.js'
import { PAYS } from '../../words/frame-words.js'
import { ONLY_JOINTS } from '../../words/name-words.js'
import { startsAt } from '../../text/affix.js'
import type { Reading } from '../../clause/reading.js'
import type { Stretch } from '../../clause/split-sentences.js'
import { structureOf } from '../../clause/structure-of.js'
import type { Item } from '../cut-parts.js'
import { changeFrame } from './change-frame.js'
import type { Donor, Frame, SlotName } from './frame.js'
import { readGift, type Gift } from './gift-what.js'
import { completeWhom, readWhom } from './gift-whom.js'
import { joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { rateUnit } from './rate-unit.js'
import { readWords } from './read-words.js'
import { changeSlots, NO_SLOTS, type Slots } from './slots.js'
import type { Chain } from './split-names.js'
import { stripLead } from './strip-lead.js'
import { inPlaceOf, splitLevel, turnOf } from './take-turns.js'

/** A longer description of whom is no part of a name. */
const LONGEST_WHOM = 36
/** A longer word of a value's own in a list is no label: 银牌(30万元). */
const LONGEST_LABEL = 8

/** Whom a value is given to, and how well that is known. */
interface Given {
  whom: Phrase
  /** what of theirs: 个人缴费部分 */
  part: Phrase
  weak: boolean
  /** the value before in its sentence says it */
  from: Donor | null
}

/**
 * Name what a rule gives: for whom, for each of what, what, of which whole; 对获批国家级、省级重点专科的，分别一次性给予500万元、100万元.
 *
 * @param reading the passage
 * @param item the value; those before it are bound
 * @param chain the values of its list
 * @param last the value before it in the passage
 * @param start the frame with its quote
 * @returns null where nothing says that something is given, or to whom
 */
export function giftFrame(reading: Reading, item: Item, chain: Chain, last: Item | null, start: Frame): Frame | null {
  const { quantity } = item
  const isShare = quantity?.family === 'percent'
  if (quantity === null || (quantity.family !== 'money' && !isShare)) return null
  const { items, place } = chain
  const first = items[0] ?? item
  const gift = readGift(reading, first, lastOf(items, item), first.part.start)
  const earlier = place === 0 ? giftBefore(reading, item, last) : null
  // 按年度预算总额的30%预付: a share of a whole, and nothing given
  if (
    isShare &&
    gift.basis !== null &&
    gift.thing !== null &&
    RATE_BEHIND.test(reading.text.slice(gift.thing.start, gift.thing.end))
  )
    return null
  const floor = earlier === null ? 0 : (last?.end ?? 0)
  const says = gift.gives || (gift.thing !== null && !isShare)
  const given = says ? givenTo(reading, first, gift, earlier, floor) : goesOn(reading, item, gift, earlier, floor)
  if (given === null) return place === 0 ? null : likeFirst(first, start)
  const turn = items.length < 2 || given.from !== null ? given.whom : turnOf(given.whom, items.length, place)
  const whom = turn ?? given.whom
  const other = earlier?.slots
  const { level, rest } = splitLevel(whom)
  const thing = says ? thingOf(reading, gift) : (other?.thing ?? NO_WORDS)
  if (isShare && thing.text === '') return null
  const isRate = quantity.unit?.includes('/') === true || rateUnit(reading.text, quantity) !== null
  const each = wordsAt(reading, gift.per)
  // 按每院|6万元|标准: the unit, or the standard itself, says it
  const per = isRate || (gift.isStandard && EACH_ONE.test(each.text)) || each.text === EVERY_YEAR ? NO_WORDS : each
  // 银牌30万元 is given for each of what 金牌50万元 is, a ceiling for all of them
  const isOther = !says && per.text === '' && !gift.isCap
  const partOf = joinWords(given.part, wordsAt(reading, gift.basis))
  const filled = new Map<SlotName, Donor>()
  if (given.from !== null) filled.set('who', given.from)
  if (!says) filled.set('thing', 'list')
  return changeFrame(start, {
    form: 'gift',
    slots: changeSlots(NO_SLOTS, { level, who: rest, per: isOther ? (other?.per ?? NO_WORDS) : per, thing, partOf }),
    suffix: suffixOf(gift, says ? null : earlier, thing, isShare),
    filled,
    own: joinWords(level, rest, partOf, thing),
    weak: given.weak || turn === null || whom.text.length > LONGEST_WHOM,
  })
}

/** What the first of a list is given, where nothing tells the others from it. */
function likeFirst({ binding }: Item, start: Frame): Frame | null {
  return binding?.frame.form === 'gift' ? { ...binding.frame, quote: start.quote, weak: true } : null
}

/** 国家级50万元、省级20万元|奖励: what stands behind the last of a list is said of all. */
function lastOf(items: readonly Item[], item: Item): Item {
  let last = items.at(-1) ?? item
  for (
    let count = 0;
    count < 12 && last.next?.quantity?.family === item.quantity?.family && last.next !== null;
    count++
  )
    last = last.next
  return last
}

/** What the value before in its sentence gives. */
function giftBefore(reading: Reading, item: Item, last: Item | null): Frame | null {
  const frame = last?.binding?.frame
  if (frame?.form !== 'gift' || last === null) return null
  const structure = structureOf(reading)
  return structure.clauseAt(last.start).sentence === structure.clauseAt(item.start).sentence ? frame : null
}

/** To whom it is given: by the value's own words, else as the value before in its sentence. */
function givenTo(reading: Reading, item: Item, gift: Gift, earlier: Frame | null, floor: number): Given | null {
  const said = readWhom(reading, gift, item.container, floor)
  if (said !== null && said.words.text !== '') {
    const words = completeWhom(said.words, earlier === null ? null : whomOf(earlier.slots))
    const isHow = startsAt(HOW_CLAUSE, said.part.text)
    // 为妇女免费筛查，宫颈癌人均补助64元: words of its own name the sum
    if (!isHow && said.part.text !== '' && item.quantity?.family === 'money') return null
    return {
      whom: words ?? said.words,
      part: isHow ? NO_WORDS : said.part,
      weak: said.isOpen || words === null,
      from: null,
    }
  }
  if (earlier === null) return null
  const own = labelOf(reading, gift)
  // 财政补助30元，个人自付10元: who bears another part
  if (PAYS.test(own.text)) return null
  if (own.text === '')
    return { whom: whomOf(earlier.slots), part: giverOf(reading, gift), weak: isLent(earlier), from: 'sentence' }
  const whom = own.text.length > LONGEST_LABEL ? null : inPlaceOf(own, whomOf(earlier.slots))
  return whom === null ? null : { whom, part: NO_WORDS, weak: false, from: 'sentence' }
}

/** A value that says no more than for whom, or that it is a ceiling: 创建为二级医院的，200万元; 银牌30万元; 最高不超过100万元. */
function goesOn(reading: Reading, item: Item, gift: Gift, earlier: Frame | null, floor: number): Given | null {
  if (earlier === null || !ONLY_JOINTS.test(reading.text.slice(item.end, item.part.end))) return null
  const said = readWhom(reading, gift, item.container, floor)
  if (said !== null && said.words.text !== '') {
    const words = completeWhom(said.words, whomOf(earlier.slots))
    return {
      whom: words ?? said.words,
      part: NO_WORDS,
      weak: words === null || said.isOpen || said.part.text !== '',
      from: null,
    }
  }
  const own = labelOf(reading, gift)
  if (own.text === '')
    return gift.isCap ? { whom: whomOf(earlier.slots), part: NO_WORDS, weak: isLent(earlier), from: 'sentence' } : null
  if (own.text.length > LONGEST_LABEL || item.quantity?.family !== 'money' || PAYS.test(own.text)) return null
  const whom = inPlaceOf(own, whomOf(earlier.slots))
  return whom === null ? null : { whom, part: NO_WORDS, weak: earlier.weak, from: 'list' }
}

/** 博士30万元，硕士10万元，每月另发补贴: said of the last of them, or of all. */
const isLent = ({ weak, filled }: Frame): boolean => weak || filled.has('who')

const whomOf = ({ level, who }: Slots): Phrase => joinWords(level, who)

/** 银牌(30万元): the value's own words before those of the gift. */
const labelOf = (reading: Reading, { before }: Gift): Phrase => stripLead(readWords(reading, before.start, before.end))

const wordsAt = (reading: Reading, stretch: Stretch | null): Phrase =>
  stretch === null ? NO_WORDS : readWords(reading, stretch.start, stretch.end)

/** 县财政|配套: who gives, where another gives besides. */
const giverOf = (reading: Reading, { giver }: Gift): Phrase => wordsAt(reading, giver)

/** 一次性|奖励. */
function thingOf(reading: Reading, { how, thing }: Gift): Phrase {
  const isSaid = how !== null && thing !== null && how.start >= thing.start && how.end <= thing.end
  return joinWords(isSaid ? NO_WORDS : wordsAt(reading, how), wordsAt(reading, thing))
}

/** What the kind of gift adds to its name. */
function suffixOf(gift: Gift, earlier: Frame | null, thing: Phrase, isShare: boolean): string {
  if (isShare) return giftNames.share
  if (earlier !== null) return gift.isCap ? giftNames.cap : earlier.suffix === giftNames.share ? '' : earlier.suffix
  if (gift.thing === null) return giftNames.bare
  if (gift.isStandard) return giftNames.standard
  return SUPPORT.test(thing.text) ? giftNames.sum : ''
}
