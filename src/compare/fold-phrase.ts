import { PER_PEOPLE } from '../words/meaning-words.js'
import { nameLanguage, type NameLanguage } from '../words/name-language.js'
import { foldWords } from './fold-words.js'
import { seekPairs, type SoughtPairs } from './sketch-pairs.js'

/** A phrase made ready for comparison. */
export interface FoldedPhrase {
  /** the phrase without marks and filler words; equal keys mean equal phrases */
  key: string
  /** units of the key before a final 数 is dropped */
  length: number
  /** distinct pairs of neighbouring characters, and the same made ready to be looked for in texts */
  grams: readonly string[]
  sought: SoughtPairs
  /** words of the contrast groups in the phrase: group number → the words found */
  contrasts: ReadonlyMap<number, readonly string[]>
  /** numbers in the phrase (65岁, 0—6岁) */
  numbers: string
}

/** Phrases that were folded, by the language they were folded in. */
const caches = new WeakMap<NameLanguage, Map<string, FoldedPhrase>>()
const CACHE_LIMIT = 5000

/**
 * Fold the wording of an indicator: what stays says what is measured.
 *
 * @param phrase indicator of a target
 */
export function foldPhrase(phrase: string): FoldedPhrase {
  const words = nameLanguage()
  let cache = caches.get(words)
  if (cache === undefined) caches.set(words, (cache = new Map<string, FoldedPhrase>()))
  const known = cache.get(phrase)
  if (known !== undefined) return known
  const folded = fold(phrase)
  if (cache.size < CACHE_LIMIT) cache.set(phrase, folded)
  return folded
}

function fold(phrase: string): FoldedPhrase {
  const words = foldWords(phrase)
  const key = dropCount(words)
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2))
  const grams = [...pairs]
  // for how many people a density counts, its unit says
  const numbers = (phrase.replace(PER_PEOPLE, '').match(/\d+/gu) ?? []).join(' ')
  return {
    key,
    length: words.length,
    grams,
    sought: seekPairs(grams),
    contrasts: findContrasts(phrase, words),
    numbers,
  }
}

/** The key of a text that is only searched: {@link FoldedPhrase} without the rest. */
export function foldKey(text: string): string {
  return dropCount(foldWords(text))
}

function dropCount(key: string): string {
  return key.length > 3 && key.endsWith('数') && !key.endsWith('人数') ? key.slice(0, -1) : key
}

/** Words that exclude each other; of a wording that says the same in two ways (签约服务覆盖率, 签约率) the folded one counts. */
function findContrasts(phrase: string, folded: string): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const [group, words] of nameLanguage().contrasts.entries()) {
    const inBoth = words.filter((word) => phrase.includes(word) && folded.includes(word))
    const here = inBoth.length > 0 ? inBoth : words.filter((word) => phrase.includes(word) || folded.includes(word))
    if (here.length > 0) found.set(group, here)
  }
  return found
}

/** Dice coefficient of two phrases over character pairs, 0–1. */
export function comparePhrases(a: FoldedPhrase, b: FoldedPhrase): number {
  if (a.key === b.key) return 1
  const total = a.grams.length + b.grams.length
  if (total === 0) return 0
  let shared = 0
  for (const gram of a.grams) if (b.key.includes(gram)) shared++
  return (2 * shared) / total
}

/**
 * Whether two phrases measure different things: they name words that exclude each other (门诊 and 住院) or other numbers
 * (65岁以上 and 80岁以上).
 */
export function phrasesConflict(a: FoldedPhrase, b: FoldedPhrase): boolean {
  if (a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '') return true
  for (const [group, words] of a.contrasts) {
    const others = b.contrasts.get(group)
    if (others !== undefined && !words.some((word) => others.includes(word))) return true
  }
  return false
}
