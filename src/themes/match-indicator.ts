import {
  EACH,
  GRADES,
  GROWTH,
  NAME_SIGNS,
  PER_PERSONS,
  REGION,
  REGION_STARTS,
  TIMES,
  UNIT_BASES,
  UNIT_FAMILIES,
  YEARLY,
} from '../words/indicator-phrases.js'
import type { IndicatorConcept, Target, UnitFamily, Vocabulary } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { phraseSimilarity } from '../text/similarity.js'
import { listTraditional, simplify } from '../text/traditional.js'
import type { HeldWords } from './find-words.js'
import { openCatalogue, type Catalogue, type CatalogueEntry } from './open-catalogue.js'
import { hasWord, wordList } from '../text/word-table.js'
import { slotsFit, type Slots } from './read-slots.js'

/** What of a target tells its indicator. */
export type IndicatorPhrase = Pick<Target, 'indicator' | 'subject' | 'quote' | 'kind' | 'unit' | 'perYear'>

/** Below this two phrases are not the same indicator. */
const ALIKE = 0.86

/** A name so short (满意度, 医保基金占比) takes what it lacks from the sentence before. */
const SHORT = 9

/** The text around a target, cleaned. */
export interface Surroundings {
  clause: string
  sentence: string
  /** the words that fill those of its slots that bind; absent where the name was not filled from slots */
  slots?: Filled
}

/** The slots that say of whom, where and over what: what fills them must be the indicator's own. */
export const BINDING = ['who', 'area', 'per'] as const
type Filled = Partial<Record<(typeof BINDING)[number], string>>

type Fits = (entry: CatalogueEntry) => boolean

/**
 * The catalogue's indicator for a target: by an equal label, then by the words that must and must not be in the name, then
 * by likeness. The unit family must agree, and a name that holds a population, a kind of institution, a kind of measure or a
 * base that the indicator does not know is another indicator. What the name lacks is read off the quote and the clause, but
 * only for an indicator that the name itself holds a word of.
 *
 * @param target indicator phrase, subject, quote, kind and unit of a target
 * @param vocabulary whose catalogue to use
 * @param around the target's clause and the sentence before it, for phrases that say too little by themselves
 * @returns the indicator, or null where the catalogue does not know the quantity
 */
export function matchIndicator(
  target: IndicatorPhrase,
  vocabulary: Vocabulary,
  around: Surroundings = { clause: '', sentence: '' },
): IndicatorConcept | null {
  if (target.kind === 'milestone') return null
  const normalize = openNormalizer(vocabulary)
  const catalogue = openCatalogue(vocabulary, normalize)
  const { held, barred, words, readSlots } = catalogue
  const phrase = normalize(target.indicator)
  const subject = normalize(target.subject ?? '')
  const said = phrase + baseOf(target.unit === null ? null : simplify(target.unit))
  const family = familyOf(target, phrase)
  // the base of a unit tells no more than the name: deaths are counted over 10万, whatever they are called
  const all = readSlots(`${phrase}|${subject}`)
  const slots = all.who.length < 2 ? all : ownSlots(all, readSlots(normalize(target.quote)))
  const filled = readFilled(around.slots, normalize)
  if (slots !== all && filled.who !== undefined && !normalize(target.quote).includes(filled.who)) delete filled.who
  const fits: Fits = (entry) =>
    unitFits(entry, family) &&
    kindFits(entry, target) &&
    slotsFit(slots, entry.slots, entry.open) &&
    isAccounted(entry, phrase, filled, catalogue)
  const exact = catalogue.byLabel.get(phrase)
  if (exact !== undefined && fits(exact)) return exact.concept
  words.add(subject, words.find(said, held))
  const narrow = bestByRule(catalogue, held, held, fits)
  if (narrow !== null) return narrow
  const alike = bestAlike(catalogue, phrase, `${said}|${subject}`, fits)
  if (alike !== null) return alike
  // what the name says stays apart from what stands around it
  words.copy(held, barred)
  const named = listNamed(catalogue, barred, fits)
  if (named.length === 0) return null
  const isNamed: Fits = (entry) => named.includes(entry)
  words.add(normalize(target.quote), held)
  const wide = bestByRule(catalogue, held, held, isNamed)
  if (wide !== null) return wide
  words.add(normalize(around.clause), held)
  const widest = bestByRule(catalogue, held, held, isNamed)
  if (widest !== null) return widest
  // a short name is read with the sentence before it, but only its own words and its subject's exclude
  if (phrase.length > SHORT) return null
  const sentence = normalize(around.sentence)
  const near = readSlots(sentence)
  words.add(sentence, words.copy(barred, held))
  return bestByRule(catalogue, held, barred, (entry) => isNamed(entry) && agrees(near, slots, entry.slots))
}

