import Fuse from 'fuse.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import { simplify } from '../text/traditional.js'
import type { Concept, IndicatorConcept, ThemeConcept, Vocabulary } from '../model.js'

/** A concept found by a person's words; 1 is a perfect fit. */
export interface ConceptHit<T extends Concept> {
  concept: T
  score: number
}

/** Options of {@link findTheme} and {@link findIndicator}. */
export interface FindOptions {
  vocabulary?: Vocabulary
  /** how many at most; default 5 */
  limit?: number
}

/**
 * Themes by what people call them: 家医, 安宁疗护, DRG. Traditional characters and English words are understood.
 *
 * @param words a name or part of one
 * @param options vocabulary and limit
 * @returns themes, best first; empty where nothing is like it
 */
export function findTheme(words: string, options: FindOptions = {}): ConceptHit<ThemeConcept>[] {
  const { themes } = options.vocabulary ?? defaultVocabulary
  return look(words, themes, (theme) => theme.cues.map((cue) => cue.label), options.limit)
}

/**
 * Indicators of the catalogue by what people call them: 签约率, 健康素养, antibiotic.
 *
 * @param words a name or part of one
 * @param options vocabulary and limit
 * @returns indicators, best first; empty where nothing is like it
 */
export function findIndicator(words: string, options: FindOptions = {}): ConceptHit<IndicatorConcept>[] {
  const { indicators } = options.vocabulary ?? defaultVocabulary
  return look(words, indicators, () => [], options.limit)
}

interface Entry<T> {
  concept: T
  label: string
  weight: number
}

const indexes = new WeakMap<readonly Concept[], Fuse<Entry<Concept>>>()

function look<T extends Concept>(
  words: string,
  concepts: readonly T[],
  cues: (concept: T) => string[],
  limit = 5,
): ConceptHit<T>[] {
  const query = simplify(words).replace(/\s/gu, '').toLowerCase()
  if (query === '') return []
  const index = (indexes.get(concepts) ?? createIndex(concepts, cues)) as Fuse<Entry<T>>
  const best = new Map<T, number>()
  for (const { item, score = 1 } of index.search(query)) {
    const likeness = (1 - score) * item.weight * lengthShare(query, item.label)
    if (likeness > (best.get(item.concept) ?? 0)) best.set(item.concept, likeness)
  }
  return [...best]
    .map(([concept, score]) => ({ concept, score: Math.round(score * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
}

/** Among labels that hold the words the shorter is the closer. */
function lengthShare(query: string, label: string): number {
  return 0.5 + (0.5 * Math.min(query.length, label.length)) / Math.max(query.length, label.length)
}

function createIndex<T extends Concept>(concepts: readonly T[], cues: (concept: T) => string[]): Fuse<Entry<T>> {
  const entries = concepts.flatMap((concept) => [
    ...[concept.prefLabel.zh, concept.prefLabel.en, concept.id, ...concept.altLabel, ...concept.hiddenLabel].map(
      (label) => ({ concept, label: label.toLowerCase(), weight: 1 }),
    ),
    ...cues(concept).map((label) => ({ concept, label: label.toLowerCase(), weight: 0.9 })),
  ])
  // Chinese labels are short and unspaced: where the words stand and how long the label is must not count
  const index = new Fuse(entries, {
    keys: ['label'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.34,
  })
  indexes.set(concepts, index as unknown as Fuse<Entry<Concept>>)
  return index
}
