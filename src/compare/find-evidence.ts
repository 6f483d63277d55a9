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
  /** the sentence itself */
  sentence: string
  location: string
}

/** Evidence of one plan: sentences by theme, best first. */
export interface EvidenceIndex {
  get: (theme: string) => readonly Evidence[]
}

/** So many sentences a theme are kept to choose from. */
const KEPT = 12

/** A cue that may become evidence: its sentence is read when the theme is asked for. */
interface Lead {
  weight: number
  /** where it stands in the source */
  at: number
  measure: Measure
  /** null: the measure as a whole */
  cue: Span | null
}

/**
 * Collect the sentences that show the themes of a plan's measures.
 *
 * @param plan the plan
 * @returns theme id → sentences; those of measures that are mainly about the theme first
 */
export function indexEvidence(plan: Plan): EvidenceIndex {
  const leads = new Map<string, Lead[]>()
  for (const measure of plan.measures) {
    for (const hit of measure.themes) {
      let list = leads.get(hit.id)
      if (list === undefined) leads.set(hit.id, (list = []))
      const weight = hit.score + (measure.primaryTheme === hit.id ? 1000 : 0)
      for (const { span } of hit.cues.slice(0, KEPT)) list.push({ weight, at: span.start, measure, cue: span })
      if (hit.cues.length === 0) list.push({ weight, at: measure.span.start, measure, cue: null })
    }
  }
  const ranked = new Map<string, Evidence[]>()
  return {
    get: (theme) => {
      const known = ranked.get(theme)
      if (known !== undefined) return known
      const list = rankEvidence(leads.get(theme) ?? [], theme, plan)
      ranked.set(theme, list)
      return list
    },
  }
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
  theme: string,
  indicator: string | null,
  order: ThemeOrder,
): Evidence | null {
  const related = order.concepts.get(theme)?.related ?? []
  for (const ids of [[theme], order.narrower.get(theme) ?? [], related]) {
    const [only] = ids
    const list = only !== undefined && ids.length === 1 ? index.get(only) : ids.flatMap((id) => index.get(id))
    if (list.length > 0) return indicator === null ? (list[0] ?? null) : nearest(list, indicator)
  }
  return null
}

function nearest(list: readonly Evidence[], indicator: string): Evidence | null {
  const { grams } = foldPhrase(indicator)
  let best: Evidence | null = null
  let bestShare = -1
  for (const evidence of list) {
    const { sentence } = evidence
    let share = 0
    // stops where the rest of the phrase could not make it the best
    for (let i = 0; i < grams.length && share + grams.length - i > bestShare; i++)
      if (sentence.includes(grams[i] ?? '')) share++
    if (share > bestShare) {
      best = evidence
      bestShare = share
    }
  }
  return best
}

/** The heaviest first, of equally heavy ones the first in the text; each sentence once. */
function rankEvidence(leads: readonly Lead[], theme: string, plan: Plan): Evidence[] {
  const sorted = [...leads].sort((a, b) => b.weight - a.weight || a.at - b.at)
  const seen = new Set<number>()
  const kept: Evidence[] = []
  for (const { measure, cue } of sorted) {
    const span = cue === null ? measure.span : sentenceAround(plan.source, cue, measure.span)
    if (seen.has(span.start)) continue
    seen.add(span.start)
    const sentence = plan.source.slice(span.start, span.end)
    kept.push({ measureId: measure.id, theme, span, sentence, location: measure.location })
    if (kept.length === KEPT) break
  }
  return kept
}