/** The indicators that a name holds a word of and can mean: what stands around it tells between these alone. */
function listNamed({ byThing }: Catalogue, { list, count }: HeldWords, fits: Fits): CatalogueEntry[] {
  const named: CatalogueEntry[] = []
  for (let i = 0; i < count; i++)
    for (const entry of byThing[list[i] ?? 0] ?? []) if (!named.includes(entry) && fits(entry)) named.push(entry)
  return named
}

/** Of several populations of a name the ones that its own words print count: 重点人群 of the clause before is not 签约居民. */
function ownSlots(name: Slots, printed: Slots): Slots {
  const who = name.who.filter((atom) => printed.who.includes(atom))
  return who.length === 0 ? name : { ...name, who }
}

/** Of whom and where a name does not say, the sentence before it says; what it says there must not be of others only. */
function agrees(near: Slots, name: Slots, known: Slots): boolean {
  return STATED.every((slot) => {
    if (name[slot].length > 0 || known[slot].length === 0 || near[slot].length === 0) return true
    return near[slot].some((atom) => known[slot].includes(atom))
  })
}
const STATED = ['who', 'level'] as const

function readFilled(slots: Surroundings['slots'], normalize: (text: string) => string): Filled {
  const filled: Filled = {}
  for (const slot of BINDING) {
    const text = slots?.[slot]
    if (text !== undefined) filled[slot] = normalize(text)
  }
  return filled
}

/** One letter left over is a slip of the reading (于, 均); two name something. */
const NAMING = 2

/**
 * Whether the indicator accounts for what a name says of whom, where and over what. What no list holds (矿工, 驻校学生, 每千张床位)
 * is another population or base by being left over. Of a closed indicator the whole name is accounted for.
 */
function isAccounted(
  { open, said, closed }: CatalogueEntry,
  phrase: string,
  filled: Filled,
  catalogue: Catalogue,
): boolean {
  const { readResidue, readInstitution } = catalogue
  const isLeft = (stretch: string): boolean => stretch.length >= NAMING
  if (closed && !open.includes('who') && readResidue(phrase, said).length > 0) return false
  return BINDING.every((slot) => {
    const text = filled[slot]
    if (text === undefined || (slot !== 'area' && open.includes(slot))) return true
    // where neighbours of a list share a slot its span holds theirs too: only what the name prints counts
    return !readInstitution(text, said).some((stretch) => isLeft(stretch) && phrase.includes(stretch))
  })
}

/** All groups met and no excluded word: the more letters the rule asks for, the surer. */
function bestByRule({ findRule }: Catalogue, held: HeldWords, { has }: HeldWords, fits: Fits): IndicatorConcept | null {
  return findRule(held, (entry) => !entry.noneOf.some((word) => has[word] === 1) && fits(entry))?.concept ?? null
}

function bestAlike(catalogue: Catalogue, phrase: string, whole: string, fits: Fits): IndicatorConcept | null {
  let most = ALIKE
  let found: IndicatorConcept | null = null
  let own: Slots | null = null
  // the mean of two measures reaches the threshold only where each is above twice the threshold less one
  for (const { label, entry } of catalogue.listAlike(phrase, ALIKE * 2 - 1)) {
    const { concept } = entry
    if (!fits(entry) || concept.noneOf.some((word) => whole.includes(word))) continue
    if (concept.scope !== null && !whole.includes(concept.scope)) continue
    if (gradesOf(phrase) !== gradesOf(label)) continue
    if (!slotsFit(catalogue.readSlots(label), (own ??= catalogue.readSlots(phrase)), [])) continue
    const score = phraseSimilarity(phrase, label)
    if (score > most) {
      most = score
      found = concept
    }
  }
  return found
}

