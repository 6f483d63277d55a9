import { reviewRules, type ReviewRuleId } from '../../words/review-texts.js'
import type {
  Comparison,
  Finding,
  IndicatorConcept,
  Labels,
  Lang,
  Measure,
  Plan,
  Target,
  Vocabulary,
} from '../../model.js'
import { formatDated } from '../format-value.js'
import { fillHoles } from '../../text/fill-holes.js'
import type { ThemeOrder } from '../order-themes.js'
import type { OwnGroup } from './own-groups.js'
import { readOwnYears } from './own-years.js'

/** What all rules of a review read. */
export interface ReviewContext {
  draft: Plan
  /** id of the draft in the comparison */
  draftId: string
  peers: readonly Plan[]
  peerIds: readonly string[]
  /** the draft and its peers side by side, the draft first */
  comparison: Comparison
  /** the draft's own targets by what they measure */
  own: readonly OwnGroup[]
  vocabulary: Vocabulary
  indicators: ReadonlyMap<string, IndicatorConcept>
  order: ThemeOrder
  measures: ReadonlyMap<string, Measure>
}
import { tierOf } from './tier-of.js'

/** What fills the `{…}` of a rule's texts: one text for both languages, or one each. */
export type Fillings = Record<string, string | Labels>

/** Where a finding stands in the draft. */
export type Place = Pick<Finding, 'quote' | 'span' | 'location'>

const NOWHERE: Place = { quote: null, span: null, location: null }

/** Make a finding of a rule. */
export function makeFinding(
  ruleId: ReviewRuleId,
  fillings: Fillings,
  parts: Partial<Pick<Finding, 'theme' | 'indicatorId' | 'peers'>> & { place?: Place; bonus?: number },
): Finding {
  const rule = reviewRules[ruleId]
  const fill = (labels: Labels): Labels => ({ zh: fillIn(labels, fillings, 'zh'), en: fillIn(labels, fillings, 'en') })
  return {
    ruleId,
    tier: tierOf({ ruleId, severity: rule.severity }),
    severity: rule.severity,
    importance: Math.max(0, Math.min(100, Math.round(rule.importance + (parts.bonus ?? 0)))),
    title: fill(rule.title),
    reason: fill(rule.reason),
    advice: fill(rule.advice),
    ...(parts.place ?? NOWHERE),
    theme: parts.theme ?? null,
    indicatorId: parts.indicatorId ?? null,
    peers: parts.peers ?? [],
  }
}

/** Fill the `{…}` of a text; an unknown one stays as it is. */
export function fillIn(labels: Labels, fillings: Fillings, lang: Lang): string {
  const entries = Object.entries(fillings)
  const texts = entries.map(([name, filling]) => [name, typeof filling === 'string' ? filling : filling[lang]] as const)
  return fillHoles(labels[lang], Object.fromEntries(texts))
}

/** An indicator in a sentence: in English by the name that the vocabulary has for it, else as a quote of the draft. */
export function nameIndicator(
  label: string,
  id: string | null,
  { indicators }: Pick<ReviewContext, 'indicators'>,
): Labels {
  return { zh: label, en: indicators.get(id ?? '')?.prefLabel.en ?? quoted(label) }
}

/** How many of something in an English sentence: 1 target, 2 targets. */
export function countOf(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`
}

/** Words of the draft in a sentence, as they are in Chinese and in quotation marks in English. */
export function words(text: string): Labels {
  return { zh: text, en: quoted(text) }
}

const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** The place of a target in the draft. */
export function placeOfTarget(target: Target): Place {
  return { quote: target.quote, span: target.span, location: target.location }
}

/** What a finding about a target of the draft is of, and where it stands. */
export function aboutTarget(target: Target): Pick<Finding, 'theme' | 'indicatorId'> & { place: Place } {
  return { theme: target.theme, indicatorId: target.indicatorId, place: placeOfTarget(target) }
}

/** A value with its year: `≥75%（2027）`. */
export function datedValue(target: Target): Labels {
  return { zh: formatDated(target, 'zh'), en: formatDated(target, 'en') }
}

/** A peer's value as something to consider: with its year where the draft could set it, too. */
export function valueToTake(target: Target, draft: Plan): Labels {
  const { first } = readOwnYears(draft)
  const isOver = target.year !== null && first !== null && target.year < first
  return datedValue(isOver ? { ...target, year: null } : target)
}

/** A peer's target as a citation. */
export function citeTarget(planId: string, label: string, target: Target): Finding['peers'][number] {
  return {
    planId,
    label,
    quote: target.quote,
    value: formatDated(target),
    values: datedValue(target),
    location: target.location,
  }
}

/** Peers' values in a sentence: 甲市 ≥90%（2025）、乙县 90%; at most six. */
export function listValues(peers: readonly { label: string; target: Target }[]): Labels {
  const few = (lang: Lang): string[] =>
    peers.slice(0, MOST_VALUES).map(({ label, target }) => `${label} ${formatDated(target, lang)}`)
  const more = peers.length > MOST_VALUES
  return { zh: few('zh').join('、') + (more ? '等' : ''), en: few('en').join(', ') + (more ? ', …' : '') }
}

const MOST_VALUES = 6

/** Whether enough peers do something to call it usual: half of them and at least two, or the only one there is. */
export function isUsual(count: number, total: number): boolean {
  return count * 2 >= total && count >= Math.min(2, total) && count > 0
}
