import type { Measure, Plan, Span } from '../model.js'
import { foldPhrase } from './fold-phrase.js'
import type { ThemeOrder } from './order-themes.js'
import { sentenceAround } from './sentence-around.js'

/** A sentence that shows that a plan acts on a theme. */
export interface Evidence {
  measureId: string
  /** theme that the sentence shows: the asked one, a narrower one or a sibling */
  theme: string
  span: Span
  location: string
}

/** Evidence of one plan: sentences by theme, best first. */
export type EvidenceIndex = Map<string, Evidence[]>

/** So many sentences a theme are kept to choose from. */
const KEPT = 12

/**
 * Collect the sentences that show the themes of a plan's measures.
 *
 * @param plan the plan
 * @returns theme id → sentences; those of measures that are mainly about the theme first
 */
export function indexEvidence(plan: Plan): EvidenceIndex {
  const found = new Map<string, { weight: number; evidence: Evidence }[]>()
  for (const measure of plan.measures) {
    for (const hit of measure.themes) {
      const list = found.get(hit.id) ?? []
      if (list.length === 0) found.set(hit.id, list)
      const weight = hit.score + (measure.primaryTheme === hit.id ? 1000 : 0)
      for (const cue of hit.cues.slice(0, KEPT)) {
        const evidence = { measureId: measure.id, theme: hit.id, location: measure.location }
        list.push({ weight, evidence: { ...evidence, span: sentenceAround(plan.source, cue.span, measure.span) } })
      }
      if (hit.cues.length === 0) list.push({ weight, evidence: wholeMeasure(measure, hit.id) })
    }
  }
  return new Map([...found].map(([theme, list]) => [theme, rankEvidence(list)]))
}

/**
 * The sentence that best shows that a plan acts on a row's theme: under the theme itself, a narrower one, or a
 * sibling that answers for it (DIP for DRG). Among the sentences of the theme the one nearest to the indicator wins.
 *
 * @param indicator label of the row; null to take the theme's first sentence
 * @returns null where the plan does not touch the theme
 */
export function findEvidence(
  index: EvidenceIndex,
  plan: Plan,
  theme: string,
  indicator: string | null,
  order: ThemeOrder,
): Evidence | null {
  const related = order.concepts.get(theme)?.related ?? []
  for (const ids of [[theme], order.narrower.get(theme) ?? [], related]) {
    const list = ids.flatMap((id) => index.get(id) ?? [])
    if (list.length > 0) return indicator === null ? (list[0] ?? null) : nearest(list, plan, indicator)
  }
  return null
}

function nearest(list: readonly Evidence[], plan: Plan, indicator: string): Evidence | null {
  const { grams } = foldPhrase(indicator)
  let best: Evidence | null = null
  let bestShare = -1
  for (const evidence of list) {
    const sentence = plan.source.slice(evidence.span.start, evidence.span.end)
    const share = grams.filter((gram) => sentence.includes(gram)).length
    if (share > bestShare) {
      best = evidence
      bestShare = share
    }
  }
  return best
}

function rankEvidence(list: { weight: number; evidence: Evidence }[]): Evidence[] {
  const sorted = [...list].sort((a, b) => b.weight - a.weight || a.evidence.span.start - b.evidence.span.start)
  const seen = new Set<number>()
  const kept: Evidence[] = []
  for (const { evidence } of sorted) {
    if (seen.has(evidence.span.start)) continue
    seen.add(evidence.span.start)
    kept.push(evidence)
    if (kept.length === KEPT) break
  }
  return kept
}

function wholeMeasure(measure: Measure, theme: string): Evidence {
  return { measureId: measure.id, theme, span: measure.span, location: measure.location }
}
