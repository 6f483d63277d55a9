import type { IndicatorConcept, UnitFamily } from '../model.js'
import { createLikeFinder } from './find-alike.js'
import { createRuleFinder, type RuleFinder } from './find-rule.js'
import { createWordFinder, type HeldWords, type WordFinder } from './find-words.js'

/** An indicator with the numbers of its rule's words. */
export interface CatalogueEntry {
  concept: IndicatorConcept
  noneOf: number[]
  /** words of all groups */
  words: number[]
  /** it is a yearly growth, or a number of persons trained */
  grows: boolean
  changes: boolean
  /** things are counted: so many for each county are not so many in all */
  counted: boolean
}

/** The indicators of a vocabulary, ready to be matched. */
export interface Catalogue {
  /** which words of the rules a text holds */
  words: WordFinder
  /** records for the text being matched and for the part of it whose words exclude */
  held: HeldWords
  barred: HeldWords
  /** the best rule whose every group of words is met */
  findRule: RuleFinder<CatalogueEntry>
  byLabel: Map<string, CatalogueEntry>
  /** labels with at least this share of character pairs in common with the phrase */
  listAlike: (phrase: string, share: number) => { label: string; entry: CatalogueEntry }[]
}

const COUNTED: ReadonlySet<UnitFamily> = new Set(['institution', 'item', 'bed', 'person'])
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
    const label = concept.prefLabel.zh
    const grows = growth.test(label)
    return {
      concept,
      noneOf: numbers(concept.noneOf),
      words: numbers(concept.allOf.flat()),
      grows,
      changes: grows || /人数$|^全科医生转岗/u.test(label),
      counted: COUNTED.has(concept.unitFamily) && !label.includes('适宜技术'),
    }
  })
  const labels = entries.flatMap((entry) =>
    [entry.concept.prefLabel.zh, ...entry.concept.altLabel, ...entry.concept.hiddenLabel].map((label) => ({
      label: normalize(label),
      entry,
    })),
  )
  const byLabel = new Map<string, CatalogueEntry>()
  for (const { label, entry } of labels) if (!byLabel.has(label)) byLabel.set(label, entry)
  const finder = createWordFinder(words)
  const catalogue: Catalogue = {
    words: finder,
    held: finder.open(),
    barred: finder.open(),
    findRule: createRuleFinder(
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
