import type { Measure, Plan, Span, ThemeHit } from '../model.js'
import { holdsValue } from './holds-value.js'
import type { ThemeOrder } from './order-themes.js'
import { holdsEnd, sentenceAround } from './sentence-around.js'
import { SIGN_NUMBERS, signTable } from './sign-numbers.js'
import { countPairs, sketchPairs, type SketchedText, type SoughtPairs } from './sketch-pairs.js'

/** A sentence that shows that a plan acts on a theme. */
export interface Evidence {
  measure: Measure
  /** theme that the sentence shows: the asked one, a narrower one or a sibling */
  theme: string
  sentence: Sentence
}

/** A sentence of a plan, found around a cue. */
interface Sentence {
  span: Span
  cue: Span
  /** as the nearest one is looked for, made when it is first asked */
  sketch: SketchedText | null
  /** the same folded, as the things of rows are looked for in it */
  said: SketchedText | null
}

/** Evidence of one plan: sentences by theme, best first. */
export interface EvidenceIndex {
  plan: Plan
  order: ThemeOrder
  /** where the plan acts on each theme */
  hits: ReadonlyMap<string, readonly MeasureHit[]>
  /** the answers given before, by the theme asked for */
  known: Map<string, Answers>
}

/** What a plan says of a theme. */
interface Answers {
  /** the best sentence, whatever it holds */
  first: Evidence | undefined
  /** sentences without a number of their own, which alone show that there is none */
  silent: readonly Evidence[]
  /** see {@link findMention}; undefined until it is asked for */
  mention: Evidence | null | undefined
  /** see {@link signsOfTheme}; undefined until it is asked for */
  signs: Uint8Array | undefined
}

/** A measure and the sentences found in it before. */
interface ReadMeasure {
  measure: Measure
  sentences: Sentence[]
}

interface MeasureHit {
  read: ReadMeasure
  hit: ThemeHit
  weight: number
}

/** So many sentences a theme, and so many cues a measure, are kept to choose from. */
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
    const read = { measure, sentences: [] }
    for (const hit of measure.themes) {
      const weight = weightOf(hit, measure)
      const list = hits.get(hit.id)
      if (list === undefined) hits.set(hit.id, [{ read, hit, weight }])
      else list.push({ read, hit, weight })
    }
  }
  return { plan, order, hits, known: new Map() }
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
export function findEvidence(index: EvidenceIndex, theme: string, indicator: SoughtPairs): Evidence | null {
  const { silent } = answersFor(index, theme)
  return silent.length < 2 ? (silent[0] ?? null) : nearest(index.plan, silent, indicator)
}

/**
 * What shows that a plan acts on a theme where each of its sentences holds a number: a heading without one, else the
 * words of the theme alone.
 *
 * @param index evidence of the plan
 * @param theme theme of the row
 * @returns null where the plan does not touch the theme
 */
export function findMention(index: EvidenceIndex, theme: string): Evidence | null {
  const answers = answersFor(index, theme)
  const { first, mention } = answers
  if (mention !== undefined) return mention
  return (answers.mention = first === undefined ? null : mentionOf(first, index.plan))
}

/**
 * The characters of all that may show that a plan acts on a theme: what speaks of a thing has those of its name.
 *
 * @param index evidence of the plan
 * @param theme theme of the row
 * @returns 1 at the number of each, see {@link signTable}; null where the plan does not touch the theme
 */
export function signsOfTheme(index: EvidenceIndex, theme: string): Uint8Array | null {
  const answers = answersFor(index, theme)
  if (answers.first === undefined) return null
  if (answers.signs !== undefined) return answers.signs
  const signs = new Uint8Array(SIGN_NUMBERS)
  const mention = findMention(index, theme)
  const table = signTable()
  const { source } = index.plan
  for (const { sentence } of mention === null ? answers.silent : [...answers.silent, mention])
    for (let i = sentence.span.start; i < sentence.span.end; i++) signs[table[source.charCodeAt(i)] ?? 0] = 1
  answers.signs = signs
  return signs
}

function answersFor(index: EvidenceIndex, theme: string): Answers {
  const known = index.known.get(theme)
  if (known !== undefined) return known
  const list = listEvidence(index, theme)
  const silent = list.filter(({ sentence }) => !holdsValue(index.plan, sentence.span))
  const answers: Answers = { first: list[0], silent, mention: undefined, signs: undefined }
  index.known.set(theme, answers)
  return answers
}

/** What a measure acts on in the first place outweighs all else it touches. */
function weightOf(hit: ThemeHit, { primaryTheme }: Measure): number {
  return hit.score + (primaryTheme === hit.id ? 1000 : 0)
}

/** The themes that answer for one, in turn: itself, its narrower ones together, its siblings together. */
function listAnswering(order: ThemeOrder, theme: string): readonly (readonly string[])[] {
  return [[theme], order.narrower.get(theme) ?? [], order.concepts.get(theme)?.related ?? []]
}

