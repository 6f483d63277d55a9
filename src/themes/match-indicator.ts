import type { IndicatorConcept, Target, UnitFamily, Vocabulary } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { phraseSimilarity } from '../text/similarity.js'
import type { HeldWords } from './find-words.js'
import { openCatalogue, type Catalogue, type CatalogueEntry } from './open-catalogue.js'
import { simplify } from '../text/traditional.js'

/** What of a target tells its indicator. */
export type IndicatorPhrase = Pick<Target, 'indicator' | 'subject' | 'quote' | 'kind' | 'unit' | 'perYear'>

/** Below this two phrases are not the same indicator. */
const ALIKE = 0.86

/** A phrase so short (满意度, 覆盖率) takes its meaning from the sentence before. */
const BARE = 5

/** The text around a target, cleaned. */
export interface Surroundings {
  clause: string
  sentence: string
}

/** A level and its yearly growth, or a total and the share for each county, are different quantities. */
const GROWTH = /增幅|增长|提升幅度|提高幅度|年提升|年下降|降幅|下降幅度|增加数/u
const EACH = /每[个所家县区市乡镇村旗一]|各(?:[县区市旗乡镇所家建]|培育)/u

/**
 * The catalogue's indicator for a target: by an equal label, then by the words that must and must not be in the
 * phrase, then by likeness. The unit family must agree, and a phrase with a word of another scope never matches.
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
  const catalogue = openCatalogue(vocabulary.indicators, normalize, GROWTH)
  const { held } = catalogue
  const family = familyOf(target)
  const phrase = normalize(target.indicator)
  const fits = (entry: CatalogueEntry): boolean => unitFits(entry.concept.unitFamily, family) && kindFits(entry, target)
  const exact = catalogue.byLabel.get(phrase)
  if (exact !== undefined && fits(exact)) return exact.concept
  const said = phrase + perHint(target.unit === null ? null : simplify(target.unit))
  const subject = normalize(target.subject ?? '')
  const { words } = catalogue
  const rule = (): IndicatorConcept | null => bestByRule(catalogue, held, held, fits)
  // each step reads one text more than the one before
  words.find(said, held)
  words.add(subject, held)
  const narrow = rule()
  if (narrow !== null) return narrow
  words.add(normalize(target.quote), held)
  const wide = rule() ?? bestAlike(catalogue, phrase, said + '|' + subject, fits)
  if (wide !== null) return wide
  words.add(normalize(around.clause), held)
  return (
    rule() ?? (phrase.length <= BARE ? ruleForBare(catalogue, [said, subject, normalize(around.sentence)], fits) : null)
  )
}

/** A bare phrase is read with the sentence before it, but only its own words and its subject's exclude. */
function ruleForBare(
  catalogue: Catalogue,
  [phrase, subject, sentence]: [phrase: string, subject: string, sentence: string],
  fits: (entry: CatalogueEntry) => boolean,
): IndicatorConcept | null {
  const { words, held, barred } = catalogue
  words.add(subject, words.find(phrase, barred))
  words.add(sentence, words.add(subject, words.find(phrase, held)))
  // 抢救成功率 is short, but none of the rates that the sentence before is about
  const isOwn = (entry: CatalogueEntry): boolean => fits(entry) && entry.words.some((word) => barred.has[word] === 1)
  return bestByRule(catalogue, held, barred, isOwn)
}

/** All groups met and no excluded word: the more letters the rule asks for, the surer. */
function bestByRule(
  { findRule }: Catalogue,
  held: HeldWords,
  { has }: HeldWords,
  fits: (entry: CatalogueEntry) => boolean,
): IndicatorConcept | null {
  return findRule(held, (entry) => !entry.noneOf.some((word) => has[word] === 1) && fits(entry))?.concept ?? null
}

