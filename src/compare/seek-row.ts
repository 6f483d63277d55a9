import { CHANGE_TAIL, LIGHT_WORDS, MEASURE_END, PER_WORDS } from '../words/core-words.js'
import type { Plan, ThemeConcept, UnitFamily } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import { signsOfTheme, type Evidence, type EvidenceIndex } from './find-evidence.js'
import { seekThing, type WholeThing } from './find-thing.js'
import { foldKey, foldPhrase } from './fold-phrase.js'
import { seekWordings } from './index-clauses.js'
import type { ThemeOrder } from './order-themes.js'
import type { ScopeReader } from './read-scopes.js'
import { signNumbers } from './sign-numbers.js'
import { countPairs, pairsOf, seekPairs, sketchPairs, type SketchedText, type SoughtPairs } from './sketch-pairs.js'

/** What is looked for in the plans that state no number for a row. */
export interface Sought {
  theme: string
  label: SoughtPairs
  wordings: readonly SoughtPairs[]
  things: readonly SoughtThing[]
  family: UnitFamily
  /** folded names without how they are measured, to be found word for word */
  whole: readonly WholeThing[]
}

/** A thing that is measured, and what of its name tells it from other things of the theme (满意 of 家庭医生签约服务满意度). */
interface SoughtThing {
  whole: SoughtPairs
  own: SoughtPairs
  /** the numbers of the characters of both, pair by pair */
  wholeSigns: readonly number[]
  ownSigns: readonly number[]
}

/** What is looked for of a row; one without a theme is looked for nowhere. */
export function seekRow(draft: RowDraft, scopes: ScopeReader, order: ThemeOrder): Sought | null {
  const { concept, theme, label, unitFamily } = draft
  if (theme === null) return null
  let cache = caches.get(scopes)
  if (cache === undefined) caches.set(scopes, (cache = new Map<string, Sought>()))
  // a row of the catalogue is named as its indicator is, another one by its label alone
  const key = concept === null ? `${theme}|${unitFamily}|${label}` : concept.id
  const known = cache.get(key)
  if (known !== undefined) return known
  const sought = seek(theme, draft, scopes, order)
  if (cache.size < CACHE_LIMIT) cache.set(key, sought)
  return sought
}

const caches = new WeakMap<ScopeReader, Map<string, Sought>>()
/** The same names come again for every comparison. */
const CACHE_LIMIT = 5000

