import { CLAUSE_END, INCLUSION, HEADING_JOINTS, LIST_END, LIST_JOINT, OF_THE_WHOLE } from '../words/clause-words.js'
import type { IndicatorConcept, Target, TargetThemeRule, ThemeRoles, Vocabulary } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { simplify } from '../text/traditional.js'
import { CUE, type CueTable } from './compile-cues.js'
import { SETTLED, createMatches } from './cue-matches.js'
import { createWordFinder, type HeldWords, type WordFinder } from './find-words.js'
import type { Surroundings } from './match-indicator.js'
import { scanCues } from './scan-cues.js'
import { hasWord, matchAt, wordList } from '../text/word-table.js'

const BASE = 0
const JOIN = makeCodeSet([...HEADING_JOINTS].filter((sign) => sign !== '，'))
/** Cues of the text being read. */
const matches = createMatches(64)

/** What the theme of a target is chosen from. */
export interface TargetContext {
  target: Target
  indicator: IndicatorConcept | null
  /** primary theme and themes of the measure it stands in, best first */
  measureThemes: readonly string[]
  /** its name is of another field: a theme of any field (workforce) is not the vocabulary's there */
  away?: boolean
  /** the text around it, cleaned; empty where it is not known */
  around: Surroundings
}

/**
 * The theme of a target: its indicator's, else what a rule of the vocabulary says, else what the words of its clause
 * are about, else its measure's.
 *
 * @param context target, indicator and the themes of its measure
 * @param vocabulary rules and roles
 * @param table compiled cues
 * @returns theme id; null for a milestone of no measure that is about the whole of a field, and where nothing tells
 */
export function chooseTargetTheme(
  { target, indicator, measureThemes, around, away = false }: TargetContext,
  vocabulary: Vocabulary,
  table: CueTable,
): string | null {
  const phrase = plainly(target.indicator)
  if (target.kind === 'milestone' && target.measureId === null && OF_THE_WHOLE.test(phrase)) return null
  const subject = target.subject === null ? null : plainly(target.subject)
  const quote = plainly(target.quote.replace(/\s/gu, ''))
  const text = phrase + '|' + (subject ?? '') + '|' + quote
  const known = (id: string | null): id is string => id !== null && table.numberOf.has(id)
  const narrow = (theme: string): string => narrowTheme(theme, text + around.clause, vocabulary.roles, table)
  if (indicator?.unthemed === true) return target.measureId === null ? null : (measureThemes[0] ?? null)
  if (indicator !== null) {
    const theme = themeOfIndicator(indicator, text, measureThemes)
    return known(theme) ? narrow(theme) : (measureThemes[0] ?? null)
  }
  const first = target.kind === 'coverage' ? firstOfSeveral(text, table) : null
  if (first !== null) return first
  const ruled = byRules({ phrase, subject, quote, text, count: target.kind === 'count' }, around, measureThemes, vocabulary, table) // prettier-ignore
  const isGeneric = table.themes[table.numberOf.get(ruled ?? '') ?? -1]?.generic === true
  if (known(ruled) && !(away && isGeneric)) return narrow(ruled)
  const cued = byCues({ phrase, subject, quote }, table, measureThemes) ?? measureThemes[0] ?? null
  return cued === null ? null : narrow(cued)
}

/** Words as the catalogue writes them, without what is only counted in. */
const plainly = (words: string): string => simplify(words).replace(INCLUSION, '')

/** The theme that the target's own words give it, else the indicator's; beds go with the measure that they stand in. */
function themeOfIndicator(
  { theme, placed, themeWhere }: IndicatorConcept,
  text: string,
  measureThemes: readonly string[],
): string {
  if (placed === true) return measureThemes[0] ?? theme
  if (themeWhere === undefined) return theme
  const own = dropLists(text)
  const said = themeWhere.find(({ words }) => words.some((word) => own.includes(word)))
  if (said !== undefined) return said.theme
  // DRG/DIP付费: where the words do not tell, the measure does
  const beside = themeWhere.find((other) => measureThemes.includes(other.theme))
  return beside === undefined || measureThemes.includes(theme) ? theme : beside.theme
}

