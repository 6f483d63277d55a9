import type { MappedText } from '../text/mapped-text.js'
import { CUE, type CueTable } from './compile-cues.js'
import { SETTLED, type CueMatches, type CueRows } from './cue-matches.js'

/** A scanned text of a measure: a stretch of a passage and the rows of its cues. */
export interface ThemeEvidence extends CueRows {
  text: MappedText
  /** units of the text that were scanned, end exclusive */
  from: number
  to: number
  heading: boolean
  /** it stands under 保障措施, 组织实施 or the like */
  safeguard: boolean
  /** nothing of it says anything, and its end counts the silent texts behind it too */
  silent: boolean
  /** what makes up for the shares of a text that is one office's duty as a whole; 1 else */
  duty: number
  /** clauses of it that say what an office does */
  offices: number
  /** words of the field and of other fields */
  fieldWords: number
  foreignWords: number
}

/** A wording in the body: its best weight, and the weights of its repetitions. */
export interface Wording {
  text: string
  /** number of the label that it is */
  label: number
  best: number
  repeats: number
}

/** What a measure's texts say of a theme. */
export interface Tally {
  theme: number
  heading: number
  /** the heaviest single cue of the heading */
  headline: number
  /** where the heading first names it */
  headingAt: number
  headingEnd: number
  /** what the heading calls it, and the numbers of these labels */
  names: readonly string[]
  labels: readonly number[]
  wordings: Wording[]
  /** where the body first holds it, and its heaviest cue in the clause that opens a text without a heading */
  first: number
  opening: number
}

/** A named group that money or posts are for is always enough. */
const NAMED = 1.6
/** So much of a word of a heading counts that is one of its examples (加强儿科、精神科等薄弱专科建设). */
const EXAMPLE = 0.3
/** So much of a word counts that stands in the clause of a narrower theme. */
const ECHO = 0.4
/** What the plan's title says of everybody (儿童青少年 in a plan on their mental health) counts so much, and once. */
const BACKGROUND = 0.5

/**
 * Add up the cues of a measure's texts by theme.
 *
 * @param evidence texts in document order, the heading first where there is one
 * @param matches table that the rows of the texts point into
 * @param table compiled cues
 * @param background labels that the plan's title holds without naming its subject: in every measure, so they say little
 * @returns tallies in order of the first cue
 */
export function tallyCues(
  evidence: readonly ThemeEvidence[],
  matches: CueMatches,
  table: CueTable,
  background: ReadonlySet<number>,
): Tally[] {
  const { cues, weights } = table
  const tallies: Tally[] = []
  const firstBody = evidence.findIndex((e) => !e.heading)
  const opening = findOpening(evidence[firstBody], matches, table)
  // under 加强组织领导 what an office does is how the plan is carried out
  const carriesOut = evidence.some((e) => e.heading && holdsTheme(e, table.safeguards, matches, table))
  let offset = 0
  for (const [order, { text, from, to, heading, duty, first, last }] of evidence.entries()) {
    const sentences = heading ? NONE : findGroupSentences({ first, last }, matches, table)
    const broader = heading ? NO_BROADER : findBroader({ first, last }, matches, table)
    for (let row = first; row < last; row++) {
      const start = matches.start[row] ?? 0
      const end = matches.end[row] ?? 0
      const cue = matches.cue[row] ?? 0
      const theme = cues[cue + CUE.theme] ?? 0
      const tally = tallyOf(tallies, theme)
      const at = offset + start - from
      const asHeading = weights[cues[cue + CUE.heading] ?? 0] ?? 0
      if (heading) {
        if (at < tally.headingAt) {
          tally.headingAt = at
          tally.headingEnd = at + end - start
        }
        const label = cues[cue + CUE.label] ?? 0
        if (tally.labels.includes(label)) continue
        const named = (matches.factor[row] ?? 0) <= EXAMPLE ? asHeading * EXAMPLE : asHeading
        const said = background.has(label) ? named * BACKGROUND : named
        tally.heading += said
        tally.headline = Math.max(tally.headline, said)
        tally.names = [...tally.names, text.text.slice(start, end)]
        tally.labels = [...tally.labels, label]
        continue
      }
      const asBody = weights[cues[cue + CUE.body] ?? 0] ?? 0
      const isEcho = broader.size > 0 && broader.get(matches.clause[row] ?? 0)?.has(theme) === true
      const factor = (matches.factor[row] ?? 0) * (carriesOut ? 1 : duty) * (isEcho ? ECHO : 1)
      const isNamed =
        sentences.length > 0 &&
        table.isGroup[theme] === 1 &&
        asBody >= 0.5 &&
        factor >= 0.5 &&
        sentences.includes(matches.sentence[row] ?? 0)
      const label = cues[cue + CUE.label] ?? 0
      const share = background.has(label) ? BACKGROUND : factor
      const weight = isNamed ? NAMED : asBody * Math.min(factor, share)
      const known = findWording(tally.wordings, label, text.text, start, end)
      if (known === undefined) {
        const wording = { text: text.text.slice(start, end), label, best: weight, repeats: 0 }
        // most themes have one: a push would make room for many
        if (tally.wordings.length === 0) tally.wordings = [wording]
        else tally.wordings.push(wording)
      } else {
        if (asBody >= 0.5 && share !== BACKGROUND) known.repeats += Math.min(known.best, weight)
        known.best = Math.max(known.best, weight)
      }
      tally.first = Math.min(tally.first, at)
      if (order === firstBody && matches.clause[row] === opening)
        tally.opening = Math.max(tally.opening, (asBody < 0.5 ? Math.min(asHeading, 0.5) : asHeading) * factor)
    }
    offset += to - from
  }
  return tallies
}

