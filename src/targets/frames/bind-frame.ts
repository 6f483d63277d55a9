import { CHANGE_NAME } from '../../lexicon/phrase-patterns.js'
import { BACKWARD } from '../../lexicon/frame-words.js'
import type { Span, UnitFamily } from '../../model.js'
import type { CellFacts } from '../../tables/cell-facts.js'
import type { Item } from '../cut-parts.js'
import { densityIn } from '../density-in.js'
import type { Reading } from '../reading.js'
import type { Stretch } from '../split-sentences.js'
import { readUnit } from '../read-unit.js'
import { structureOf } from '../structure-of.js'
import { subjectOf } from '../subject-of.js'
import type { Binding } from './binding.js'
import { countFrame } from './count-frame.js'
import { densityOf, perOf } from './density.js'
import { emptyFrame, type Donor, type Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS } from './phrase.js'
import { partFrame } from './part-frame.js'
import { printName, printed } from './print-name.js'
import { measureStart, NO_SLOTS, readSlots, type Slots } from './read-slots.js'
import { readWords } from './read-words.js'
import { readSides, type Sides } from './read-sides.js'
import { shareFrame } from './share-frame.js'
import { asWhom, lackOf, shareSlots } from './share-slots.js'
import { chainOf, splitNames, type Chain } from './split-names.js'
import { takeVerb } from './take-verb.js'
import { clauseTopic, headingTopic, measuredBefore } from './topic.js'

/** What a value may take words from beside its own part. */
export interface Surroundings {
  /** the value before it in the passage, bound like all before */
  last: Item | null
  heading: { text: string; span: Span } | null
  source: string
}

/**
 * Say what a value measures: fill the slots from its own words, take what they leave out from the values beside it, from
 * its whole, its sentence, its row and its heading, and print the name.
 */
export function bindFrame(reading: Reading, item: Item, around: Surroundings): Binding {
  const { row } = reading
  if (row?.role === 'value' && row.bare) return bindRow(row, item, reading.text)
  const { quantity } = item
  const sides = readSides(reading, item)
  const chain = chainOf(reading, item)
  const before = item.previous?.binding ?? null
  const near = nearOf(reading, item, around.last)
  const shared = sides.head.text === '' && sides.verb === null && before?.change === true
  const change = sides.change || shared || quantity?.unit === '个百分点' || quantity?.form === 'multiple'
  const isShare = (quantity === null || (quantity.family === 'percent' && quantity.unit !== '个百分点')) && !change
  const start = emptyFrame(quoteOf(reading, item, sides))
  const own = isShare ? shareFrame(reading, item, chain, sides, start) : countFrame(reading.text, item, sides, start)
  const named = splitNames(reading, chain, isShare)
  const frame =
    named === null
      ? own
      : {
          ...own,
          form: 'plain' as const,
          slots: named.slots,
          own: named.words,
          suffix: named.suffix || suffixOf(own, named.slots),
        }
  const said: Frame =
    frame.form === 'plain' && frame.own.text.length > 2 && BACKWARD.test(frame.own.text)
      ? { ...frame, slots: NO_SLOTS }
      : frame
  const partial = partFrame(said, item, near === null ? null : around.last, sides.verb)
  const filled = fill(reading, item, partial, chain, around, near, isShare, sides)
  const density = densityOf(sides.head.text, item, before, near) ?? wholeDensity(item)
  const full = density === null ? filled : withPer(filled, before ?? near)
  return finish(
    full,
    lastResort(reading, item, sides, around),
    change,
    density ?? densityIn(full.slots.per.text)?.per ?? null,
    around.source,
  )
}

/** What a list of names leaves of the suffix of its last: its measure makes 数 and 占比 superfluous. */
function suffixOf({ suffix }: Frame, { measure }: Slots): string {
  return measure.text !== '' && (suffix === '数' || suffix === '人数' || suffix === '占比') ? '' : suffix
}

