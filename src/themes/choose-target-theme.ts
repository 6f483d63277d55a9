import {
  PLACED_INDICATORS,
  TARGET_THEME_LATE,
  TARGET_THEME_RULES,
  TCM_WORDS,
  type TargetThemeRule,
} from '../health/target-themes.js'
import type { IndicatorConcept, Target } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import type { CueTable } from './compile-cues.js'
import { createMatches } from './cue-matches.js'
import { createWordFinder, type HeldWords, type WordFinder } from './find-words.js'
import type { Surroundings } from './match-indicator.js'
import { scanCues } from './scan-cues.js'

const BASE = 0
const PLACED = new Set(PLACED_INDICATORS)
const JOIN = makeCodeSet('和、及与')
/** Cues of the text being read. */
const matches = createMatches(64)

/** What the theme of a target is chosen from. */
export interface TargetContext {
  target: Target
  indicator: IndicatorConcept | null
  /** primary theme and themes of the measure it stands in, best first */
  measureThemes: readonly string[]
  /** the text around it, cleaned; empty where it is not known */
  around: Surroundings
}

/**
 * The theme of a target: its indicator's, else what a rule of the guidelines says, else what the words of its clause
 * are about, else its measure's.
 *
 * @param context target, indicator and the themes of its measure
 * @param table compiled cues
 * @returns theme id; null for a milestone of the whole system (no measure) and where nothing tells
 */
export function chooseTargetTheme(
  { target, indicator, measureThemes, around }: TargetContext,
  table: CueTable,
): string | null {
  if (target.kind === 'milestone' && target.measureId === null) return null
  const { indicator: phrase, subject } = target
  const quote = target.quote.replace(/\s/gu, '')
  const text = phrase + '|' + (subject ?? '') + '|' + quote
  const known = (id: string | null): id is string => id !== null && table.numberOf.has(id)
  const narrow = (theme: string): string =>
    theme === 'traditional-medicine' ? narrowTcm(text + around.clause, table) : theme
  if (indicator !== null) {
    const theme = themeOfIndicator(indicator, text, measureThemes)
    return known(theme) ? narrow(theme) : (measureThemes[0] ?? null)
  }
  const first = target.kind === 'coverage' ? firstOfSeveral(text, table) : null
  if (first !== null) return first
  const { finder, own, around: wordsAround, first: firstRules, late: lateRules, tcm } = openRules()
  finder.find(phrase, own)
  if (subject !== null) finder.add(subject, own)
  finder.add(quote, own)
  let near: HeldWords | null = null
  const held = {
    held: own,
    count: target.kind === 'count',
    around: () => (near ??= finder.find(around.sentence, wordsAround)),
  }
  const ruled = byRules(firstRules, held)
  if (known(ruled)) return ruled
  if (
    known('traditional-medicine') &&
    ((tcm.some((word) => own.has[word] === 1) && isTcm(dropLists(text))) ||
      (isFamily(measureThemes[0], 'traditional-medicine', table) && isTcm(around.clause)))
  )
    return narrow('traditional-medicine')
  const late = byRules(lateRules, held)
  if (known(late)) return narrow(late)
  const cued = byCues({ phrase, subject, quote }, table, measureThemes) ?? measureThemes[0] ?? null
  return cued === null ? null : narrow(cued)
}

interface HeldPhrase {
  /** words of the rules in the target's own phrase, and in the rest of the sentence around */
  held: HeldWords
  around: () => HeldWords
  count: boolean
}

/** DIP beside no DRG is dip; a count of recruits is of the group that it alone is about. */
function themeOfIndicator({ id, theme }: IndicatorConcept, text: string, measureThemes: readonly string[]): string {
  if (PLACED.has(id)) return measureThemes[0] ?? theme
  if (theme === 'drg') {
    if (text.includes('DIP') || text.includes('DRG')) return text.includes('DRG') ? 'drg' : 'dip'
    return measureThemes.includes('dip') && !measureThemes.includes('drg') ? 'dip' : 'drg'
  }
  if (id !== 'talent-recruitment') return theme
  if (/乡村医生|村医(?!疗)/u.test(text)) return 'rural-doctors'
  if (/全科/u.test(text)) return 'general-practice'
  const own = dropLists(text)
  return isTcm(own) ? 'traditional-medicine' : theme
}

function isTcm(words: string): boolean {
  return TCM_WORDS.some((word) => words.includes(word))
}

