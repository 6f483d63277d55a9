import { FRAMED_THEMES, GROUP_RULE } from '../lexicon/group-themes.js'
import type { Cue, ThemeHit } from '../model.js'
import { sourceSpan, type MappedText } from '../text/mapped-text.js'
import type { CueTable } from './compile-cues.js'
import type { Field } from './judge-field.js'
import type { CueMatch } from './scan-cues.js'

/** A scanned text of a measure. */
export interface ThemeEvidence {
  text: MappedText
  heading: boolean
  /** it stands under 保障措施, 组织实施 or the like */
  safeguard: boolean
  /** words of the field and of other fields */
  fieldWords: number
  foreignWords: number
  matches: CueMatch[]
}

/** Themes of a measure and the one its heading is about. */
export interface MeasureThemes {
  themes: ThemeHit[]
  primaryTheme: string | null
}

/** A theme is set from this score on: one strong cue that an action holds, or two medium ones. */
const THRESHOLD = 1
/** In a long text words fall in passing: from so many characters on more is asked. */
const LONG = { from: 400, per: 400, most: 0.6 }
/** A named group that money or posts are for is always enough. */
const NAMED = 1.6
/** Saying a thing again adds so much of its weight, up to a limit. */
const REPEAT = { share: 0.25, limit: 0.75 }
/** A joint between two things that a heading names. */
const JOINS = /[和、与及，]/u
/** In a text without a heading the clause that opens it stands for one. */
const OPENING_BONUS = 0.5
/** What measures under 保障措施 are about unless they say otherwise. */
const SAFEGUARD_THEME = 'implementation'
/** A subject outweighs what a heading names where the text speaks so many times as much of it. */
const SUBJECT_SHARE = 2
/** A heading that says what everything under it is about. */
const STRONG_HEADING = 3
/** Means that a heading names for what the heading above is about: 落实待遇保障 under 乡村医生. */
const FRAMED: ReadonlySet<string> = new Set(FRAMED_THEMES)
/** Cues handed out for each theme. */
const CUES_SHOWN = 6

const NONE: ReadonlySet<CueMatch> = new Set()

interface Tally {
  heading: number
  headingAt: number
  headingEnd: number
  headingLabels: string[]
  labels: Map<string, { best: number; repeats: number }>
  cues: Cue[]
  /** where the body first holds it, and its heaviest cue in the clause that opens a text without a heading */
  first: number
  opening: number
}

/**
 * Add up the cues of a measure's texts.
 *
 * @param evidence texts in document order, the heading first where there is one
 * @param table compiled cues
 * @param parent weights of the heading above, by theme; they only help to choose the primary theme
 * @param field whether the text speaks of the built-in themes' field
 * @param subject the one theme that the whole plan is about; null where it is about more
 */
export function scoreMeasure(
  evidence: readonly ThemeEvidence[],
  table: CueTable,
  parent: ReadonlyMap<number, number>,
  field: Field = 'all',
  subject: number | null = null,
): MeasureThemes {
  if (field === 'none') return scoreForeign(evidence, table)
  const tallies = new Map<number, Tally>()
  let offset = 0
  const firstBody = evidence.findIndex((e) => !e.heading)
  const opening = findOpening(evidence[firstBody])
  evidence.forEach(({ text, heading, matches }, order) => {
    const named = heading ? NONE : findNamedGroups(matches, table)
    for (const match of matches) {
      const tally = tallyOf(tallies, match.theme)
      const label = text.text.slice(match.start, match.end)
      if (heading) {
        if (offset + match.start < tally.headingAt) tally.headingEnd = offset + match.end
        tally.headingAt = Math.min(tally.headingAt, offset + match.start)
        tally.heading += match.weight.heading
        tally.headingLabels.push(label)
      } else {
        const weight = named.has(match) ? NAMED : match.weight.body * match.factor
        const known = tally.labels.get(label)
        if (known === undefined) tally.labels.set(label, { best: weight, repeats: 0 })
        else {
          if (match.weight.body >= 0.5) known.repeats += Math.min(known.best, weight)
          known.best = Math.max(known.best, weight)
        }
        tally.first = Math.min(tally.first, offset + match.start)
        if (order === firstBody && match.clause === opening)
          tally.opening = Math.max(
            tally.opening,
            (match.weight.body < 0.5 ? Math.min(match.weight.heading, 0.5) : match.weight.heading) * match.factor,
          )
      }
      tally.cues.push({ text: label, span: sourceSpan(text, match.start, match.end) })
    }
    offset += text.text.length
  })
  const safeguard = evidence.some((e) => e.safeguard)
  const headed = [...tallies.values()].some(({ heading }) => heading >= 1)
  const allowed = [...tallies].filter(([theme]) => field === 'all' || table.themes[theme]?.generic !== true)
  const scored = allowed.map(([theme, tally]) => ({
    theme,
    tally,
    body:
      bodyScore(tally) +
      (headed || tally.opening < 1 ? 0 : OPENING_BONUS) +
      (safeguard && !(headed && tally.heading === 0) && table.themes[theme]?.id === SAFEGUARD_THEME
        ? OPENING_BONUS
        : 0),
  }))
  const threshold = THRESHOLD + Math.min(LONG.most, Math.max(0, offset - LONG.from) / LONG.per)
  const hits = scored
    .map((hit) => ({ ...hit, body: isEcho(hit.theme, hit.tally, tallies, table) ? 0 : hit.body }))
    .filter(({ tally, body }) => tally.heading + body >= threshold - 1e-9)
  const title = evidence.filter((e) => e.heading).map((e) => e.text.text)
  const primary = choosePrimary(hits, { parent, subject, heading: title.join('') }, table)
  const id = (theme: number): string => table.themes[theme]?.id ?? ''
  return {
    themes: hits
      .map(({ theme, tally, body }) => ({
        id: id(theme),
        score: Math.round((tally.heading + body) * 100) / 100,
        cues: tally.cues.slice(0, CUES_SHOWN),
      }))
      .sort((a, b) => b.score - a.score),
    primaryTheme: primary === null ? null : id(primary),
  }
}