/** 每千人口 of the list's head. */
function withPer(frame: Frame, other: Binding | null): Frame {
  const per = other?.frame.slots.per ?? NO_WORDS
  if (frame.slots.per.text !== '' || densityIn(per.text) === null) return frame
  return { ...frame, slots: { ...frame.slots, per }, filled: new Map(frame.filled).set('per', 'list') }
}

function wholeDensity({ whole, quantity }: Item): string | null {
  const other = whole?.binding ?? null
  return other !== null && whole?.quantity?.unit === quantity?.unit ? other.density : null
}

function nearOf(reading: Reading, item: Item, last: Item | null): Binding | null {
  if (last === null) return null
  const structure = structureOf(reading)
  // …60名（本科20名、专科40名），定向培养150名: behind a bracket stands its whole
  const one = item.whole === null && last.whole !== null ? last.whole : last
  return structure.clauseAt(one.start).sentence === structure.clauseAt(item.start).sentence ? one.binding : null
}

/** What another value may give: the whole of a part is the part's own. */
function slotsOfFrame(frame: Frame | undefined): Slots | null {
  if (frame === undefined) return null
  return frame.form === 'part' ? { ...frame.slots, partOf: NO_WORDS } : frame.slots
}

const slotsOf = (item: Item | null | undefined): Slots | null => slotsOfFrame(item?.binding?.frame)

/** Whom to ask for what is left out, nearest first. */
function donorsOf(
  reading: Reading,
  item: Item,
  chain: Chain,
  around: Surroundings,
  near: Binding | null,
): [Donor, () => Slots | null][] {
  const { items, place } = chain
  const isNamed = place > 0 && items[0]?.binding?.frame.own.text !== ''
  const twin = isNamed ? null : twinOf(items, place, around.last)
  return [
    ['list', () => twin ?? (place > 0 ? slotsOf(item.previous) : null)],
    ['list', () => slotsOf(item.previous)],
    ['next', () => behindLast(reading, item)],
    ['whole', () => slotsOf(item.whole)],
    ['measured', () => measuredBefore(reading, item)],
    ...nearest(reading, item, around.last, near),
    ['before', () => slotsOf(around.last)],
    ['row', () => rowTopic(reading)],
    ['heading', () => headingTopic(around.heading)],
  ]
}

/** 5个省级、20个市级专科; 本科生1.2万元、专科生0.8万元标准给予补助: the noun stands behind the last of a list. */
function behindLast(reading: Reading, item: Item): Slots | null {
  let last = item.next
  for (let count = 0; last?.next != null && count < 12; count++) last = last.next
  if (last === null || last.quantity?.family !== item.quantity?.family) return null
  const { tail } = readSides(reading, last)
  const words = tail.text.startsWith('标准') ? cutWords(tail, 2) : tail
  const thing = takeVerb(words).words
  return thing.text.length < 2 ? null : readSlots(thing)
}

/** The clause before a value is nearer than a value before that clause. */
function nearest(reading: Reading, item: Item, last: Item | null, near: Binding | null): [Donor, () => Slots | null][] {
  const structure = structureOf(reading)
  const value: [Donor, () => Slots | null] = ['sentence', () => slotsOfFrame(near?.frame)]
  const clause: [Donor, () => Slots | null] = ['clause', () => clauseTopic(reading, item)]
  if (last === null || near === null) return [clause]
  const { start } = structure.clauseAt(item.start)
  const isBetween = start > 0 && structure.clauseAt(start - 1).start > last.end
  return isBetween ? [clause, value] : [value, clause]
}

/** 到2030年分别控制在a和b: a list without names has those of the list before it, one for one. */
function twinOf(items: readonly Item[], place: number, last: Item | null): Slots | null {
  if (items.length < 2 || items[0] === undefined) return null
  const before: Item[] = []
  let one = place === 0 ? last : (PLACED.get(items[0]) ?? null)
  if (place === 0) PLACED.set(items[0], last)
  for (; one !== null && before.length < items.length; one = BEFORE.get(one) ?? null) before.unshift(one)
  return before.length === items.length ? slotsOf(before[place]) : null
}

