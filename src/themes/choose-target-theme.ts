import { TARGET_THEME_LATE, TARGET_THEME_RULES, TCM_WORDS, type TargetThemeRule } from '../lexicon/target-themes.js'
import type { IndicatorConcept, Target } from '../model.js'
import type { CueTable } from './compile-cues.js'
import { scanCues } from './scan-cues.js'

/** What the theme of a target is chosen from. */
export interface TargetContext {
  target: Target
  indicator: IndicatorConcept | null
  /** primary theme and themes of the measure it stands in, best first */
  measureThemes: readonly string[]
}

/**
 * The theme of a target: its indicator's, else what a rule of the guidelines says, else what the words of its clause
 * are about, else its measure's.
 *
 * @param context target, indicator and the themes of its measure
 * @param table compiled cues
 * @returns theme id; null for a milestone of the whole system (no measure) and where nothing tells
 */
export function chooseTargetTheme({ target, indicator, measureThemes }: TargetContext, table: CueTable): string | null {
  if (target.kind === 'milestone' && target.measureId === null) return null
  const text = target.indicator + '|' + (target.subject ?? '') + '|' + target.quote.replace(/\s/gu, '')
  const known = (id: string | null | undefined): id is string =>
    typeof id === 'string' && table.themes.some((theme) => theme.id === id)
  if (indicator !== null) {
    const theme = indicator.theme === 'drg' ? byRules(TARGET_THEME_RULES, text, ['drg', 'dip']) : indicator.theme
    return known(theme) ? narrowTcm(theme, text, table) : (measureThemes[0] ?? null)
  }
  const ruled = byRules(TARGET_THEME_RULES, text)
  if (known(ruled)) return ruled
  if (TCM_WORDS.some((word) => text.includes(word)) && known('traditional-medicine'))
    return narrowTcm('traditional-medicine', text, table)
  const late = byRules(TARGET_THEME_LATE, text)
  if (known(late)) return late
  return byCues(target, table, measureThemes) ?? measureThemes[0] ?? null
}

function byRules(rules: readonly TargetThemeRule[], text: string, only?: readonly string[]): string | null {
  const fits = ({ theme, words, and, not }: TargetThemeRule): boolean =>
    (only === undefined || only.includes(theme)) &&
    words.some((word) => text.includes(word)) &&
    (and ?? []).every((word) => text.includes(word)) &&
    !(not ?? []).some((word) => text.includes(word))
  return rules.find(fits)?.theme ?? only?.[0] ?? null
}

/** 藏 or 蒙 in the target's own clause. */
function narrowTcm(theme: string, text: string, table: CueTable): string {
  if (theme !== 'traditional-medicine') return theme
  for (const [word, id] of [
    ['蒙', 'mongolian-medicine'],
    ['藏', 'tibetan-medicine'],
  ] as const)
    if (text.includes(word) && table.themes.some((t) => t.id === id)) return id
  return theme
}

/** The theme whose cues fill the phrase most; the measure's own themes win a tie. */
function byCues(target: Target, table: CueTable, measureThemes: readonly string[]): string | null {
  const scores = new Map<string, number>()
  const read = (text: string, share: number): void => {
    for (const { theme, body, start, end } of scanCues(text, table).matches) {
      const id = table.themes[theme]?.id ?? ''
      scores.set(id, (scores.get(id) ?? 0) + body * share * (1 + (end - start) / 20))
    }
  }
  read(target.indicator, 1)
  if (target.subject !== null) read(target.subject, 0.3)
  read(target.quote.replace(/\s/gu, ''), 0.5)
  let best: string | null = null
  let most = 0.4
  for (const [id, score] of scores) {
    const own = measureThemes.indexOf(id)
    const total = score + (own === 0 ? 0.6 : own > 0 ? 0.3 : 0)
    if (total > most) {
      most = total
      best = id
    }
  }
  return best
}