/** One value said of several subjects has the theme of the first: 城市医疗集团和家庭医生签约服务实现全覆盖. */
function firstOfSeveral(text: string, table: CueTable): string | null {
  const { cues, weights } = table
  matches.count = 0
  scanCues(text, table, matches, 0, text.indexOf('|'))
  for (let row = 0; row < matches.count; row++) {
    const cue = matches.cue[row] ?? 0
    if ((weights[cues[cue + CUE.body] ?? 0] ?? 0) < SETTLED) continue
    if ((matches.start[row] ?? 0) > 3 || JOIN[text.charCodeAt(matches.end[row] ?? 0)] !== 1) return null
    return table.themes[cues[cue + CUE.theme] ?? -1]?.id ?? null
  }
  return null
}

/** Lists of three and more are dropped: 麻醉、康复、中医等专业人员 is not about 中医 alone. */
function dropLists(text: string): string {
  return splitAt(text, (unit) => unit === '|' || CLAUSE_END.has(unit))
    .map((clause) => {
      if (clause.split(LIST_JOINT).length <= 2) return clause
      const end = clause.indexOf(LIST_END, clause.lastIndexOf(LIST_JOINT))
      return end < 0 ? '' : clause.slice(end)
    })
    .join('|')
}

function splitAt(text: string, isEnd: (unit: string) => boolean): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++)
    if (at === text.length || isEnd(text.charAt(at))) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  return parts
}

/** A rule with the numbers of its words; rules that may go by the clause alone are asked of every text. */
interface NumberedRule {
  rule: TargetThemeRule
  words: number[]
  near: number[] | null
  not: number[]
}

interface Rules {
  finder: WordFinder
  /** a text without its neutral terms: 费中医保 is not about 中医 */
  blank: (text: string) => string
  /** records for the words of the target's own phrase and of the sentence around it */
  own: HeldWords
  around: HeldWords
  list: NumberedRule[]
  /** by the number of a word, the rules it belongs to, and the rules that are asked of every text */
  ofWord: readonly (readonly number[])[]
  always: readonly number[]
}

const opened = new WeakMap<Vocabulary, Rules>()

function openRules(vocabulary: Vocabulary): Rules {
  const known = opened.get(vocabulary)
  if (known !== undefined) return known
  const rules = vocabulary.targetThemes ?? []
  const words = [...new Set(rules.flatMap((rule) => [...rule.words, ...(rule.near ?? []), ...(rule.not ?? [])]))]
  const place = new Map(words.map((word, index) => [word, index]))
  const numbers = (list: readonly string[]): number[] => list.flatMap((word) => place.get(word) ?? [])
  const finder = createWordFinder(words)
  const list = rules.map((rule) => ({
    rule,
    words: numbers(rule.words),
    near: rule.near === undefined ? null : numbers(rule.near),
    not: numbers(rule.not ?? []),
  }))
  const ofWord = words.map((): number[] => [])
  for (const [index, rule] of list.entries()) for (const word of new Set(rule.words)) ofWord[word]?.push(index)
  const always = list.flatMap(({ rule }, index) => (rule.alone === true ? [index] : []))
  const found = {
    finder,
    blank: createBlanker(vocabulary),
    own: finder.open(),
    around: finder.open(),
    list,
    ofWord,
    always,
  }
  opened.set(vocabulary, found)
  return found
}

/** Words of rules inside a neutral term are not meant; a neutral term that a rule itself names, or that holds what it excludes, is. */
function createBlanker({ neutral = [], targetThemes = [] }: Vocabulary): (text: string) => string {
  const named = targetThemes.flatMap(({ words, near = [], not = [] }) => [...words, ...near, ...not])
  const excluded = targetThemes.flatMap(({ not = [] }) => not)
  const terms = neutral
    .map(({ label }) => label)
    .filter((label) => !named.some((word) => word.includes(label)) && !excluded.some((word) => label.includes(word)))
  const held = wordList(terms.filter((label) => named.some((word) => label.includes(word))))
  return (text) => {
    if (!hasWord(held, text, 0, text.length)) return text
    let plain = ''
    for (let at = 0; at < text.length;) {
      const hit = matchAt(held, text, at)
      plain += hit === null ? text.charAt(at) : '|'
      at = hit?.end ?? at + 1
    }
    return plain
  }
}