/** The value before each value of a passage, and the value before each list. */
const BEFORE = new WeakMap<Item, Item>()
const PLACED = new WeakMap<Item, Item | null>()

const LONGEST_WHOM = 12

/** 覆盖率, 满意度, 占比: a measure with no thing but itself. */
const isBareMeasure = ({ thing, measure }: Slots): boolean => measure.text !== '' && thing.text.length <= 2

function fill(
  reading: Reading,
  item: Item,
  own: Frame,
  chain: Chain,
  around: Surroundings,
  near: Binding | null,
  isShare: boolean,
  { toward, verb, tail }: Sides,
): Frame {
  if (around.last !== null) BEFORE.set(item, around.last)
  let frame = own
  if (frame.form === 'part') return frame
  if (frame.form === 'deed') {
    if (frame.slots.who.text !== '') return frame
    const who = item.whole?.binding?.frame.slots.who ?? near?.frame.slots.who ?? NO_WORDS
    return who.text === ''
      ? { ...frame, form: 'plain' }
      : { ...frame, slots: { ...frame.slots, who }, filled: new Map([['who', 'list']]) }
  }
  const isCount =
    !isShare &&
    item.quantity?.form !== 'proportion' &&
    item.quantity?.family !== 'money' &&
    item.quantity?.family !== 'time'
  if (toward.text !== '' && frame.slots.who.text === '' && frame.slots.per.text === '') {
    const whom = readSlots(toward)
    const who = whom.who.text === '' ? whom.thing : whom.who
    if (who.text.length <= LONGEST_WHOM || lackOf(frame.slots, isCount) === 'whom')
      frame = { ...frame, slots: { ...frame.slots, who, per: whom.per } }
  }
  const isRatio = isShare || item.quantity?.form === 'proportion'
  const { thing, measure, partOf } = frame.slots
  const other = item.previous?.binding?.frame ?? near?.frame ?? null
  if (
    isRatio &&
    frame.form === 'plain' &&
    measure.text === '' &&
    partOf.text === '' &&
    thing.text !== '' &&
    thing.text.length <= 8 &&
    other?.form === 'plain' &&
    other.slots.measure.text !== ''
  )
    frame = { ...frame, slots: asWhom(frame.slots) }
  const isSum = item.quantity?.family === 'money' && verb === null && tail.text === ''
  if (isSum && measure.text === '' && thing.text !== '' && thing.text.length <= 8 && behindLast(reading, item) !== null)
    frame = { ...frame, slots: asWhom(frame.slots) }
  for (const [from, ask] of donorsOf(reading, item, chain, around, near)) {
    const lack = lackOf(frame.slots, isCount)
    if (lack === 'nothing') break
    if (from === 'measured' && lack !== 'all') continue
    if (lack === 'near' && from !== 'clause') continue
    if (from === 'before' && lack === 'whom') continue
    // 带头人100名、业务骨干500名: members of a list of things are things of their own
    if (isCount && lack === 'whom' && item.previous !== null && (from === 'list' || from === 'sentence')) continue
    // a heading says what a bare measure is of; a thing, however plain, is not taken from so far
    if (from === 'heading' && lack === 'whom' && !isBareMeasure(frame.slots)) continue
    if (lack === 'whom' && frame.slots.verb.text !== '' && from === 'sentence') continue
    const donor = ask()
    if (donor === null) continue
    if (
      lack !== 'whom' &&
      (from === 'clause' || from === 'heading') &&
      frame.slots.measure.text === '' &&
      !isCount &&
      lack === 'what'
    )
      continue
    const given = shareSlots(frame, lack, donor, from)
    frame =
      lack === 'all' && isShare && isDeed(donor, item, around.last) ? { ...given, form: 'deed', suffix: '占比' } : given
  }
  return frame
}

