import { HOW_OFTEN, nameUnits, names } from '../../words/name-words.js'
import { BARE_SUFFIX } from '../../words/frame-patterns.js'
import { BACKWARD, LIST_SIGN } from '../../words/frame-words.js'
import { PERSON_END } from '../../words/phrase-patterns.js'
import type { Item } from '../cut-parts.js'
import { densityIn } from '../density-in.js'
import type { Reading } from '../../clause/reading.js'
import type { Stretch } from '../../clause/split-sentences.js'
import { structureOf } from '../../clause/structure-of.js'
import { subjectOf } from '../../clause/subject-of.js'
import { changeFrame } from './change-frame.js'
import { bindRow } from './bind-row.js'
import type { Binding } from './binding.js'
import { countFrame } from './count-frame.js'
import { densityOf } from './density.js'
import { fillFrame } from './fill-frame.js'
import { giftFrame } from './gift-frame.js'
import type { Filling } from './filling.js'
import { emptyFrame, type Frame } from './frame.js'
import { isNoName } from './is-no-name.js'
import { partFrame } from './part-frame.js'
import { cutWords, joinWords, NO_WORDS, wordsOf } from './phrase.js'
import { ZERO_OF } from '../../words/quantity-words.js'
import { printName, printed } from './print-name.js'
import { measureStart, readSlots } from './read-slots.js'
import { readSides } from './read-sides.js'
import type { Sides } from './sides.js'
import { changeSlots, NO_SLOTS, type Slots } from './slots.js'
import { readWords } from './read-words.js'
import { lackOf } from './share-slots.js'
import { shareFrame } from './share-frame.js'
import { standardAt } from './standard-of.js'
import { chainOf, splitNames, type ListedName } from './split-names.js'
import type { Surroundings } from './surroundings.js'
import { isDoubtful, nameFeatures } from './weigh-frame.js'
import { startsAt } from '../../text/affix.js'

/** How much of a clause is read where nothing else names what is measured. */
const LONGEST_NAME = 40

/**
 * Say what a value measures: fill the slots from its own words, take what they leave out from the values beside it, from
 * its whole, its sentence, its row and its heading, print the name, and weigh what speaks against it.
 *
 * @param reading the passage
 * @param item the value with its part of the clause; the values before it are bound
 * @param around what it may take words from beside its own part
 */
export function bindFrame(reading: Reading, item: Item, around: Surroundings): Binding {
  const row = bindRow(reading, item, around)
  if (row !== null) return row
  const { quantity } = item
  const sides = readSides(reading, item)
  const chain = chainOf(reading, item)
  const before = item.previous?.binding ?? null
  const near = nearOf(reading, item, around.last)
  const goesOn = sides.head.text === '' && sides.verb === null && before?.change === true
  const change = sides.change || goesOn || quantity?.unit === nameUnits.points || quantity?.form === 'multiple'
  const isShare =
    (quantity === null || (quantity.family === 'percent' && quantity.unit !== nameUnits.points)) && !change
  const start = changeFrame(emptyFrame(quoteOf(reading, item, sides)), { change })
  const filling: Filling = { reading, item, sides, chain, around, near, isShare }
  const gift = giftFrame(reading, item, chain, around.last, start)
  if (gift !== null) return finish(gift, filling, false, null)
  // 98%以上的县区|患病率|小于1/10万
  const standard = standardAt(reading, item)?.measured
  if (standard !== undefined) {
    const suffix = measureStart(standard.text) < 0 ? names.number : ''
    return finish(changeFrame(start, { slots: readSlots(standard), own: standard, suffix }), filling, false, null)
  }
  const own = isShare
    ? shareFrame(reading, item, chain, sides, start)
    : withOutcome(countFrame(reading, item, sides, start), reading, item)
  const named = splitNames(reading, chain, isShare)
  // 收入、人次分别增长10%和12%: each changes as the first does
  const changes = goesOn && chain.place > 0 ? changeFrame(own, { suffix: before.frame.suffix }) : own
  const listedOwn = named === null ? changes : listed(changes, named)
  const whole = partFrame(withoutReference(listedOwn), item, near === null ? null : around.last, sides.verb)
  // 实现充换电站“区县全覆盖”: what is covered stands beside its quote
  const isQuoted = item.coverage?.shape === 'quoted' && whole.own.text !== ''
  const filled = isQuoted ? whole : fillFrame(whole, filling)
  // 人均场地面积、每千人指导员数分别达到…: each name of a list says for how many it counts
  const said = named?.ownPer === true ? named.words.text : sides.head.text
  const density = densityOf(said, item, before, near, reading.text) ?? wholeDensity(item)
  // 每千人口医师数达到3.6人，死亡率控制在8/10万: a rate with a base of its own takes no other
  const other = before ?? near
  const frame = density === null || other?.density !== density ? filled : withPer(filled, other)
  // 每百名人员科研经费200万元: a sum for so many is one all the same
  const base = density ?? densityIn(frame.slots.per.text)?.per ?? null
  return finish(frame, filling, named?.torn === true, quantity?.family === 'money' ? null : base)
}

/** 医务人员零感染: what there is none of stands in the value. */
function withOutcome(frame: Frame, { passage, text }: Reading, { quantity, start, end }: Item): Frame {
  if (quantity?.form !== 'share' || quantity.unit !== null || quantity.max !== 0) return frame
  const outcome = ZERO_OF.exec(text.slice(start, end))?.groups?.['outcome']
  // 医保欠费零拖欠: a measure says what there is none of
  if (outcome === undefined || frame.slots.measure.text !== '') return frame
  const thing = joinWords(frame.slots.thing, wordsOf(passage.text, end - outcome.length, end))
  return changeFrame(frame, { slots: changeSlots(frame.slots, { thing }) })
}

