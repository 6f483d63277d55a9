import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Vocabulary } from '../../src/model.js'
import { foldText } from '../../src/text/fold.js'

/**
 * The built-in vocabulary without the theme words that only one plan uses: what is left is what a plan that nobody had
 * seen could have been read with.
 *
 * @param text the plan
 * @param others every other text that there is
 * @returns the vocabulary, and how many words were taken out
 */
export function withoutPeculiar(text: string, others: readonly string[]): { vocabulary: Vocabulary; removed: number } {
  const fold = (one: string): string => foldText(one, { start: 0, end: one.length }).text
  const own = fold(text)
  const rest = others.map(fold).join('\n')
  let removed = 0
  const themes = defaultVocabulary.themes.map((theme) => {
    const cues = theme.cues.filter(({ label }) => !own.includes(label) || rest.includes(label))
    removed += theme.cues.length - cues.length
    return { ...theme, cues }
  })
  return { vocabulary: { ...defaultVocabulary, themes }, removed }
}
