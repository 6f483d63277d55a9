import { defaultVocabulary } from '../health/vocabulary.js'
import type {
  Concept,
  DepartmentConcept,
  FieldLanguage,
  FieldTopics,
  IndicatorConcept,
  ThemeConcept,
  Vocabulary,
} from '../model.js'
import { checkVocabulary } from './check-vocabulary.js'

/** What of a vocabulary is not a list of concepts. */
type Rest = Omit<Vocabulary, 'themes' | 'indicators' | 'departments'>

/** A user's own terms. What a concept leaves out is filled in; labels may be a Chinese text alone. */
export interface VocabularyTerms extends Partial<Rest> {
  themes?: readonly TermInput<ThemeConcept, 'cues'>[]
  indicators?: readonly TermInput<IndicatorConcept, 'theme'>[]
  departments?: readonly TermInput<DepartmentConcept, 'patterns'>[]
}

/** A concept of which only id, label and what makes its kind must be given. Cues may be plain words. */
export type TermInput<T extends Concept, Required extends keyof T> = {
  id: string
  prefLabel: T['prefLabel'] | string
} & {
  [K in Required]: K extends 'cues' ? readonly (string | ThemeConcept['cues'][number])[] : T[K]
} & Partial<Omit<T, Required | 'id' | 'prefLabel'>>

/** Options of {@link createVocabulary}. */
export interface VocabularyOptions {
  /** the vocabulary to add to, by default the built-in one; an empty one makes the terms the whole */
  base?: Vocabulary
  /** a term whose id the base has takes the place of the base's; without it that is an error */
  replace?: boolean
}

/**
 * A vocabulary of the built-in terms and the user's. Every function that takes a vocabulary then knows them. Lists of words
 * (neutral terms, words of the field, slots, synonyms, rules) are added to the base's; `roles` and `about` take their place.
 *
 * @param terms themes, indicators, departments and further words
 * @param options what to add to, and whether known ids are replaced
 * @returns a new vocabulary; neither input is changed
 * @throws Error naming the entry that clashes: an id or a label used twice, an unknown or circular `broader`, an indicator of
 *   an unknown theme, an empty label, a theme without cues, a cue or a neutral term given twice
 */
export function createVocabulary(terms: VocabularyTerms, options: VocabularyOptions = {}): Vocabulary {
  const base = options.base ?? defaultVocabulary
  const replace = options.replace === true
  const isBound = base.field !== undefined
  const vocabulary: Vocabulary = {
    ...addRest(base, terms),
    themes: join(
      base.themes,
      (terms.themes ?? []).map((term) => completeTheme(term, isBound)),
      replace,
    ),
    indicators: join(base.indicators, (terms.indicators ?? []).map(completeIndicator), replace),
    departments: join(base.departments, (terms.departments ?? []).map(completeDepartment), replace),
  }
  checkVocabulary(vocabulary)
  return vocabulary
}

/** The base's concepts and the new ones; those of a known id stand in its place. */
function join<T extends Concept>(base: readonly T[], added: readonly T[], replace: boolean): T[] {
  if (!replace) return [...base, ...added]
  const byId = new Map(added.map((concept) => [concept.id, concept]))
  const known = new Set(base.map(({ id }) => id))
  return [...base.map((concept) => byId.get(concept.id) ?? concept), ...added.filter(({ id }) => !known.has(id))]
}

function addRest(base: Vocabulary, terms: VocabularyTerms): Rest {
  const about = terms.about ?? base.about
  const roles = terms.roles ?? base.roles
  const field =
    terms.field === undefined || base.field === undefined
      ? (terms.field ?? base.field)
      : { own: [...base.field.own, ...terms.field.own], foreign: [...base.field.foreign, ...terms.field.foreign] }
  return {
    ...(about === undefined ? {} : { about }),
    ...(roles === undefined ? {} : { roles }),
    ...(field === undefined ? {} : { field }),
    language: addLanguage(base.language, terms.language),
    ...lists(base, terms),
  }
}

/** The words of both, each once; what the user folds a wording into takes the place of the base's. */
function addLanguage(base: FieldLanguage = {}, added: FieldLanguage = {}): FieldLanguage {
  const both = (key: 'measures' | 'works' | 'fees' | 'counted' | 'programmes' | 'bodyEnds' | 'placeEnds'): string[] =>
    joinWords(base[key], added[key])
  const printed = new Set((added.folds ?? []).map(([from]) => from))
  const topics = base.topics === undefined || added.topics === undefined ? (added.topics ?? base.topics) : addTopics(base.topics, added.topics) // prettier-ignore
  return {
    measures: both('measures'),
    works: both('works'),
    fees: both('fees'),
    counted: both('counted'),
    programmes: both('programmes'),
    bodyEnds: both('bodyEnds'),
    placeEnds: both('placeEnds'),
    folds: [...(added.folds ?? []), ...(base.folds ?? []).filter(([from]) => !printed.has(from))],
    contrasts: [...(base.contrasts ?? []), ...(added.contrasts ?? [])],
    ...(topics === undefined ? {} : { topics }),
  }
}

