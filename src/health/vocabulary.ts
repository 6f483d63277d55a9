import type { Vocabulary } from '../model.js'
import { departments } from './departments.js'
import { indicators } from './indicators.js'
import { themes } from './themes.js'

/** The built-in themes, indicators and departments. */
export const defaultVocabulary: Vocabulary = { themes, indicators, departments }