/** One value said of several subjects has the theme of the first: 城市医疗集团和家庭医生签约服务实现全覆盖. */
function firstOfSeveral(text: string, table: CueTable): string | null {
  const { theme, body } = table.cues
  matches.count = 0
  scanCues(text, table, matches, 0, text.indexOf('|'))
  for (let row = 0; row < matches.count; row++) {
    const cue = matches.cue[row] ?? 0
    if ((body[cue] ?? 0) < 1) continue
    if ((matches.start[row] ?? 0) > 3 || JOIN[text.charCodeAt(matches.end[row] ?? 0)] !== 1) return null
    return table.themes[theme[cue] ?? -1]?.id ?? null
  }
  return null
}

/** Lists of three and more are dropped: 麻醉、康复、中医等专业人员 is not about 中医 alone. */
function dropLists(text: string): string {
  return text
    .split(/[|，；。]/u)
    .map((clause) => {
      if (clause.split('、').length <= 2) return clause
      const end = clause.indexOf('等', clause.lastIndexOf('、'))
      return end < 0 ? '' : clause.slice(end)
    })
    .join('|')
}

/** The rules with the numbers of their words, first that fits first. */
interface NumberedRule {
  theme: string
  count: boolean
  words: number[]
  near: number[] | null
  not: number[]
}

const ruleWords = [
  ...new Set([
    ...[...TARGET_THEME_RULES, ...TARGET_THEME_LATE].flatMap((rule) => [
      ...rule.words,
      ...(rule.near ?? []),
      ...(rule.not ?? []),
    ]),
    ...TCM_WORDS,
  ]),
]
interface Rules {
  finder: WordFinder
  /** records for the words of the target's own phrase and of the sentence around it */
  own: HeldWords
  around: HeldWords
  first: NumberedRule[]
  late: NumberedRule[]
  tcm: number[]
}
let rules: Rules | null = null

function openRules(): Rules {
  if (rules !== null) return rules
  const place = new Map(ruleWords.map((word, index) => [word, index]))
  const numbers = (words: readonly string[]): number[] => words.flatMap((word) => place.get(word) ?? [])
  const number = ({ theme, count, words, near, not }: TargetThemeRule): NumberedRule => ({
    theme,
    count: count === true,
    words: numbers(words),
    near: near === undefined ? null : numbers(near),
    not: numbers(not ?? []),
  })
  const finder = createWordFinder(ruleWords)
  rules = {
    finder,
    own: finder.open(),
    around: finder.open(),
    first: TARGET_THEME_RULES.map(number),
    late: TARGET_THEME_LATE.map(number),
    tcm: numbers(TCM_WORDS),
  }
  return rules
}

function byRules(list: readonly NumberedRule[], { held, count, around }: HeldPhrase): string | null {
  if (held.count === 0) return null
  const holds = (word: number): boolean => held.has[word] === 1
  for (const rule of list) {
    if ((rule.count && !count) || !rule.words.some(holds) || rule.not.some(holds)) continue
    if (rule.near === null || rule.near.some((word) => holds(word) || around().has[word] === 1)) return rule.theme
  }
  return null
}

/** Whether a theme is another one or stands below it. */
function isFamily(id: string | undefined, above: string, table: CueTable): boolean {
  const theme = table.numberOf.get(id ?? '') ?? -1
  return id === above || (table.above[theme]?.some((t) => table.themes[t]?.id === above) ?? false)
}

/** 藏 or 蒙 in the target's own clause. */
function narrowTcm(text: string, table: CueTable): string {
  for (const [word, id] of [
    ['蒙', 'mongolian-medicine'],
    ['藏', 'tibetan-medicine'],
  ] as const)
    if (text.includes(word) && table.numberOf.has(id)) return id
  return 'traditional-medicine'
}

/** The theme whose cues fill the phrase most; the measure's own themes win a tie. */
function byCues(
  { phrase, subject, quote }: { phrase: string; subject: string | null; quote: string },
  table: CueTable,
  measureThemes: readonly string[],
): string | null {
  const { cues } = table
  const scores = new Map<string, number>()
  if (measureThemes[0] !== undefined) scores.set(measureThemes[0], BASE)
  const read = (text: string, share: number): void => {
    matches.count = 0
    scanCues(text, table, matches)
    for (let row = 0; row < matches.count; row++) {
      const cue = matches.cue[row] ?? 0
      const id = table.themes[cues.theme[cue] ?? -1]?.id ?? ''
      const length = (matches.end[row] ?? 0) - (matches.start[row] ?? 0)
      scores.set(id, (scores.get(id) ?? 0) + (cues.body[cue] ?? 0) * share * (1 + length / 20))
    }
  }
  read(phrase, 1)
  if (subject !== null) read(subject, 0.3)
  read(quote, 0.5)
  let best: string | null = null
  let most = 0.4
  for (const [id, score] of scores) {
    const own = measureThemes.indexOf(id)
    const total = score + (own === 0 ? 1.5 : own > 0 ? 0.3 : 0)
    if (total > most) {
      most = total
      best = id
    }
  }
  return best
}
