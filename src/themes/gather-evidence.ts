import { prefix, startsAt } from '../text/affix.js'
import { GROUP_CELL } from '../words/clause-words.js'
import type { Passage } from '../plan/passage.js'
import type { Records } from '../plan/records.js'
import type { MappedText } from '../text/mapped-text.js'
import { simplify } from '../text/traditional.js'
import type { CueTable } from './compile-cues.js'
import type { CueMatches } from './cue-matches.js'
import { scanCues, type CueScan } from './scan-cues.js'
import type { ThemeEvidence } from './tally-cues.js'
import { weighMatches } from './weigh-matches.js'

const GROUP = prefix(GROUP_CELL)

/** The scanned texts of a plan. */
export interface PlanEvidence {
  all: ThemeEvidence[]
  /** those of each measure, headings first */
  byMeasure: Map<string, ThemeEvidence[]>
  /** what was found behind the numbering of a text, where it was scanned as a whole */
  scanned: ReadonlyMap<MappedText, CueScan>
}

/**
 * Scan the texts of all measures for cues.
 *
 * @param records measures and passages
 * @param table compiled cues
 * @param matches the cues are added here
 */
export function gatherEvidence({ measures, passages }: Records, table: CueTable, matches: CueMatches): PlanEvidence {
  // a row without a number is named by its first cell
  const titles = new Map(measures.map((m) => [m.id, plainTitle(m.title ?? (m.table ? m.number : null) ?? '')]))
  const all: ThemeEvidence[] = []
  const byMeasure = new Map<string, ThemeEvidence[]>()
  const scanned = new Map<MappedText, CueScan>()
  for (const passage of passages) {
    const { measureId, role, text, markerLength } = passage
    if (measureId === null || role === 'responsibility' || role === 'furniture') continue
    if (role === 'cell' && startsAt(GROUP, text.text)) continue
    let list = byMeasure.get(measureId)
    if (list === undefined) byMeasure.set(measureId, (list = []))
    const { length } = text.text
    const scan = (from: number, to: number, heading: boolean): void => {
      const found = scanCues(text.text, table, matches, from, to)
      const { first, last, fieldWords, foreignWords } = found
      if (from === markerLength && to === length) scanned.set(text, found)
      const safeguard = passage.zone === 'safeguards'
      const before = list.at(-1)
      const isSilent = !heading && first === last && fieldWords === 0 && foreignWords === 0
      // a row of hundreds of cells that say nothing is one text: only their length counts
      if (isSilent && before?.silent === true && before.safeguard === safeguard) {
        before.to += to - from
        return
      }
      const evidence = {
        text,
        from,
        to,
        heading,
        safeguard,
        silent: isSilent,
        duty: 1,
        offices: 0,
        first,
        last,
        fieldWords,
        foreignWords,
      }
      list.push(evidence)
      all.push(evidence)
    }
    const heading = role === 'heading'
    const split = heading ? 0 : endOfHeading(passage, titles.get(measureId) ?? '')
    // a run-in heading and the text behind it are weighed apart
    if (split > 0) scan(Math.min(markerLength, split), split, true)
    scan(split > 0 ? split : Math.min(markerLength, length), length, heading)
  }
  for (const evidence of all) {
    if (evidence.last === evidence.first) continue
    const { duty, offices } = weighMatches(evidence.text.text, evidence.from, evidence.to, matches, evidence)
    evidence.duty = duty
    evidence.offices = offices
  }
  return { all, byMeasure, scanned }
}

/**
 * Scan the running text of a page without measures, only to tell its field, one text after another.
 *
 * @param passages every leaf of the plan
 * @param table compiled cues
 * @param matches room for the cues of one text; none is left in it
 */
export function* scanPassages(
  passages: Iterable<Passage>,
  table: CueTable,
  matches: CueMatches,
): Generator<Pick<ThemeEvidence, 'from' | 'to' | 'fieldWords'>> {
  const { count } = matches
  for (const { role, text } of passages) {
    if (role === 'furniture') continue
    const { fieldWords } = scanCues(text.text, table, matches)
    matches.count = count
    yield { from: 0, to: text.text.length, fieldWords }
  }
}

/**
 * A title as the cleaned text prints it.
 *
 * @param title title of a measure, a section or a plan
 */
export function plainTitle(title: string): string {
  return simplify(title.replace(/\s/gu, ''))
}

/** Where the title ends that a text begins with, right behind its numbering; 0 where none does. */
function endOfHeading({ text: { text }, markerLength }: Passage, title: string): number {
  if (title === '') return 0
  for (let at = 0; at <= markerLength + 4; at++) if (text.startsWith(title, at)) return at + title.length
  return 0
}
