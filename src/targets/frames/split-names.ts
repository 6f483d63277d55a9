import { ONLY_JOINTS_OR_BY, nameSigns } from '../../words/name-words.js'
import { BODY_END } from '../../words/frame-words.js'
import { EACH_APART, EACH_OWN, NAMES_SHARE, PLAIN_SHARE, RANK, SHARE_END, WHOM } from '../../words/phrase-patterns.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { behindLast } from './behind-last.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { isGeneric, measureStart, readSlots } from './read-slots.js'
import { changeSlots, type Slots } from './slots.js'
import { readSides } from './read-sides.js'
import { splitList } from './split-list.js'
import { levelSign } from './read-slots.js'
import { stripLead } from './strip-lead.js'
import { isKeptVerb, isVerb, takeVerb } from './take-verb.js'
import { asWhom, lackOf } from './share-slots.js'

/** The values of one list, and which of them a value is. */
export interface Chain {
  items: Item[]
  place: number
}

const LONGEST = 24

/** The values that stand in one list with a value, with nothing of their own between them. */
export function chainOf({ text }: Reading, item: Item): Chain {
  const isBare = (one: Item): boolean => ONLY_JOINTS_OR_BY.test(text.slice(one.part.start, one.start))
  let first = item
  let place = 0
  while (first.previous !== null && place < LONGEST && isBare(first)) {
    first = first.previous
    place++
  }
  const items = [first]
  for (let one = first.next; one !== null && items.length < LONGEST && isBare(one); one = one.next) items.push(one)
  return { items, place }
}

/**
 * 甲率、乙率分别达到a和b: the n-th name belongs to the n-th value, and each name has what the others share
 * (国家级、省级、市级重点专科; 高血压、糖尿病患者规范管理率; 每千人口医师数、护士数).
 *
 * @returns the words' slots for this value, or null where the names and the values do not match
 */
export function splitNames(
  reading: Reading,
  chain: Chain,
  isShare: boolean,
): { slots: Slots; words: Phrase; suffix: string } | null {
  const { items, place } = chain
  const [first] = items
  if (first === undefined || items.length < 2) return null
  const { text } = reading
  const before = text.slice(Math.max(first.part.start, first.start - 24), first.start)
  const isApart = EACH_OWN.test(before)
  const { head } = readSides(reading, first)
  const apart = head.text.search(EACH_APART)
  const names = splitList(apart > 0 ? cutWords(head, 0, apart) : head)
  const behind = apart > 0 ? stripLead(cutWords(head, apart)) : null
  const shared = isApart && !isShare ? sharedBehind(reading, first, behind) : null
  if (names.length < 2 || items.length % names.length !== 0) return null
  if (!isApart && names.length !== items.length) return null
  const name = names[place % names.length]
  const last = names.at(-1)
  const [lead] = names
  if (name === undefined || last === undefined || lead === undefined) return null
  const words = name === last ? name : joinWords(name, sharedTail(name, last))
  const said = readSlots(words)
  const slots = changeSlots(shared !== null && BODY_END.test(words.text) ? asWhom(said) : said, {})
  const end = readSlots(last)
  const start = readSlots(lead)
  const isPlain = words === name && name !== last && lackOf(slots, true) !== 'all'
  if (
    shared !== null &&
    slots.thing.text === '' &&
    slots.measure.text === '' &&
    joinWords(shared.who, shared.thing, shared.measure).text !== ''
  ) {
    // 二级、三级医院|分别配备专职人员: what is counted in each stands behind
    const own = slots.who.text === '' ? changeSlots(slots, { who: readSlots(last).who }) : slots
    const { verb, measure } = shared
    return { slots: changeSlots(own, { verb, thing: joinWords(shared.who, shared.thing), measure }), words, suffix: '' }
  }
  const own: Slots =
    isPlain && slots.measure.text === '' && end.measure.text !== '' && end.who.text !== '' ? asWhom(slots) : slots
  const lack = lackOf(own, !isShare && end.measure.text === '')
  const shares = lack === 'all' || lack === 'what'
  for (const slot of ['who', 'verb', 'thing', 'partOf', 'measure'] as const) {
    if (!shares || own[slot].text !== '' || (slot === 'who' && lack !== 'all')) continue
    own[slot] = end[slot].text === '' ? start[slot] : end[slot]
  }
  // 每千人口A数、B数: for how many is said once, and so is the verb
  if (own.per.text === '') own.per = start.per
  if (own.verb.text === '') own.verb = start.verb
  const isOpen = own.who.text === '' && own.level.text === '' && own.area.text === ''
  if (isOpen && PLAIN_SHARE.test(own.measure.text)) own.who = start.who
  const share =
    isShare && own.partOf.text === '' && !NAMES_SHARE.test(own.measure.text) && name !== last
      ? (SHARE_END.exec(last.text)?.[0] ?? '')
      : ''
  return { slots: own, words, suffix: share }
}

