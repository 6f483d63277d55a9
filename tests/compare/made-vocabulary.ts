import type { IndicatorConcept, ThemeConcept, Vocabulary } from '../../src/model.js'

function theme(id: string, broader: string | null = null, related: string[] = []): ThemeConcept {
  const concept = { id, prefLabel: { zh: id, en: id }, altLabel: [], hiddenLabel: [], definition: '', source: '' }
  return { ...concept, broader, related, cues: [], negativeLabel: [] }
}

function indicator(
  id: string,
  zh: string,
  themeId: string,
  better: 'higher' | 'lower' | null = 'higher',
): IndicatorConcept {
  const concept = { id, prefLabel: { zh, en: id }, altLabel: [], hiddenLabel: [], definition: '', source: '' }
  return { ...concept, theme: themeId, unitFamily: 'percent', better, scope: null, allOf: [], noneOf: [] }
}

/** Few themes and indicators, so that these tests do not move when the built-in vocabulary grows. */
export const madeVocabulary: Vocabulary = {
  themes: [
    theme('family-doctors'),
    theme('dip', 'payment', ['drg']),
    theme('payment'),
    theme('drg', 'payment', ['dip']),
    theme('funding'),
    theme('primary-care'),
  ],
  indicators: [
    indicator('fd-all', '全人群签约覆盖率', 'family-doctors'),
    indicator('fd-key', '重点人群签约覆盖率', 'family-doctors'),
    indicator('drg-share', '按DRG付费基金占比', 'drg'),
    indicator('oop', '个人卫生支出占比', 'funding', 'lower'),
  ],
  departments: [],
}
