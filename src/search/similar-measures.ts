import { defaultVocabulary } from '../health/vocabulary.js'
import type { Measure, Plan, Vocabulary } from '../model.js'
import { createTermWeights } from '../text/natural.js'
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
  const others = plans.flatMap((plan) => plan.measures.map((other) => ({ planId: plan.id, measure: other })))
  const table = await createTermWeights()
  for (const text of [measure, ...others.map((other) => other.measure)]) table.add(listTerms(text, vocabulary))
  const own = table.weights(0)
  return others
    .map((other, index) => ({ ...other, score: Math.round(cosine(own, table.weights(index + 1)) * 1000) / 1000 }))
    .filter(({ measure: other, score }) => score > 0 && other !== measure)
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 10)
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

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0)
  const length = norm(a) * norm(b)
  return length === 0 ? 0 : dot / length
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
