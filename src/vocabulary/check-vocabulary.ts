import { plainLabel } from '../text/plain-label.js'
import type { Concept, IndicatorConcept, ThemeConcept, Vocabulary } from '../model.js'
import { checkLanguage } from './check-language.js'
import { checkWords } from './check-words.js'

/**
 * Check a vocabulary made by hand or read from a file. Duplicates are refused, not filtered: a word that stands twice is a
 * word of which nobody knows what it means.
 *
 * @param vocabulary the vocabulary
 * @throws Error with a message that names the entry and what clashes
 */
export function checkVocabulary(vocabulary: Vocabulary): void {
  const { themes, indicators, departments } = vocabulary
  checkConcepts('theme', themes)
  checkConcepts('indicator', indicators)
  checkConcepts('department', departments)
  const byId = new Map(themes.map((theme) => [theme.id, theme]))
  for (const theme of themes) checkTheme(theme, byId)
  checkTopics(themes)
  for (const indicator of indicators) checkIndicator(indicator, byId)
  checkNeutral(vocabulary)
  checkReferences(vocabulary, byId)
  checkWords('subjects', vocabulary.subjects ?? [])
  if (vocabulary.language !== undefined) checkLanguage(vocabulary.language)
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

function checkTheme(theme: ThemeConcept, byId: ReadonlyMap<string, ThemeConcept>): void {
  const { id, cues, related, topic, broader } = theme
  checkBroader(theme, byId)
  for (const other of related) if (!byId.has(other)) throw new Error(`Theme "${id}": unknown related theme "${other}".`)
  if (topic === true && broader === null)
    throw new Error(`Theme "${id}" is a topic: give the theme that it speaks for as "broader".`)
  if (cues.length === 0) throw new Error(`Theme "${id}" has no cues: give at least one word.`)
  const labels = new Map<string, string>()
  for (const { label } of cues) {
    if (label.trim() === '') throw new Error(`Theme "${id}" has an empty cue.`)
    const other = labels.get(plainLabel(label))
    if (other === label) throw new Error(`Theme "${id}" has the cue "${label}" twice.`)
    if (other !== undefined)
      throw new Error(`Theme "${id}" has the cues "${other}" and "${label}", which are matched as one: keep one.`)
    labels.set(plainLabel(label), label)
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

/** A topic's cues speak for the theme above: that one need not hold them too, and two topics of it must not share one. */
function checkTopics(themes: readonly ThemeConcept[]): void {
  const holders = new Map<string, string>()
  for (const { id, broader, topic, cues } of themes)
    for (const { label } of cues) {
      const key = `${topic === true ? (broader ?? id) : id} ${label}`
      const other = holders.get(key)
      if (other !== undefined) throw new Error(`The cue "${label}" stands in "${other}" and in "${id}", which are one.`)
      holders.set(key, id)
    }
}

function checkIndicator({ id, theme, themeWhere }: IndicatorConcept, byId: ReadonlyMap<string, ThemeConcept>): void {
  if (!byId.has(theme)) throw new Error(`Indicator "${id}": unknown theme "${theme}".`)
  for (const other of themeWhere ?? [])
    if (!byId.has(other.theme)) throw new Error(`Indicator "${id}": unknown theme "${other.theme}".`)
}

function checkNeutral({ themes, neutral = [], field }: Vocabulary): void {
  const cues = new Map(themes.flatMap(({ id, cues: list }) => list.map(({ label }) => [label, id] as const)))
  const words = [...cues.keys(), ...(field?.own ?? []), ...(field?.foreign ?? [])]
  const labels = new Set<string>()
  for (const { label } of neutral) {
    if (label.trim() === '') throw new Error('A neutral term is empty.')
    if (labels.has(label)) throw new Error(`The neutral term "${label}" stands twice.`)
    labels.add(label)
    const theme = cues.get(label)
    if (theme !== undefined) throw new Error(`The neutral term "${label}" is a cue of theme "${theme}".`)
    if (!words.some((word) => label.includes(word)))
      throw new Error(`The neutral term "${label}" holds no cue: it does nothing.`)
  }
}

/** Roles and rules name themes of the vocabulary. */
function checkReferences({ roles, targetThemes }: Vocabulary, byId: ReadonlyMap<string, ThemeConcept>): void {
  const named = [
    ...(roles === undefined
      ? []
      : [
          ...(roles.safeguards === null ? [] : [roles.safeguards]),
          ...roles.wide,
          ...roles.recipients,
          ...roles.groups,
          ...roles.means,
          ...roles.framed,
          ...(roles.levels ?? []),
          ...(roles.tools ?? []),
          ...roles.variants.flatMap(({ of, theme }) => [of, theme]),
        ]),
    ...(targetThemes ?? []).map(({ theme }) => theme),
  ]
  for (const id of named) if (!byId.has(id)) throw new Error(`Roles or target rules name the unknown theme "${id}".`)
}
