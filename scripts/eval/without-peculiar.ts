import { composeCues } from '../../src/health/compose-cues.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { IndicatorConcept, TargetThemeRule, Vocabulary } from '../../src/model.js'
import { foldText } from '../../src/text/fold.js'

/**
 * The built-in vocabulary without the words that only one plan uses: what is left is what a plan that nobody had seen could
 * have been read with. Cues, neutral terms, the words of rules for the theme of a target and those of indicators all go;
 * a rule or a group of words of which nothing is left goes with them. A cue that is made of a thing and an act goes where
 * either part is the plan's own.
 *
 * @param text the plan
 * @param others every other text that there is
 * @returns the vocabulary, and the words that were taken out
 */
export function withoutPeculiar(
  text: string,
  others: readonly string[],
): { vocabulary: Vocabulary; removed: string[] } {
  const fold = (one: string): string => foldText(one, { start: 0, end: one.length }).text
  const own = fold(text)
  const rest = others.map(fold).join('\n')
  const removed = new Set<string>()
  const isShared = (word: string): boolean => {
    if (!own.includes(word) || rest.includes(word)) return true
    removed.add(word)
    return false
  }
  const made = new Map(
    defaultVocabulary.themes.flatMap(({ id }) => composeCues(id).map(({ label, ...parts }) => [label, parts] as const)),
  )
  const isSharedCue = (label: string): boolean => {
    const parts = made.get(label)
    return parts === undefined ? isShared(label) : isShared(parts.thing) && isShared(parts.act)
  }
  const { themes, neutral = [], targetThemes = [], indicators } = defaultVocabulary
  const vocabulary = {
    ...defaultVocabulary,
    themes: themes.map((theme) => ({ ...theme, cues: theme.cues.filter(({ label }) => isSharedCue(label)) })),
    neutral: neutral.filter(({ label }) => isShared(label)),
    targetThemes: targetThemes.flatMap((rule) => keepRule(rule, isShared)),
    indicators: indicators.flatMap((indicator) => keepIndicator(indicator, isShared)),
  }
  return { vocabulary, removed: [...removed] }
}

function keepRule(rule: TargetThemeRule, isShared: (word: string) => boolean): TargetThemeRule[] {
  const { near, not, ...rest } = rule
  const words = rule.words.filter(isShared)
  const kept = near?.filter(isShared)
  if (words.length === 0 || kept?.length === 0) return []
  return [
    {
      ...rest,
      words,
      ...(kept === undefined ? {} : { near: kept }),
      ...(not === undefined ? {} : { not: not.filter(isShared) }),
    },
  ]
}

function keepIndicator(indicator: IndicatorConcept, isShared: (word: string) => boolean): IndicatorConcept[] {
  const allOf = indicator.allOf.map((group) => group.filter(isShared))
  if (allOf.some((group) => group.length === 0)) return []
  return [
    { ...indicator, allOf, noneOf: indicator.noneOf.filter(isShared), altLabel: indicator.altLabel.filter(isShared) },
  ]
}
