import { endsInWho, HEAD_SLACK, headOf, sharedTail } from './shared-tail.js'
import { ONLY_JOINTS_OR_BY, nameSigns } from '../../words/name-words.js'
import { COVERING, PART_OF } from '../../words/frame-patterns.js'
import { BODY_END } from '../../words/frame-words.js'
import {
  CHANGE_NAME,
  EACH_APART,
  EACH_OWN,
  EACH_TAKES,
  KINDS_OF,
  MEAN_HEAD,
  NAMES_SHARE,
  PERSON_END,
  PLAIN_SHARE,
  RATED_DEED,
  SHARE_END,
} from '../../words/phrase-patterns.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { behindLast } from './behind-last.js'
import { readChineseNumeral } from '../../text/numerals.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { measureStart, readSlots } from './read-slots.js'
import { changeSlots, NO_SLOTS, type Slots } from './slots.js'
import { readSides } from './read-sides.js'
import { splitList } from './split-list.js'
import { stripLead } from './strip-lead.js'
import { placedNames, turnNames } from './turn-names.js'
import { isKeptVerb, isVerb, takeVerb } from './take-verb.js'
import { asWhom, lackOf } from './share-slots.js'
import { RATE_NAME } from '../../words/doubt-patterns.js'
import { endsAt } from '../../text/affix.js'

/** The values of one list, and which of them a value is. */
export interface Chain {
  items: Item[]
  place: number
}

const LONGEST = 24

const endsInRate = ({ text }: Phrase): boolean => endsAt(RATE_NAME, text)

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

/** What a list of names says of one of its values. */
export interface ListedName {
  slots: Slots
  words: Phrase
  suffix: string
  /** what the last name measures was taken without knowing where it begins: A级景区、二星级宾馆无障碍改造率 */
  torn: boolean
  /** a name behind the first says for how many it counts: 人均场地面积、每千人指导员数 */
  ownPer: boolean
}

/**
 * 甲率、乙率分别达到a和b: the n-th name belongs to the n-th value, and each name has what the others share
 * (国家级、省级、市级重点专科; 高血压、糖尿病患者规范管理率; 每千人口医师数、护士数).
 *
 * @returns the words' slots for this value, or null where the names and the values do not match
 */
export function splitNames(reading: Reading, chain: Chain, isShare: boolean): ListedName | null {
  const { items, place } = chain
  const [first] = items
  if (first === undefined || items.length < 2) return null
  const { text } = reading
  const before = text.slice(Math.max(first.part.start, first.start - 24), first.start)
  const isApart = EACH_OWN.test(before)
  const { head, ofWhole } = readSides(reading, first)
  const apart = head.text.search(EACH_APART)
  const of = isShare && ofWhole ? wholeStart(head.text) : -1
  const listed = apart > 0 ? cutWords(head, 0, apart) : of > 0 ? cutWords(head, 0, of) : head
  const placed = placedNames(listed)
  const names = placed ?? turnNames(pairNames(splitList(listed), items.length))
  const behind = apart > 0 ? stripLead(cutWords(head, apart)) : null
  const shared = isApart && !isShare ? sharedBehind(reading, first, behind) : null
  if (names.length < 2 || items.length % names.length !== 0) return null
  // 远程心电、远程影像覆盖所有卫生院和80%的卫生室: each value has its own thing behind it
  if (!isApart && items.some(({ coverage }) => coverage !== null) && items.every((one) => isOfOwn(reading, one)))
    return null
  if (!isApart && names.length !== items.length) return null
  const name = asSomebody(names, place % names.length)
  const last = names.at(-1)
  const [lead] = names
  if (name === undefined || last === undefined || lead === undefined) return null
  // 市本级、各县分别承担600个: of what the value before counts
  if (behind !== null && EACH_TAKES.test(behind.text))
    return { slots: changeSlots(NO_SLOTS, { area: name }), words: name, suffix: '', torn: false, ownPer: false }
  const ownPer = names.some(({ text: said }, i) => i > 0 && said.startsWith(nameSigns.each))
  const kinds = kindsOf(last, names.length)
  // 门诊次均费用、住院次均费用增幅分别控制在3%、2%: a share of a sum is how it changes
  const change = isShare && name !== last && !endsInRate(name) ? (CHANGE_NAME.exec(last.text)?.index ?? -1) : -1
  const words =
    change > 0 && !CHANGE_NAME.test(name.text) && measureStart(name.text) > 0
      ? joinWords(name, cutWords(last, change))
      : kinds === null
        ? name === last
          ? name
          : joinWords(name, sharedTail(name, last))
        : joinWords(name === last ? cutWords(last, 0, kinds.start) : name, cutWords(last, kinds.end))
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
    const thing = joinWords(shared.who, shared.thing)
    return { slots: changeSlots(own, { verb, thing, measure }), words, suffix: '', torn: false, ownPer }
  }
  const own: Slots =
    isPlain && slots.measure.text === '' && end.measure.text !== '' && end.who.text !== '' ? asWhom(slots) : slots
  const lack = lackOf(own, !isShare && end.measure.text === '')
  const shares = lack === 'all' || lack === 'what'
  for (const slot of ['who', 'verb', 'thing', 'partOf', 'measure'] as const) {
    if (!shares || own[slot].text !== '' || (slot === 'who' && lack !== 'all')) continue
    // 医师、药师数: those of the last name are others
    if (slot === 'thing' && PERSON_END.test(own.who.text) && PERSON_END.test(end.thing.text)) continue
    own[slot] = end[slot].text === '' ? start[slot] : end[slot]
  }
  // a share measures something: what the last of the names does, where this one says nothing
  const torn = isShare && name !== last && isBare(own) && end.measure.text !== ''
  if (torn) own.measure = cutWords(last, tornStart(last.text))
  // 每千人口A数、B数: for how many is said once, and so is the verb
  // 百万人口手术率、医师数: a rate has its base for itself
  const isLent = !PLAIN_SHARE.test(start.measure.text) && !MEAN_HEAD.test(words.text)
  if (own.per.text === '' && isLent) own.per = start.per
  if (own.verb.text === '') own.verb = start.verb
  // 康复床位、安宁疗护床位分别|占总床位|的5%和1%: of which whole each is a part
  if (of > 0)
    return {
      slots: changeSlots(own, {
        thing: joinWords(own.thing, own.measure),
        measure: NO_WORDS,
        partOf: cutWords(head, of),
      }),
      words,
      suffix: '',
      torn: false,
      ownPer,
    }
  const isOpen = own.who.text === '' && own.level.text === '' && own.area.text === ''
  if (placed === null && isOpen && PLAIN_SHARE.test(own.measure.text)) own.who = start.who
  const share =
    isShare && own.partOf.text === '' && !NAMES_SHARE.test(own.measure.text) && name !== last
      ? (SHARE_END.exec(last.text)?.[0] ?? '')
      : ''
  return { slots: own, words, suffix: share, torn, ownPer }
}

