import type { IndicatorConcept, Target } from '../model.js'
import { WHOLE_COUNT } from '../words/filled-words.js'
import type { PlanTarget } from './plan-target.js'
import { joinSigns } from './join-signs.js'
import type { Names } from './open-names.js'
import { readSigns, type PlanSigns } from './read-signs.js'
import { promiseOf } from './promise-of.js'
import { sortQuantities, type Quantity } from './sort-quantities.js'

/** A row before its cells: what it measures and who states it. */
export interface RowDraft extends Omit<Quantity, 'signs'> {
  members: PlanTarget[]
  /** targets of other years or places than were asked for; absent where there are none */
  beside?: PlanTarget[]
}

/**
 * Sort targets into rows: their signs into quantities, and of a quantity outside the catalogue a row for each further value
 * that one plan gives it in one year and place.
 *
 * @param selected the targets compared, in plan order
 * @param indicators the vocabulary's indicators
 * @param names the names of the comparison
 * @param ids ids of the plans
 */
export function draftRows(
  selected: readonly PlanTarget[],
  indicators: readonly IndicatorConcept[],
  names: Names,
  ids: readonly string[],
): RowDraft[] {
  const { signs, pairs } = signsOf(selected, names)
  const quantities = new Map<string, Quantity>()
  for (const quantity of sortQuantities(signs, pairs, indicators, names))
    for (const sign of quantity.signs) quantities.set(names.keyOf(sign), quantity)
  const quantityOf = (member: PlanTarget): Quantity | undefined => quantities.get(names.keyOf(names.signOf(member)))
  const drafts = new Map<string, RowDraft>()
  const promised = new Map<string, Map<string, number>>()
  // 建设固定献血屋8个，使总数达到19个: what counts all is the quantity, and the other value is of something else
  for (const counted of [true, false])
    for (const member of selected) {
      const quantity = quantityOf(member)
      if (quantity !== undefined && WHOLE_COUNT.test(member.target.indicator) === counted)
        rowKey(quantity, member.target, ids[member.plan] ?? '', promised)
    }
  /** rows with members of their own wording: those of further values, and of names that say too little */
  const further = new Set<string>()
  for (const member of selected) {
    const quantity = quantityOf(member)
    if (quantity === undefined) continue
    const key = rowKey(quantity, member.target, ids[member.plan] ?? '', promised)
    const draft = drafts.get(key)
    if (draft !== undefined) {
      draft.members.push(member)
      continue
    }
    const { id, label, theme, concept, unitFamily, score, bare } = quantity
    const rank = id === null ? drafts.size : quantity.rank
    drafts.set(key, { key, id, label, theme, concept, unitFamily, score, bare, rank, members: [member] })
    if (key !== quantity.key) further.add(key)
  }
  for (const [key, draft] of drafts) if (further.has(key)) draft.label = usualWording(draft.members)
  return [...drafts.values()]
}

/** The wording most targets use; of equally frequent ones the shortest, then the first in the order of characters. */
function usualWording(members: readonly PlanTarget[]): string {
  const counts = new Map<string, number>()
  for (const { target } of members) counts.set(target.indicator, (counts.get(target.indicator) ?? 0) + 1)
  const [best] = [...counts].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || a.length - b.length || (a < b ? -1 : 1),
  )
  return best?.[0] ?? ''
}

/** The signs of all plans, each once with how many targets have it. */
function signsOf(selected: readonly PlanTarget[], names: Names): PlanSigns {
  const plans = new Map<number, PlanTarget[]>()
  for (const one of selected) {
    const own = plans.get(one.plan)
    if (own === undefined) plans.set(one.plan, [one])
    else own.push(one)
  }
  return joinSigns(
    [...plans.values()].map((members) => readSigns(members, names)),
    names,
  )
}

/** The row of a target: that of its quantity, or one of a further value. */
function rowKey(
  { key, id, bare }: Quantity,
  target: Target,
  planId: string,
  promised: Map<string, Map<string, number>>,
): string {
  if (id !== null) return key
  const { at, value } = promiseOf(target)
  const place = `${planId}|${key}|${at}`
  let values = promised.get(place)
  if (values === undefined) promised.set(place, (values = new Map<string, number>()))
  let position = values.get(value)
  if (position === undefined) values.set(value, (position = values.size))
  return `${key}${bare ? `@${planId}` : ''}${position === 0 ? '' : `~${position + 1}`}`
}
