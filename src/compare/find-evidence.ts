import type { Measure, Plan, Span, ThemeHit } from '../model.js'
import type { FoldedPhrase } from './fold-phrase.js'
import type { ThemeOrder } from './order-themes.js'
import { holdsEnd, sentenceAround } from './sentence-around.js'
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
 * @param indicator wording of the row
 * @returns null where the plan does not touch the theme
 */
export function findEvidence(index: EvidenceIndex, theme: string, indicator: FoldedPhrase): Evidence | null {
  let list = index.known.get(theme)
  if (list === undefined) index.known.set(theme, (list = listEvidence(index, theme)))
  return list.length < 2 ? (list[0] ?? null) : nearest(index, list, indicator)
}

/** The themes that answer for one, in turn: itself, its narrower ones together, its siblings together. */
function listAnswering({ order }: EvidenceIndex, theme: string): readonly (readonly string[])[] {
  return [[theme], order.narrower.get(theme) ?? [], order.concepts.get(theme)?.related ?? []]
}

/** As {@link findEvidence}, but the first sentence of the theme whatever the indicator; the others are not read. */
export function firstEvidence(index: EvidenceIndex, theme: string): Evidence | null {
  for (const ids of listAnswering(index, theme)) {
    for (const id of ids) {
      const lead = firstLead(index.hits.get(id) ?? [])
      if (lead !== null) return evidenceAt(index.plan, id, lead, spanOf(index.plan, lead))
    }
  }
  return null
}

/** The sentences of a theme; without any, those of its narrower themes; without any, those of its siblings. */
function listEvidence(index: EvidenceIndex, theme: string): Evidence[] {
  for (const ids of listAnswering(index, theme)) {
    const list = ids.flatMap((id) => rankEvidence(index, id))
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

/** The heaviest first, of equally heavy ones the first in the text; each sentence once. */
function rankEvidence({ plan, hits }: EvidenceIndex, theme: string): Evidence[] {
  const leads: Lead[] = []
  for (const hit of hits.get(theme) ?? []) addLeads(hit, leads)
  const found: Evidence[] = []
  let before: { lead: Lead; span: Span } | null = null
  for (const lead of leads.sort(compareLeads)) {
    if (before !== null && standsIn(before.span, lead, before.lead, plan)) continue
    const span = spanOf(plan, lead)
    before = { lead, span }
    if (found.some((other) => other.span.start === span.start)) continue
    found.push(evidenceAt(plan, theme, lead, span))
    if (found.length === KEPT) break
  }
  return found
}

/** A cue that may become evidence. */
interface Lead {
  weight: number
  /** where it stands in the source */
  at: number
  measure: Measure
  /** null: the measure as a whole */
  cue: Span | null
}

function addLeads({ measure, hit, weight }: MeasureHit, leads: Lead[]): void {
  const { cues } = hit
  if (cues.length === 0) leads.push({ weight, at: measure.span.start, measure, cue: null })
  for (let i = 0; i < cues.length && i < KEPT; i++) {
    const cue = cues[i]?.span
    if (cue !== undefined) leads.push({ weight, at: cue.start, measure, cue })
  }
}

function compareLeads(a: Lead, b: Lead): number {
  return b.weight - a.weight || a.at - b.at
}

function firstLead(hits: readonly MeasureHit[]): Lead | null {
  const leads: Lead[] = []
  const heaviest = hits.reduce((most, { weight }) => Math.max(most, weight), -Infinity)
  for (const hit of hits) if (hit.weight === heaviest) addLeads(hit, leads)
  return leads.sort(compareLeads)[0] ?? null
}

/** Whether a lead stands in the sentence of the one before it, which then needs no reading again. */
function standsIn(sentence: Span, { measure, cue }: Lead, before: Lead, { source }: Plan): boolean {
  if (cue === null || before.cue === null || measure !== before.measure) return false
  return cue.start >= before.cue.end && cue.end <= sentence.end && !holdsEnd(source, before.cue)
}

/** The sentence of a lead. */
function spanOf({ source }: Plan, { measure, cue }: Lead): Span {
  return cue === null ? measure.span : sentenceAround(source, cue, measure.span)
}

function evidenceAt({ source }: Plan, theme: string, { measure }: Lead, span: Span): Evidence {
  const sentence = source.slice(span.start, span.end)
  return { measureId: measure.id, theme, span, sentence, location: measure.location }
}
