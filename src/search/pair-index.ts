import Fuse from 'fuse.js'
import { jaroWinkler } from '../text/natural.js'
import { simplify } from '../text/traditional.js'

/** A label to be found: how much it says of its thing, 1 for a name. */
export interface IndexedLabel<T> {
  item: T
  label: string
  weight: number
}

/** Things by words, best first; 1 is a name that is exactly so. */
export type PairSearch<T> = (words: string) => { item: T; score: number }[]

/** So much of what is asked must be in a label. */
const LEAST = 0.45
/** Share of a score by how much of the query the label holds, how much of the label the query, and in one piece. */
const SHARE = { query: 0.73, label: 0.18, likeness: 0.05, whole: 0.04 }
/** A pair that no label holds mostly joins two words (医生工资: 生工), and says so much less. */
const UNKNOWN = 0.7
/** What is found by a mistyped name only. */
const FUZZY = 0.6

/**
 * An index of labels by their pairs of Chinese letters and their Latin words: unspaced labels have no words to be found by,
 * and a pair that few labels hold (签约) says more than one of hundreds (覆盖). Names that nothing is found for are looked for
 * once more with their slips, by fuse.js.
 *
 * @param labels all labels
 * @returns the search
 */
export function createPairIndex<T>(labels: readonly IndexedLabel<T>[]): PairSearch<T> {
  const entries = labels.map((entry) => {
    const folded = fold(entry.label)
    return { ...entry, folded, tokens: tokensOf(folded), sum: 0 }
  })
  const postings = new Map<string, number[]>()
  entries.forEach(({ tokens }, index) => {
    for (const token of tokens) {
      const known = postings.get(token)
      if (known === undefined) postings.set(token, [index])
      else known.push(index)
    }
  })
  const rarity = (token: string): number => {
    const held = postings.get(token)?.length
    return held === undefined ? Math.log(1 + entries.length) * UNKNOWN : Math.log(1 + entries.length / held)
  }
  for (const entry of entries) for (const token of entry.tokens) entry.sum += rarity(token)
  const names = entries.filter(({ weight }) => weight === 1)
  let near: ((query: string) => (typeof entries)[number][]) | null = null
  const cache = new Map<string, { item: T; score: number }[]>()

  const look = (query: string): { item: T; score: number }[] => {
    const asked = tokensOf(query)
    const wanted = [...asked].reduce((sum, token) => sum + rarity(token), 0)
    const met = new Map<number, number>()
    for (const token of asked)
      for (const index of postings.get(token) ?? []) met.set(index, (met.get(index) ?? 0) + rarity(token))
    const best = new Map<T, number>()
    for (const [index, shared] of met) {
      const entry = entries[index]
      const share = shared / wanted
      if (entry === undefined || share < LEAST) continue
      const said = SHARE.query * share + (SHARE.label * shared) / entry.sum
      const known = best.get(entry.item) ?? 0
      if ((said + SHARE.likeness + SHARE.whole) * entry.weight <= known && entry.folded !== query) continue
      const whole = entry.folded.includes(query) ? SHARE.whole : 0
      const likeness = SHARE.likeness * jaroWinkler(query, entry.folded) + whole
      const score = entry.folded === query ? entry.weight : (said + likeness) * entry.weight * 0.99
      if (score > known) best.set(entry.item, score)
    }
    return [...best].map(([item, score]) => ({ item, score }))
  }
  const lookFuzzily = (query: string): { item: T; score: number }[] => {
    near ??= createNearFinder(names)
    // where the words stand and how long the label is must not count
    const fuse = new Fuse(near(query), {
      keys: ['folded'],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.34,
    })
    const best = new Map<T, number>()
    for (const { item: entry, score = 1 } of fuse.search(query)) {
      const likeness = FUZZY * (1 - score) * lengthShare(query, entry.folded)
      if (likeness > (best.get(entry.item) ?? 0)) best.set(entry.item, likeness)
    }
    return [...best].map(([item, score]) => ({ item, score }))
  }
  return (words) => {
    const query = fold(words)
    if (query === '') return []
    const known = cache.get(query)
    if (known !== undefined) return known
    const exact = look(query)
    const found = (exact.length > 0 ? exact : lookFuzzily(query))
      .map(({ item, score }) => ({ item, score: Math.round(score * 1000) / 1000 }))
      .sort((a, b) => b.score - a.score)
    if (cache.size < CACHE_LIMIT) cache.set(query, found)
    return found
  }
}

const CACHE_LIMIT = 1000

/** A mistyped name still holds so many of the parts of what is asked. */
const NEAR_LEAST = 0.4
/** So many labels are looked at with their slips: every one takes fuse.js a hundredth of a millisecond. */
const NEAR_MOST = 40

/** Labels that hold most of a query's parts (letters of Chinese, pairs of Latin ones), best first. */
function createNearFinder<E extends { folded: string }>(entries: readonly E[]): (query: string) => E[] {
  const postings = new Map<string, number[]>()
  entries.forEach(({ folded }, index) => {
    for (const part of partsOf(folded)) {
      const known = postings.get(part)
      if (known === undefined) postings.set(part, [index])
      else known.push(index)
    }
  })
  return (query) => {
    const parts = partsOf(query)
    const held = new Map<number, number>()
    for (const part of parts) for (const index of postings.get(part) ?? []) held.set(index, (held.get(index) ?? 0) + 1)
    return [...held]
      .filter(([, count]) => count >= parts.size * NEAR_LEAST)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, NEAR_MOST)
      .flatMap(([index]) => entries[index] ?? [])
  }
}

function partsOf(folded: string): Set<string> {
  const parts = new Set<string>()
  for (const [run] of folded.matchAll(RUNS))
    if (HAN.test(run)) for (const letter of run) parts.add(letter)
    else for (let at = 0; at + 1 < run.length; at++) parts.add(run.slice(at, at + 2))
  return parts
}

/** Among labels that hold the words the shorter is the closer. */
function lengthShare(query: string, label: string): number {
  return 0.5 + (0.5 * Math.min(query.length, label.length)) / Math.max(query.length, label.length)
}

/** Simplified, in small letters, signs as single spaces. */
function fold(text: string): string {
  return simplify(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+%]+/gu, ' ')
    .trim()
}

const RUNS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu
const HAN = /\p{Script=Han}/u

/** Pairs of Chinese letters that stand together, a lone one by itself, and Latin words without the s of a plural. */
function tokensOf(folded: string): Set<string> {
  const tokens = new Set<string>()
  for (const [run] of folded.matchAll(RUNS)) {
    const letters = Array.from(run)
    if (!HAN.test(run)) tokens.add(run.length > 3 ? run.replace(/s$/u, '') : run)
    else if (letters.length === 1) tokens.add(run)
    else for (let i = 1; i < letters.length; i++) tokens.add(`${letters[i - 1] ?? ''}${letters[i] ?? ''}`)
  }
  return tokens
}
