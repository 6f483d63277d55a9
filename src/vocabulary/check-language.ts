import type { FieldLanguage } from '../model.js'
import { checkWords } from './check-words.js'

/** The lists of plain words of {@link FieldLanguage}. */
const LISTS = ['measures', 'works', 'fees', 'counted', 'programmes', 'bodyEnds', 'placeEnds'] as const
const KEYS: ReadonlySet<string> = new Set<keyof FieldLanguage>([...LISTS, 'folds', 'contrasts', 'topics'])

/**
 * Check the words that names are read and compared by.
 *
 * @param language language of a vocabulary
 * @throws Error naming the list and the entry that would do nothing, fit everywhere or mean two things
 */
export function checkLanguage(language: FieldLanguage): void {
  const unknown = Object.keys(language).find((key) => !KEYS.has(key))
  if (unknown !== undefined)
    throw new Error(`"language" has no list "${unknown}"; its lists are ${[...KEYS].join(', ')}.`)
  for (const list of LISTS) checkWords(list, language[list] ?? [])
  // a file may hold anything
  const { folds = [], contrasts = [] }: { folds?: readonly unknown[]; contrasts?: readonly unknown[] } = language
  checkFolds(folds)
  for (const group of contrasts) checkContrast(group)
  if (language.topics !== undefined) checkTopicWords(language.topics)
}

/** A wording behind one that it holds would never be found: 医师 → 医生 leaves no 执业医师. */
function checkFolds(folds: readonly unknown[]): void {
  const before: string[] = []
  for (const fold of folds) {
    if (!isWords(fold) || fold.length !== 2)
      throw new Error(
        `The fold ${JSON.stringify(fold)} is no pair of wordings: the one printed, and the one it is read as.`,
      )
    const [printed = '', read] = fold
    if (printed === read) throw new Error(`The fold "${printed}" reads a wording as itself: it does nothing.`)
    checkWords('folds', [...before, printed])
    const inside = before.find((word) => printed.includes(word))
    if (inside !== undefined)
      throw new Error(`The fold "${printed}" stands behind "${inside}", which it holds: put it first.`)
    before.push(printed)
  }
}

function checkContrast(group: unknown): void {
  if (!isWords(group) || group.length < 2)
    throw new Error(`The contrast ${JSON.stringify(group)} is no list of two words and more that exclude each other.`)
  checkWords('contrasts', group)
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}

function checkTopicWords({ ends, notBefore = [], kinds = [] }: NonNullable<FieldLanguage['topics']>): void {
  checkWords('topics.ends', ends)
  checkWords('topics.notBefore', notBefore)
  checkWords('topics.kinds', kinds)
  const lost = kinds.find((kind) => !ends.some((end) => kind.endsWith(end)))
  if (lost !== undefined)
    throw new Error(`The kind "${lost}" of "topics" ends in none of its ends (${ends.join(', ')}): it does nothing.`)
}
