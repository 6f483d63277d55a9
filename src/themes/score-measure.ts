import type { Cue, ThemeHit } from '../model.js'
import { sourceSpan, type MappedText } from '../text/mapped-text.js'
import type { CueTable } from './compile-cues.js'
import type { WeighedMatch } from './weigh-matches.js'

/** A scanned text of a measure. */
export interface ThemeEvidence {
  text: MappedText
  heading: boolean
  matches: WeighedMatch[]
}

/** Themes of a measure and the one its heading is about. */
export interface MeasureThemes {
  themes: ThemeHit[]
  primaryTheme: string | null
}

/** A theme is set from this score on: one strong cue that an action holds, or two medium ones. */
const THRESHOLD = 1
/** Saying a thing again adds so much of its weight, up to a limit. */
const REPEAT = { share: 0.25, limit: 0.75 }
/** Cues handed out for each theme. */
const CUES_SHOWN = 6

interface Tally {
  heading: number
  headingAt: number
  labels: Map<string, { best: number; repeats: number }>
  cues: Cue[]
  /** where the body first holds it, and how much of it stands in the first sentence */
  first: number
  opening: number
}

/**
 * Add up the cues of a measure's texts.
 *
 * @param evidence texts in document order, the heading first where there is one
 * @param table compiled cues
 * @param parent weights of the heading above, by theme; they only help to choose the primary theme
 */
export function scoreMeasure(
  evidence: readonly ThemeEvidence[],
  table: CueTable,
  parent: ReadonlyMap<number, number>,
): MeasureThemes {
  const tallies = new Map<number, Tally>()
  let offset = 0
  evidence.forEach(({ text, heading, matches }, order) => {
    for (const match of matches) {
      const tally = tallyOf(tallies, match.theme)
      const label = text.text.slice(match.start, match.end)
      if (heading) {
        tally.headingAt = Math.min(tally.headingAt, offset + match.start)
        tally.heading += match.heading
      } else {
        const weight = match.body * match.factor
        const known = tally.labels.get(label)
        if (known === undefined) tally.labels.set(label, { best: weight, repeats: 0 })
        else {
          known.repeats += Math.min(known.best, weight)
          known.best = Math.max(known.best, weight)
        }
        tally.first = Math.min(tally.first, offset + match.start)
        if (match.sentence === 0 && order === evidence.findIndex((e) => !e.heading)) tally.opening += weight
      }
      tally.cues.push({ text: label, span: sourceSpan(text, match.start, match.end) })
    }
    offset += text.text.length
  })
  const scored = [...tallies].map(([theme, tally]) => ({ theme, tally, body: bodyScore(tally) }))
  const hits = scored.filter(({ tally, body }) => tally.heading + body >= THRESHOLD - 1e-9)
  const primary = choosePrimary(hits, parent)
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

function bodyScore({ labels }: Tally): number {
  let score = 0
  for (const { best, repeats } of labels.values()) score += best + Math.min(REPEAT.limit, repeats * REPEAT.share)
  return score
}

/** The heading decides; of its themes the weightiest, then the first. Without a heading the opening and the most said. */
function choosePrimary(
  hits: readonly { theme: number; tally: Tally; body: number }[],
  parent: ReadonlyMap<number, number>,
): number | null {
  let best: number | null = null
  let most = -1
  const headed = hits.some(({ tally }) => tally.heading >= 1)
  for (const { theme, tally, body } of hits) {
    const above = parent.get(theme) ?? 0
    const rank = headed
      ? tally.heading * 10 + Math.min(body, 5) + above - tally.headingAt * 0.1
      : body + tally.opening * 2 + Math.min(above, 3) * 0.7 - tally.first * 0.002
    if (rank > most) {
      most = rank
      best = theme
    }
  }
  return best
}

function tallyOf(tallies: Map<number, Tally>, theme: number): Tally {
  const known = tallies.get(theme)
  if (known !== undefined) return known
  const tally: Tally = { heading: 0, headingAt: 1e6, labels: new Map(), cues: [], first: 1e6, opening: 0 }
  tallies.set(theme, tally)
  return tally
}