const NONE: readonly number[] = []

/** The broader themes of those that each clause names: 付费 beside DIP says no more. 中医药（蒙医药） is about both. */
function findBroader({ first, last }: CueRows, matches: CueMatches, table: CueTable): ReadonlyMap<number, Set<number>> {
  const { cues, above, isVariant } = table
  let broader = NO_BROADER
  for (let row = first; row < last; row++) {
    const theme = cues[(matches.cue[row] ?? 0) + CUE.theme] ?? 0
    const parents = above[theme]
    if (parents === undefined || parents.length === 0 || isVariant[theme] === 1) continue
    const clause = matches.clause[row] ?? 0
    if (broader === NO_BROADER) broader = new Map()
    const known = broader.get(clause)
    if (known === undefined) broader.set(clause, new Set(parents))
    else for (const parent of parents) known.add(parent)
  }
  return broader
}

const NO_BROADER = new Map<number, Set<number>>()

function holdsTheme({ first, last }: CueRows, theme: number, matches: CueMatches, { cues }: CueTable): boolean {
  for (let row = first; row < last; row++) if (cues[(matches.cue[row] ?? 0) + CUE.theme] === theme) return true
  return false
}

/** Sentences about money, pay, insurance or staffing: the bare name of a group in them is what these are for. */
function findGroupSentences({ first, last }: CueRows, matches: CueMatches, table: CueTable): readonly number[] {
  const { cues, weights } = table
  let sentences = NONE
  for (let row = first; row < last; row++) {
    const cue = matches.cue[row] ?? 0
    if (
      table.isMeans[cues[cue + CUE.theme] ?? 0] !== 1 ||
      (weights[cues[cue + CUE.body] ?? 0] ?? 0) < SETTLED ||
      (matches.factor[row] ?? 0) < 0.5
    )
      continue
    const sentence = matches.sentence[row] ?? 0
    if (!sentences.includes(sentence)) sentences = [...sentences, sentence]
  }
  return sentences
}

/** The first clause that says what a text without a heading is about; -1 where none does. */
function findOpening(evidence: ThemeEvidence | undefined, matches: CueMatches, { cues, weights }: CueTable): number {
  if (evidence === undefined) return -1
  for (let row = evidence.first; row < evidence.last; row++) {
    const cue = matches.cue[row] ?? 0
    if (
      (weights[cues[cue + CUE.heading] ?? 0] ?? 0) >= 1.5 &&
      (weights[cues[cue + CUE.body] ?? 0] ?? 0) >= 0.5 &&
      (matches.factor[row] ?? 0) >= 0.5
    )
      return matches.clause[row] ?? -1
  }
  return -1
}

/** Of one label there may be several wordings, with and without quotation marks or capitals. */
function findWording(
  wordings: readonly Wording[],
  label: number,
  text: string,
  start: number,
  end: number,
): Wording | undefined {
  for (const known of wordings)
    if (known.label === label && known.text.length === end - start && text.startsWith(known.text, start)) return known
  return undefined
}

const NO_NAMES: readonly string[] = []

function tallyOf(tallies: Tally[], theme: number): Tally {
  for (const tally of tallies) if (tally.theme === theme) return tally
  const tally = emptyTally(theme)
  tallies.push(tally)
  return tally
}

/** What a measure says of a theme before any of its texts is read. */
export function emptyTally(theme: number): Tally {
  return {
    theme,
    heading: 0,
    headline: 0,
    headingAt: 1e6,
    headingEnd: 1e6,
    names: NO_NAMES,
    labels: NONE,
    wordings: [],
    first: 1e6,
    opening: 0,
  }
}
