import type { IndicatorConcept } from '../model.js'
import { groupSimilar } from './group-similar.js'
import type { PlanTarget } from './plan-target.js'

/** A row before its cells: what it measures and who states it. */
export interface RowDraft {
  id: string | null
  label: string
  theme: string | null
  concept: IndicatorConcept | null
  score: number | null
  members: PlanTarget[]
  /** position in the vocabulary, then of the first member */
  rank: number
}

/**
 * Sort targets into rows: one an indicator id, and one a group of like phrases among the targets without id.
 *
 * @param selected the targets compared, in plan order
 * @param indicators the vocabulary's indicators
 */
export function draftRows(selected: readonly PlanTarget[], indicators: readonly IndicatorConcept[]): RowDraft[] {
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
    const [label, theme] = [usualPhrase(members), usualTheme(members)]
    drafts.push({ id: null, label, theme, concept: null, score: round(score), members, rank: i })
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

/** The most frequent of some strings; of equally frequent ones the shortest, then the first. */
export function mostFrequent(values: readonly string[]): string | undefined {
  if (values.length < 2) return values[0]
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0]
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
