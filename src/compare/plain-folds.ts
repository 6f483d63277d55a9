import type { NameLanguage } from '../words/name-language.js'
import { SPACES } from './spaces.js'

/** Marks that say nothing about what is measured. */
export const MARKS = `${SPACES}%.,，、。；：:“”"'‘’《》()（）[]【】·~—-`

/** The words to fold of a language. Wordings are folded without marks, so these have none either: 执业（助理）医师, PM2.5. */
export function plainFolds({ folds }: NameLanguage): NameLanguage['folds'] {
  return folds.map(([from, to]) => [plain(from), plain(to)] as const).filter(([from]) => from !== '')
}

function plain(wording: string): string {
  return Array.from(wording)
    .filter((sign) => !MARKS.includes(sign))
    .join('')
}
