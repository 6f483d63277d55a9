import { scopes } from '../health/scopes.js'

/** Atoms of the populations and of the kinds of institution a phrase names; both may be empty. */
export interface Scopes {
  readonly population: readonly string[]
  readonly institution: readonly string[]
}

/** How two subjects stand to each other. `open`: one of them names none. */
export type ScopeRelation = 'same' | 'overlap' | 'disjoint' | 'open'

const words = new Map<string, (typeof scopes)[number]>()
for (const entry of scopes) for (const word of entry.words) words.set(word, entry)
const lengths = [...new Set([...words.keys()].map((word) => word.length))].sort((a, b) => b - a)
const starts = new Set([...words.keys()].map((word) => word.charAt(0)))

/**
 * Find the populations and institutions that a phrase names, longest word first.
 *
 * @param text subject and indicator of a target
 * @returns atoms of each axis, sorted
 */
export function readScopes(text: string): Scopes {
  const known = cache.get(text)
  if (known !== undefined) return known
  const scopesOfText = findScopes(text)
  if (cache.size < CACHE_LIMIT) cache.set(text, scopesOfText)
  return scopesOfText
}

/** The same phrases come again for every row and pair. */
const cache = new Map<string, Scopes>()
const CACHE_LIMIT = 5000

function findScopes(text: string): Scopes {
  const found = { population: new Set<string>(), institution: new Set<string>() }
  let i = 0
  while (i < text.length) {
    const length = starts.has(text.charAt(i)) ? lengths.find((n) => words.has(text.slice(i, i + n))) : undefined
    const entry = length === undefined ? undefined : words.get(text.slice(i, i + length))
    for (const atom of entry?.atoms ?? []) found[entry?.axis ?? 'population'].add(atom)
    i += length ?? 1
  }
  return { population: [...found.population].sort(), institution: [...found.institution].sort() }
}

/** A phrase without the kinds of institution that it names. */
export function dropInstitutions(text: string): string {
  return dropWords(text, 'institution')
}

/** A phrase without the populations and kinds of institution that it names. */
export function dropScopes(text: string): string {
  return dropWords(text, null)
}

function dropWords(text: string, axis: 'institution' | null): string {
  let kept = ''
  let i = 0
  while (i < text.length) {
    const length = starts.has(text.charAt(i)) ? lengths.find((n) => words.has(text.slice(i, i + n))) : undefined
    const entry = length === undefined ? undefined : words.get(text.slice(i, i + length))
    if (entry === undefined || (axis !== null && entry.axis !== axis)) kept += text.slice(i, i + (length ?? 1))
    i += length ?? 1
  }
  return kept
}

/** How the subjects of two targets stand to each other: the stronger difference of the two axes. */
export function relateScopes(a: Scopes, b: Scopes): ScopeRelation {
  const relations = [relateAxis(a.population, b.population), relateAxis(a.institution, b.institution)]
  for (const relation of ['disjoint', 'overlap', 'open'] as const) if (relations.includes(relation)) return relation
  return 'same'
}

function relateAxis(a: readonly string[], b: readonly string[]): ScopeRelation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'open'
  const shared = a.filter((atom) => b.includes(atom)).length
  if (shared === 0) return 'disjoint'
  return shared === a.length && shared === b.length ? 'same' : 'overlap'
}
