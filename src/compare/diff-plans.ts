import { madeWith } from '../generator.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import type { IndicatorConcept, Measure, MeasureChange, Plan, PlanDiff, Target, Vocabulary } from '../model.js'
import { diffWords } from '../text/word-diff.js'
import { inLanguageOf } from '../words/spoken-language.js'
import { alignMeasures, readMeasures, type MeasurePair, type ReadMeasure } from './align-measures.js'
import { alignTargets } from './align-targets.js'
import { diffBodies } from './diff-bodies.js'
import { vocabularyWords } from './vocabulary-words.js'
import { foldPhrase } from './fold-phrase.js'
import { joinedMeasures } from './joined-measures.js'
import { refMeasure } from './list-theme-rows.js'
import { listLooseTexts } from './loose-texts.js'
import { movedPairs } from './moved-pairs.js'
import { openScopes, type ScopeReader } from './read-scopes.js'
import { summarizePlan } from './summarize-plan.js'

/** Options of {@link diffPlans}. */
export interface DiffOptions {
  vocabulary?: Vocabulary
}

/**
 * What changed from one plan to another, or from a draft to its final text: measures aligned one to one, each kept,
 * reworded, moved or on one side only; with word-level changes, changed bodies, and targets compared by meaning.
 * A measure whose only change is in its list of bodies is kept, with the bodies named. Text outside measures (the
 * opening, 总体要求) is aligned the same way under `sections`.
 *
 * @param a the older plan
 * @param b the newer plan
 * @param options vocabulary, by default the built-in one
 * @returns measures in the order of `b`, those only in `a` where they stood; plain JSON
 */
export function diffPlans(a: Plan, b: Plan, options: DiffOptions = {}): PlanDiff {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const indicators = new Map(vocabulary.indicators.map((concept) => [concept.id, concept]))
  const scopes = openScopes(vocabulary)
  const context: Context = {
    a,
    b,
    vocabulary,
    indicators,
    scopes,
    targetsA: groupTargets(a),
    targetsB: groupTargets(b),
  }
  return inLanguageOf(vocabulary, () => ({
    ...madeWith(vocabulary.about),
    a: summarizePlan(a),
    b: summarizePlan(b),
    measures: diffTexts(a.measures, b.measures, context),
    sections: diffTexts(listLooseTexts(a), listLooseTexts(b), context),
    targets: alignTargets(context.targetsA.get(null) ?? [], context.targetsB.get(null) ?? [], { a, b }, context),
  }))
}

/** Align texts of the two plans and describe each pair. */
function diffTexts(a: readonly Measure[], b: readonly Measure[], context: Context): MeasureChange[] {
  const [readA, readB] = [readMeasures(context.a, a), readMeasures(context.b, b)]
  const pairs = alignMeasures(readA, readB)
  const moved = movedPairs(pairs, readA, readB)
  const keysIn = (groups: Context['targetsA']) => ({ measure }: ReadMeasure): string[] => (groups.get(measure.id) ?? []).map(({ indicator }) => foldPhrase(indicator).key) // prettier-ignore
  const [keysA, keysB] = [keysIn(context.targetsA), keysIn(context.targetsB)]
  const merged = joinedMeasures(readA, readB, pairs.map((pair) => ({ ...pair, part: pair.a, whole: pair.b })), { part: keysA, whole: keysB }) // prettier-ignore
  const split = joinedMeasures(readB, readA, pairs.map((pair) => ({ ...pair, part: pair.b, whole: pair.a })), { part: keysB, whole: keysA }) // prettier-ignore
  const goneA = new Set([...merged.values()].flat())
  const goneB = new Set([...split.values()].flat())
  return orderPairs(pairs, readA.length, readB.length).flatMap(({ a: i, b: j, pair }) => {
    if (pair === null && (goneA.has(i ?? -1) || goneB.has(j ?? -1))) return []
    const othersA = pick(readA, merged.get(pair?.b ?? -1))
    const othersB = pick(readB, split.get(pair?.a ?? -1))
    const [one, other] = [readA[i ?? -1], readB[j ?? -1]]
    return [describe({ one, other, othersA, othersB }, pair, pair !== null && moved.has(pair), context)]
  })
}

function pick(reads: readonly ReadMeasure[], at: readonly number[] = []): ReadMeasure[] {
  return at.flatMap((i) => reads[i] ?? [])
}

