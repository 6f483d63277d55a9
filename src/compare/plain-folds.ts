import { nameLanguage, type NameLanguage } from '../words/name-language.js'
import { SPACES } from './spaces.js'

/** Marks that say nothing about what is measured. */
export const MARKS = `${SPACES}%.,，、。；：:“”"'‘’《》()（）[]【】·~—-`

const known = new WeakMap<NameLanguage, NameLanguage['folds']>()

/** The words to fold of the language at hand. Wordings are folded without marks, so these have none either: 执业（助理）医师, PM2.5. */
export function plainFolds(): NameLanguage['folds'] {
  const language = nameLanguage()
  let folds = known.get(language)
  if (folds === undefined) {
    folds = language.folds.map(([from, to]) => [plain(from), plain(to)] as const).filter(([from]) => from !== '')
    known.set(language, folds)
  }
  return folds
}

function plain(wording: string): string {
  return Array.from(wording)
    .filter((sign) => !MARKS.includes(sign))
    .join('')
}
