import { names } from '../../words/name-words.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { behindLast } from './behind-last.js'
import type { Binding } from './binding.js'
import type { Donor, Frame } from './frame.js'
import { NO_WORDS } from './phrase.js'
import { placeWords } from './place-words.js'
import { readSlots } from './read-slots.js'
import { changeSlots, type Slots } from './slots.js'
import type { Chain } from './split-names.js'
import type { Surroundings } from './surroundings.js'
import { clauseTopic, headingTopic, measuredBefore } from './topic.js'

/** Who may fill a slot, and what it would give; asked only where something is lacking. */
export type Offer = [from: Donor, ask: () => Slots | null]

/**
 * Whom to ask for what a value leaves out, nearest first: the value before it in its list (or its twin in the list before),
 * the noun behind the last of the list, its whole, a measure named in the clause before, the values and the clause before it
 * in its sentence, the value of the sentence before, the row of its table, its heading.
 */
export function listDonors(
  reading: Reading,
  item: Item,
  chain: Chain,
  around: Surroundings,
  near: Binding | null,
): Offer[] {
  const { items, place } = chain
  const first = items[0]?.binding?.frame
  const isTwin = place === 0 || first?.own.text === '' || first?.filled.get('thing') === 'list'
  const twin = isTwin ? twinOf(items, place, around.last) : null
  return [
    ['list', () => twin ?? slotsOf(item.previous)],
    ['next', () => thingBehind(reading, item)],
    ['whole', () => slotsOf(item.whole)],
    ['measured', () => measuredBefore(reading, item, around.last)],
    ...nearest(reading, item, around.last, near),
    ['before', () => slotsOf(around.last)],
    ['row', () => rowSlots(reading, around.source)],
    ['heading', () => headingTopic(around.heading, around.source)],
  ]
}

/** What stands behind the last of a list; 80%|覆盖 says only that it reaches so far. */
function thingBehind(reading: Reading, item: Item): Slots | null {
  const slots = behindLast(reading, item)
  return slots?.thing.text === names.covers ? null : slots
}

/** What another value may give: the whole of a part is the part's own. */
function slotsOfFrame(frame: Frame | undefined): Slots | null {
  if (frame === undefined) return null
  return frame.form === 'part' ? changeSlots(frame.slots, { partOf: NO_WORDS }) : frame.slots
}

const slotsOf = (item: Item | null | undefined): Slots | null => slotsOfFrame(item?.binding?.frame)

/** The clause before a value is nearer than a value before that clause. */
function nearest(reading: Reading, item: Item, last: Item | null, near: Binding | null): Offer[] {
  const value: Offer = ['sentence', () => slotsOfFrame(near?.frame)]
  const clause: Offer = ['clause', () => clauseTopic(reading, item)]
  if (last === null || near === null) return [clause]
  const structure = structureOf(reading)
  const { start } = structure.clauseAt(item.start)
  const isBetween = start > 0 && structure.clauseAt(start - 1).start > last.end
  return isBetween ? [clause, value] : [value, clause]
}

/** 到2030年分别控制在a和b: a list without names has those of the list before it, one for one. */
function twinOf(items: readonly Item[], place: number, last: Item | null): Slots | null {
  const [first] = items
  if (items.length < 2 || first === undefined) return null
  const before: Binding[] = []
  let one = place === 0 ? (last?.binding ?? null) : (first.binding?.before ?? null)
  for (; one !== null && before.length < items.length; one = one.before) before.unshift(one)
  return before.length === items.length ? slotsOfFrame(before[place]?.frame) : null
}

function rowSlots({ row }: Reading, source: string): Slots | null {
  return row === null || row.name === ''
    ? null
    : readSlots(placeWords(row.name, row.nameCell?.data.span ?? null, source))
}
