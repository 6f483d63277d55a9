import { themes as builtInThemes } from '../lexicon/themes.js'
import type { ThemeConcept, Vocabulary } from '../model.js'
import { FIELD_WORDS, FOREIGN_WORDS } from '../lexicon/field-words.js'
import { OPAQUE_WORDS } from '../lexicon/group-themes.js'

/** What a label of the trie stands for. Theme numbers point into `CueTable.themes`. */
export interface CueEntry {
  label: string
  /** themes it speaks for */
  themes: { theme: number; heading: number; body: number }[]
  /** themes it takes away: the words inside mean something else */
  vetoes: number[]
  /** one of the words that show the field of the text */
  field: boolean
  /** a word of another field */
  foreign: boolean
  /** a word that holds a cue by accident */
  opaque: boolean
}

/**
 * All labels of a vocabulary as one trie. Edges are kept in an open hash of typed arrays, so that a scan
 * allocates nothing and takes a few array reads a character.
 */
export interface CueTable {
  themes: readonly ThemeConcept[]
  /** number of the broadest theme above each theme */
  family: number[]
  /** numbers of the themes above each theme, nearest first */
  above: number[][]
  entries: CueEntry[]
  /** numbers of themes that a user added: the field of the built-in ones does not bind them */
  added: ReadonlySet<number>
  /** node × character → node */
  next: (node: number, unit: number) => number
  /** node → entry, -1 for none */
  entryOf: Int32Array
}

const builtIn: ReadonlySet<ThemeConcept> = new Set(builtInThemes)
const tables = new WeakMap<Vocabulary, CueTable>()
/** Quotation marks are not part of a cue: “互联网+”医疗 and 互联网+医疗 are one. */
const QUOTES = /[“”‘’"'「」]/gu

/**
 * Compile the cues of a vocabulary for {@link scanCues}, once per vocabulary.
 *
 * @param vocabulary themes with cues, labels and negative labels in folded form
 */
export function compileCues(vocabulary: Vocabulary): CueTable {
  const known = tables.get(vocabulary)
  if (known !== undefined) return known
  const table = buildTable(vocabulary.themes)
  tables.set(vocabulary, table)
  return table
}

function buildTable(themes: readonly ThemeConcept[]): CueTable {
  const entries = collectEntries(themes)
  const labels = [...entries.keys()]
  const edges = labels.reduce((sum, label) => sum + label.length, 0)
  const size = 2 ** Math.ceil(Math.log2(edges * 2 + 16))
  const keys = new Float64Array(size).fill(-1)
  const values = new Int32Array(size)
  const entryOf = new Int32Array(edges + 2).fill(-1)
  const shift = 32 - Math.log2(size)
  const slot = (node: number, unit: number): number => {
    const key = node * 65536 + unit
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> shift
    while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & (size - 1)
    return at
  }
  let nodes = 1
  labels.forEach((label, index) => {
    let node = 0
    for (let i = 0; i < label.length; i++) {
      const at = slot(node, label.charCodeAt(i))
      if (keys[at] === -1) {
        keys[at] = node * 65536 + label.charCodeAt(i)
        values[at] = nodes++
      }
      node = values[at] ?? 0
    }
    entryOf[node] = index
  })
  const above = themes.map((theme) => listAbove(theme, themes))
  return {
    themes,
    above,
    family: above.map((list, theme) => list.at(-1) ?? theme),
    entries: [...entries.values()],
    added: new Set(themes.flatMap((theme, index) => (builtIn.has(theme) ? [] : [index]))),
    entryOf,
    next: (node, unit) => {
      const at = slot(node, unit)
      return keys[at] === -1 ? -1 : (values[at] ?? -1)
    },
  }
}

function collectEntries(themes: readonly ThemeConcept[]): Map<string, CueEntry> {
  const entries = new Map<string, CueEntry>()
  const entry = (text: string): CueEntry => {
    const label = text.replace(QUOTES, '').toUpperCase()
    const found = entries.get(label) ?? { label, themes: [], vetoes: [], field: false, foreign: false, opaque: false }
    entries.set(label, found)
    return found
  }
  themes.forEach((theme, index) => {
    for (const cue of theme.cues) entry(cue.label).themes.push({ theme: index, heading: cue.heading, body: cue.body })
    for (const label of theme.negativeLabel) entry(label).vetoes.push(index)
  })
  for (const word of FIELD_WORDS) entry(word).field = true
  for (const word of FOREIGN_WORDS) entry(word).foreign = true
  for (const word of OPAQUE_WORDS) entry(word).opaque = true
  entries.delete('')
  return entries
}

function listAbove(theme: ThemeConcept, themes: readonly ThemeConcept[]): number[] {
  const above: number[] = []
  for (let id = theme.broader; id !== null;) {
    const index = themes.findIndex((t) => t.id === id)
    if (index < 0 || above.includes(index)) break
    above.push(index)
    id = themes[index]?.broader ?? null
  }
  return above
}
