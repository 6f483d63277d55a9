import type { Measure, Plan, Span } from '../model.js'
import { foldText } from '../text/fold.js'
import { assignPairs, type Candidate } from './assign-pairs.js'
import { foldPhrase } from './fold-phrase.js'

/** A measure with what alignment reads of it. */
export interface ReadMeasure {
  measure: Measure
  /** the text without numbering, markup and white space */
  text: string
  /** the text without the names of the responsible bodies, which are compared apart */
  wording: string
  grams: Set<string>
  /** folded heading of the part the measure stands in */
  part: string
}

/** Measures of two plans that belong together. */
export interface MeasurePair {
  a: number
  b: number
  /** 0–1 */
  similarity: number
}

/** Less alike measures are different measures. */
const ALIKE = 0.45
/** A pair of characters found in more measures tells nothing about which of them belong together. */
const COMMON = 60
const CANDIDATES = 8

/** Read measures of a plan for alignment. */
export function readMeasures(plan: Plan, measures: readonly Measure[] = plan.measures): ReadMeasure[] {
  const sections = new Map(plan.sections.map((section) => [section.id, section]))
  return measures.map((measure) => {
    const text = cleanText(plan, measure, [])
    const wording = cleanText(plan, measure, bodyHoles(measure))
    const own = sections.get(measure.sectionId ?? '')
    const isOwn = own !== undefined && own.number === measure.number && own.title === measure.title
    const part = isOwn ? sections.get(own.parent ?? '') : own
    return { measure, text, wording, grams: gramsOf(wording), part: foldPhrase(part?.title ?? '').key }
  })
}

/** The measure's text as words: numbering, Markdown marks and stretches in `holes` left out. */
function cleanText(plan: Plan, measure: Measure, holes: Span[]): string {
  const folded = foldText(plan.source, measure.span, holes).text.replace(/[*#|]+|<\/?b>/gu, '')
  const { number } = measure
  const marker = number === null ? '' : foldText(number, { start: 0, end: number.length }).text
  return marker !== '' && folded.startsWith(marker) ? folded.slice(marker.length) : folded
}

/** Names of bodies and the commas between them. */
function bodyHoles(measure: Measure): Span[] {
  const spans = [...measure.lead, ...measure.responsible]
    .filter((body) => !body.inherited && body.span.start >= measure.span.start && body.span.end <= measure.span.end)
    .map((body) => body.span)
    .sort((x, y) => x.start - y.start)
  const holes: Span[] = []
  for (const span of spans) {
    const last = holes.at(-1)
    if (last !== undefined && span.start - last.end <= 2) last.end = Math.max(last.end, span.end)
    else holes.push({ ...span })
  }
  return holes
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) grams.add(text.slice(i, i + 2))
  return grams
}

/**
 * Pair the measures of two plans one to one: equal texts first, then the assignment that makes the sum of likeness
 * (text, heading, number, theme) greatest. Rows of task tables are only paired with rows.
 *
 * @returns pairs by position in `a`
 */
export function alignMeasures(a: readonly ReadMeasure[], b: readonly ReadMeasure[]): MeasurePair[] {
  const equal = pairEqual(a, b)
  const doneA = new Set(equal.map((pair) => pair.a))
  const doneB = new Set(equal.map((pair) => pair.b))
  const candidates = findCandidates(a, b, doneA, doneB)
  const rest = assignPairs(candidates).map(({ a: i, b: j, score }) => ({ a: i, b: j, similarity: score }))
  return [...equal, ...rest].sort((x, y) => x.a - y.a)
}

function pairEqual(a: readonly ReadMeasure[], b: readonly ReadMeasure[]): MeasurePair[] {
  const open = new Map<string, number[]>()
  // from the last to the first, so that the first is taken off the end
  for (const [back, read] of b.toReversed().entries()) {
    const list = open.get(keyOf(read))
    if (list === undefined) open.set(keyOf(read), [b.length - 1 - back])
    else list.push(b.length - 1 - back)
  }
  const pairs: MeasurePair[] = []
  for (const [i, read] of a.entries()) {
    const j = open.get(keyOf(read))?.pop()
    if (j !== undefined) pairs.push({ a: i, b: j, similarity: 1 })
  }
  return pairs
}

function keyOf({ measure, wording }: ReadMeasure): string {
  return `${String(measure.table)}|${wording}`
}

function findCandidates(
  a: readonly ReadMeasure[],
  b: readonly ReadMeasure[],
  doneA: ReadonlySet<number>,
  doneB: ReadonlySet<number>,
): Candidate[] {
  const posted = new Map<string, number[]>()
  for (const [j, read] of b.entries()) {
    if (doneB.has(j)) continue
    for (const gram of [...read.grams, `#${headOf(read)}`]) {
      const list = posted.get(gram)
      if (list === undefined) posted.set(gram, [j])
      else list.push(j)
    }
  }
  const candidates: Candidate[] = []
  for (const [i, read] of a.entries()) {
    if (doneA.has(i)) continue
    const shared = new Map<number, number>()
    for (const gram of [...read.grams, `#${headOf(read)}`]) {
      const list = posted.get(gram) ?? []
      if (list.length <= COMMON) for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CANDIDATES)
    for (const [j] of best) {
      const other = b[j]
      const score = other === undefined ? 0 : scorePair(read, other)
      if (score >= ALIKE) candidates.push({ a: i, b: j, score })
    }
  }
  return candidates
}

function headOf({ measure, wording }: ReadMeasure): string {
  return measure.title === null ? wording.slice(0, 12) : foldPhrase(measure.title).key
}

/** Likeness of two measures, 0–1; 0 for a paragraph and a table row. */
function scorePair(a: ReadMeasure, b: ReadMeasure): number {
  if (a.measure.table !== b.measure.table) return 0
  const text = dice(a.grams, b.grams)
  const [headA, headB] = [a.measure.title, b.measure.title]
  const head = headA === null || headB === null ? text : dice(gramsOf(headA), gramsOf(headB))
  const number = a.measure.number === b.measure.number ? 1 : 0
  const theme = a.measure.primaryTheme === b.measure.primaryTheme ? 1 : 0
  return 0.55 * text + 0.25 * head + 0.1 * number + 0.1 * theme
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const gram of small) if (large.has(gram)) shared++
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size)
}
