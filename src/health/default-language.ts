import type { Vocabulary } from '../model.js'
import { planLanguage } from './plan-language.js'

/** What of the vocabulary names are read and compared by; small, so that what needs only this does not bring the whole along. */
export const defaultLanguage: Pick<Vocabulary, 'subjects' | 'language'> = {
  subjects: [...planLanguage.subjects],
  language: {
    measures: [...planLanguage.measures],
    works: [...planLanguage.works],
    fees: [...planLanguage.fees],
    counted: [...planLanguage.counted],
    programmes: [...planLanguage.programmes],
    bodyEnds: [...planLanguage.bodyEnds],
    placeEnds: [...planLanguage.placeEnds],
    folds: planLanguage.folds.map(([printed, read]) => [printed, read]),
    contrasts: planLanguage.contrasts.map((group) => [...group]),
    topics: {
      ends: [...planLanguage.topics.ends],
      notBefore: [...planLanguage.topics.notBefore],
      kinds: [...planLanguage.topics.kinds],
    },
  },
}
