import { buildTrie, type Trie } from '../text/build-trie.js'
import type { ThemeConcept, ThemeRoles, Vocabulary } from '../model.js'
import { LABEL_MARKS, plainLabel } from '../text/plain-label.js'
import { wordList, type WordTable } from '../text/word-table.js'
import { SETTLED } from './cue-matches.js'

/** What a label's entry holds, as bits. */
export const ENTRY = { field: 1, foreign: 2, speaks: 4, neutral: 8, latin: 16 } as const

/** What is collected of a label. */
interface CueEntry {
  label: string
  /** themes it speaks for */
  themes: { theme: number; topic: number; heading: number; body: number }[]
  /** one of the words that show the field of the text */
  field: boolean
  /** a word of another field */
  foreign: boolean
  /** an entry without a theme: nothing inside it is a cue */
  neutral: boolean
}

/**
 * What a cue says of a theme, side by side from the cue's number on, so that a look at it touches one place in memory. A
 * label may speak for several themes: one cue for each.
 */
export const CUE = {
  theme: 0,
  /** number of the finer theme that the cue names; -1 for none */
  topic: 1,
  /** number of the label */
  label: 2,
  /** weights in a heading and in the body, as places in `CueTable.weights` */
  heading: 3,
  body: 4,
  width: 5,
} as const

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
  /** see {@link CUE} */
  cues: Int32Array
  /** the weights that there are: a few, so that they stay at hand */
  weights: Float64Array
  /** label → its first cue; the cues of a label end where those of the next begin */
  firstCue: Int32Array
  /** what each label holds, as bits of `ENTRY` */
  kinds: Uint8Array
  /** whether the vocabulary has words that tell its field; without them every text is in it */
  hasField: boolean
  /** by theme, words of other fields that are its own in a text about it */
  shared: ReadonlyMap<number, WordTable<true>>
  /** numbers of themes that count in texts of any field */
  free: ReadonlySet<number>
  /** 1 for themes of groups, for themes of what money and posts are for, and for those that a heading above frames */
  isGroup: Uint8Array
  isMeans: Uint8Array
  isFramed: Uint8Array
  /** 1 for themes of tools that any measure may use */
  isTool: Uint8Array
  /** 1 for themes that say at which level, not what for */
  isLevel: Uint8Array
  /** 1 for themes that are no subject of a plan, and for those whom money and posts are for */
  isWide: Uint8Array
  isRecipient: Uint8Array
  /** 1 for narrower themes that one word names (藏, 蒙) */
  isVariant: Uint8Array
  /** number of the theme of measures under 保障措施; -1 for none */
  safeguards: number
  /** small Latin letters stand for capitals, quotation marks are skipped */
  trie: Trie
}

const tables = new WeakMap<Vocabulary, CueTable>()
/**
 * Compile the cues of a vocabulary for `scanCues`, once per vocabulary.
 *
 * @param vocabulary themes with cues, labels and negative labels in folded form
 */
export function compileCues(vocabulary: Vocabulary): CueTable {
  const known = tables.get(vocabulary)
  if (known !== undefined) return known
  const table = buildTable(vocabulary)
  tables.set(vocabulary, table)
  return table
}

const NO_ROLES: ThemeRoles = {
  safeguards: null,
  wide: [],
  recipients: [],
  groups: [],
  means: [],
  framed: [],
  levels: [],
  variants: [],
}