/** Words that name a level or a grade; like phrases must name the same. */
function gradesOf(phrase: string): string {
  return [...new Set(phrase.match(GRADES) ?? [])].sort((a, b) => (a < b ? -1 : 1)).join('|')
}

/** What a unit asks {@link openNormalizer} to do, as bits: most phrases hold no sign to clean and no wording to replace. */
const ASKS = { cleaning: 1, wording: 2 } as const
const CLEANED = [' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff“”"‘’《》()', ...listTraditional().keys()]
const REGION_START = makeCodeSet(REGION_STARTS)

const normalizers = new WeakMap<Vocabulary, (phrase: string) => string>()

/** Signs, spaces and the region in front say nothing about the quantity, and wordings that mean the same are read as one. */
function openNormalizer(vocabulary: Vocabulary): (phrase: string) => string {
  const known = normalizers.get(vocabulary)
  if (known !== undefined) return known
  const synonyms = vocabulary.synonyms ?? []
  const printedWords = wordList(synonyms.map(([printed]) => printed))
  const asks = makeCodeSet(CLEANED.join(''))
  for (let code = 0x2000; code <= 0x200a; code++) asks[code] = ASKS.cleaning
  for (const [printed] of synonyms) {
    const first = printed.charCodeAt(0)
    asks[first] = (asks[first] ?? 0) | ASKS.wording
  }
  const normalize = (phrase: string): string => {
    let asked = 0
    for (let i = 0; i < phrase.length; i++) asked |= asks[phrase.charCodeAt(i)] ?? 0
    let plain = phrase
    if ((asked & ASKS.cleaning) !== 0)
      plain = simplify(phrase).replace(NAME_SIGNS, '').replaceAll('(', '（').replaceAll(')', '）')
    if (REGION_START[plain.charCodeAt(0)] === 1) plain = plain.replace(REGION, '')
    if (asked !== 0 && hasWord(printedWords, plain, 0, plain.length))
      for (const [printed, read] of synonyms)
        if (plain.includes(printed) && !plain.includes(read)) plain = plain.replaceAll(printed, read)
    return plain
  }
  normalizers.set(vocabulary, normalize)
  return normalize
}

/** A density's unit names its base: 人/千人口. */
function baseOf(unit: string | null): string {
  if (unit === null) return ''
  return UNIT_BASES.find(([pattern]) => pattern.test(unit))?.[1] ?? ''
}

function familyOf({ kind, unit }: IndicatorPhrase, phrase: string): UnitFamily | 'count' {
  if (kind !== 'change' && PER_PERSONS.test(phrase)) return 'density'
  if (kind === 'ratio' || kind === 'coverage') return unit === TIMES ? 'ratio' : 'percent'
  if (kind === 'density') return 'density'
  if (kind === 'proportion') return 'ratio'
  if (unit === null) return 'other'
  return UNIT_FAMILIES.find(([pattern]) => pattern.test(unit))?.[1] ?? 'count'
}

function unitFits({ unitFamily, slots }: CatalogueEntry, target: UnitFamily | 'count'): boolean {
  if (unitFamily === target) return true
  if (target === 'count') return unitFamily === 'institution' || unitFamily === 'item' || unitFamily === 'other'
  // rates of deaths are printed per thousand or per hundred thousand; so many for each thousand are never a share
  if (target === 'density') return unitFamily === 'percent' && slots.per.length === 0
  return target === 'percent' && unitFamily === 'density' && slots.per.length === 0
}

/** A count for each county is none of all, unless it is one a year. */
function kindFits({ counted, grows, changes }: CatalogueEntry, { kind, indicator }: IndicatorPhrase): boolean {
  if (kind === 'change') return changes
  if (counted && EACH.test(indicator)) return indicator.startsWith(YEARLY)
  return grows || !GROWTH.test(indicator)
}
