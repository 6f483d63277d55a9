import type { Vocabulary } from '../model.js'

/** The built-in themes, indicators and departments. */
export const defaultVocabulary: Vocabulary = { themes: [], indicators: [], departments: [] }
