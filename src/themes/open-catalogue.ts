import type { IndicatorConcept } from '../model.js'
import { buildTrie } from '../text/build-trie.js'
import { listBigrams } from '../text/similarity.js'

/** An indicator with the numbers of its rule's words. */
export interface CatalogueEntry {
  concept: IndicatorConcept
  allOf: number[][]
  noneOf: number[]
}

/** The indicators of a vocabulary, ready to be matched. */
export interface Catalogue {
  entries: CatalogueEntry[]
  /** length of each word of the rules */
  lengths: number[]
  /** which words of the rules a text holds */
  findWords: (text: string) => Uint8Array
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
 */
export function openCatalogue(
  indicators: readonly IndicatorConcept[],
  normalize: (phrase: string) => string,
): Catalogue {
  const known = catalogues.get(indicators)
  if (known !== undefined) return known
  const words = [...new Set(indicators.flatMap((c) => [...c.allOf.flat(), ...c.noneOf]))].filter((w) => w !== '')
  const number = new Map(words.map((word, index) => [word, index]))
  const numbers = (list: readonly string[]): number[] => list.flatMap((word) => number.get(word) ?? [])
  const entries = indicators.map((concept) => ({
    concept,
    allOf: concept.allOf.map(numbers),
    noneOf: numbers(concept.noneOf),
  }))
  const labels = entries.flatMap((entry) =>
    [entry.concept.prefLabel.zh, ...entry.concept.altLabel, ...entry.concept.hiddenLabel].map((label) => ({
      label: normalize(label),
      entry,
    })),
  )
  const byLabel = new Map<string, CatalogueEntry>()
  for (const { label, entry } of labels) if (!byLabel.has(label)) byLabel.set(label, entry)
  const catalogue: Catalogue = {
    entries,
    lengths: words.map((word) => word.length),
    findWords: createWordFinder(words),
    byLabel,
    listAlike: createLikeFinder(labels),
  }
  catalogues.set(indicators, catalogue)
  return catalogue
}

function createWordFinder(words: readonly string[]): (text: string) => Uint8Array {
  const { next, wordOf } = buildTrie(words)
  return (text) => {
    const found = new Uint8Array(words.length)
    for (let i = 0; i < text.length; i++) {
      let node = 0
      for (let j = i; j < text.length; j++) {
        node = next(node, text.charCodeAt(j))
        if (node < 0) break
        const word = wordOf[node] ?? -1
        if (word >= 0) found[word] = 1
      }
    }
    return found
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
  return (phrase, share) => {
    const pairs = listBigrams(phrase)
    const common = new Map<number, number>()
    for (const pair of new Set(pairs))
      for (const index of byPair.get(pair) ?? []) common.set(index, (common.get(index) ?? 0) + 1)
    return [...common]
      .filter(([index, shared]) => (2 * shared) / (pairs.length + (sizes[index] ?? 0)) >= share)
      .flatMap(([index]) => labels[index] ?? [])
  }
}