/** A value of a list has the slots that the list's names give it. */
function listed(own: Frame, named: ListedName): Frame {
  const { slots, words, suffix } = named
  return changeFrame(own, { form: 'plain', slots, own: words, suffix: suffix || suffixOf(own, slots) })
}

/** 上述三项指标: the words only point back. */
function withoutReference(frame: Frame): Frame {
  const { text } = frame.own
  return frame.form === 'plain' && text.length > 2 && startsAt(BACKWARD, text)
    ? changeFrame(frame, { slots: NO_SLOTS })
    : frame
}

/** What a list of names leaves of the suffix of its last: its measure makes 数 and 占比 superfluous. */
function suffixOf({ suffix }: Frame, { measure, thing }: Slots): string {
  // 检验技师 behind the list names persons already
  if (suffix === names.persons && measure.text === '' && PERSON_END.test(thing.text)) return names.number
  return measure.text !== '' && (suffix === names.number || suffix === names.persons || suffix === names.share)
    ? ''
    : suffix
}

/** 每千人口 of the list's head. */
function withPer(frame: Frame, other: Binding | null): Frame {
  const per = other?.frame.slots.per ?? NO_WORDS
  if (frame.slots.per.text !== '' || densityIn(per.text) === null) return frame
  // 每千人5.5张病床，核心区每千人床位数7张: it says itself for how many
  if (densityIn(frame.own.text) !== null) return frame
  return changeFrame(frame, {
    slots: changeSlots(frame.slots, { per }),
    filled: new Map(frame.filled).set('per', 'list'),
  })
}

function wholeDensity({ whole, quantity }: Item): string | null {
  const other = whole?.binding ?? null
  if (other === null || whole?.quantity?.unit !== quantity?.unit) return null
  // 每千人口护士数4.8人，其中基层护士不少于750人: no part is more than its whole
  return (quantity?.max ?? quantity?.min ?? 0) > (whole?.quantity?.max ?? Infinity) ? null : other.density
}

function nearOf(reading: Reading, item: Item, last: Item | null): Binding | null {
  if (last === null) return null
  const structure = structureOf(reading)
  // …60名（本科20名、专科40名），定向培养150名: behind a bracket stands its whole
  const one = item.whole === null && last.whole !== null ? last.whole : last
  return structure.clauseAt(one.start).sentence === structure.clauseAt(item.start).sentence ? one.binding : null
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
function lastResort({ reading, item, sides, around }: Filling): string {
  const { heading, source } = around
  const words = joinWords(sides.head, sides.tail)
  if (words.text !== '') return printed(words, source)
  if (heading !== null) return heading.text
  const { start } = structureOf(reading).clauseAt(item.start)
  const before = readWords(reading, Math.max(0, start - LONGEST_NAME), Math.max(0, start - 1))
  return printed(cutWords(before, Math.max(0, before.text.length - 12)), source)
}

/** Longer names are descriptions: their end says what is measured. */
const LONGEST = 60

function shorten(name: string): string {
  if (name.length <= LONGEST) return name
  const end = name.slice(-LONGEST)
  return end.slice(end.search(LIST_SIGN) + 1)
}

function finish(frame: Frame, filling: Filling, torn: boolean, density: string | null): Binding {
  const { around } = filling
  const { source, last } = around
  const name = printName(frame, source)
  const isEmpty = BARE_SUFFIX.test(name)
  const indicator = shorten(isEmpty ? lastResort(filling) + name : name)
  const { who, level } = frame.slots
  const isGrade = level.text !== '' && (level.at.at(-1) ?? 0) < (who.at[0] ?? 0)
  // 培训中乡村医生占比: whom the part is about
  const part = frame.form === 'part' ? subjectOf(frame.own.text) : null
  const subject =
    who.text !== '' ? printed(isGrade ? joinWords(level, who) : who, source) : (part ?? subjectOf(indicator))
  return {
    indicator,
    subject: subject === '' ? null : subject,
    quote: frame.quote,
    change: frame.change,
    density,
    weak:
      isEmpty ||
      isNoName(indicator) ||
      // 增配180台，其中配置AED100台: a part of nothing that has a name
      (frame.form === 'part' && isNameless(filling.item.whole?.binding ?? null)) ||
      indicator.length < name.length ||
      // what a rule gives is read as a whole, and says itself what it lacks
      (frame.form === 'gift' ? frame.weak : torn || isPoor(frame, filling, indicator)),
    frame,
    before: last?.binding ?? null,
  }
}

/** A value of which only what is done is said. */
const isNameless = (of: Binding | null): boolean => {
  if (of === null || of.frame.form !== 'plain') return false
  const { who, thing, measure } = of.frame.slots
  return who.text === '' && thing.text === '' && measure.text === ''
}

/** Whether what speaks against a name is too much. */
function isPoor(frame: Frame, { sides, item, isShare }: Filling, indicator: string): boolean {
  return (
    sides.isHalf ||
    // 每三年调整一次: of what
    (startsAt(HOW_OFTEN, frame.slots.per.text) && lackOf(frame.slots, !isShare) === 'whom') ||
    isDoubtful(nameFeatures(frame, indicator, item, sides, isShare))
  )
}
