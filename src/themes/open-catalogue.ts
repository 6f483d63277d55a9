import type { IndicatorConcept } from '../model.js'
import { listBigrams } from '../text/similarity.js'
import { createWordFinder, type HeldWords, type WordFinder } from './find-words.js'

/** An indicator with the numbers of its rule's words. */
export interface CatalogueEntry {
  concept: IndicatorConcept
  noneOf: number[]
  /** it is a yearly growth, or a number of persons trained */
  grows: boolean
  changes: boolean
}

/** The indicators of a vocabulary, ready to be matched. */
export interface Catalogue {
  /** which words of the rules a text holds */
  findWords: WordFinder
  /** rules whose every group of words is met, with the letters that they asked for, in the catalogue's order */
  listMet: (held: HeldWords) => { entry: CatalogueEntry; points: number }[]
  byLabel: Map<string, CatalogueEntry>
  /** labels with at least this share of character pairs in common with the phrase */
  listAlike: (phrase: string, share: number) => { label: string; entry: CatalogueEntry }[]
}

const catalogues = new WeakMap<readonly IndicatorConcept[], Catalogue>()

/**
 * Prepare the indicators of a vocabulary once.
 *
 * @param indicators the catalogue
 * @param normalize how labels are cleaned, the same as phrases are
 * @param growth what the label of a growth says
 */
export function openCatalogue(
  indicators: readonly IndicatorConcept[],
  normalize: (phrase: string) => string,
  growth: RegExp,
): Catalogue {
  const known = catalogues.get(indicators)
  if (known !== undefined) return known
  const words = [...new Set(indicators.flatMap((c) => [...c.allOf.flat(), ...c.noneOf]))].filter((w) => w !== '')
  const number = new Map(words.map((word, index) => [word, index]))
  const numbers = (list: readonly string[]): number[] => list.flatMap((word) => number.get(word) ?? [])
  const entries = indicators.map((concept) => {
    const grows = growth.test(concept.prefLabel.zh)
    const changes = grows || /人数$|^全科医生转岗/u.test(concept.prefLabel.zh)
    return { concept, noneOf: numbers(concept.noneOf), grows, changes }
  })
  const labels = entries.flatMap((entry) =>
    [entry.concept.prefLabel.zh, ...entry.concept.altLabel, ...entry.concept.hiddenLabel].map((label) => ({
      label: normalize(label),
      entry,
    })),
  )
  const byLabel = new Map<string, CatalogueEntry>()
  for (const { label, entry } of labels) if (!byLabel.has(label)) byLabel.set(label, entry)
  const catalogue: Catalogue = {
    findWords: createWordFinder(words),
    listMet: createRuleFinder(
      entries,
      entries.map(({ concept }) => concept.allOf.map(numbers)),
      words,
    ),
    byLabel,
    listAlike: createLikeFinder(labels),
  }
  catalogues.set(indicators, catalogue)
  return catalogue
}

/** Rules by their words: only those are looked at that a word of the text belongs to. */
function createRuleFinder(
  entries: readonly CatalogueEntry[],
  allOf: readonly number[][][],
  words: readonly string[],
): Catalogue['listMet'] {
  const groups: { rule: number }[] = []
  const groupsOf = words.map((): number[] => [])
  allOf.forEach((list, rule) => {
    for (const group of list) {
      for (const word of new Set(group)) groupsOf[word]?.push(groups.length)
      groups.push({ rule })
    }
  })
  const longest = new Int32Array(groups.length)
  return (held) => {
    const touched: number[] = []
    for (const word of held.list) {
      const { length } = words[word] ?? ''
      for (const group of groupsOf[word] ?? []) {
        if (longest[group] === 0) touched.push(group)
        longest[group] = Math.max(longest[group] ?? 0, length)
      }
    }
    const sums = new Map<number, { met: number; points: number }>()
    for (const group of touched) {
      const rule = groups[group]?.rule ?? -1
      const sum = sums.get(rule)
      const points = longest[group] ?? 0
      longest[group] = 0
      if (sum === undefined) sums.set(rule, { met: 1, points })
      else {
        sum.met++
        sum.points += points
      }
    }
    const met: { rule: number; points: number }[] = []
    for (const [rule, sum] of sums) if (sum.met === allOf[rule]?.length) met.push({ rule, points: sum.points })
    return met
      .sort((a, b) => a.rule - b.rule)
      .flatMap(({ rule, points }) => {
        const entry = entries[rule]
        return entry === undefined ? [] : [{ entry, points }]
      })
  }
}

function createLikeFinder<T extends { label: string }>(labels: readonly T[]): (phrase: string, share: number) => T[] {
  const byPair = new Map<string, number[]>()
  const sizes = labels.map(({ label }, index) => {
    const pairs = listBigrams(label)
    for (const pair of new Set(pairs)) {
      const list = byPair.get(pair) ?? []
      list.push(index)
      byPair.set(pair, list)
    }
    return pairs.length
  })
  const common = new Int32Array(labels.length)
  return (phrase, share) => {
    const pairs = listBigrams(phrase)
    const touched: number[] = []
    for (const pair of new Set(pairs))
      for (const index of byPair.get(pair) ?? []) {
        if (common[index] === 0) touched.push(index)
        common[index] = (common[index] ?? 0) + 1
      }
    const alike: T[] = []
    for (const index of touched) {
      const label = labels[index]
      const enough = (2 * (common[index] ?? 0)) / (pairs.length + (sizes[index] ?? 0)) >= share
      common[index] = 0
      if (enough && label !== undefined) alike.push(label)
    }
    return alike
  }
}