interface Phrase {
  phrase: string
  subject: string | null
  quote: string
  /** all three */
  text: string
  /** a number of things */
  count: boolean
}

/** The theme of the first rule that fits; only those are asked that the target's own words belong to, or that ask for none. */
function byRules(
  { phrase, subject, quote, text, count }: Phrase,
  around: Surroundings,
  measureThemes: readonly string[],
  vocabulary: Vocabulary,
  table: CueTable,
): string | null {
  const { finder, blank, own, around: wordsAround, list, ofWord, always } = openRules(vocabulary)
  finder.find(blank(phrase), own)
  if (subject !== null) finder.add(blank(subject), own)
  finder.add(blank(quote), own)
  let near: HeldWords | null = null
  const holds = (word: number): boolean => own.has[word] === 1
  const isNear = (word: number): boolean =>
    holds(word) || (near ??= finder.find(around.sentence, wordsAround)).has[word] === 1
  const fits = ({ rule, words, near: nearWords, not }: NumberedRule): boolean => {
    if ((rule.count === true && !count) || not.some(holds)) return false
    if (rule.alone !== true) return nearWords === null || nearWords.some(isNear)
    if (isFamily(measureThemes[0], rule.theme, table) && holdsOne(around.clause, rule.words)) return true
    return (
      words.some(holds) &&
      dropLists(blank(text))
        .split('|')
        .some((clause) => isAlone(clause, rule.words))
    )
  }
  let first = list.length
  const ask = (index: number): void => {
    const rule = index < first ? list[index] : undefined
    if (rule !== undefined && fits(rule)) first = index
  }
  for (const index of always) ask(index)
  for (let i = 0; i < own.count; i++) for (const index of ofWord[own.list[i] ?? 0] ?? []) ask(index)
  return list[first]?.rule.theme ?? null
}

function holdsOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}

/**
 * Whether a clause is about one of the words, and not about it beside its like: 县人民医院、县中医院 is about hospitals.
 *
 * @param clause a clause, with no list of three and more
 * @param words words of a theme
 */
function isAlone(clause: string, words: readonly string[]): boolean {
  if (!holdsOne(clause, words)) return false
  const [first = '', second] = clause.split(LIST_JOINT)
  if (second === undefined || first.length < HEAD || !second.includes(first.slice(-HEAD))) return true
  return holdsOne(first, words) && holdsOne(second, words)
}

/** Letters of the word that two names of a list end in: 医院. */
const HEAD = 2

/** Whether a theme is another one or stands below it. */
function isFamily(id: string | undefined, above: string, table: CueTable): boolean {
  const theme = table.numberOf.get(id ?? '') ?? -1
  return id === above || (table.above[theme]?.some((t) => table.themes[t]?.id === above) ?? false)
}

/** A word of the target's own clause makes a theme a narrower one: 蒙 in one about 中医药. */
function narrowTheme(theme: string, text: string, roles: ThemeRoles | undefined, table: CueTable): string {
  for (const variant of roles?.variants ?? [])
    if (variant.of === theme && text.includes(variant.word) && table.numberOf.has(variant.theme)) return variant.theme
  return theme
}

/** The theme whose cues fill the phrase most; the measure's own themes win a tie. */
function byCues(
  { phrase, subject, quote }: { phrase: string; subject: string | null; quote: string },
  table: CueTable,
  measureThemes: readonly string[],
): string | null {
  const { cues, weights } = table
  const scores = new Map<string, number>()
  if (measureThemes[0] !== undefined) scores.set(measureThemes[0], BASE)
  const read = (text: string, share: number): void => {
    matches.count = 0
    scanCues(text, table, matches)
    for (let row = 0; row < matches.count; row++) {
      const cue = matches.cue[row] ?? 0
      const id = table.themes[cues[cue + CUE.theme] ?? -1]?.id ?? ''
      const length = (matches.end[row] ?? 0) - (matches.start[row] ?? 0)
      scores.set(id, (scores.get(id) ?? 0) + (weights[cues[cue + CUE.body] ?? 0] ?? 0) * share * (1 + length / 20))
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
