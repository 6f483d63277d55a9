import type { ThemeConcept, ThemeCue } from '../model.js'
import { cueSources } from './cue-sources.js'
import { composeCues } from './compose-cues.js'
import { layWords } from './lay-words.js'
import { neutralTerms } from './neutral-terms.js'
import { CARE_THEMES } from './themes-care.js'
import type { ThemeRow } from './themes-rows.js'
import { SYSTEM_THEMES } from './themes-system.js'
import { TOPICS } from './themes-topics.js'

/** Weight of a cue in a heading and in the body; a theme is set from 1 on. */
const WEIGHTS = {
  strong: { heading: 3, body: 1 },
  medium: { heading: 1.5, body: 0.5 },
  headed: { heading: 3, body: 0.5 },
  titled: { heading: 1.25, body: 0.25 },
  weak: { heading: 0.5, body: 0.25 },
}

const STRENGTHS = ['titled', 'headed', 'weak', 'medium', 'strong'] as const

/**
 * A settled word of two to four letters stands in passing as often as not (measured on labelled plans: 47 of 100 lone ones
 * set a theme, of longer ones 66): it needs any second word beside it, and so does one that is only made of its parts.
 * Abbreviations (DRG) are names.
 */
const SHORT = 0.9

function isShort(strength: string, label: string): boolean {
  return strength === 'strong' && label.length <= 4 && !/[A-Z]/u.test(label)
}

/** Split a list of words at white space. */
function words(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/u).filter((word) => word !== '')
}

function cueSourceOf(id: string): string {
  const source = cueSources[id]
  if (source === undefined) throw new Error(`The cues of theme "${id}" have no source: add one to cue-sources.ts.`)
  return source
}

function toConcept(row: ThemeRow): ThemeConcept {
  const cues = new Map<string, ThemeCue>()
  for (const strength of STRENGTHS)
    for (const label of words(row[strength])) {
      const known = cues.get(label)
      const { heading, body } = WEIGHTS[strength]
      // a name listed as headed and weak is strong in a heading and weak in the body
      cues.set(label, {
        label,
        heading: Math.max(heading, known?.heading ?? 0),
        body: isShort(strength, label) ? SHORT : body,
      })
    }
  for (const { label, strength } of composeCues(row.id))
    if (!cues.has(label) && !LISTED.has(label)) {
      const { heading, body } = WEIGHTS[strength]
      cues.set(label, { label, heading, body: Math.min(body, SHORT) })
    }
  return {
    id: row.id,
    prefLabel: { zh: row.zh, en: row.en },
    altLabel: words(row.alt),
    hiddenLabel: [],
    lookupLabel: layWords[row.id]?.split('|') ?? [],
    definition: row.definition,
    source: row.source,
    broader: row.broader ?? null,
    related: words(row.related),
    cues: [...cues.values()],
    ...(row.topic === true ? {} : { cueSource: cueSourceOf(row.id) }),
    negativeLabel: [],
    ...(row.generic === true ? { generic: true } : {}),
    ...(row.topic === true ? { topic: true } : {}),
    ...(row.shared === undefined ? {} : { shared: words(row.shared) }),
  }
}

const ROWS: readonly ThemeRow[] = [...CARE_THEMES, ...SYSTEM_THEMES, ...TOPICS]

/** Words that the lists of themes and the neutral terms have. */
const LISTED: ReadonlySet<string> = new Set([
  ...ROWS.flatMap((row) => STRENGTHS.flatMap((strength) => words(row[strength]))),
  ...neutralTerms.map(({ label }) => label),
])

/** The themes of the annotation guidelines, in their order of reading: care first, then the system around it; then the finer ones. */
export const themes: ThemeConcept[] = ROWS.map(toConcept)
