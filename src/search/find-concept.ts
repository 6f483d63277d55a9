import { defaultVocabulary } from '../health/vocabulary.js'
import type { Concept, IndicatorConcept, ThemeConcept, Vocabulary } from '../model.js'
import { createPairIndex, type IndexedLabel, type PairSearch } from './pair-index.js'

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

/** A cue says less of its theme than a name, and a definition less than a cue. */
const WEIGHT = { name: 1, cue: 0.9, weakCue: 0.6, definition: 0.7 }

/**
 * Themes by what people call them: 家医, 安宁疗护, DRG, mental health. Traditional characters and English words are
 * understood; finer themes (topics) are found too.
 *
 * @param words a name, part of one, or several words
 * @param options vocabulary and limit
 * @returns themes, best first; empty where nothing is like it
 */
export function findTheme(words: string, options: FindOptions = {}): ConceptHit<ThemeConcept>[] {
  const { themes } = options.vocabulary ?? defaultVocabulary
  return look(words, themes, listCues, options.limit)
}

/**
 * Indicators of the catalogue by what people call them: 签约率, 健康素养, antibiotic, 签约覆盖率 重点人群.
 *
 * @param words a name, part of one, or several words
 * @param options vocabulary and limit
 * @returns indicators, best first; empty where nothing is like it
 */
export function findIndicator(words: string, options: FindOptions = {}): ConceptHit<IndicatorConcept>[] {
  const { indicators } = options.vocabulary ?? defaultVocabulary
  return look(words, indicators, () => [], options.limit)
}

function listCues(theme: ThemeConcept): IndexedLabel<ThemeConcept>[] {
  return theme.cues.map(({ label, heading }) => ({
    item: theme,
    label,
    weight: heading >= 3 ? WEIGHT.cue : WEIGHT.weakCue,
  }))
}

const indexes = new WeakMap<readonly Concept[], PairSearch<Concept>>()

function look<T extends Concept>(
  words: string,
  concepts: readonly T[],
  further: (concept: T) => IndexedLabel<T>[],
  limit = 5,
): ConceptHit<T>[] {
  const index = (indexes.get(concepts) ?? openIndex(concepts, further)) as PairSearch<T>
  return index(words)
    .slice(0, limit)
    .map(({ item, score }) => ({ concept: item, score }))
}

function openIndex<T extends Concept>(
  concepts: readonly T[],
  further: (concept: T) => IndexedLabel<T>[],
): PairSearch<Concept> {
  const index = createPairIndex<Concept>(
    concepts.flatMap((concept) => {
      const { id, prefLabel, altLabel, hiddenLabel, lookupLabel = [], definition } = concept
      const names = [prefLabel.zh, prefLabel.en, id, ...altLabel, ...hiddenLabel, ...lookupLabel]
      return [
        ...names.map((label) => ({ item: concept, label, weight: WEIGHT.name })),
        ...(definition === prefLabel.zh
          ? []
          : [{ item: concept as Concept, label: definition, weight: WEIGHT.definition }]),
        ...further(concept),
      ]
    }),
  )
  indexes.set(concepts, index)
  return index
}