function addTopics(base: FieldTopics, added: FieldTopics): FieldTopics {
  return {
    ends: joinWords(base.ends, added.ends),
    notBefore: joinWords(base.notBefore, added.notBefore),
    kinds: joinWords(base.kinds, added.kinds),
  }
}

function joinWords(base: readonly string[] = [], added: readonly string[] = []): string[] {
  return [...new Set([...base, ...added])]
}

function lists(base: Rest, terms: Partial<Rest>): Rest {
  return {
    neutral: [...(terms.neutral ?? []), ...(base.neutral ?? [])],
    // the user's rules are asked first
    targetThemes: [...(terms.targetThemes ?? []), ...(base.targetThemes ?? [])],
    scopes: [...(base.scopes ?? []), ...(terms.scopes ?? [])],
    slots: [...(base.slots ?? []), ...(terms.slots ?? [])],
    fillers: [...(base.fillers ?? []), ...(terms.fillers ?? [])],
    subjects: [...new Set([...(base.subjects ?? []), ...(terms.subjects ?? [])])],
    institutionWords: [...(base.institutionWords ?? []), ...(terms.institutionWords ?? [])],
    synonyms: [...(base.synonyms ?? []), ...(terms.synonyms ?? [])],
    paraphrases: [...(base.paraphrases ?? []), ...(terms.paraphrases ?? [])],
    lowerIsBetter: [...(base.lowerIsBetter ?? []), ...(terms.lowerIsBetter ?? [])],
    higherIsBetter: [...(base.higherIsBetter ?? []), ...(terms.higherIsBetter ?? [])],
    secondIsMore: [...(base.secondIsMore ?? []), ...(terms.secondIsMore ?? [])],
    secondIsFewer: [...(base.secondIsFewer ?? []), ...(terms.secondIsFewer ?? [])],
  }
}

interface ConceptInput {
  id: string
  prefLabel: Concept['prefLabel'] | string
  altLabel?: string[] | undefined
  hiddenLabel?: string[] | undefined
  lookupLabel?: string[] | undefined
  definition?: string | undefined
  source?: string | undefined
}

function completeConcept(term: ConceptInput): Concept {
  const label = typeof term.prefLabel === 'string' ? { zh: term.prefLabel, en: term.prefLabel } : term.prefLabel
  return {
    id: term.id,
    prefLabel: label,
    altLabel: term.altLabel ?? [],
    hiddenLabel: term.hiddenLabel ?? [],
    ...(term.lookupLabel === undefined ? {} : { lookupLabel: term.lookupLabel }),
    definition: term.definition ?? label.zh,
    source: term.source ?? '',
  }
}

function completeTheme(term: TermInput<ThemeConcept, 'cues'>, isBound: boolean): ThemeConcept {
  return {
    ...completeConcept(term),
    broader: term.broader ?? null,
    related: term.related ?? [],
    cues: term.cues.map((cue) => (typeof cue === 'string' ? { label: cue, heading: 3, body: 1 } : cue)),
    negativeLabel: term.negativeLabel ?? [],
    ...(term.cueSource === undefined ? {} : { cueSource: term.cueSource }),
    ...(term.generic === true ? { generic: true } : {}),
    ...(term.shared === undefined ? {} : { shared: term.shared }),
    ...(term.topic === true ? { topic: true } : {}),
    // the field of the base does not bind what a user adds
    ...((term.free ?? isBound) ? { free: true } : {}),
  }
}

function completeIndicator(term: TermInput<IndicatorConcept, 'theme'>): IndicatorConcept {
  const { placed, unthemed, themeWhere, open, closed, national } = term
  return {
    ...completeConcept(term),
    theme: term.theme,
    ...(placed === true ? { placed } : {}),
    ...(unthemed === true ? { unthemed } : {}),
    ...(themeWhere === undefined ? {} : { themeWhere }),
    unitFamily: term.unitFamily ?? 'percent',
    better: term.better ?? null,
    scope: term.scope ?? null,
    allOf: term.allOf ?? [],
    noneOf: term.noneOf ?? [],
    ...(open === undefined ? {} : { open }),
    ...(closed === undefined ? {} : { closed }),
    ...(national === undefined ? {} : { national }),
  }
}

function completeDepartment(term: TermInput<DepartmentConcept, 'patterns'>): DepartmentConcept {
  return {
    ...completeConcept(term),
    patterns: term.patterns,
    ...(term.named === true ? { named: true } : {}),
    ...(term.local === true ? { local: true } : {}),
  }
}