function seek(
  theme: string,
  { label, concept, unitFamily: family }: RowDraft,
  scopes: ScopeReader,
  { concepts }: ThemeOrder,
): Sought {
  const names = [label, ...(concept?.altLabel ?? [])]
  return {
    theme,
    label: foldPhrase(label).sought,
    wordings: seekWordings(names),
    things: seekThings(names, scopes, concepts.get(theme)),
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
  const least = family === 'person' ? WHOLE_PERSONS : family === 'ratio' ? 1 : WHOLE
  return names.flatMap((name) => {
    const thing =
      family === 'ratio'
        ? foldKey(name)
        : foldKey(name.replace(PER_WORDS, '').replace(CHANGE_TAIL, '')).replace(MEASURE_END, '')
    return thing.length < least ? [] : [thing]
  })
}

/**
 * Share of the thing of a name that a sentence about the theme must hold to speak of the thing itself, and of what tells it
 * from other things of the theme.
 */
const ABOUT = 0.5
const ABOUT_SIBLING = 0.05

/**
 * Whether a sentence about the row's theme speaks of the very thing that the row measures: it holds half of the thing's
 * words, and half of those that are not the theme's own. 做实家庭医生签约服务 does not speak of how content people are with it. Of
 * what answers for the theme as its sibling (DIP for DRG) a word is enough.
 */
export function speaksOf({ sentence, theme }: Evidence, sought: Sought, { plan, order }: EvidenceIndex): boolean {
  const text = (sentence.said ??= readSaid(sentence, plan))
  const isSibling = theme !== sought.theme && order.concepts.get(sought.theme)?.related.includes(theme) === true
  for (const { whole, own } of sought.things)
    if (holdsShare(text, whole, isSibling ? ABOUT_SIBLING : ABOUT) && (isSibling || holdsShare(text, own, ABOUT)))
      return true
  return false
}

/** Whether what shows that a plan acts on a row's theme may speak of the very thing: {@link speaksOf} is true of none else. */
export function maySpeakOf(sought: Sought, index: EvidenceIndex): boolean {
  const signs = signsOfTheme(index, sought.theme)
  // what answers for the theme as its sibling need not hold as much
  if (signs === null || !index.hits.has(sought.theme)) return signs !== null
  for (const { wholeSigns, ownSigns } of sought.things)
    if (mayHoldShare(signs, wholeSigns, ABOUT) && mayHoldShare(signs, ownSigns, ABOUT)) return true
  return false
}

function mayHoldShare(signs: Uint8Array, pairs: readonly number[], share: number): boolean {
  let held = 0
  for (let i = 0; i < pairs.length; i += 2) if (signs[pairs[i] ?? 0] === 1 && signs[pairs[i + 1] ?? 0] === 1) held++
  return held >= Math.ceil((pairs.length / 2) * share)
}

/** Whether a folded clause that holds much of a row's name holds what tells the row from others of its theme. */
export function tellsApart(text: SketchedText, { things }: Sought): boolean {
  for (const { own } of things) if (holdsShare(text, own, APART)) return true
  return false
}

const APART = 0.4

function holdsShare(text: SketchedText, sought: SoughtPairs, share: number): boolean {
  const least = Math.ceil(sought.grams.length * share)
  return least === 0 || countPairs(text, sought, least) >= least
}

/** A sentence is asked for every row of its theme, and read once. */
function readSaid({ span }: Evidence['sentence'], { source }: Plan): SketchedText {
  const said = source.slice(span.start, span.end)
  return sketchPairs(foldKey(SPACE.test(said) ? said.replace(SPACES, '') : said))
}

const SPACE = /\s/u
const SPACES = /\s+/gu

/** Names without whom they are about and how they measure it; of a name that is no more than that, the whole. */
function seekThings(names: readonly string[], scopes: ScopeReader, theme: ThemeConcept | undefined): SoughtThing[] {
  const common = wordsOf(theme)
  return names.flatMap((name) => {
    const thing = scopes.dropScopes(name.replace(PER_WORDS, '')).replace(MEASURE_END, '')
    const said = thing.length > 2 ? thing : name
    const whole = foldPhrase(said).sought
    if (whole.grams.length === 0) return []
    const own = seekOwn(said, common)
    return [{ whole, own, wholeSigns: signNumbers(whole.grams), ownSigns: signNumbers(own.grams) }]
  })
}

/** The words by which a theme is known, by their first two characters; `rank` is lowest for the longest. */
type ThemeWords = ReadonlyMap<string, readonly { word: string; rank: number }[]>

function wordsOf(theme: ThemeConcept | undefined): ThemeWords {
  if (theme === undefined) return NO_WORDS
  const known = themeWords.get(theme)
  if (known !== undefined) return known
  const all = [theme.prefLabel.zh, ...theme.altLabel, ...theme.cues.map(({ label }) => label)]
  const words = new Map<string, { word: string; rank: number }[]>()
  const longestFirst = [...new Set(all)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length)
  for (const [rank, word] of longestFirst.entries()) {
    const list = words.get(word.slice(0, 2))
    if (list === undefined) words.set(word.slice(0, 2), [{ word, rank }])
    else list.push({ word, rank })
  }
  themeWords.set(theme, words)
  return words
}

const NO_WORDS: ThemeWords = new Map()
/** The words of a vocabulary's themes, listed once for all rows. */
const themeWords = new WeakMap<ThemeConcept, ThemeWords>()

/** Pairs of a thing's name outside the words of its theme and those that say nothing. */
function seekOwn(thing: string, common: ThemeWords): SoughtPairs {
  let rest = thing
  for (const { word } of wordsIn(thing, common)) if (word !== thing) rest = rest.replaceAll(word, GAP)
  const pieces = rest.replace(LIGHT_WORDS, GAP).split(GAP).map(foldKey)
  return seekPairs(pieces.flatMap(pairsOf))
}

/** The words that stand in a name, the longest first. */
function wordsIn(name: string, words: ThemeWords): { word: string; rank: number }[] {
  const found: { word: string; rank: number }[] = []
  for (let at = 0; at + 1 < name.length; at++)
    for (const one of words.get(name.slice(at, at + 2)) ?? []) if (name.startsWith(one.word, at)) found.push(one)
  return found.sort((a, b) => a.rank - b.rank)
}

const GAP = '\0'
