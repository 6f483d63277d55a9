import { defaultVocabulary } from '../health/vocabulary.js'
import type { ExclusionReason, FieldLanguage, Vocabulary } from '../model.js'
import { escapePattern } from '../text/escape-pattern.js'
import { makeWordTable, wordList, type WordTable } from '../text/word-table.js'
import { concreteThings, measureNouns } from './actions.js'
import { feeNouns, neighbours } from './exclusions.js'
import { contrasts, phraseFolds } from './phrase-folds.js'
import { bodyEnds } from './responsibility.js'
import { subjectNouns } from './subjects.js'
import { densityBase } from './units.js'

/** The typed words that texts are read and names are compared by: those of plans of any field and those that a vocabulary brings. */
export interface Language {
  /** ends of nouns that name whom or what a target is about */
  who: WordTable<true>
  /** nouns that name a measured quantity */
  measures: WordTable<true>
  /** things one can go and see */
  things: WordTable<true>
  /** payments that a plan sets */
  fees: WordTable<true>
  /** standing programmes whose kinds of service are numbered */
  programmes: WordTable<true>
  /** head of a density, sticky */
  density: RegExp
  /** what the name of a body ends in */
  bodies: WordTable<true>
  /** words right behind a numeral that say it is no value */
  behind: WordTable<ExclusionReason>
  /** wordings of names that say the same, in the order in which they are folded */
  folds: readonly (readonly [printed: string, read: string])[]
  /** groups of words that exclude each other in names */
  contrasts: readonly (readonly string[])[]
  /** how it is told what a part of a plan is about; null where the field has no such things */
  topics: Topics | null
}

/** The things that plans of a field treat one after another (diseases, kinds of school, rivers). */
export interface Topics {
  /** a word that names one of them */
  one: RegExp
  /** a sign that such a word ends in: it stays where the words around it are taken out */
  end: RegExp
  /** names that speak of one themselves */
  holds: RegExp
  /** kinds of such things, of which a part on one of them says nothing */
  kind: RegExp | null
}

const languages = new WeakMap<Vocabulary, Language>()

/**
 * The words that texts of a vocabulary's field are read by, compiled once a vocabulary. One that brings no language of its own
 * is read by the built-in one's.
 *
 * @param vocabulary its `subjects` and its `language`
 */
function languageOf(vocabulary: Vocabulary): Language {
  const known = languages.get(vocabulary)
  if (known !== undefined) return known
  const { subjects, language } = vocabulary
  const made =
    subjects === undefined && language === undefined && vocabulary !== defaultVocabulary
      ? languageOf(defaultVocabulary)
      : compile(vocabulary)
  languages.set(vocabulary, made)
  return made
}

function compile({ subjects = [], language = {} }: Vocabulary): Language {
  const { measures = [], works = [], fees = [], counted = [], programmes = [], folds = [] } = language
  const table = (...lists: readonly (readonly string[])[]): WordTable<true> => wordList([...new Set(lists.flat())])
  return {
    who: table(subjects, subjectNouns),
    measures: table(measures, measureNouns),
    things: table(works, concreteThings),
    fees: table(fees, feeNouns),
    programmes: table(programmes),
    density: densityBase(counted),
    bodies: table(language.bodyEnds ?? [], bodyEnds),
    behind: wordsBehind(language.placeEnds ?? []),
    folds: [...folds, ...phraseFolds],
    contrasts: joinContrasts(language.contrasts ?? []),
    topics: compileTopics(language.topics),
  }
}

/** Words behind a numeral; a pack may name one that plans of any field have as well. */
function wordsBehind(placeEnds: readonly string[]): WordTable<ExclusionReason> {
  const known = neighbours.flatMap(({ after, reason }) => (after ?? []).map((word) => [word, reason] as const))
  const seen = new Set(known.map(([word]) => word))
  return makeWordTable([
    ...known,
    ...placeEnds.filter((word) => !seen.has(word)).map((word) => [word, 'place-name'] as const),
  ])
}

/** A group of the field that holds a whole group of plans of any field takes its place: 签约率 beside 覆盖率 and 管理率. */
function joinContrasts(own: readonly (readonly string[])[]): (readonly string[])[] {
  return [...own, ...contrasts.filter((group) => !own.some((other) => group.every((word) => other.includes(word))))]
}

/** Sources of the patterns: {@link FieldLanguage.topics}; up to eight signs stand before the end of such a word (先天性心脏 + 病). */
function compileTopics(topics: FieldLanguage['topics']): Topics | null {
  if (topics === undefined || topics.ends.length === 0) return null
  const any = (words: readonly string[]): string => words.map(escapePattern).join('|')
  const { ends, notBefore = [], kinds = [] } = topics
  return {
    one: new RegExp(`^[\\p{Script=Han}A-Za-z]{0,8}(?:${any(ends)})$`, 'u'),
    end: new RegExp(any(ends.map((end) => end.slice(-1))), 'u'),
    holds: new RegExp(`(?:${any(ends)})${notBefore.length === 0 ? '' : `(?!${any(notBefore)})`}`, 'u'),
    kind: kinds.length === 0 ? null : new RegExp(`(?:${any(kinds)})$`, 'u'),
  }
}

let current: Language | null = null

/** The language in which the text at hand is read, or the plans at hand are compared. */
export function language(): Language {
  return (current ??= languageOf(defaultVocabulary))
}

/**
 * Read or compare something in the language of a vocabulary. A name is read by some ninety small functions of bare words, and
 * compared by some thirty; which words are typed is the same for all of them from the first to the last value, so it is told once
 * for the whole run.
 *
 * @param vocabulary the vocabulary; without one, the built-in one
 * @param read what to do; synchronous, and nothing of it is left to be read later
 */
export function inLanguageOf<Result>(vocabulary: Vocabulary, read: () => Result): Result {
  const before = current
  current = languageOf(vocabulary)
  try {
    return read()
  } finally {
    current = before
  }
}
