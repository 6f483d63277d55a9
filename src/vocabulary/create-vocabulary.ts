import type { Concept, DepartmentConcept, IndicatorConcept, ThemeConcept, Vocabulary } from '../model.js'
import { defaultVocabulary } from '../health/vocabulary.js'

/** A user's own terms. What a concept leaves out is filled in; labels may be a Chinese text alone. */
export interface VocabularyTerms {
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

/**
 * A vocabulary of the built-in terms and the user's. Every function that takes a vocabulary then knows them.
 *
 * @param terms themes, indicators and departments to add
 * @param options `base`: the vocabulary to add to, by default the built-in one; an empty one makes the terms the whole
 * @returns a new vocabulary; neither input is changed
 * @throws Error naming the clash: an id or a label used twice, an unknown or circular `broader`, an indicator of an
 *   unknown theme, an empty label, a theme without cues
 */
export function createVocabulary(terms: VocabularyTerms, options: { base?: Vocabulary } = {}): Vocabulary {
  const base = options.base ?? defaultVocabulary
  const vocabulary: Vocabulary = {
    themes: [...base.themes, ...(terms.themes ?? []).map(completeTheme)],
    indicators: [...base.indicators, ...(terms.indicators ?? []).map(completeIndicator)],
    departments: [...base.departments, ...(terms.departments ?? []).map(completeDepartment)],
  }
  checkVocabulary(vocabulary)
  return vocabulary
}

/**
 * Check a vocabulary made by hand.
 *
 * @param vocabulary themes, indicators and departments
 * @throws Error with a message that names what clashes
 */
export function checkVocabulary({ themes, indicators, departments }: Vocabulary): void {
  checkConcepts('theme', themes)
  checkConcepts('indicator', indicators)
  checkConcepts('department', departments)
  const byId = new Map(themes.map((theme) => [theme.id, theme]))
  for (const theme of themes) {
    checkBroader(theme, byId)
    for (const related of theme.related)
      if (!byId.has(related)) throw new Error(`Theme "${theme.id}": unknown related theme "${related}".`)
    if (theme.cues.length === 0) throw new Error(`Theme "${theme.id}" has no cues: give at least one word.`)
    for (const cue of theme.cues) if (cue.label.trim() === '') throw new Error(`Theme "${theme.id}" has an empty cue.`)
  }
  for (const indicator of indicators)
    if (!byId.has(indicator.theme)) throw new Error(`Indicator "${indicator.id}": unknown theme "${indicator.theme}".`)
}

function checkConcepts(kind: string, concepts: readonly Concept[]): void {
  const ids = new Set<string>()
  const labels = new Map<string, string>()
  for (const { id, prefLabel, altLabel, hiddenLabel } of concepts) {
    if (id.trim() === '') throw new Error(`A ${kind} has an empty id (label "${prefLabel.zh}").`)
    if (ids.has(id)) throw new Error(`Duplicate ${kind} id "${id}".`)
    ids.add(id)
    for (const label of new Set([prefLabel.zh, ...altLabel, ...hiddenLabel])) {
      if (label.trim() === '') throw new Error(`The ${kind} "${id}" has an empty label.`)
      const other = labels.get(label)
      if (other !== undefined) throw new Error(`The label "${label}" names two ${kind}s: "${other}" and "${id}".`)
      labels.set(label, id)
    }
  }
}

function checkBroader(theme: ThemeConcept, byId: ReadonlyMap<string, ThemeConcept>): void {
  const path = [theme.id]
  for (let id = theme.broader; id !== null;) {
    const above = byId.get(id)
    if (above === undefined) throw new Error(`Theme "${path.at(-1) ?? ''}": unknown broader theme "${id}".`)
    if (path.includes(id)) throw new Error(`Themes form a cycle: ${[...path, id].join(' → ')}.`)
    path.push(id)
    id = above.broader
  }
}

interface ConceptInput {
  id: string
  prefLabel: Concept['prefLabel'] | string
  altLabel?: string[] | undefined
  hiddenLabel?: string[] | undefined
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
    definition: term.definition ?? label.zh,
    source: term.source ?? '',
  }
}

function completeTheme(term: TermInput<ThemeConcept, 'cues'>): ThemeConcept {
  return {
    ...completeConcept(term),
    broader: term.broader ?? null,
    related: term.related ?? [],
    cues: term.cues.map((cue) => (typeof cue === 'string' ? { label: cue, heading: 3, body: 1 } : cue)),
    negativeLabel: term.negativeLabel ?? [],
    generic: term.generic ?? false,
  }
}

function completeIndicator(term: TermInput<IndicatorConcept, 'theme'>): IndicatorConcept {
  return {
    ...completeConcept(term),
    theme: term.theme,
    unitFamily: term.unitFamily ?? 'percent',
    better: term.better ?? null,
    scope: term.scope ?? null,
    allOf: term.allOf ?? [],
    noneOf: term.noneOf ?? [],
  }
}

function completeDepartment(term: TermInput<DepartmentConcept, 'patterns'>): DepartmentConcept {
  return { ...completeConcept(term), patterns: term.patterns }
}
