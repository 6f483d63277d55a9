import { checkOptions } from './check-options.js'
import { madeWith } from '../generator.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import type { CompareOptions, Comparison, Plan, Target } from '../model.js'
import { draftRows, type RowDraft } from './draft-rows.js'
import { finishRow, isSparse } from './finish-row.js'
import { firstCells } from './first-cells.js'
import { PAIRWISE_LIMIT } from './judge-row.js'
import { linkNear } from './link-near.js'
import { listThemeRows } from './list-theme-rows.js'
import { statedCells, type StatedPlan } from './make-cells.js'
import { nearestCells } from './nearest-cells.js'
import { openNames } from './open-names.js'
import { orderThemes, withNarrower, type ThemeOrder } from './order-themes.js'
import type { PlanTarget } from './plan-target.js'
import { openScopes, type ScopeReader } from './read-scopes.js'
import { readAround } from './read-around.js'
import { summarizePlan } from './summarize-plan.js'
import { uniqueIds } from './unique-ids.js'

/** Above so many plans only the sentences of a row's theme are looked through, not every clause of every plan. */
const NEAREST_LIMIT = 50

/**
 * The rows of a comparison, without what each plan makes of the plan above it.
 *
 * @param plans the plans, in the order their columns should stand
 * @param options themes, indicators, years, place and reference plan
 * @throws Error where `against` names no plan of the comparison, a theme or an indicator is unknown, or a year is no number
 */
export function lineUpPlans(plans: readonly Plan[], options: CompareOptions = {}): Comparison {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  checkOptions(options, vocabulary)
  const order = orderThemes(vocabulary)
  const scopes = openScopes(vocabulary)
  const names = openNames(scopes)
  const ids = uniqueIds(plans)
  if (options.against !== undefined && options.against !== 'median' && !ids.includes(options.against))
    throw new Error(`against: no plan has the id "${options.against}"; the ids are ${ids.join(', ')}, or "median"`)
  const wanted = options.themes === undefined ? null : withNarrower(order, options.themes)
  const isSelected = selector(options)
  const drafts = draftRows(listTargets(plans), vocabulary.indicators, names, ids)
    .flatMap((draft) => selectMembers(draft, isSelected))
    .filter((draft) => wanted === null || (draft.theme !== null && wanted.has(draft.theme)))
    .filter((draft) => options.indicators === undefined || options.indicators.includes(draft.id ?? ''))
  const placed = drafts
    .map((draft) => placeDraft(draft, order, scopes))
    .filter(({ stated }) => stated.length >= (options.minPlans ?? 1))
    .sort(comparePlaces)
  const full = placed.map(({ draft }) => draft).filter((draft) => !isSparse(draft, plans.length))
  const findCells = plans.length > NEAREST_LIMIT ? firstCells : nearestCells
  const unstated = findCells(plans, full, order, scopes)
  const near = linkNear(placed, plans, ids, (a, b) => wantsVerdict(a, b, ids, options.against), names)
  const rows = placed.map(({ draft, stated }, i) =>
    finishRow(draft, stated, { plans, ids, options, scopes, unstated }, near.get(i)),
  )
  return {
    ...madeWith(vocabulary.about),
    plans: plans.map((plan, i) => summarizePlan(plan, ids[i])),
    themes: listThemeRows(plans, ids, order, wanted),
    rows,
  }
}

/** Every pair of a few plans, or each plan against one; near quantities say nothing of a median. */
function wantsVerdict(a: number, b: number, ids: readonly string[], against: string | undefined): boolean {
  if (against === undefined) return a < b && ids.length <= PAIRWISE_LIMIT
  return ids[b] === against
}

function listTargets(plans: readonly Plan[]): PlanTarget[] {
  return plans.flatMap((one, plan) => {
    const aroundOf = readAround(one)
    return one.targets.map((target) => ({ plan, target, around: aroundOf(target) }))
  })
}

/** Whether a target is of the years and the place asked for. */
function selector({ years, place = 'both' }: CompareOptions): (target: Target) => boolean {
  return ({ table, year }) =>
    (place === 'both' || (table === null) === (place === 'body')) &&
    (years === undefined || (year !== null && years.includes(year)))
}

/** The row with the targets asked for, and what its plans state beside them; no row where none is asked for. */
function selectMembers(draft: RowDraft, isSelected: (target: Target) => boolean): RowDraft[] {
  const members = draft.members.filter(({ target }) => isSelected(target))
  if (members.length === draft.members.length) return [draft]
  return members.length === 0
    ? []
    : [{ ...draft, members, beside: draft.members.filter((one) => !members.includes(one)) }]
}

/** A row before its cells, with what its place among the rows depends on. */
interface PlacedDraft {
  draft: RowDraft
  stated: StatedPlan[]
  /** position of its theme; themes the vocabulary does not know stand last, by name */
  theme: number
  unknownTheme: string
  /** plans that share a group of like phrases; 0 for a row of the catalogue */
  sharedBy: number
}

function placeDraft(draft: RowDraft, order: ThemeOrder, scopes: ScopeReader): PlacedDraft {
  const stated = statedCells(draft.members, scopes)
  const theme = order.position.get(draft.theme ?? '')
  return {
    draft,
    stated,
    theme: theme ?? order.position.size,
    unknownTheme: theme === undefined ? (draft.theme ?? '\uffff') : '',
    sharedBy: draft.id === null ? stated.length : 0,
  }
}

/** By theme; inside a theme the catalogue in its order, then like phrases that more plans share first. */
function comparePlaces(a: PlacedDraft, b: PlacedDraft): number {
  const similar = Number(a.draft.id === null) - Number(b.draft.id === null)
  return (
    a.theme - b.theme ||
    compareStrings(a.unknownTheme, b.unknownTheme) ||
    similar ||
    b.sharedBy - a.sharedBy ||
    a.draft.rank - b.draft.rank
  )
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