/** Bare names of a group in a sentence about money, pay, insurance or staffing. */
function findNamedGroups(matches: readonly CueMatch[], table: CueTable): ReadonlySet<CueMatch> {
  const id = (match: CueMatch): string => table.themes[match.theme]?.id ?? ''
  const sentences = new Set<number>()
  for (const match of matches)
    if (match.weight.body >= 1 && match.factor >= 0.5 && GROUP_RULE.means.includes(id(match)))
      sentences.add(match.sentence)
  if (sentences.size === 0) return NONE
  return new Set(
    matches.filter(
      (m) => sentences.has(m.sentence) && m.weight.body >= 0.5 && m.factor >= 0.5 && GROUP_RULE.groups.includes(id(m)),
    ),
  )
}

/** 医联体 under a heading about 城市医联体 means that one: bare words of the broader theme are an echo. */
function isEcho(theme: number, tally: Tally, tallies: ReadonlyMap<number, Tally>, table: CueTable): boolean {
  if (tally.heading > 0) return false
  for (const [other, { heading, headingLabels }] of tallies)
    if (heading >= 1 && table.above[other]?.includes(theme) === true)
      if ([...tally.labels.keys()].every((label) => headingLabels.some((h) => h.includes(label)))) return true
  return false
}

/** A text of another field has no theme of this one, but may have one that the user added. */
function scoreForeign(evidence: readonly ThemeEvidence[], table: CueTable): MeasureThemes {
  if (table.added.size === 0) return { themes: [], primaryTheme: null }
  const own = evidence.map((e) => ({ ...e, matches: e.matches.filter((m) => table.added.has(m.theme)) }))
  return scoreMeasure(own, table, new Map())
}

function bodyScore({ labels }: Tally): number {
  let score = 0
  for (const { best, repeats } of labels.values()) score += best + Math.min(REPEAT.limit, repeats * REPEAT.share)
  return score
}

/** The first clause that says what a text without a heading is about; -1 where none does. */
function findOpening(evidence: ThemeEvidence | undefined): number {
  return evidence?.matches.find((m) => m.weight.heading >= 1.5 && m.weight.body >= 0.5 && m.factor >= 0.5)?.clause ?? -1
}

interface Hit {
  theme: number
  tally: Tally
  body: number
}

interface Frame {
  /** weights of the headings above */
  parent: ReadonlyMap<number, number>
  subject: number | null
  heading: string
}

/**
 * The heading decides: of themes that it joins (A和B) the first, else the weightiest. A heading that names no theme, or
 * only a means (pay, funding, posts), leaves it to the heading above and to the subject of the plan.
 * Without a heading the opening and what is said most.
 */
function choosePrimary(hits: readonly Hit[], { parent, subject, heading }: Frame, table: CueTable): number | null {
  const headed = hits.filter(({ tally }) => tally.heading >= 1)
  const framed = findFramed(hits, headed, { parent, subject, heading }, table)
  if (framed !== null) return framed
  let best: Hit | null = null
  let most = -1
  for (const hit of headed.length > 0 ? headed : hits) {
    const { theme, tally, body } = hit
    const above = parent.get(theme) ?? 0
    const rank =
      headed.length > 0
        ? tally.heading * 10 + Math.min(body, 5) - tally.headingAt * 0.1
        : tally.opening * 1.5 + Math.min(body, 4) * 0.5 + Math.min(above, 3) * 0.5 - tally.first * 0.002
    if (rank > most) {
      most = rank
      best = hit
    }
  }
  for (const hit of headed)
    if (best !== null && hit.tally.headingEnd <= best.tally.headingAt)
      if (JOINS.test(heading.slice(hit.tally.headingEnd, best.tally.headingAt))) best = hit
  return best?.theme ?? null
}

/** The subject of the plan or of the heading above, where the text names it and its own heading says no more. */
function findFramed(
  hits: readonly Hit[],
  headed: readonly Hit[],
  { parent, subject, heading }: Frame,
  table: CueTable,
): number | null {
  const family = (theme: number): number => table.family[theme] ?? theme
  const named = (theme: number): boolean => hits.some((hit) => hit.theme === theme && hit.body + hit.tally.heading >= 1)
  if (subject !== null && named(subject)) {
    const others = headed.filter((hit) => family(hit.theme) !== family(subject))
    const said = hits.find((hit) => hit.theme === subject)?.body ?? 0
    if (others.every((hit) => hit.body * SUBJECT_SHARE <= said)) return subject
  }
  if (heading === '') return null
  if (headed.some(({ theme }) => !FRAMED.has(table.themes[theme]?.id ?? ''))) return null
  let above: number | null = null
  for (const [theme, weight] of parent)
    if (weight >= STRONG_HEADING && table.themes[theme]?.generic !== true && named(theme)) above ??= theme
  return above
}

function tallyOf(tallies: Map<number, Tally>, theme: number): Tally {
  const known = tallies.get(theme)
  if (known !== undefined) return known
  const tally: Tally = {
    heading: 0,
    headingAt: 1e6,
    headingEnd: 1e6,
    headingLabels: [],
    labels: new Map(),
    cues: [],
    first: 1e6,
    opening: 0,
  }
  tallies.set(theme, tally)
  return tally
}
