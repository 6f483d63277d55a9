import type { ExclusionReason } from '../model.js'
import { makeWordTable, wordList, type WordTable } from '../text/word-table.js'
import { concreteThings, measureNouns } from './actions.js'
import { feeNouns, neighbours } from './exclusions.js'
import { bodyEnds } from './responsibility.js'
import { spoken, type Spoken } from './spoken-language.js'
import { subjectNouns } from './subjects.js'
import { densityBase } from './units.js'

/** The typed words that texts are read by: those of plans of any field and those that a vocabulary brings. */
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
}

const compiled = new WeakMap<Spoken, Language>()
/** The one that was asked for last: a text asks for the same some thousand times. */
let last: { of: Spoken; made: Language } | null = null

/** What texts are read by in the language at hand, compiled once a vocabulary. */
export function language(): Language {
  const of = spoken()
  if (last?.of === of) return last.made
  const made = compiled.get(of) ?? compile(of)
  compiled.set(of, made)
  last = { of, made }
  return made
}

function compile({ subjects = [], language: own = {} }: Spoken): Language {
  const { measures = [], works = [], fees = [], counted = [], programmes = [] } = own
  const table = (...lists: readonly (readonly string[])[]): WordTable<true> => wordList([...new Set(lists.flat())])
  return {
    who: table(subjects, subjectNouns),
    measures: table(measures, measureNouns),
    things: table(works, concreteThings),
    fees: table(fees, feeNouns),
    programmes: table(programmes),
    density: densityBase(counted),
    bodies: table(own.bodyEnds ?? [], bodyEnds),
    behind: wordsBehind(own.placeEnds ?? []),
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