/** Several measures read as one: their words in order, the bodies of all. */
function joinReads(first: ReadMeasure | undefined, others: readonly ReadMeasure[]): ReadMeasure | undefined {
  if (first === undefined || others.length === 0) return first
  const all = [first, ...others].sort((x, y) => x.measure.span.start - y.measure.span.start)
  return {
    ...first,
    text: all.map(({ text }) => text).join(''),
    wording: all.map(({ wording }) => wording).join(''),
    measure: {
      ...first.measure,
      lead: all.flatMap(({ measure }) => measure.lead),
      responsible: all.flatMap(({ measure }) => measure.responsible),
    },
  }
}

interface Context {
  a: Plan
  b: Plan
  vocabulary: Vocabulary
  indicators: ReadonlyMap<string, IndicatorConcept>
  scopes: ScopeReader
  targetsA: Map<string | null, Target[]>
  targetsB: Map<string | null, Target[]>
}

/** Targets by measure; null holds those of no measure. */
function groupTargets(plan: Plan): Map<string | null, Target[]> {
  const groups = new Map<string | null, Target[]>()
  for (const target of plan.targets) {
    const group = groups.get(target.measureId)
    if (group === undefined) groups.set(target.measureId, [target])
    else group.push(target)
  }
  return groups
}

interface Place {
  a: number | null
  b: number | null
  pair: MeasurePair | null
}

/** Measures in the order of `b`; one that only `a` has follows the measure it followed there. */
function orderPairs(pairs: readonly MeasurePair[], lengthA: number, lengthB: number): Place[] {
  const ofA = new Map(pairs.map((pair) => [pair.a, pair]))
  const ofB = new Map(pairs.map((pair) => [pair.b, pair]))
  const after = new Map<number, number[]>()
  let anchor = -1
  for (let i = 0; i < lengthA; i++) {
    const pair = ofA.get(i)
    const list = after.get(anchor)
    if (pair !== undefined) anchor = pair.b
    else if (list === undefined) after.set(anchor, [i])
    else list.push(i)
  }
  const places: Place[] = []
  for (let j = -1; j < lengthB; j++) {
    if (j >= 0) places.push({ a: ofB.get(j)?.a ?? null, b: j, pair: ofB.get(j) ?? null })
    for (const i of after.get(j) ?? []) places.push({ a: i, b: null, pair: null })
  }
  return places
}

/** The two sides of a change, with the measures that joined either. */
interface Sides {
  one: ReadMeasure | undefined
  other: ReadMeasure | undefined
  othersA: readonly ReadMeasure[]
  othersB: readonly ReadMeasure[]
}

function describe(sides: Sides, pair: MeasurePair | null, moved: boolean, context: Context): MeasureChange {
  const { one, other, othersA, othersB } = sides
  const [a, b] = [joinReads(one, othersA), joinReads(other, othersB)]
  const reworded = a !== undefined && b !== undefined && a.wording !== b.wording
  const targetsOf = (side: typeof one, others: typeof othersA, groups: Context['targetsA']): Target[] =>
    [side, ...others].flatMap((read) => groups.get(read?.measure.id ?? '') ?? [])
  const others = [
    ...othersA.map((read) => refMeasure(context.a, read.measure)),
    ...othersB.map((read) => refMeasure(context.b, read.measure)),
  ]
  return {
    status: statusOf(sides, moved, reworded),
    reworded,
    similarity: pair === null ? 0 : Math.round(pair.similarity * 1000) / 1000,
    a: one === undefined ? null : refMeasure(context.a, one.measure),
    b: other === undefined ? null : refMeasure(context.b, other.measure),
    ...(others.length === 0 ? {} : { others }),
    words: reworded ? diffWords(a.text, b.text, vocabularyWords(context.vocabulary)) : [],
    bodies: a !== undefined && b !== undefined ? diffBodies(a.measure, b.measure) : [],
    targets: alignTargets(
      targetsOf(one, othersA, context.targetsA),
      targetsOf(other, othersB, context.targetsB),
      context,
      context,
    ),
  }
}

function statusOf({ one, other, othersA, othersB }: Sides, moved: boolean, reworded: boolean): MeasureChange['status'] {
  if (other === undefined) return 'only-a'
  if (one === undefined) return 'only-b'
  if (othersA.length > 0) return 'merged'
  if (othersB.length > 0) return 'split'
  return moved ? 'moved' : reworded ? 'reworded' : 'kept'
}
