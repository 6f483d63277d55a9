import { simplify } from '../text/traditional.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import type { Measure, Plan, Target, Vocabulary } from '../model.js'
import { listBigrams } from '../text/similarity.js'

/** A measure or a target that fits the words. */
export interface SearchHit {
  planId: string
  kind: 'measure' | 'target'
  id: string
  /** heading of the measure, indicator of the target */
  title: string
  quote: string
  span: { start: number; end: number }
  location: string
  /** 0–1; 1 where every word is in the title */
  score: number
}

/** Options of {@link search}. */
export interface SearchOptions {
  vocabulary?: Vocabulary
  /** how many at most; default 20 */
  limit?: number
}

/**
 * Measures and targets by words: 安宁疗护 床位. Words are separated by spaces and must all be met, by the text itself or
 * by other names of the same theme (家医 finds 家庭医生签约). Traditional characters are understood.
 *
 * @param plans where to look
 * @param query words
 * @param options vocabulary and limit
 * @returns hits, best first
 */
export function search(plans: readonly Plan[], query: string, options: SearchOptions = {}): SearchHit[] {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const words = simplify(query)
    .split(/[\s，、]+/u)
    .filter((word) => word !== '')
    .map((word) => expandWord(word, vocabulary))
  if (words.length === 0) return []
  const hits = plans.flatMap((plan) => [
    ...plan.measures.map((measure) => hitOfMeasure(plan, measure, words)),
    ...plan.targets.map((target) => hitOfTarget(plan, target, words)),
  ])
  return hits
    .filter((hit): hit is SearchHit => hit !== null)
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, options.limit ?? 20)
}

interface Word {
  text: string
  /** other names of the themes that it names */
  names: string[]
  themes: string[]
}

function expandWord(word: string, { themes }: Vocabulary): Word {
  const text = word.toLowerCase()
  const meant = themes.filter((theme) =>
    [theme.prefLabel.zh, theme.prefLabel.en.toLowerCase(), theme.id, ...theme.altLabel].includes(text),
  )
  return { text, names: meant.flatMap((theme) => theme.altLabel), themes: meant.map((theme) => theme.id) }
}

function hitOfMeasure(plan: Plan, measure: Measure, words: readonly Word[]): SearchHit | null {
  const title = measure.title ?? clip(measure.text)
  const themes = measure.themes.map((theme) => theme.id)
  const score = rate(words, title, measure.text, themes)
  return score === 0
    ? null
    : {
        planId: plan.id,
        kind: 'measure',
        id: measure.id,
        title,
        quote: plan.source.slice(measure.span.start, measure.span.end),
        span: measure.span,
        location: measure.location,
        score,
      }
}

function hitOfTarget(plan: Plan, target: Target, words: readonly Word[]): SearchHit | null {
  const score = rate(words, target.indicator, target.quote, target.theme === null ? [] : [target.theme])
  return score === 0
    ? null
    : {
        planId: plan.id,
        kind: 'target',
        id: target.id,
        title: target.indicator,
        quote: target.quote,
        span: target.span,
        location: target.location,
        score,
      }
}

/** Mean over the words; 0 where one is not met at all. */
function rate(words: readonly Word[], title: string, body: string, themes: readonly string[]): number {
  const head = clean(title)
  const text = clean(body)
  let sum = 0
  for (const word of words) {
    const met = rateWord(word, head, text, themes)
    if (met === 0) return 0
    sum += met
  }
  return Math.round((sum / words.length) * 1000) / 1000
}

function rateWord({ text, names, themes: meant }: Word, head: string, body: string, themes: readonly string[]): number {
  if (head.includes(text)) return 1
  if (body.includes(text)) return 0.8
  if (names.some((name) => head.includes(name))) return 0.75
  if (meant.some((id) => themes.includes(id))) return 0.6
  const pairs = listBigrams(text)
  if (pairs.length < 2) return 0
  const share = pairs.filter((pair) => body.includes(pair) || head.includes(pair)).length / pairs.length
  return share >= 0.6 ? share * 0.5 : 0
}

function clean(text: string): string {
  return simplify(text)
    .replace(/[\s*“”]/gu, '')
    .toLowerCase()
}

function clip(text: string): string {
  const line = text.replace(/[\s*]/gu, '')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
