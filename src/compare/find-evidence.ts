import type { Measure, Plan, Span, ThemeHit } from '../model.js'
import type { FoldedPhrase } from './fold-phrase.js'
import type { ThemeOrder } from './order-themes.js'
import { sentenceAround } from './sentence-around.js'
import { countPairs, sketchPairs, type SketchedText } from './sketch-pairs.js'

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
  plan: Plan
  order: ThemeOrder
  /** where the plan acts on each theme */
  hits: ReadonlyMap<string, readonly MeasureHit[]>
  /** the answers given before, by the theme asked for */
  known: Map<string, readonly Evidence[]>
  /** sentences in which an indicator was looked for, by their start */
  sketches: Map<number, SketchedText>
}

interface MeasureHit {
  measure: Measure
  hit: ThemeHit
  weight: number
}

/** So many sentences a theme are kept to choose from. */
const KEPT = 12

/**
 * Note where a plan acts on which theme; sentences are read when a theme is asked for.
 *
 * @param plan the plan
 * @param order the vocabulary's themes
 */
export function indexEvidence(plan: Plan, order: ThemeOrder): EvidenceIndex {
  const hits = new Map<string, MeasureHit[]>()
  for (const measure of plan.measures) {
    for (const hit of measure.themes) {
      const weight = hit.score + (measure.primaryTheme === hit.id ? 1000 : 0)
      const list = hits.get(hit.id)
      if (list === undefined) hits.set(hit.id, [{ measure, hit, weight }])
      else list.push({ measure, hit, weight })
    }
  }
  return { plan, order, hits, known: new Map(), sketches: new Map() }
}

/**
 * The sentence that best shows that a plan acts on a row's theme: under the theme itself, a narrower one, or a
 * sibling that answers for it (DIP for DRG). Among the sentences of the theme the one nearest to the indicator wins.
 *
 * @param index evidence of the plan
 * @param theme theme of the row
 * @param indicator wording of the row; null to take the theme's first sentence
 * @returns null where the plan does not touch the theme
 */
export function findEvidence(index: EvidenceIndex, theme: string, indicator: FoldedPhrase | null): Evidence | null {
  if (indicator === null) return listEvidence(index, theme, 1)[0] ?? null
  let list = index.known.get(theme)
  if (list === undefined) index.known.set(theme, (list = listEvidence(index, theme, KEPT)))
  return list.length < 2 ? (list[0] ?? null) : nearest(index, list, indicator)
}

/** The sentences of a theme; without any, those of its narrower themes; without any, those of its siblings. */
function listEvidence(index: EvidenceIndex, theme: string, kept: number): Evidence[] {
  const { concepts, narrower } = index.order
  for (const ids of [[theme], narrower.get(theme) ?? [], concepts.get(theme)?.related ?? []]) {
    const list = ids.flatMap((id) => rankEvidence(index, id, kept))
    if (list.length > 0) return list
  }
  return []
}

function nearest(index: EvidenceIndex, list: readonly Evidence[], { sought }: FoldedPhrase): Evidence | null {
  let best: Evidence | null = null
  let most = -1
  for (const evidence of list) {
    const held = countPairs(sketchOf(index, evidence), sought, most + 1)
    if (held <= most) continue
    best = evidence
    most = held
  }
  return best
}

function sketchOf({ sketches }: EvidenceIndex, { span, sentence }: Evidence): SketchedText {
  let sketch = sketches.get(span.start)
  if (sketch?.text.length !== sentence.length) sketches.set(span.start, (sketch = sketchPairs(sentence)))
  return sketch
}

/** The heaviest first, of equally heavy ones the first in the text; each sentence once, so many as are kept. */
function rankEvidence({ plan, hits }: EvidenceIndex, theme: string, kept: number): Evidence[] {
  const seen = new Set<number>()
  const found: Evidence[] = []
  const heaviest = [...(hits.get(theme) ?? [])].sort((a, b) => b.weight - a.weight)
  for (let from = 0, to = 0; from < heaviest.length && found.length < kept; from = to) {
    while (to < heaviest.length && heaviest[to]?.weight === heaviest[from]?.weight) to++
    for (const { measure, cue } of listLeads(heaviest.slice(from, to))) {
      const span = cue === null ? measure.span : sentenceAround(plan.source, cue, measure.span)
      if (seen.has(span.start)) continue
      seen.add(span.start)
      const sentence = plan.source.slice(span.start, span.end)
      found.push({ measureId: measure.id, theme, span, sentence, location: measure.location })
      if (found.length === kept) break
    }
  }
  return found
}

/** A cue that may become evidence. */
interface Lead {
  /** where it stands in the source */
  at: number
  measure: Measure
  /** null: the measure as a whole */
  cue: Span | null
}

/** The cues of equally heavy hits in the order of the text. */
function listLeads(hits: readonly MeasureHit[]): Lead[] {
  const leads: Lead[] = []
  for (const { measure, hit } of hits) {
    for (const { span } of hit.cues.slice(0, KEPT)) leads.push({ at: span.start, measure, cue: span })
    if (hit.cues.length === 0) leads.push({ at: measure.span.start, measure, cue: null })
  }
  return leads.sort((a, b) => a.at - b.at)
}