/** Where 占总床位 begins behind the names of its parts; -1 where no whole is named. */
const wholeStart = (text: string): number => PART_OF.exec(text)?.index ?? -1

/** Words of its own stand behind a value, or in it: 覆盖所有|卫生院. */
const isOfOwn = (reading: Reading, item: Item): boolean =>
  item.coverage === null
    ? readSides(reading, item).tail.text !== ''
    : COVERING.test(reading.text.slice(item.start, item.end))

/** 高血压|、糖尿病患者、65岁以上老年人管理率: one in the middle that is somebody says whom those before it mean. */
function asSomebody(names: readonly Phrase[], place: number): Phrase | undefined {
  const name = names[place]
  if (name === undefined || place > names.length - 3) return name
  for (const next of names.slice(place + 1, -1)) {
    const at = endsInWho(readSlots(next), next) ? headOf(name, next) : 0
    if (at > 0 && Math.abs(at - name.text.length) <= HEAD_SLACK) return joinWords(name, cutWords(next, at))
  }
  return name
}

/** Where what a name measures begins, with the deed that it is a rate of. */
function tornStart(text: string): number {
  const start = measureStart(text)
  const deed = text.search(RATED_DEED)
  return deed > 0 && deed < start ? deed : start
}

/** Neither a measure nor a part of a whole. */
const isBare = ({ measure, partOf }: Slots): boolean => measure.text === '' && partOf.text === ''

/**
 * 高血压、糖尿病患者血压、血糖控制率: two lists run into one another, so that the n-th of each belong together; with as many
 * values as each has members.
 */
function pairNames(names: Phrase[], count: number): Phrase[] {
  const middle = names[count - 1]
  if (count < 2 || names.length !== 2 * count - 1 || middle === undefined) return names
  const { who, thing, measure } = readSlots(middle)
  const first = joinWords(thing, measure)
  // 高血压、糖尿病患者|血压: whom, and what is measured of them
  if (who.text === '' || first.text.length < 2 || !middle.text.startsWith(who.text)) return names
  const whoms = [...names.slice(0, count - 1), cutWords(middle, 0, who.text.length)]
  const things = [cutWords(middle, who.text.length), ...names.slice(count)]
  const lastWhom = whoms.at(-1) ?? NO_WORDS
  const lastThing = things.at(-1) ?? NO_WORDS
  return whoms.map((whom, i) => {
    const thing = things[i] ?? NO_WORDS
    const own = thing === lastThing ? thing : joinWords(thing, measureOf(thing, lastThing))
    const tail = whom === lastWhom ? 0 : headOf(whom, lastWhom)
    return joinWords(whom, tail > 0 ? cutWords(lastWhom, tail) : NO_WORDS, own)
  })
}

/** 血压、血糖|控制率: the measure behind the last of things that are as long. */
function measureOf({ text }: Phrase, last: Phrase): Phrase {
  if (measureStart(text) >= 0) return NO_WORDS
  const start = measureStart(last.text)
  const at = measureStart(last.text.slice(text.length)) >= 0 ? text.length : start
  return at < 0 ? NO_WORDS : cutWords(last, at)
}

/** 公办、民办|两类|养老机构…: how many kinds they are stands between the names and what they share. */
function kindsOf(last: Phrase, count: number): { start: number; end: number } | null {
  const hit = KINDS_OF.exec(last.text)
  if (hit?.groups === undefined || readChineseNumeral(hit.groups['count'] ?? '') !== count) return null
  const start = hit.groups['own']?.length ?? 0
  return { start, end: hit[0].length }
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
