import { CHANGE_TAIL, MEASURE_END, PER_WORDS } from '../words/core-words.js'
import type { IndicatorConcept, Plan, UnitFamily } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import type { Evidence, EvidenceIndex, Said } from './find-evidence.js'
import { seekThing, type WholeThing } from './find-thing.js'
import { foldKey, foldPhrase } from './fold-phrase.js'
import { seekWordings } from './index-clauses.js'
import type { ScopeReader } from './read-scopes.js'
import { countPairs, sketchPairs, type SoughtPairs } from './sketch-pairs.js'

/** What is looked for in the plans that state no number for a row. */
export interface Sought {
  theme: string
  label: SoughtPairs
  wordings: readonly SoughtPairs[]
  names: readonly string[]
  scopes: ScopeReader
  things: readonly SoughtPairs[]
  family: UnitFamily
  /** folded names without how they are measured, to be found word for word */
  whole: readonly WholeThing[]
}

/** What is looked for of a row; one without a theme is looked for nowhere. */
export function seekRow(draft: RowDraft, scopes: ScopeReader): Sought | null {
  const { concept } = draft
  if (concept === null) return seek(draft, scopes)
  let cache = caches.get(scopes)
  if (cache === undefined) caches.set(scopes, (cache = new WeakMap<IndicatorConcept, Sought | null>()))
  let sought = cache.get(concept)
  if (sought === undefined) cache.set(concept, (sought = seek(draft, scopes)))
  return sought
}

/** A row of the catalogue is named, themed and counted as its indicator is, whatever the plans. */
const caches = new WeakMap<ScopeReader, WeakMap<IndicatorConcept, Sought | null>>()

function seek({ theme, label, concept, unitFamily: family }: RowDraft, scopes: ScopeReader): Sought | null {
  if (theme === null) return null
  const names = [label, ...(concept?.altLabel ?? [])]
  return {
    theme,
    label: foldPhrase(label).sought,
    wordings: seekWordings(names),
    names,
    things: seekThings(names, scopes),
    scopes,
    family,
    whole: seekWhole(names, family).map(seekThing),
  }
}

/** A shorter thing stands in many sentences that are not about it; a proportion (医护比) is named by three characters. */
const WHOLE = 4
const WHOLE_PERSONS = 7

/**
 * What a sentence that speaks of the quantity says word for word: the name with whom it is about, without how it is measured. Of
 * persons that are counted a short name (执业医师) says nothing of how many.
 */
function seekWhole(names: readonly string[], family: UnitFamily): string[] {
  if (family === 'density') return []
  const least = family === 'person' ? WHOLE_PERSONS : WHOLE
  return names.flatMap((name) => {
    if (family === 'ratio') return [foldKey(name)]
    const thing = foldKey(name.replace(PER_WORDS, '').replace(CHANGE_TAIL, '')).replace(MEASURE_END, '')
    return thing.length < least ? [] : [thing]
  })
}

/** Share of the thing of a name that a sentence about the theme must hold to speak of the thing itself. */
const ABOUT = 0.5
const ABOUT_SIBLING = 0.05

/**
 * Whether a sentence about the row's theme speaks of the very thing that the row measures: it holds half of the thing's
 * words, or the words that made it one about the theme are in the thing's name and name more than whom it is about. Of
 * what answers for the theme as its sibling (DIP for DRG) a word is enough.
 */
export function speaksOf({ sentence, theme }: Evidence, sought: Sought, { plan, order }: EvidenceIndex): boolean {
  const { cue, text } = (sentence.said ??= readSaid(sentence, plan, sought.scopes))
  if (cue !== null && sought.names.some((name) => name.includes(cue))) return true
  const share = order.concepts.get(sought.theme)?.related.includes(theme) === true ? ABOUT_SIBLING : ABOUT
  return sought.things.some((thing) => {
    const least = Math.max(1, Math.ceil(thing.grams.length * share))
    return countPairs(text, thing, least) >= least
  })
}

/** A sentence is asked for every row of its theme, and read once. */
function readSaid({ span, cue }: Evidence['sentence'], { source }: Plan, scopes: ScopeReader): Said {
  const word = source.slice(cue.start, cue.end).replace(/\s+/gu, '')
  const text = source.slice(span.start, span.end).replace(/\s+/gu, '')
  return { cue: scopes.dropScopes(word).length > 2 ? word : null, text: sketchPairs(foldKey(text)) }
}

/** Names without whom they are about and how they measure it; of a name that is no more than that, the whole. */
function seekThings(names: readonly string[], scopes: ScopeReader): SoughtPairs[] {
  return names.flatMap((name) => {
    const thing = scopes.dropScopes(name.replace(PER_WORDS, '')).replace(MEASURE_END, '')
    const sought = foldPhrase(thing.length > 2 ? thing : name).sought
    return sought.grams.length === 0 ? [] : [sought]
  })
}
