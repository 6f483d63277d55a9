import { simplify } from '../text/traditional.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import type { Measure, Plan, Target, Vocabulary } from '../model.js'
import { listBigrams } from '../text/similarity.js'
import { findTheme } from './find-concept.js'

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
  /** only measures and targets of these themes and their narrower ones */
  themes?: readonly string[]
  /** only plans of these places: a region's name or code, the beginning of one (西安, 61), or a plan's id or label */
  places?: readonly string[]
  /** only targets of these years, and measures that hold one */
  years?: readonly number[]
}

/**
 * Measures and targets by words: 安宁疗护 床位. Words are separated by spaces and must all be met, by the text itself or
 * by other names of the same theme (家医 finds the measures about family doctors first). Traditional characters and English
 * names of themes are understood.
 *
 * @param plans where to look
 * @param query words
 * @param options vocabulary and limit
 * @returns hits, best first
 */
export function search(plans: readonly Plan[], query: string, options: SearchOptions = {}): SearchHit[] {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const words = readWords(query, vocabulary)
  if (words.length === 0) return []
  const isWanted = createFilter(options, vocabulary)
  const hits = plans
    .filter((plan) => isOfPlace(plan, options.places))
    .flatMap((plan) => [
      ...plan.measures.flatMap((measure) =>
        isWanted.measure(plan, measure) ? [hitOfMeasure(plan, measure, words)] : [],
      ),
      ...plan.targets.flatMap((target) => (isWanted.target(target) ? [hitOfTarget(plan, target, words)] : [])),
    ])
  return hits
    .filter((hit): hit is SearchHit => hit !== null)
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, options.limit ?? 20)
}

/** The whole query may name a theme (mental health); else each word is met by itself. */
function readWords(query: string, vocabulary: Vocabulary): Word[] {
  const plain = simplify(query).trim()
  if (plain === '') return []
  const whole = expandWord(plain, vocabulary)
  if (whole.themes.length > 0) return [whole]
  return plain
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .map((word) => expandWord(word, vocabulary))
}

/** Spaces and signs between the words of a query. */
const SEPARATORS = /[\s\p{P}]+/u

/** Whether a measure or a target is of the themes and years asked for. */
function createFilter(
  { themes, years }: SearchOptions,
  vocabulary: Vocabulary,
): { measure: (plan: Plan, measure: Measure) => boolean; target: (target: Target) => boolean } {
  const wanted = themes === undefined ? null : withNarrower(themes, vocabulary)
  const isTheme = (id: string | null): boolean => wanted === null || (id !== null && wanted.has(id))
  const isYear = (year: number | null): boolean => years === undefined || (year !== null && years.includes(year))
  return {
    measure: (plan, { id, themes: hits }) =>
      (wanted === null || hits.some((hit) => isTheme(hit.id) || hit.topics?.some(isTheme) === true)) &&
      (years === undefined || plan.targets.some(({ measureId, year }) => measureId === id && isYear(year))),
    target: ({ theme, year }) => isTheme(theme) && isYear(year),
  }
}

function withNarrower(ids: readonly string[], { themes }: Vocabulary): Set<string> {
  const wanted = new Set(ids)
  for (let size = -1; size !== wanted.size;) {
    size = wanted.size
    for (const { id, broader } of themes) if (broader !== null && wanted.has(broader)) wanted.add(id)
  }
  return wanted
}

function isOfPlace({ id, label, meta }: Plan, places: readonly string[] | undefined): boolean {
  if (places === undefined) return true
  const { region } = meta
  const names = [id, label, region?.name, region?.province, region?.city, region?.county]
  return places.some(
    (place) =>
      names.some((name) => name === place || (place.length > 1 && name?.startsWith(place) === true)) ||
      (/^\d+$/u.test(place) && region?.code.startsWith(place) === true),
  )
}

interface Word {
  text: string
  /** other names of the themes that it names */
  names: string[]
  themes: string[]
  /** the finer themes among them: where one is meant, only measures that name it are */
  topics: string[]
}

/** So near a name of a theme a word means it. */
const NAMES = 0.99

function expandWord(word: string, vocabulary: Vocabulary): Word {
  const text = word.toLowerCase()
  const meant = findTheme(word, { vocabulary, limit: 3 }).filter(({ score }) => score >= NAMES)
  const themes = meant.flatMap(({ concept }) => [
    concept.id,
    // a topic is filed under the theme above
    ...(concept.topic === true && concept.broader !== null ? [concept.broader] : []),
  ])
  const names = meant.flatMap(({ concept }) => [concept.prefLabel.zh, ...concept.altLabel])
  return { text, names, themes, topics: meant.flatMap(({ concept }) => (concept.topic === true ? [concept.id] : [])) }
}

function hitOfMeasure(plan: Plan, measure: Measure, words: readonly Word[]): SearchHit | null {
  const title = measure.title ?? clip(measure.text)
  const { head, body } = cleaned(measure, title, measure.text)
  const themes = measure.themes.map((theme) => theme.id)
  const topics = measure.themes.flatMap((theme) => theme.topics ?? [])
  const score = rate(words, { head, body, themes, topics, primary: measure.primaryTheme })
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
  const { head, body } = cleaned(target, target.indicator, target.quote)
  const themes = target.theme === null ? [] : [target.theme]
  const score = rate(words, { head, body, themes, topics: [], primary: null })
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

/** What a measure or a target is searched by. */
interface Text {
  head: string
  body: string
  themes: readonly string[]
  topics: readonly string[]
  primary: string | null
}

/** Mean over the words; 0 where one is not met at all. */
function rate(words: readonly Word[], text: Text): number {
  let sum = 0
  for (const word of words) {
    const met = rateWord(word, text)
    if (met === 0) return 0
    sum += met
  }
  return Math.round((sum / words.length) * 1000) / 1000
}

function rateWord(word: Word, { head, body, themes, topics, primary }: Text): number {
  const { text, names, themes: meant } = word
  if (head.includes(text)) return 1
  if (names.some((name) => head.includes(name))) return 0.95
  const isMeant = word.topics.length === 0 || word.topics.some((id) => topics.includes(id))
  if (isMeant && primary !== null && meant.includes(primary)) return 0.9
  if (body.includes(text)) return 0.8
  if (names.some((name) => body.includes(name))) return 0.7
  if (isMeant && meant.some((id) => themes.includes(id))) return 0.6
  const pairs = listBigrams(text)
  if (pairs.length < 2) return 0
  const share = pairs.filter((pair) => body.includes(pair) || head.includes(pair)).length / pairs.length
  return share >= 0.6 ? share * 0.5 : 0
}

const texts = new WeakMap<object, { head: string; body: string }>()

/** Texts as they are searched, made once for each measure and target. */
function cleaned(of: object, title: string, text: string): { head: string; body: string } {
  const known = texts.get(of)
  if (known !== undefined) return known
  const made = { head: clean(title), body: clean(text) }
  texts.set(of, made)
  return made
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
