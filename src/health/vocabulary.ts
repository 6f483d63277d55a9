import type { Vocabulary } from '../model.js'
import { higherIsBetterWords, lowerIsBetterWords, secondFewerWords, secondMoreWords } from './better-direction.js'
import { defaultLanguage } from './default-language.js'
import { departments } from './departments.js'
import { field } from './field-words.js'
import { indicators } from './indicators.js'
import { neutralTerms } from './neutral-terms.js'
import { roles } from './roles.js'
import { scopes } from './scopes.js'
import { paraphrases } from './paraphrases.js'
import { fillers, institutionWords, slots, synonyms } from './slots.js'
import { targetThemes } from './target-themes.js'
import { themes } from './themes.js'

/**
 * The words of health as one plain object: themes, indicators and departments, the words that hold a cue and mean
 * something else, those that tell the field, what themes do for one another, how the theme of a target is told, populations
 * and institutions. Another field is another object of this shape; no engine knows a word of it.
 */
export const defaultVocabulary: Vocabulary = {
  about: {
    id: 'health',
    title: { zh: '卫生健康规划词汇', en: 'Vocabulary of health plans' },
    version: '1.0.0',
    license: 'MIT',
    source: '标注指南的主题与指标；国家卫生健康规划、行动和标准（各条目注明出处）',
  },
  themes,
  indicators,
  departments,
  neutral: [...neutralTerms],
  field,
  roles,
  targetThemes: [...targetThemes],
  scopes: [...scopes],
  slots: [...slots],
  fillers: [...fillers],
  ...defaultLanguage,
  institutionWords: [...institutionWords],
  synonyms: synonyms.map(([printed, read]) => [printed, read]),
  paraphrases: paraphrases.map(([printed, read]) => [printed, read]),
  lowerIsBetter: [...lowerIsBetterWords],
  higherIsBetter: [...higherIsBetterWords],
  secondIsMore: [...secondMoreWords],
  secondIsFewer: [...secondFewerWords],
}
