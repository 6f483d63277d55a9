import type { ScopeTerm, Vocabulary } from '../model.js'

/** Atoms of the populations and of the kinds of institution a phrase names; both may be empty. */
export interface Scopes {
  readonly population: readonly string[]
  readonly institution: readonly string[]
}

/** How two subjects stand to each other. `open`: one of them names none. */
export type ScopeRelation = 'same' | 'overlap' | 'disjoint' | 'open'

/** Reads the populations and kinds of institution of one vocabulary. */
export interface ScopeReader {
  /** atoms of each axis that a phrase names, sorted; the longest word wins */
  read: (text: string) => Scopes
  /** a phrase without the kinds of institution that it names */
  dropInstitutions: (text: string) => string
  /** a phrase without the populations and kinds of institution that it names */
  dropScopes: (text: string) => string
}

const readers = new WeakMap<Pick<Vocabulary, 'scopes'>, ScopeReader>()
/** The same phrases come again for every row and pair. */
const CACHE_LIMIT = 5000

/**
 * The reader of a vocabulary's populations and kinds of institution, made once.
 *
 * @param vocabulary a vocabulary without scopes names no subject
 */
export function openScopes(vocabulary: Pick<Vocabulary, 'scopes'>): ScopeReader {
  const known = readers.get(vocabulary)
  if (known !== undefined) return known
  const reader = createReader(vocabulary.scopes ?? [])
  readers.set(vocabulary, reader)
  return reader
}

function createReader(scopes: readonly ScopeTerm[]): ScopeReader {
  const words = new Map<string, ScopeTerm>()
  for (const entry of scopes) for (const word of entry.words) words.set(word, entry)
  const lengths = [...new Set([...words.keys()].map((word) => word.length))].sort((a, b) => b - a)
  const starts = new Set([...words.keys()].map((word) => word.charAt(0)))
  const cache = new Map<string, Scopes>()
  /** The stretches of a text: a word of the vocabulary with its entry, or one character without. */
  const walk = (text: string, visit: (piece: string, entry: ScopeTerm | undefined) => void): void => {
    for (let i = 0; i < text.length;) {
      const length = starts.has(text.charAt(i)) ? lengths.find((n) => words.has(text.slice(i, i + n))) : undefined
      const piece = text.slice(i, i + (length ?? 1))
      visit(piece, length === undefined ? undefined : words.get(piece))
      i += length ?? 1
    }
  }
  const find = (text: string): Scopes => {
    const found = { population: new Set<string>(), institution: new Set<string>() }
    walk(text, (_piece, entry) => {
      for (const atom of entry?.atoms ?? []) found[entry?.axis ?? 'population'].add(atom)
    })
    return { population: [...found.population].sort(), institution: [...found.institution].sort() }
  }
  return {
    read(text) {
      const known = cache.get(text)
      if (known !== undefined) return known
      const found = find(text)
      if (cache.size < CACHE_LIMIT) cache.set(text, found)
      return found
    },
    dropInstitutions(text) {
      let kept = ''
      walk(text, (piece, entry) => {
        if (entry?.axis !== 'institution') kept += piece
      })
      return kept
    },
    dropScopes(text) {
      let kept = ''
      walk(text, (piece, entry) => {
        if (entry === undefined) kept += piece
      })
      return kept
    },
  }
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
