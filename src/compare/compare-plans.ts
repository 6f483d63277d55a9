import { defaultVocabulary } from '../lexicon/vocabulary.js'
import type { Cell, CompareOptions, Comparison, ComparisonRow, IndicatorConcept, Plan, Target } from '../model.js'
import { findEvidence, indexEvidence, type Evidence, type EvidenceIndex } from './find-evidence.js'
import { groupSimilar } from './group-similar.js'
import { judgeRow, type StatedCell } from './judge-row.js'
import { listThemeRows } from './list-theme-rows.js'
import { ABSENT, statedCells } from './make-cells.js'
import { orderThemes, withNarrower, type ThemeOrder } from './order-themes.js'
import type { PlanTarget } from './plan-target.js'
import { readUnit } from './read-unit.js'
import { summarizePlan } from './summarize-plan.js'
import { uniqueIds } from './unique-ids.js'

/**
 * Line the targets of any number of plans up: one row an indicator, grouped by theme in the vocabulary's order, one
 * cell a plan. A plan that acts on the row's theme without a number gets `no-number` with the sentence that shows it;
 * `absent` means that the plan says nothing about the theme, never zero.
 *
 * @param plans the plans, in the order their columns should stand; two with one id are told apart as `id`, `id#2`
 * @param options themes, indicators, years, place and reference plan; see {@link CompareOptions}
 * @returns plain JSON; the same plans and options always give the same result
 * @throws Error where `against` names no plan of the comparison
 */
export function comparePlans(plans: readonly Plan[], options: CompareOptions = {}): Comparison {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const order = orderThemes(vocabulary)
  const ids = uniqueIds(plans)
  if (options.against !== undefined && options.against !== 'median' && !ids.includes(options.against))
    throw new Error(`against: no plan has the id "${options.against}"; the ids are ${ids.join(', ')}, or "median"`)
  const themes = options.themes === undefined ? null : withNarrower(order, options.themes)
  const drafts = draftRows(selectTargets(plans, options), vocabulary.indicators)
    .filter((draft) => themes === null || (draft.theme !== null && themes.has(draft.theme)))
    .filter((draft) => options.indicators === undefined || options.indicators.includes(draft.id ?? ''))
  const context: Context = { plans, ids, order, options, evidence: plans.map(() => null) }
  const rows = drafts
    .map((draft) => ({ draft, stated: statedCells(draft.members) }))
    .filter(({ stated }) => stated.size >= (options.minPlans ?? 1))
    .sort((a, b) => compareDrafts(a, b, order))
    .map(({ draft, stated }) => finishRow(draft, stated, context))
  return {
    plans: plans.map((plan, i) => summarizePlan(plan, ids[i])),
    themes: listThemeRows(plans, ids, order, themes),
    rows,
  }
}

interface RowDraft {
  id: string | null
  label: string
  theme: string | null
  concept: IndicatorConcept | null
  score: number | null
  members: PlanTarget[]
  /** position in the vocabulary, then of the first member */
  rank: number
}

interface Context {
  plans: readonly Plan[]
  ids: readonly string[]
  order: ThemeOrder
  options: CompareOptions
  /** by plan: sentences by theme, and the cells made of them */
  evidence: ({ index: EvidenceIndex; cells: Map<string, Cell> } | null)[]
}

/** Above so many plans a `no-number` cell takes the theme's first sentence without looking for the nearest one. */
const NEAREST_LIMIT = 50

/**
 * Above so many plans a row of like phrases lists its stated cells only: thousands of plans bring thousands of wordings
 * that few of them share, and a cell for each plan in each row would grow with the square of the plans.
 */
const SPARSE_LIMIT = 200

function selectTargets(plans: readonly Plan[], options: CompareOptions): PlanTarget[] {
  const { years, place = 'both' } = options
  const selected: PlanTarget[] = []
  for (const [plan, { targets }] of plans.entries()) {
    for (const target of targets) {
      if (place !== 'both' && (target.table === null) !== (place === 'body')) continue
      if (years !== undefined && (target.year === null || !years.includes(target.year))) continue
      selected.push({ plan, target })
    }
  }
  return selected
}

