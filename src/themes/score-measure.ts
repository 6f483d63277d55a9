import { FRAMED_THEMES } from '../health/group-themes.js'
import type { Cue, ThemeHit } from '../model.js'
import { sourceSpan } from '../text/mapped-text.js'
import type { CueTable } from './compile-cues.js'
import { keepRows, type CueMatches } from './cue-matches.js'
import type { Field } from './judge-field.js'
import { tallyCues, type Tally, type ThemeEvidence } from './tally-cues.js'

/** Themes of a measure and the one its heading is about. */
export interface MeasureThemes {
  themes: ThemeHit[]
  primaryTheme: string | null
}

/** A theme is set from this score on: one strong cue that an action holds, or two medium ones. */
const THRESHOLD = 1
/** In a long text words fall in passing: from so many characters on more is asked. */
const LONG = { from: 400, per: 400, most: 0.6 }
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
/** Score of a theme that no word of the measure shows. */
const FALLBACK_SCORE = 0.5
/** Cues handed out for each theme. */
const CUES_SHOWN = 6

/** The texts of a measure and what they are read with. */
export interface MeasureTexts {
  /** texts in document order, the heading first where there is one */
  evidence: readonly ThemeEvidence[]
  /** table that the rows of the texts point into */
  matches: CueMatches
  table: CueTable
}

/** What stands around a measure. */
export interface MeasureFrame {
  /** weights of the headings above, by theme; they only help to choose the primary theme */
  parent: ReadonlyMap<number, number>
  /** whether the text speaks of the built-in themes' field */
  field: Field
  /** the one theme that the whole plan is about; null where it is about more */
  subject: number | null
}

/**
 * Score the themes of a measure by the cues of its texts.
 *
 * @param texts the measure's texts
 * @param frame what stands around it
 */
export function scoreMeasure(texts: MeasureTexts, { parent, field, subject }: MeasureFrame): MeasureThemes {
  if (field === 'none') return scoreForeign(texts)
  const { evidence, matches, table } = texts
  const tallies = tallyCues(evidence, matches, table)
  const length = evidence.reduce((sum, { from, to }) => sum + to - from, 0)
  const safeguard = evidence.some((e) => e.safeguard)
  const headed = tallies.some(({ heading }) => heading >= 1)
  const threshold = THRESHOLD + Math.min(LONG.most, Math.max(0, length - LONG.from) / LONG.per)
  const hits: Hit[] = []
  for (const tally of tallies) {
    const { theme, heading } = tally
    const concept = table.themes[theme]
    if (field !== 'all' && concept?.generic === true) continue
    const body =
      bodyScore(tally) +
      (headed || tally.opening < 1 ? 0 : OPENING_BONUS) +
      (safeguard && !(headed && heading === 0) && concept?.id === SAFEGUARD_THEME ? OPENING_BONUS : 0)
    // what the whole plan is about is named in passing where it is said how the plan is carried out
    if (safeguard && headed && heading === 0 && theme === subject) continue
    if (heading + body >= threshold - 1e-9 && !isEcho(tally, tallies, table)) hits.push({ theme, tally, body })
  }
  if (hits.length === 0) return fallBack(safeguard && field === 'all', subject, table)
  let title = ''
  for (const { text, from, to, heading } of evidence) if (heading) title += text.text.slice(from, to)
  const primary = choosePrimary(hits, { parent, subject, heading: title }, table)
  const id = (theme: number): string => table.themes[theme]?.id ?? ''
  return {
    themes: hits
      .map(({ theme, tally, body }) => ({
        id: id(theme),
        score: Math.round((tally.heading + body) * 100) / 100,
        cues: listCues(theme, texts),
      }))
      .sort((a, b) => b.score - a.score),
    primaryTheme: primary === null ? null : id(primary),
  }
}

/** A measure without a word of its own: under 保障措施 it is about carrying the plan out, else about the plan's subject. */
function fallBack(safeguard: boolean, subject: number | null, table: CueTable): MeasureThemes {
  const theme = safeguard ? table.numberOf.get(SAFEGUARD_THEME) : (subject ?? undefined)
  const id = theme === undefined ? undefined : table.themes[theme]?.id
  if (id === undefined) return { themes: [], primaryTheme: null }
  return { themes: [{ id, score: FALLBACK_SCORE, cues: [] }], primaryTheme: id }
}

/** The first cues of a theme, for readers. */
function listCues(theme: number, { evidence, matches, table }: MeasureTexts): Cue[] {
  const cues: Cue[] = []
  for (const { text, first, last } of evidence)
    for (let row = first; row < last; row++) {
      if (table.cues.theme[matches.cue[row] ?? 0] !== theme) continue
      const start = matches.start[row] ?? 0
      const end = matches.end[row] ?? 0
      cues.push({ text: text.text.slice(start, end), span: sourceSpan(text, start, end) })
      if (cues.length === CUES_SHOWN) return cues
    }
  return cues
}

/** 医联体 under a heading about 城市医联体 means that one: bare words of the broader theme are an echo. */
function isEcho({ theme, heading, wordings }: Tally, tallies: readonly Tally[], table: CueTable): boolean {
  if (heading > 0) return false
  return tallies.some(
    (other) =>
      other.heading >= 1 &&
      table.above[other.theme]?.includes(theme) === true &&
      wordings.every(({ text }) => other.names.some((name) => name.includes(text))),
  )
}

/** A text of another field has no theme of this one, but may have one that the user added. */
function scoreForeign({ evidence, matches, table }: MeasureTexts): MeasureThemes {
  const { added, cues } = table
  if (added.size === 0) return { themes: [], primaryTheme: null }
  const own = evidence.map((e) => ({ ...e, ...keepRows(matches, e, (cue) => added.has(cues.theme[cue] ?? -1)) }))
  return scoreMeasure({ evidence: own, matches, table }, { parent: new Map(), field: 'all', subject: null })
}

function bodyScore({ wordings }: Tally): number {
  let score = 0
  for (const { best, repeats } of wordings) score += best + Math.min(REPEAT.limit, repeats * REPEAT.share)
  return score
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
