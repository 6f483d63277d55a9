import type { Concept, DepartmentConcept, IndicatorConcept, ThemeConcept, Vocabulary } from '../model.js'
import { checkVocabulary } from './check-vocabulary.js'
import { createVocabulary, type VocabularyTerms } from './create-vocabulary.js'
import { DATA, NS, type Statement } from './rdf.js'
import { readJsonLd } from './read-json-ld.js'
import { readTurtle } from './read-turtle.js'

/**
 * A vocabulary from its file: JSON as `JSON.stringify` writes one, or SKOS as {@link toSkos} writes it. What it says is
 * checked as {@link createVocabulary} checks it. SKOS that others wrote is read too: concepts with labels, definitions and
 * broader concepts become themes whose labels are their cues.
 *
 * @param text text of the file
 * @param format `json`, `turtle` or `jsonld`
 * @returns the vocabulary; nothing of the built-in one is added
 * @throws Error naming the line or the entry that cannot be used
 */
export function readVocabulary(text: string, format: 'json' | 'turtle' | 'jsonld'): Vocabulary {
  if (format === 'json') return readJson(text)
  const vocabulary = fromStatements(format === 'turtle' ? readTurtle(text) : readJsonLd(text))
  checkVocabulary(vocabulary)
  return vocabulary
}

/** What a term leaves out is filled in, as with a term given in code. */
function readJson(text: string): Vocabulary {
  const given = JSON.parse(text) as VocabularyTerms
  if (typeof given !== 'object' || !['themes', 'indicators', 'departments'].some((list) => list in given))
    throw new Error('A vocabulary is an object with lists of themes, indicators or departments.')
  const empty: Vocabulary = { themes: [], indicators: [], departments: [] }
  const { themes, indicators, departments, ...rest } = given
  const made = createVocabulary({ themes: themes ?? [], indicators: indicators ?? [], departments: departments ?? [] }, { base: empty }) // prettier-ignore
  const vocabulary = { ...rest, themes: made.themes, indicators: made.indicators, departments: made.departments }
  checkVocabulary(vocabulary)
  return vocabulary
}

/** What is said of one subject, by predicate. */
type Facts = Map<string, Statement['object'][]>

function fromStatements(statements: readonly Statement[]): Vocabulary {
  const subjects = new Map<string, Facts>()
  for (const { subject, predicate, object } of statements) {
    const facts = subjects.get(subject) ?? new Map<string, Statement['object'][]>()
    facts.set(predicate, [...(facts.get(predicate) ?? []), object])
    subjects.set(subject, facts)
  }
  const isA = (facts: Facts, kind: string): boolean => irisOf(facts, `${NS.rdf}type`).includes(kind)
  const concepts = [...subjects].filter(([, facts]) => isA(facts, `${NS.skos}Concept`))
  const idOf = new Map(concepts.map(([iri, facts]) => [iri, textOf(facts, `${NS.skos}notation`) ?? lastPart(iri)]))
  const ids = (facts: Facts, property: string): string[] =>
    irisOf(facts, property).flatMap((iri) => idOf.get(iri) ?? [])
  const kindOf = (facts: Facts): string => textOf(facts, `${NS.dz}kind`) ?? 'theme'
  const themes: ThemeConcept[] = []
  const indicators: IndicatorConcept[] = []
  const departments: DepartmentConcept[] = []
  for (const [iri, facts] of concepts) {
    const concept = readConcept(idOf.get(iri) ?? iri, facts)
    const data = dataOf(facts)
    const [broader = null] = ids(facts, `${NS.skos}broader`)
    const related = ids(facts, `${NS.skos}related`)
    const kind = kindOf(facts)
    if (kind === 'indicator')
      indicators.push({ ...concept, theme: related[0] ?? '', ...data } as unknown as IndicatorConcept)
    else if (kind === 'department') departments.push({ ...concept, ...data } as unknown as DepartmentConcept)
    else themes.push({ ...concept, broader, related, ...(data ?? plainTheme(concept)) } as unknown as ThemeConcept)
  }
  const pack = [...subjects.values()].find((facts) => isA(facts, `${NS.dz}Vocabulary`))
  return { ...(pack === undefined ? {} : dataOf(pack)), themes, indicators, departments }
}

function readConcept(id: string, facts: Facts): Concept {
  const labels = facts.get(`${NS.skos}prefLabel`) ?? []
  const inLanguage = (language: string): string | undefined => {
    const label = labels.find((object) => 'text' in object && (object.language ?? '').startsWith(language))
    return label !== undefined && 'text' in label ? label.text : undefined
  }
  const any = textOf(facts, `${NS.skos}prefLabel`) ?? id
  const zh = inLanguage('zh') ?? any
  return {
    id,
    prefLabel: { zh, en: inLanguage('en') ?? zh },
    altLabel: textsOf(facts, `${NS.skos}altLabel`),
    hiddenLabel: textsOf(facts, `${NS.skos}hiddenLabel`),
    definition: textOf(facts, `${NS.skos}definition`) ?? zh,
    source: textOf(facts, `${NS.dct}source`) ?? '',
  }
}

/** A concept of another's SKOS: its labels are what texts call it. */
function plainTheme({ prefLabel, altLabel, hiddenLabel }: Concept): Pick<ThemeConcept, 'cues' | 'negativeLabel'> {
  const labels = [...new Set([prefLabel.zh, ...altLabel, ...hiddenLabel])]
  return { cues: labels.map((label) => ({ label, heading: 3, body: 1 })), negativeLabel: [] }
}

function textsOf(facts: Facts, property: string): string[] {
  return (facts.get(property) ?? []).flatMap((object) => ('text' in object ? [object.text] : []))
}

function textOf(facts: Facts, property: string): string | undefined {
  return textsOf(facts, property)[0]
}

function irisOf(facts: Facts, property: string): string[] {
  return (facts.get(property) ?? []).flatMap((object) => ('iri' in object ? [object.iri] : []))
}

function dataOf(facts: Facts): Record<string, unknown> | undefined {
  const text = textOf(facts, DATA)
  return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>)
}

function lastPart(iri: string): string {
  return decodeURIComponent(iri.split(/[/#]/u).findLast((part) => part !== '') ?? iri)
}
