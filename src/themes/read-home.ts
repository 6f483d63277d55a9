import type { Section, Target } from '../model.js'
import { firstIndex } from '../text/first-index.js'
import { CLAUSE_END } from '../words/clause-words.js'
import { CUE, type CueTable } from './compile-cues.js'
import { createMatches } from './cue-matches.js'
import { plainTitle } from './gather-evidence.js'
import type { PlanTopic } from './read-topic.js'
import { scanCues } from './scan-cues.js'

/** A word that names what a clause is about, and a heading that says what everything under it is about. */
const NAMING = { clause: 1.5, heading: 3, body: 0.5 }

/**
 * A reader of what a target is about that stands in no measure and names no theme itself: the clause that opens its
 * sentence, else the nearest heading above it, else the subject of the plan. In a text that also speaks of other fields
 * only a heading tells: 新建10处口袋公园 beside a clinic is no health target.
 *
 * @param sections sections of the plan, in document order
 * @param table compiled cues
 * @param readTopic what the whole plan is about
 * @returns a function from a target and the sentence up to it to a theme id; null where nothing tells
 */
export function createHomeReader(
  sections: readonly Section[],
  table: CueTable,
  readTopic: () => PlanTopic,
): (target: Pick<Target, 'span'>, sentence: string) => string | null {
  const matches = createMatches(64)
  const byId = new Map(sections.map((section) => [section.id, section]))
  const named = new Map<string, number>()
  const { cues, weights, themes } = table
  const firstNamed = (text: string, least: number): number => {
    matches.count = 0
    scanCues(text, table, matches)
    for (let row = 0; row < matches.count; row++) {
      const cue = matches.cue[row] ?? 0
      const theme = cues[cue + CUE.theme] ?? -1
      if (
        (weights[cues[cue + CUE.heading] ?? 0] ?? 0) < least ||
        (weights[cues[cue + CUE.body] ?? 0] ?? 0) < NAMING.body
      )
        continue
      if (theme !== table.safeguards) return theme
    }
    return -1
  }
  const ofSection = (section: Section | undefined): number => {
    for (let at = section; at !== undefined; at = byId.get(at.parent ?? '')) {
      const title = at.title ?? ''
      const theme = named.get(title) ?? firstNamed(plainTitle(title), NAMING.heading)
      named.set(title, theme)
      if (theme >= 0) return theme
    }
    return -1
  }
  return ({ span }, sentence) => {
    const whole = readTopic()
    const next = firstIndex(0, sections.length, (at) => (sections[at]?.span.start ?? 0) > span.start)
    if (!whole.pure) {
      const headed = themes[ofSection(sections[next - 1])]
      return headed === undefined || headed.generic === true ? null : headed.id
    }
    const said = firstNamed(openingOf(sentence), NAMING.clause)
    const above = said >= 0 ? said : ofSection(sections[next - 1])
    return themes[above >= 0 ? above : (whole.theme ?? -1)]?.id ?? null
  }
}

/** The clause that opens a sentence. */
function openingOf(sentence: string): string {
  let end = 0
  while (end < sentence.length && !CLAUSE_END.has(sentence.charAt(end))) end++
  return sentence.slice(0, end)
}