function bestAlike(
  catalogue: Catalogue,
  phrase: string,
  whole: string,
  fits: (entry: CatalogueEntry) => boolean,
): IndicatorConcept | null {
  let most = ALIKE
  let found: IndicatorConcept | null = null
  // the mean of two measures reaches the threshold only where each is above twice the threshold less one
  for (const { label, entry } of catalogue.listAlike(phrase, ALIKE * 2 - 1)) {
    const { concept } = entry
    if (!fits(entry) || concept.noneOf.some((word) => whole.includes(word))) continue
    if (concept.scope !== null && !whole.includes(concept.scope)) continue
    if (scopeWords(phrase) !== scopeWords(label)) continue
    const score = phraseSimilarity(phrase, label)
    if (score > most) {
      most = score
      found = concept
    }
  }
  return found
}

/** Words that name a level, a population or a kind of institution; like phrases must name the same. */
const SCOPE_WORDS =
  /国家|自治区|[省市县区乡镇村]|社区|全人群|重点人群|二级|三级|及以上|门诊|住院|医师|护士|儿童|老年|孕产妇|婴儿|新生儿|中医/gu

function scopeWords(phrase: string): string {
  return [...new Set(phrase.match(SCOPE_WORDS) ?? [])].sort((a, b) => (a < b ? -1 : 1)).join('|')
}

/** Units that {@link normalize} looks at; most phrases hold none of them. */
const LOOKED_AT = makeCodeSet(' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff“”"‘’《》()')
for (let code = 0x2000; code <= 0x200a; code++) LOOKED_AT[code] = 1
const REGION = /^(?:全市|全县|全区|全旗|全省|我市|我县|我区|全州|全盟|本市|辖区内?)/u
const REGION_START = makeCodeSet('全我本辖')

/** Signs, spaces and the region in front say nothing about the quantity. */
function normalize(phrase: string): string {
  let plain = phrase
  for (let i = 0; i < phrase.length; i++) {
    if (LOOKED_AT[phrase.charCodeAt(i)] !== 1) continue
    plain = phrase
      .replace(/[\s“”"‘’《》]/gu, '')
      .replaceAll('(', '（')
      .replaceAll(')', '）')
    break
  }
  if (REGION_START[plain.charCodeAt(0)] === 1) plain = plain.replace(REGION, '')
  return plain.includes('比') ? plain.replace(/比重|比率/gu, '比例') : plain
}

/** A density's unit names its base: 人/千人口. */
function perHint(unit: string | null): string {
  if (unit === null) return ''
  if (/\/10万|\/十万/u.test(unit)) return '每10万人口'
  if (/\/千/u.test(unit)) return '每千人口'
  if (/\/万/u.test(unit)) return '每万人口'
  return ''
}

function familyOf({ kind, unit, indicator }: IndicatorPhrase): UnitFamily | 'count' {
  if (kind !== 'change' && /每(?:[千万百]|10万|十万)(?:名|常住)?(?:人|儿童|老年|居民)/u.test(indicator))
    return 'density'
  if (kind === 'ratio' || kind === 'coverage') return unit === '倍' ? 'ratio' : 'percent'
  if (kind === 'density') return 'density'
  if (kind === 'proportion') return 'ratio'
  if (unit === null) return 'other'
  // satisfaction is printed in points out of a hundred too
  if (unit === '分' || /%|‰|百分/u.test(unit)) return 'percent'
  if (/元/u.test(unit)) return 'money'
  if (/^(?:[人名位]|万人)$/u.test(unit)) return 'person'
  if (/人次|例/u.test(unit)) return 'visit'
  if (/[张床]/u.test(unit)) return 'bed'
  if (/岁/u.test(unit)) return 'age'
  if (/[周天日月年]|小时|分钟/u.test(unit)) return 'time'
  return /^[所家处座]$/u.test(unit) ? 'institution' : 'count'
}

function unitFits(concept: UnitFamily, target: UnitFamily | 'count'): boolean {
  if (concept === target) return true
  if (target === 'count') return concept === 'institution' || concept === 'item' || concept === 'other'
  // rates of deaths are printed per thousand or per hundred thousand
  if (target === 'density') return concept === 'percent'
  return target === 'percent' && concept === 'density'
}

/** A count for each county is none of all, unless it is one a year. */
function kindFits({ counted, grows, changes }: CatalogueEntry, { kind, indicator }: IndicatorPhrase): boolean {
  if (kind === 'change') return changes
  if (counted && EACH.test(indicator)) return indicator.startsWith('每年')
  return grows || !GROWTH.test(indicator)
}