/** One draft an indicator id, and one a group of like phrases among targets without id. */
function draftRows(selected: readonly PlanTarget[], indicators: readonly IndicatorConcept[]): RowDraft[] {
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
    drafts.push({ id, label, theme, concept, score: null, members, rank: at ?? indicators.length + drafts.length })
  }
  for (const [i, { members, score }] of groupSimilar(unknown).entries()) {
    const head = { id: null, label: usualPhrase(members), theme: usualTheme(members), concept: null }
    drafts.push({ ...head, score: round(score), members, rank: i })
  }
  return drafts
}

/** The wording most targets use; of equally frequent ones the shortest, then the first. */
function usualPhrase(members: readonly PlanTarget[]): string {
  return mostFrequent(members.map(({ target }) => target.indicator)) ?? ''
}

function usualTheme(members: readonly PlanTarget[]): string | null {
  return mostFrequent(members.map(({ target }) => target.theme).filter((theme) => theme !== null)) ?? null
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0]
}

type Drafted = { draft: RowDraft; stated: ReadonlyMap<number, unknown> }

/** By theme; inside a theme the catalogue in its order, then like phrases that more plans share first. */
function compareDrafts(a: Drafted, b: Drafted, order: ThemeOrder): number {
  const place = ({ draft }: Drafted): number => order.position.get(draft.theme ?? '') ?? order.position.size
  const similar = ({ draft }: Drafted): number => (draft.id === null ? 1 : 0)
  const named = ({ draft }: Drafted): string => (order.position.has(draft.theme ?? '') ? '' : (draft.theme ?? '\uffff'))
  return (
    place(a) - place(b) ||
    compareStrings(named(a), named(b)) ||
    similar(a) - similar(b) ||
    similar(a) * (b.stated.size - a.stated.size) ||
    a.draft.rank - b.draft.rank
  )
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function finishRow(draft: RowDraft, stated: Map<number, Cell & { status: 'stated' }>, context: Context): ComparisonRow {
  const { plans, ids, options } = context
  const cells: Record<string, Cell> = {}
  const judged: StatedCell[] = []
  const sparse = draft.id === null && plans.length > SPARSE_LIMIT
  const listed = sparse ? [...stated.keys()].sort((a, b) => a - b) : plans.keys()
  for (const i of listed) {
    const plan = plans[i]
    if (plan === undefined) continue
    const id = ids[i] ?? plan.id
    const cell = stated.get(i)
    cells[id] = cell ?? unstatedCell(draft, i, context)
    if (cell !== undefined) judged.push({ id, label: plan.label, level: plan.meta.region?.level ?? null, cell })
  }
  const better = draft.concept?.better ?? null
  return {
    indicator: { id: draft.id, label: draft.label },
    theme: draft.theme,
    match: draft.id === null ? 'similar' : 'catalogue',
    score: draft.score,
    unitFamily: draft.concept?.unitFamily ?? readUnit(usualUnit(draft.members)).family,
    better,
    cells,
    verdicts: judgeRow(judged, better, options.against, plans.length),
  }
}

function usualUnit(members: readonly PlanTarget[]): string | null {
  return (
    mostFrequent(members.map(({ target }: { target: Target }) => target.unit).filter((unit) => unit !== null)) ?? null
  )
}

function unstatedCell({ theme, label }: RowDraft, i: number, context: Context): Cell {
  const plan = context.plans[i]
  if (theme === null || plan === undefined) return ABSENT
  const evidence = (context.evidence[i] ??= { index: indexEvidence(plan), cells: new Map() })
  const nearest = context.plans.length <= NEAREST_LIMIT
  const known = nearest ? undefined : evidence.cells.get(theme)
  if (known !== undefined) return known
  const cell = noNumberCell(plan, findEvidence(evidence.index, plan, theme, nearest ? label : null, context.order))
  if (!nearest) evidence.cells.set(theme, cell)
  return cell
}

function noNumberCell(plan: Plan, evidence: Evidence | null): Cell {
  if (evidence === null) return ABSENT
  const { span, measureId, theme, location } = evidence
  return { status: 'no-number', quote: plan.source.slice(span.start, span.end), span, measureId, theme, location }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
