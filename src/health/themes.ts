import type { ThemeConcept, ThemeCue } from '../model.js'
import { CARE_THEMES } from './themes-care.js'
import type { ThemeRow } from './themes-rows.js'
import { SYSTEM_THEMES } from './themes-system.js'

/** Weight of a cue in a heading and in the body; a theme is set from 1 on. */
const WEIGHTS = {
  strong: { heading: 3, body: 1 },
  medium: { heading: 1.5, body: 0.5 },
  headed: { heading: 3, body: 0.5 },
  titled: { heading: 1.5, body: 0.25 },
  weak: { heading: 0.5, body: 0.25 },
}

/** Split a list of words at white space. */
function words(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/u).filter((word) => word !== '')
}

function toConcept(row: ThemeRow): ThemeConcept {
  const cues = new Map<string, ThemeCue>()
  for (const strength of ['titled', 'headed', 'weak', 'medium', 'strong'] as const)
    for (const label of words(row[strength])) {
      const known = cues.get(label)
      const { heading, body } = WEIGHTS[strength]
      // a name listed as headed and weak is strong in a heading and weak in the body
      cues.set(label, { label, heading: Math.max(heading, known?.heading ?? 0), body })
    }
  return {
    id: row.id,
    prefLabel: { zh: row.zh, en: row.en },
    altLabel: words(row.alt),
    hiddenLabel: [],
    definition: row.definition,
    source: row.source,
    broader: row.broader ?? null,
    related: words(row.related),
    cues: [...cues.values()],
    negativeLabel: words(row.not),
    generic: row.generic ?? false,
  }
}

/** The themes of the annotation guidelines, in their order of reading: care first, then the system around it. */
export const themes: ThemeConcept[] = [...CARE_THEMES, ...SYSTEM_THEMES].map(toConcept)