function buildTable(vocabulary: Vocabulary): CueTable {
  const { themes, field } = vocabulary
  const roles = vocabulary.roles ?? NO_ROLES
  const entries = [...collectEntries(vocabulary).values()]
  const above = themes.map((theme) => listAbove(theme, themes))
  const places = new Map<number, number>()
  const place = (weight: number): number => {
    const at = places.get(weight) ?? places.size
    places.set(weight, at)
    return at
  }
  const flags = (ids: readonly string[]): Uint8Array => Uint8Array.from(themes, ({ id }) => (ids.includes(id) ? 1 : 0))
  return {
    themes,
    numberOf: new Map(themes.map(({ id }, index) => [id, index])),
    above,
    family: Int32Array.from(above, (list, theme) => list.at(-1) ?? theme),
    cues: Int32Array.from(
      entries.flatMap(({ themes }, label) =>
        themes.flatMap(({ theme, topic, heading, body }) => [theme, topic, label, place(heading), place(body)]),
      ),
    ),
    weights: Float64Array.from(places.keys()),
    firstCue: firstCues(entries.map(({ themes }) => themes.length)),
    kinds: Uint8Array.from(entries, kindOf),
    hasField: field !== undefined && field.own.length > 0,
    shared: new Map(
      themes.flatMap(({ shared = [] }, index) => (shared.length === 0 ? [] : [[index, wordList(shared)] as const])),
    ),
    free: new Set(themes.flatMap(({ free }, index) => (free === true ? [index] : []))),
    isGroup: flags(roles.groups),
    isMeans: flags(roles.means),
    isFramed: flags(roles.framed),
    isTool: flags(roles.tools ?? []),
    isLevel: flags(roles.levels ?? []),
    isWide: flags(roles.wide),
    isRecipient: flags(roles.recipients),
    isVariant: flags(roles.variants.map(({ theme }) => theme)),
    safeguards: themes.findIndex(({ id }) => id === roles.safeguards),
    trie: foldLetters(
      buildTrie(
        entries.map(({ label }) => label),
        LABEL_MARKS,
      ),
    ),
  }
}

/** Where the cues of each label begin, and where the last end. */
function firstCues(sizes: readonly number[]): Int32Array {
  const from = new Int32Array(sizes.length + 1)
  for (let i = 0; i < sizes.length; i++) from[i + 1] = (from[i] ?? 0) + (sizes[i] ?? 0) * CUE.width
  return from
}

const LATIN_EDGE = /^[A-Z]|[A-Z]$/u

function kindOf({ label, themes, field, foreign, neutral }: CueEntry): number {
  return (
    (field ? ENTRY.field : 0) |
    (foreign ? ENTRY.foreign : 0) |
    (themes.length > 0 ? ENTRY.speaks : 0) |
    (neutral ? ENTRY.neutral : 0) |
    (LATIN_EDGE.test(label) ? ENTRY.latin : 0)
  )
}

/** Read small letters as capitals. */
function foldLetters(trie: Trie): Trie {
  const { letters } = trie
  for (let unit = 0x61; unit <= 0x7a; unit++) letters[unit] = letters[unit - 0x20] ?? 0
  return trie
}

function collectEntries({ themes, neutral, field }: Vocabulary): Map<string, CueEntry> {
  const entries = new Map<string, CueEntry>()
  const entry = (text: string): CueEntry => {
    const label = plainLabel(text)
    const found = entries.get(label) ?? { label, themes: [], field: false, foreign: false, neutral: false }
    entries.set(label, found)
    return found
  }
  const numberOf = new Map(themes.map(({ id }, index) => [id, index]))
  themes.forEach((theme, index) => {
    const spoken = theme.topic === true ? (numberOf.get(theme.broader ?? '') ?? index) : index
    const topic = spoken === index ? -1 : index
    for (const { label, heading, body } of theme.cues) {
      const found = entry(label)
      found.themes.push({ theme: spoken, topic, heading, body })
      // a settled word of the field's own things shows the field as its plain words do
      if (field !== undefined && theme.generic !== true && body >= SETTLED) found.field = true
    }
  })
  // an entry that speaks for one theme is neutral for another by itself: the longest match has no other theme
  for (const theme of themes) for (const label of theme.negativeLabel) entry(label).neutral = true
  for (const { label } of neutral ?? []) entry(label).neutral = true
  for (const word of field?.own ?? []) entry(word).field = true
  for (const word of field?.foreign ?? []) entry(word).foreign = true
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