/**
 * What stands behind the names and is counted in each: 二级、三级医院|分别配备专职人员…; behind a bare verb it stands behind the last value
 * (甲医院、乙医院分别选派5名、3名|骨干医师).
 */
function sharedBehind(reading: Reading, first: Item, behind: Phrase | null): Slots | null {
  if (behind === null) return behindLast(reading, first)
  if (!isVerb(behind.text)) return readSlots(takeVerb(behind).words)
  const things = behindLast(reading, first)
  return things === null || !isKeptVerb(behind.text) ? things : changeSlots(things, { verb: behind })
}

/** What the last name shares by its form: 一类、二类|地区, 国家、市级|示范社, 新规划的省、市、县（区）|公立医院. */
function sharedTail(name: Phrase, last: Phrase): Phrase {
  if (measureStart(name.text) >= 0) return cutWords(last, last.text.length)
  if (name.text.endsWith('”') && last.text.startsWith('“')) return cutWords(last, last.text.indexOf('”') + 1)
  const rank = last.text.search(RANK)
  if (rank >= 0 && rank <= 4 && RANK.test(name.text.slice(-1))) return cutWords(last, rank + 1)
  const sign = levelSign(last.text)
  const isSign = [1, 2, 3].some(
    (length) => length <= name.text.length && levelSign(name.text.slice(-length)) === length,
  )
  if (sign > 0 && isSign && !nameSigns.level.includes(name.text.slice(-1))) {
    const bracket = /^（[^（）]{1,4}）/u.exec(last.text.slice(sign))?.[0].length ?? 0
    return cutWords(last, sign + bracket)
  }
  const alike = headLike(name, last)
  if (alike > 0) return cutWords(last, alike)
  // 宫颈癌、乳腺癌|人均补助标准: what says nothing alone is shared
  if (lackOf(readSlots(name), true) !== 'nothing') return cutWords(last, last.text.length)
  for (let from = 2; from < last.text.length - 3; from++)
    if (isGeneric(last.text.slice(from))) return cutWords(last, from)
  return cutWords(last, last.text.length)
}

/** So much longer than the first name the head of the last may be that is like it. */
const HEAD_SLACK = 2
/** Shortest end that two heads have in common by more than chance. */
const LIKE_END = 2

/**
 * Where the head of the last name ends that the first name is like; what is behind it they share: 职工医保、居民医保|政策范围内…比例 end
 * alike, 高血压、糖尿病|患者规范管理率 are as long and somebody's, 城镇、农村|居民补助标准 are areas.
 */
function headLike(name: Phrase, last: Phrase): number {
  const { length } = name.text
  for (let size = Math.min(length - 1, 4); size >= LIKE_END; size--) {
    const at = last.text.indexOf(name.text.slice(-size))
    if (at > 0 && at + size <= length + HEAD_SLACK && measureStart(last.text.slice(at + size)) >= 0) return at + size
  }
  const own = readSlots(name)
  const end = readSlots(last)
  const isArea = own.area.text === name.text && end.area.text !== '' && last.text.startsWith(end.area.text)
  if (isArea) return end.area.text.length
  const isWhose = last.text.startsWith(end.who.text) && WHOM.test(end.who.text.slice(length))
  return isWhose ? length : 0
}
