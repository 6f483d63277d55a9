import type { IndicatorConcept, UnitFamily } from '../model.js'
import { foldPhrase } from './fold-phrase.js'
import { groupSimilar } from './group-similar.js'
import { kindKey } from './kind-key.js'
import type { PlanTarget } from './plan-target.js'
import type { ScopeReader } from './read-scopes.js'
import { scopesOf } from './scopes-of.js'
import { readSlots } from './read-slots.js'
import { readUnit } from './read-unit.js'

/** A row before its cells: what it measures and who states it. */
export interface RowDraft {
  id: string | null
  label: string
  theme: string | null
  concept: IndicatorConcept | null
  unitFamily: UnitFamily
  score: number | null
  members: PlanTarget[]
  /** targets of other years or places than were asked for; absent where there are none */
  beside?: PlanTarget[]
  /** position in the vocabulary, then of the first member */
  rank: number
}

/**
 * Sort targets into rows: one an indicator id, and one a group of like phrases among the targets without id.
 *
 * @param selected the targets compared, in plan order
 * @param indicators the vocabulary's indicators
 * @param scopes its populations and kinds of institution
 */
export function draftRows(
  selected: readonly PlanTarget[],
  indicators: readonly IndicatorConcept[],
  scopes: ScopeReader,
): RowDraft[] {
  const position = new Map(indicators.map((concept, i) => [concept.id, i]))
  const known = new Map<string, PlanTarget[]>()
  const unknown: PlanTarget[] = []
  for (const member of selected) {
    const id = member.target.indicatorId
    if (id === null) unknown.push(member)
    else if (known.has(id)) known.get(id)?.push(member)
    else known.set(id, [member])
  }
  const drafts: RowDraft[] = []
  for (const [id, members] of known) {
    const at = position.get(id)
    const concept = at === undefined ? null : (indicators[at] ?? null)
    const label = concept?.prefLabel.zh ?? usualPhrase(members)
    const theme = concept?.theme ?? usualTheme(members)
    const unitFamily = concept?.unitFamily ?? usualFamily(members)
    const rank = at ?? indicators.length + drafts.length
    drafts.push({ id, label, theme, concept, unitFamily, score: null, members, rank })
  }
  const named = wordingsOf(drafts, scopes)
  for (const [i, { members, score }] of groupSimilar(unknown, scopes).entries()) {
    const own = wordingsFor(members[0], scopes)
      .map((key) => named.get(key))
      .find((draft) => draft !== undefined)
    if (own !== undefined) {
      own.members = [...own.members, ...members].sort((a, b) => a.plan - b.plan)
      continue
    }
    const [label, theme, unitFamily] = [usualPhrase(members), usualTheme(members), usualFamily(members)]
    drafts.push({ id: null, label, theme, concept: null, unitFamily, score: round(score), members, rank: i })
  }
  return drafts
}

/**
 * The rows of the catalogue by the wordings of their targets: 每千人口全科医生数 of one plan has no id where the indicator is
 * counted for 10,000, and is the quantity that another plan's target with the id names.
 */
function wordingsOf(drafts: readonly RowDraft[], scopes: ScopeReader): Map<string, RowDraft> {
  const rows = new Map<string, RowDraft>()
  for (const draft of drafts)
    for (const member of draft.members)
      for (const key of wordingsFor(member, scopes)) if (!rows.has(key)) rows.set(key, draft)
  return rows
}

/** Folded wording or slots, kind of unit and subject: equal ones are one quantity. */
function wordingsFor(member: PlanTarget | undefined, scopes: ScopeReader): string[] {
  if (member === undefined) return []
  const { target } = member
  const { indicator, subject } = target
  const kind = kindKey(member)
  const slots = readSlots(target, scopes)
  const { population, institution } = scopesOf(target, scopes)
  const words = `${kind}|${foldPhrase(indicator).key}|${subject ?? ''}`
  return slots === null || slots.short
    ? [words]
    : [words, [kind, slots.head, slots.thing, ...population, '', ...institution].join('|')]
}

/** The wording most targets use; of equally frequent ones the shortest, then the first. */
function usualPhrase(members: readonly PlanTarget[]): string {
  return mostFrequent(members.map(({ target }) => target.indicator)) ?? ''
}

function usualTheme(members: readonly PlanTarget[]): string | null {
  return mostFrequent(members.map(({ target }) => target.theme).filter((theme) => theme !== null)) ?? null
}

function usualFamily(members: readonly PlanTarget[]): UnitFamily {
  return readUnit(mostFrequent(members.map(({ target }) => target.unit).filter((unit) => unit !== null)) ?? null).family
}

/** The most frequent of some strings; of equally frequent ones the shortest, then the first. */
function mostFrequent(values: readonly string[]): string | undefined {
  if (values.length < 2) return values[0]
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  let most = 0
  for (const [value, count] of counts) {
    if (best !== undefined && (count < most || (count === most && value.length >= best.length))) continue
    best = value
    most = count
  }
  return best
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
