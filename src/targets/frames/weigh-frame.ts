import { SPECIFIC_MEASURE } from '../../words/frame-words.js'
import { NAME_PREPOSITION, nameLimit, nameWeights, type NameFeature } from '../../words/frame-weights.js'
import type { Item } from '../cut-parts.js'
import type { Donor, Frame, SlotName } from './frame.js'
import type { Sides } from './read-sides.js'
import { lackOf } from './share-slots.js'

const FAR: ReadonlySet<Donor> = new Set(['before', 'heading', 'next'])
const AMOUNTS: ReadonlySet<string> = new Set(['time', 'other', 'visit', 'ratio'])

const FEATURES = Object.keys(nameWeights).filter((name): name is NameFeature => name !== 'base')

/** What speaks for a wrong name. */
export function nameFeatures(
  frame: Frame,
  name: string,
  item: Item,
  { head, tail }: Sides,
  isShare: boolean,
): NameFeature[] {
  const { filled, slots, form } = frame
  const from = (slot: SlotName, ...donors: Donor[]): boolean => donors.includes(filled.get(slot) ?? 'none')
  const lack = lackOf(slots, !isShare)
  const family = item.quantity?.family ?? null
  const holds: Record<NameFeature, boolean> = {
    shortest: name.length <= 4,
    short: name.length === 5,
    six: name.length === 6,
    unowned: lack === 'whom' || lack === 'near',
    empty: lack === 'all',
    borrowedWhom: from('who', 'sentence', 'clause'),
    borrowedFromClause: from('thing', 'clause'),
    borrowedThing: from('thing', 'sentence', 'list', 'whole'),
    far: [...filled.values()].some((donor) => FAR.has(donor)),
    money: family === 'money',
    amount: family !== null && AMOUNTS.has(family),
    person: family === 'person',
    coverage: item.coverage !== null,
    bothSides: form === 'plain' && head.text !== '' && tail.text !== '',
    listed: holdsTwice(name, '、'),
    long: name.length > 24,
    preposition: NAME_PREPOSITION.test(name),
    weak: frame.weak,
    noThing: slots.thing.text === '' && slots.who.text === '',
    deed: form === 'deed',
    owned: isOwned(frame),
    specific: SPECIFIC_MEASURE.test(slots.measure.text),
    change: frame.change,
  }
  return FEATURES.filter((feature) => holds[feature])
}

function holdsTwice(name: string, sign: string): boolean {
  const at = name.indexOf(sign)
  return at >= 0 && name.includes(sign, at + 1)
}

/** Slots that say whose the thing is. */
const OWNERS: readonly SlotName[] = ['who', 'level', 'area', 'per']

function isOwned({ slots, filled }: Frame): boolean {
  const own = OWNERS.filter((slot) => slots[slot].text !== '')
  return own.length > 0 && !own.some((slot) => filled.has(slot))
}

/** Whether a name is handed out with a doubt. */
export function isDoubtful(features: readonly NameFeature[]): boolean {
  return nameWeights.base + features.reduce((sum, feature) => sum + nameWeights[feature], 0) >= nameLimit
}