/** 2024年60%的卫生院达到标准，2025年80%: the slots are those of a deed. */
function isDeed(donor: Slots, item: Item, last: Item | null): boolean {
  return [item.previous, item.whole, last].some(
    (other) => other?.binding?.frame.form === 'deed' && other.binding.frame.slots === donor,
  )
}

/** The stretch that holds the words and the value, in units of the passage. */
function quoteOf({ passage }: Reading, item: Item, { start, end, tail }: Sides): Stretch {
  const from = start < 0 ? item.start : unitOf(passage.text.at, start)
  return { start: Math.min(from, item.start), end: tail.text === '' ? item.end : end }
}

/** Unit of a passage that stands at an offset of the source. */
function unitOf(at: Uint32Array, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What stands nearest where nothing names what is measured: the words beside the value, its heading, its clause. */
function lastResort(reading: Reading, item: Item, { head, tail }: Sides, { heading, source }: Surroundings): string {
  const words = joinWords(head, tail)
  if (words.text !== '') return printed(words, source)
  if (heading !== null) return heading.text
  const { start } = structureOf(reading).clauseAt(item.start)
  const before = readWords(reading, Math.max(0, start - LONGEST_NAME), Math.max(0, start - 1))
  return printed(cutWords(before, Math.max(0, before.text.length - 12)), source)
}

const LONGEST_NAME = 40

function finish(frame: Frame, fallback: string, change: boolean, density: string | null, source: string): Binding {
  const name = printName(frame, source)
  const indicator = /^(?:人?数|人次|面积|长度|占比|覆盖率)?$/u.test(name) ? fallback + name : name
  const { who, level } = frame.slots
  const isGrade = level.text !== '' && (level.at.at(-1) ?? 0) < (who.at[0] ?? 0)
  const subject = who.text !== '' ? printed(isGrade ? joinWords(level, who) : who, source) : subjectOf(indicator)
  return {
    indicator,
    subject: subject === '' ? null : subject,
    quote: frame.quote,
    change,
    density,
    weak: frame.weak || name !== indicator || indicator === '',
    frame,
  }
}

function rowTopic({ row }: Reading): Slots | null {
  if (row === null || row.name === '') return null
  return nameSlots(row)
}

/** The slots of a row's name, each at the cell that prints it. */
function nameSlots({ name, nameCell }: CellFacts): Slots {
  const at = nameCell?.data.span.start ?? 0
  return readSlots({ text: name, at: Array.from({ length: name.length }, () => at) })
}

/** Kinds of units that count things: 新建托位 with the unit 个 counts them. */
const COUNTED: ReadonlySet<UnitFamily> = new Set(['institution', 'person', 'bed', 'item', 'visit'])

/** 病床数（含住院护理）, 签约率: a name that needs no 数. */
function isMeasure(name: string): boolean {
  const open = name.endsWith('）') ? name.lastIndexOf('（') : -1
  return measureStart(open > 0 ? name.slice(0, open) : name) >= 0
}

/** A cell of an indicator table: the row names what is measured. */
function bindRow(row: CellFacts, item: Item, text: string): Binding {
  const unit = item.quantity?.unit ?? row.unit ?? ''
  const isCount = COUNTED.has(readUnit(unit, 0, 'arabic').family ?? 'other') && !/[/%‰]/u.test(unit)
  const indicator = isCount && row.name !== '' && !isMeasure(row.name) ? `${row.name}数` : row.name
  const quote = { start: 0, end: text.length }
  return {
    indicator,
    subject: subjectOf(indicator),
    quote,
    change: CHANGE_NAME.test(row.name),
    density: perOf(unit) ?? densityIn(row.name)?.per ?? null,
    weak: indicator === '',
    frame: { ...emptyFrame(quote), slots: nameSlots(row) },
  }
}
