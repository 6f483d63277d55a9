import { themes as builtInThemes } from '../health/themes.js'
import { buildTrie, type Trie } from '../text/build-trie.js'
import type { ThemeConcept, Vocabulary } from '../model.js'
import { ENTRY } from './scan-cues.js'
import { FIELD_WORDS, FOREIGN_WORDS } from '../health/field-words.js'
import { GROUP_RULE, OPAQUE_WORDS } from '../health/group-themes.js'

/** What is collected of a label. */
interface CueEntry {
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

/** What labels say of themes, a column for each thing. A label may speak for several themes: one row for each. */
export interface CueColumns {
  theme: Int32Array
  /** number of the label */
  label: Int32Array
  /** weights in a heading and in the body */
  heading: Float64Array
  body: Float64Array
  /** label → its first row; the rows of a label end where those of the next begin */
  from: Int32Array
}

/**
 * All labels of a vocabulary as one trie. Theme numbers point into `themes`, labels are numbered as words of the trie.
 */
export interface CueTable {
  themes: readonly ThemeConcept[]
  /** number of each theme by its id */
  numberOf: ReadonlyMap<string, number>
  /** number of the broadest theme above each theme */
  family: Int32Array
  /** numbers of the themes above each theme, nearest first */
  above: number[][]
  cues: CueColumns
  /** themes that labels take away; `from` as in {@link CueColumns} */
  vetoes: Pick<CueColumns, 'theme' | 'from'>
  /** what each label holds, as bits of `ENTRY` */
  kinds: Uint8Array
  /** numbers of themes that a user added: the field of the built-in ones does not bind them */
  added: ReadonlySet<number>
  /** 1 for themes of groups, and for themes of what money and posts are for */
  isGroup: Uint8Array
  isMeans: Uint8Array
  /** small Latin letters stand for capitals, quotation marks are skipped */
  trie: Trie
}

const builtIn: ReadonlySet<ThemeConcept> = new Set(builtInThemes)
const tables = new WeakMap<Vocabulary, CueTable>()
/** Quotation marks are not part of a cue: “互联网+”医疗 and 互联网+医疗 are one. */
const QUOTES = /[“”‘’"'「」]/gu
const QUOTE_MARKS = '“”‘’"\'「」'

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
  const entries = [...collectEntries(themes).values()]
  const above = themes.map((theme) => listAbove(theme, themes))
  return {
    themes,
    numberOf: new Map(themes.map(({ id }, index) => [id, index])),
    above,
    family: Int32Array.from(above, (list, theme) => list.at(-1) ?? theme),
    cues: listCues(entries),
    vetoes: {
      theme: Int32Array.from(entries.flatMap(({ vetoes }) => vetoes)),
      from: firstRows(entries.map(({ vetoes }) => vetoes.length)),
    },
    kinds: Uint8Array.from(entries, kindOf),
    added: new Set(themes.flatMap((theme, index) => (builtIn.has(theme) ? [] : [index]))),
    isGroup: Uint8Array.from(themes, ({ id }) => (GROUP_RULE.groups.includes(id) ? 1 : 0)),
    isMeans: Uint8Array.from(themes, ({ id }) => (GROUP_RULE.means.includes(id) ? 1 : 0)),
    trie: foldLetters(
      buildTrie(
        entries.map(({ label }) => label),
        QUOTE_MARKS,
      ),
    ),
  }
}

function listCues(entries: readonly CueEntry[]): CueColumns {
  const rows = entries.flatMap(({ themes }, label) => themes.map((cue) => ({ ...cue, label })))
  return {
    theme: Int32Array.from(rows, ({ theme }) => theme),
    label: Int32Array.from(rows, ({ label }) => label),
    heading: Float64Array.from(rows, ({ heading }) => heading),
    body: Float64Array.from(rows, ({ body }) => body),
    from: firstRows(entries.map(({ themes }) => themes.length)),
  }
}

/** Where the rows of each begin, and where the last end. */
function firstRows(sizes: readonly number[]): Int32Array {
  const from = new Int32Array(sizes.length + 1)
  for (let i = 0; i < sizes.length; i++) from[i + 1] = (from[i] ?? 0) + (sizes[i] ?? 0)
  return from
}

const LATIN_EDGE = /^[A-Z]|[A-Z]$/u

function kindOf({ label, themes, vetoes, field, foreign, opaque }: CueEntry): number {
  return (
    (field ? ENTRY.field : 0) |
    (foreign ? ENTRY.foreign : 0) |
    (themes.length > 0 ? ENTRY.speaks : 0) |
    (vetoes.length > 0 ? ENTRY.vetoes : 0) |
    (opaque ? ENTRY.opaque : 0) |
    (LATIN_EDGE.test(label) ? ENTRY.latin : 0)
  )
}

/** Read small letters as capitals. */
function foldLetters(trie: Trie): Trie {
  const { letters } = trie
  for (let unit = 0x61; unit <= 0x7a; unit++) letters[unit] = letters[unit - 0x20] ?? 0
  return trie
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
