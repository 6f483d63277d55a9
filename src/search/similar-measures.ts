import { defaultVocabulary } from '../health/vocabulary.js'
import type { Measure, Plan, Vocabulary } from '../model.js'
import { createTermWeights, type TermWeights } from '../text/natural.js'
import { listBigrams } from '../text/similarity.js'

/** A measure that resembles another. */
export interface SimilarMeasure {
  planId: string
  measure: Measure
  /** cosine of the two measures' term weights, 0–1 */
  score: number
}

/** Options of {@link similarMeasures}. */
export interface SimilarOptions {
  vocabulary?: Vocabulary
  /** how many at most; default 10 */
  limit?: number
}

/**
 * Measures of other plans that resemble one: tf-idf over the words of the vocabulary and the character pairs of their
 * texts, so that what every plan says counts little.
 *
 * @param measure the measure to compare with
 * @param plans where to look; the measure itself is left out
 * @param options vocabulary and limit
 * @returns measures, most alike first
 */
export async function similarMeasures(
  measure: Measure,
  plans: readonly Plan[],
  options: SimilarOptions = {},
): Promise<SimilarMeasure[]> {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const index = await openIndex(plans, vocabulary)
  const own = index.table.weights(listTerms(measure, vocabulary))
  const dots = new Float64Array(index.measures.length)
  for (const [term, weight] of own)
    for (const [at, other] of index.postings.get(term) ?? []) dots[at] = (dots[at] ?? 0) + weight * other
  const length = norm(own.values())
  return index.measures
    .map((other, at): SimilarMeasure => {
      const lengths = length * (index.lengths[at] ?? 0)
      return { ...other, score: lengths === 0 ? 0 : Math.round(((dots[at] ?? 0) * 1000) / lengths) / 1000 }
    })
    .filter(({ measure: other, score }) => score > 0 && other !== measure)
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 10)
}

/** The measures of some plans made ready to be compared with. */
interface MeasureIndex {
  plans: readonly Plan[]
  vocabulary: Vocabulary
  measures: { planId: string; measure: Measure }[]
  table: TermWeights
  /** term → measures that hold it, with its weight there */
  postings: ReadonlyMap<string, readonly (readonly [measure: number, weight: number])[]>
  lengths: readonly number[]
}

/** The last index that was made of plans beginning with one: people ask for one measure after another of the same plans. */
const indexes = new WeakMap<Plan, MeasureIndex>()

async function openIndex(plans: readonly Plan[], vocabulary: Vocabulary): Promise<MeasureIndex> {
  const [first] = plans
  const known = first === undefined ? undefined : indexes.get(first)
  const isKnown =
    known?.vocabulary === vocabulary &&
    known.plans.length === plans.length &&
    known.plans.every((plan, at) => plan === plans[at])
  if (isKnown) return known
  const measures = plans.flatMap((plan) => plan.measures.map((measure) => ({ planId: plan.id, measure })))
  const table = await createTermWeights()
  for (const { measure } of measures) table.add(listTerms(measure, vocabulary))
  const postings = new Map<string, [number, number][]>()
  const lengths = measures.map((_, at) => {
    const weights = table.weights(at)
    for (const [term, weight] of weights) {
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [[at, weight]])
      else list.push([at, weight])
    }
    return norm(weights.values())
  })
  const index = { plans: [...plans], vocabulary, measures, table, postings, lengths }
  if (first !== undefined) indexes.set(first, index)
  return index
}

function listTerms(measure: Measure, { themes }: Vocabulary): string[] {
  const text = measure.text.replace(/[\s*]/gu, '')
  const title = measure.title ?? ''
  const known = measure.themes.flatMap((hit) => {
    const label = themes.find((theme) => theme.id === hit.id)?.prefLabel.zh ?? hit.id
    return [label, ...hit.cues.map((cue) => cue.text)]
  })
  // the heading says most in the fewest letters
  return [...known, ...listBigrams(title), ...listBigrams(title), ...listBigrams(text)]
}

function norm(weights: Iterable<number>): number {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum)
}
