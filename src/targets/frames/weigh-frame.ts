import { SPECIFIC_MEASURE } from '../../words/frame-words.js'
import { NAME_PREPOSITION, nameLimit, nameWeights, type NameFeature } from '../../words/frame-weights.js'
import type { Item } from '../cut-parts.js'
import type { Donor, Frame, SlotName } from './frame.js'
import type { Sides } from './sides.js'
import { lackOf } from './share-slots.js'
import { isVerbs } from './take-verb.js'
import { endsAt } from '../../text/affix.js'

const FAR: ReadonlySet<Donor> = new Set(['before', 'heading', 'next'])
const AMOUNTS: ReadonlySet<string> = new Set(['time', 'other', 'visit', 'ratio'])

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
  const features: NameFeature[] = []
  if (name.length <= 4) features.push('shortest')
  if (name.length === 5) features.push('short')
  if (name.length === 6) features.push('six')
  if (lack === 'whom' || lack === 'near') features.push('unowned')
  if (lack === 'all') features.push('empty')
  if (from('who', 'sentence', 'clause')) features.push('borrowedWhom')
  if (from('thing', 'clause')) features.push('borrowedFromClause')
  if (from('thing', 'sentence', 'list', 'whole')) features.push('borrowedThing')
  if ([...filled.values()].some((donor) => FAR.has(donor))) features.push('far')
  if (family === 'money') features.push('money')
  if (family !== null && AMOUNTS.has(family)) features.push('amount')
  if (family === 'person') features.push('person')
  if (item.coverage !== null) features.push('coverage')
  // 重点引进|30名|管理人才: a verb before, the thing behind
  if (form === 'plain' && head.text !== '' && tail.text !== '' && !isVerbs(head.text)) features.push('bothSides')
  if (holdsTwice(name, '、')) features.push('listed')
  if (name.length > 24) features.push('long')
  if (NAME_PREPOSITION.test(name)) features.push('preposition')
  if (frame.weak) features.push('weak')
  if (slots.thing.text === '' && slots.who.text === '') features.push('noThing')
  if (form === 'deed') features.push('deed')
  if (isOwned(frame)) features.push('owned')
  if (endsAt(SPECIFIC_MEASURE, slots.measure.text)) features.push('specific')
  if (frame.change) features.push('change')
  return features
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
