import { defaultVocabulary } from '../health/vocabulary.js'
import type { Vocabulary } from '../model.js'
import { wordList, type WordTable } from '../text/word-table.js'
import { concreteThings, measureNouns } from '../words/actions.js'
import { feeNouns } from '../words/exclusions.js'
import { subjectNouns } from '../words/subjects.js'
import { densityBase } from '../words/units.js'

/** The typed words that names are read by: those of plans of any field and those that a vocabulary brings. */
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
  const { measures = [], works = [], fees = [], counted = [], programmes = [] } = language
  const table = (...lists: readonly (readonly string[])[]): WordTable<true> => wordList([...new Set(lists.flat())])
  return {
    who: table(subjects, subjectNouns),
    measures: table(measures, measureNouns),
    things: table(works, concreteThings),
    fees: table(fees, feeNouns),
    programmes: table(programmes),
    density: densityBase(counted),
  }
}

let current: Language | null = null

/** The language in which the text at hand is read. */
export function language(): Language {
  return (current ??= languageOf(defaultVocabulary))
}

/**
 * Read something in the language of a vocabulary. A name is read by some ninety small functions of bare words; which words are
 * typed is the same for all of them from the first to the last value of a text, so it is told once for the whole run.
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
