import { GROWTH, MEASURES, PERSONS_COUNTED } from '../words/indicator-phrases.js'
import type { IndicatorConcept, SlotName, UnitFamily, Vocabulary } from '../model.js'
import { createLikeFinder } from './find-alike.js'
import { createRuleFinder, type RuleFinder } from './find-rule.js'
import { createResidueReader, type ResidueReader } from './read-residue.js'
import { createSlotReader, type SlotReader, type Slots } from './read-slots.js'
import { letterPair } from '../text/letter-pair.js'
import { createWordFinder, type HeldWords, type WordFinder } from './find-words.js'

/** An indicator with the numbers of its rule's words. */
export interface CatalogueEntry {
  concept: IndicatorConcept
  /** what of the concept is asked for every target: concepts are of many shapes, entries of one */
  unitFamily: UnitFamily
  open: readonly SlotName[]
  noneOf: number[]
  /** words of all groups, and those of them that name the thing and not how it is measured */
  words: number[]
  things: number[]
  /** it is a yearly growth, or a number of persons trained */
  grows: boolean
  changes: boolean
  /** what its labels and rule words fill */
  slots: Slots
  /** pairs of letters of its labels and rule words; a name may hold nothing else where `closed` */
  said: ReadonlySet<number>
  closed: boolean
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
  /** by the number of a word, the indicators whose thing it names */
  byThing: readonly (readonly CatalogueEntry[])[]
  readSlots: SlotReader
  /** what is left of a whole name, and of the words for whom it is about */
  readResidue: ResidueReader
  readInstitution: ResidueReader
  /** labels with at least this share of character pairs in common with the phrase */
  listAlike: (phrase: string, share: number) => { label: string; entry: CatalogueEntry }[]
}

const COUNTED: ReadonlySet<UnitFamily> = new Set(['institution', 'item', 'bed', 'person'])
const catalogues = new WeakMap<Vocabulary, Catalogue>()

/**
 * Prepare the indicators of a vocabulary once.
 *
 * @param vocabulary whose indicators and typed words to use
 * @param normalize how labels are cleaned, the same as phrases are
 */
export function openCatalogue(vocabulary: Vocabulary, normalize: (phrase: string) => string): Catalogue {
  const known = catalogues.get(vocabulary)
  if (known !== undefined) return known
  const { indicators, fillers = [] } = vocabulary
  const readSlots = createSlotReader(vocabulary.slots ?? [])
  const words = [...new Set(indicators.flatMap((c) => [...c.allOf.flat(), ...c.noneOf]))].filter((w) => w !== '')
  const number = new Map(words.map((word, index) => [word, index]))
  const numbers = (list: readonly string[]): number[] => list.flatMap((word) => number.get(word) ?? [])
  const entries = indicators.map((concept) => {
    const label = concept.prefLabel.zh
    const own = [label, ...concept.altLabel, ...concept.hiddenLabel, ...concept.allOf.flat(), concept.scope ?? ''].map(
      normalize,
    )
    const grows = GROWTH.test(label)
    return {
      concept,
      unitFamily: concept.unitFamily,
      open: concept.open ?? [],
      noneOf: numbers(concept.noneOf),
      words: numbers(concept.allOf.flat()),
      things: numbers(thingsOf(concept, readSlots)),
      slots: readSlots(own.join('|')),
      said: pairsOfWords(own),
      closed: concept.closed ?? concept.unitFamily === 'density',
      grows,
      changes: grows || PERSONS_COUNTED.test(label),
      counted: COUNTED.has(concept.unitFamily) && concept.open?.includes('per') !== true,
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
  const byThing = words.map((): CatalogueEntry[] => [])
  for (const entry of entries) for (const word of new Set(entry.things)) byThing[word]?.push(entry)
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
    byThing,
    readSlots,
    readResidue: createResidueReader(fillers),
    readInstitution: createResidueReader([...fillers, ...(vocabulary.institutionWords ?? [])]),
    listAlike: createLikeFinder(labels),
  }
  catalogues.set(vocabulary, catalogue)
  return catalogue
}

/**
 * The words that name the thing. Whom it is about names many things: 儿童 in 龋患率 of 儿童 says nothing of 眼保健. An indicator that is
 * told apart by them is named by them (重点人群覆盖率).
 */
function thingsOf({ allOf, scope }: IndicatorConcept, readSlots: SlotReader): string[] {
  const things = allOf.flat().filter((word) => isThing(word, readSlots))
  const own = things.filter((word) => word === scope || readSlots(word).who.length === 0)
  return own.length > 0 ? own : things
}

/** 床位 names a thing; 率, 占比, 覆盖 and 每千 are in the names of hundreds. */
function isThing(word: string, readSlots: SlotReader): boolean {
  return word.length >= 2 && !MEASURES.test(word) && readSlots(word).per.length === 0
}

/** The pairs of letters of some words. */
function pairsOfWords(words: readonly string[]): Set<number> {
  const pairs = new Set<number>()
  for (const word of words) for (let at = 0; at + 1 < word.length; at++) pairs.add(letterPair(word, at))
  return pairs
}