/** The sentences of a theme; without any, those of its narrower themes; without any, those of its siblings. */
function listEvidence(index: EvidenceIndex, theme: string): Evidence[] {
  const list: Evidence[] = []
  for (const ids of listAnswering(index.order, theme)) {
    for (const id of ids) rankEvidence(index, id, list)
    if (list.length > 0) break
  }
  return list
}

function mentionOf(evidence: Evidence, plan: Plan): Evidence {
  const { measure, theme, sentence } = evidence
  const heading = plan.sections.find(({ id }) => id === measure.sectionId)?.titleSpan ?? null
  const isOwn = heading !== null && heading.start >= measure.span.start && heading.end <= measure.span.end
  const spans = [...(isOwn ? [heading] : []), sentence.cue]
  const span = spans.find((one) => !holdsValue(plan, one) && !DIGIT.test(plan.source.slice(one.start, one.end)))
  return span === undefined ? evidence : { measure, theme, sentence: { span, cue: span, sketch: null, said: null } }
}

const DIGIT = /\d/u

function nearest(plan: Plan, list: readonly Evidence[], indicator: SoughtPairs): Evidence | null {
  let best: Evidence | null = null
  let most = -1
  for (const evidence of list) {
    const held = countPairs(sketchOf(evidence.sentence, plan), indicator, most + 1)
    if (held <= most) continue
    best = evidence
    most = held
  }
  return best
}

function sketchOf(sentence: Sentence, { source }: Plan): SketchedText {
  return (sentence.sketch ??= sketchPairs(source.slice(sentence.span.start, sentence.span.end)))
}

/** Add the sentences of one theme: the heaviest first, of equally heavy ones the first in the text; each once. */
function rankEvidence({ plan, hits }: EvidenceIndex, theme: string, list: Evidence[]): void {
  const found: number[] = []
  let before: { read: ReadMeasure; sentence: Sentence } | null = null
  for (const leads of listLeads(hits.get(theme) ?? []))
    for (const lead of leads) {
      const { read, cue } = lead
      if (before !== null && before.read === read && cue !== null && goesOn(before.sentence, cue, plan)) continue
      const sentence = sentenceOf(plan, lead)
      before = { read, sentence }
      if (found.includes(sentence.span.start)) continue
      found.push(sentence.span.start)
      list.push({ measure: read.measure, theme, sentence })
      if (found.length === KEPT) return
    }
}

/** A cue that may become evidence. */
interface Lead {
  /** where it stands in the source */
  at: number
  read: ReadMeasure
  /** null: the measure as a whole */
  cue: Span | null
}

/** The cues of hits in the order of the text, those of the heaviest hits first; lighter ones are seldom asked for. */
function* listLeads(hits: readonly MeasureHit[]): Generator<Lead[]> {
  const heaviestFirst = hits.length > 1 ? [...hits].sort((a, b) => b.weight - a.weight) : hits
  let leads: Lead[] = []
  for (const [i, hit] of heaviestFirst.entries()) {
    addLeads(hit, leads)
    if (heaviestFirst[i + 1]?.weight === hit.weight) continue
    yield leads.sort((a, b) => a.at - b.at)
    leads = []
  }
}

function addLeads({ read, hit: { cues } }: MeasureHit, leads: Lead[]): void {
  if (cues.length === 0) leads.push({ at: read.measure.span.start, read, cue: null })
  for (let i = 0; i < cues.length && i < KEPT; i++) {
    const cue = cues[i]?.span
    if (cue !== undefined) leads.push({ at: cue.start, read, cue })
  }
}

/**
 * The sentence of a lead, which may have been found around another cue of the measure. A cue of a heading above the
 * measure has its own.
 */
function sentenceOf(plan: Plan, lead: Lead): Sentence {
  const { read, cue } = lead
  if (cue === null || cue.start < read.measure.span.start) return readSentence(plan, lead)
  for (const sentence of read.sentences) if (holdsCue(sentence, cue, plan)) return sentence
  const sentence = readSentence(plan, lead)
  read.sentences.push(sentence)
  return sentence
}

/** Whether a cue stands in a sentence, which ends nowhere in between. */
function holdsCue({ span, cue }: Sentence, { start, end }: Span, { source }: Plan): boolean {
  return start >= span.start && end <= span.end && !holdsEnd(source, cue)
}

/** Whether a sentence goes on to a later cue, which then needs no reading again. */
function goesOn(sentence: Sentence, cue: Span, plan: Plan): boolean {
  return cue.start >= sentence.cue.end && holdsCue(sentence, cue, plan)
}

function readSentence({ source }: Plan, { read, cue }: Lead): Sentence {
  const { span } = read.measure
  return cue === null
    ? { span, cue: span, sketch: null, said: null }
    : { span: sentenceAround(source, cue, span), cue, sketch: null, said: null }
}
