import type { ScopeTerm, Vocabulary } from '../model.js'
import { hasWord, makeWordTable, matchAt, wordList } from '../text/word-table.js'

/** Atoms of the populations and of the kinds of institution a phrase names; both may be empty. */
export interface Scopes {
  readonly population: readonly string[]
  readonly institution: readonly string[]
  /** the phrase names a population, and not just everybody */
  readonly narrow: boolean
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
  /** atoms of those whom everything under a theme is about; most themes are about nobody in particular */
  impliedBy: (theme: string | null) => readonly string[]
  /** atoms of those whom the headings around a name are about */
  impliedAround: (setting: string) => readonly string[]
  /** a name in the wording that the vocabulary reads for others that say the same */
  unify: (name: string) => string
}

/** What of a vocabulary is read here. */
type Words = Pick<Vocabulary, 'scopes' | 'synonyms' | 'paraphrases'>

const readers = new WeakMap<Words, ScopeReader>()
/** The same phrases come again for every row and pair. */
const CACHE_LIMIT = 5000
const NOBODY: readonly string[] = []

/**
 * The reader of a vocabulary's populations and kinds of institution, made once.
 *
 * @param vocabulary a vocabulary without scopes names no subject
 */
export function openScopes(vocabulary: Words): ScopeReader {
  const known = readers.get(vocabulary)
  if (known !== undefined) return known
  const { scopes = [], synonyms = [], paraphrases = [] } = vocabulary
  const reader = { ...createReader(scopes), unify: createUnifier([...synonyms, ...paraphrases]) }
  readers.set(vocabulary, reader)
  return reader
}

/** Names that hold none of the wordings, which most do, are passed on as they are. */
function createUnifier(pairs: readonly (readonly [printed: string, read: string])[]): (name: string) => string {
  const printedWords = wordList(pairs.map(([printed]) => printed))
  // 每万人 is read as 每万人口, which holds it
  const folds = pairs.map(([printed, other]) => ({ printed, other, isHeld: other.includes(printed) }))
  return (name) => {
    if (!hasWord(printedWords, name, 0, name.length)) return name
    let read = name
    for (const { printed, other, isHeld } of folds)
      if (read.includes(printed) && !(isHeld && read.includes(other))) read = read.replaceAll(printed, other)
    return read
  }
}

function createReader(scopes: readonly ScopeTerm[]): Omit<ScopeReader, 'unify'> {
  const words = new Map<string, ScopeTerm>()
  for (const entry of scopes) for (const word of entry.words) words.set(word, entry)
  const table = makeWordTable(words)
  const cache = new Map<string, Scopes>()
  const implied = new Map<string, readonly string[]>()
  const impliedBySetting = new Map<string, readonly string[]>()
  for (const { themes = [], atoms } of scopes) for (const theme of themes) implied.set(theme, atoms)
  /** A text without the words that are dropped. */
  const drop = (text: string, isDropped: (entry: ScopeTerm) => boolean): string => {
    let kept = ''
    let from = 0
    for (let at = 0; at < text.length;) {
      const hit = matchAt(table, text, at)
      if (hit !== null && hit.entry.atoms.length > 0 && isDropped(hit.entry)) {
        kept += text.slice(from, at)
        from = hit.end
      }
      at = hit?.end ?? at + 1
    }
    return from === 0 ? text : kept + text.slice(from)
  }
  const find = (text: string): Scopes => {
    const found: Record<ScopeTerm['axis'], string[]> = { population: [], institution: [] }
    let narrow = false
    for (let at = 0; at < text.length;) {
      const hit = matchAt(table, text, at)
      at = hit?.end ?? at + 1
      if (hit === null) continue
      const { axis, atoms, whole = false } = hit.entry
      for (const atom of atoms) if (!found[axis].includes(atom)) found[axis].push(atom)
      if (axis === 'population' && atoms.length > 0 && !whole) narrow = true
    }
    return { population: found.population.sort(), institution: found.institution.sort(), narrow }
  }
  const around = scopes.flatMap(({ around: signs = [], atoms }) => (signs.length > 0 ? [{ signs, atoms }] : []))
  return {
    impliedAround(setting) {
      const known = impliedBySetting.get(setting)
      if (known !== undefined) return known
      const told = around.filter(({ signs }) => signs.some((word) => setting.includes(word)))
      const atoms = [...told.flatMap((one) => one.atoms), ...find(setting).population]
      if (impliedBySetting.size < CACHE_LIMIT) impliedBySetting.set(setting, atoms)
      return atoms
    },
    impliedBy: (theme) => implied.get(theme ?? '') ?? NOBODY,
    read(text) {
      const known = cache.get(text)
      if (known !== undefined) return known
      const found = find(text)
      if (cache.size < CACHE_LIMIT) cache.set(text, found)
      return found
    },
    dropInstitutions: (text) => drop(text, ({ axis }) => axis === 'institution'),
    dropScopes: (text) => drop(text, () => true),
  }
}

/** How the subjects of two targets stand to each other: the stronger difference of the two axes. */
export function relateScopes(a: Scopes, b: Scopes): ScopeRelation {
  const population = isWhole(a, b) || isWhole(b, a) ? 'same' : relateAxis(a.population, b.population)
  const institution = relateAxis(a.institution, b.institution)
  return STRENGTH[population] > STRENGTH[institution] ? population : institution
}

const STRENGTH: Readonly<Record<ScopeRelation, number>> = { same: 0, open: 1, overlap: 2, disjoint: 3 }

/** 常住人口 and 患者 name everybody: a name that leaves them out is of no one else. */
const isWhole = (one: Scopes, other: Scopes): boolean => one.population.length === 0 && !other.narrow

function relateAxis(a: readonly string[], b: readonly string[]): ScopeRelation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'open'
  let shared = 0
  for (const atom of a) if (b.includes(atom)) shared++
  if (shared === 0) return 'disjoint'
  return shared === a.length && shared === b.length ? 'same' : 'overlap'
}
