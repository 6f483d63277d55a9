import type { Cue, ThemeHit } from '../model.js'
import { sourceSpan } from '../text/mapped-text.js'
import { choosePrimary, type Hit } from './choose-primary.js'
import { CUE, type CueTable } from './compile-cues.js'
import { SETTLED, keepRows, type CueMatches } from './cue-matches.js'
import type { Field } from './judge-field.js'
import type { PlanSubject } from './read-parents.js'
import type { PlanTopic } from './read-topic.js'
import { scoreBody } from './score-body.js'
import { emptyTally, tallyCues, type Tally, type ThemeEvidence } from './tally-cues.js'

/** Themes of a measure and the one its heading is about. */
export interface MeasureThemes {
  themes: ThemeHit[]
  primaryTheme: string | null
}

/** A theme is set from this score on: one strong cue that an action holds, or two medium ones. */
const THRESHOLD = 1
/** In a long text words fall in passing: from so many characters on more is asked. */
const LONG = { from: 200, per: 400, most: 0.6 }
/** In a text without a heading the clause that opens it stands for one. */
const OPENING_BONUS = 0.5
/** What the plan is about needs no more than one word of it. */
const SUBJECT_THRESHOLD = 0.5
/** A narrower theme that the text names by its own word (藏, 蒙) is always meant. */
const VARIANT = 0.9
/** Whom money and posts are for (高层次人才 under 薪酬) must be said more than once. */
const RECIPIENT = 1.2
/** Outside 保障措施 words of how a plan is carried out (评估, 宣传) must be said more than once. */
const ELSEWHERE = 0.6
/** What any measure may use (money, posts, people) stands in most of them as a tool: it must be said with more than one word. */
const TOOL = 0.3
/** Under 保障措施 the plan's own subject is what is carried out, not what the measure does. */
const CARRIED = 0.5
/** Under 保障措施 the plan is carried out by so many clauses that say what each office does, whatever their heading. */
const SHARED_OUT = 3
/** From here on a word of a heading says what the measure is about. */
const NAMING = 1.25
/** A heading that says what everything under it is about. */
const STRONG_HEADING = 3
/** A heading above that says enough for the measures under it that say nothing themselves. */
const HEADED_ABOVE = 1.5
/** Beside such a heading cue of another theme a word so common that it names a theme in a heading alone counts half. */
const COMMON_SHARE = 0.7
/** Score of a theme that no word of the measure shows. */
const FALLBACK_SCORE = 0.5
/** What is mentioned so much is what a measure is about that says nothing else of the field, and around which nothing tells. */
const MENTIONED = 0.3
/** A name of so many letters (社区卫生服务中心) says so although it stands for nothing elsewhere. */
const NAME = { letters: 5, weight: 0.25 }
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
  /** whether the text speaks of the vocabulary's field */
  field: Field
  /** what the title of the plan says of all measures */
  subject: PlanSubject
  /** what the whole plan is about; asked only where a measure says nothing itself */
  topic: () => PlanTopic
}

/**
 * Score the themes of a measure by the cues of its texts.
 *
 * @param texts the measure's texts
 * @param frame what stands around it
 */
export function scoreMeasure(texts: MeasureTexts, { parent, field, subject, topic }: MeasureFrame): MeasureThemes {
  if (field === 'none') return scoreForeign(texts)
  const { evidence, matches, table } = texts
  const length = evidence.reduce((sum, { from, to }) => sum + to - from, 0)
  // a number that nothing stands behind (a page that was cut) is about nothing, whatever the plan is about
  if (length === 0) return { themes: [], primaryTheme: null }
  const tallies = tallyCues(evidence, matches, table, subject.background)
  lendToSibling(tallies, parent, table)
  const safeguard = evidence.some((e) => e.safeguard)
  const isShared = safeguard && evidence.reduce((sum, { offices }) => sum + offices, 0) >= SHARED_OUT
  if (isShared && table.safeguards >= 0 && !tallies.some(({ theme }) => theme === table.safeguards))
    tallies.push(emptyTally(table.safeguards))
  const headings = weighHeadings(tallies)
  const headed = headings.some((heading) => heading >= 1)
  const byMeans = tallies.some(({ theme, headline }) => headline >= NAMING && table.isMeans[theme] === 1)
  const threshold = THRESHOLD + Math.min(LONG.most, Math.max(0, length - LONG.from) / LONG.per)
  const strong = tallies.filter((tally) => tally.heading >= 1)
  const hits: Hit[] = []
  /** what would carry the plan out if the measure did nothing else, and the best of what is only mentioned */
  let spare: Hit | null = null
  let mentioned: Hit | null = null
  for (const [index, tally] of tallies.entries()) {
    const { theme } = tally
    const heading = headings[index] ?? 0
    const isNamed = field === 'headed' && tally.headline >= STRONG_HEADING
    if (field !== 'all' && !isNamed && table.themes[theme]?.generic === true) continue
    const body =
      scoreBody(tally) +
      (headed || tally.opening < 1 ? 0 : OPENING_BONUS) +
      (safeguard && !(headed && heading === 0) && theme === table.safeguards ? OPENING_BONUS : 0) +
      (isShared && theme === table.safeguards ? threshold : 0)
    const isSubject = theme === subject.theme
    const isRecipient = byMeans && heading < 2 && table.isRecipient[theme] === 1
    // the clause that opens a text without a heading is no passing mention, however long the text
    const opens = !headed && tally.opening >= 1
    const asked =
      (opens ? THRESHOLD : threshold) +
      (isRecipient ? RECIPIENT : 0) +
      (table.isTool[theme] === 1 && heading < 2 ? TOOL : 0) +
      (isSubject && safeguard && heading < 2 ? CARRIED : 0) +
      (theme === table.safeguards && !safeguard && heading < 2 ? ELSEWHERE : 0)
    // a level's own words (村卫生室) stand in every measure of a plan on it
    const usual = isSubject && !safeguard && table.isLevel[theme] !== 1 ? SUBJECT_THRESHOLD : asked
    const least = table.isVariant[theme] === 1 ? Math.min(usual, VARIANT) : usual
    if (isEcho(tally, strong, table)) continue
    if (heading + body >= least - 1e-9) hits.push({ theme, tally, heading, body })
    else if (theme === table.safeguards && heading + body >= threshold) spare = { theme, tally, heading, body }
    else if (heading + body > (mentioned === null ? leastMention(tally) : mentioned.heading + mentioned.body) + 1e-9)
      mentioned = { theme, tally, heading, body }
  }
  if (hits.length === 0 && spare !== null) hits.push(spare)
  if (hits.length === 0) {
    const carriesOut = safeguard && field === 'all'
    const around = carriesOut ? table.safeguards : (subject.theme ?? themeAbove(parent) ?? topic().theme)
    if (around !== null || mentioned === null) return fallBack(around, table)
    hits.push(mentioned)
  }
  const primary = choosePrimary(
    hits,
    { parent, subject: subject.theme, heading: readHeading(evidence), safeguard },
    table,
  )
  const id = (theme: number): string => table.themes[theme]?.id ?? ''
  const shown = showCues(hits, texts)
  return {
    themes: hits
      .map((hit, index): ThemeHit => {
        const { cues = [], topics = [] } = shown[index] ?? {}
        const score = Math.round((hit.heading + hit.body) * 100) / 100
        return topics.length > 0 ? { id: id(hit.theme), score, cues, topics } : { id: id(hit.theme), score, cues }
      })
      .sort((a, b) => b.score - a.score),
    primaryTheme: primary === null ? null : id(primary),
  }
}

/**
 * Words that themes beside one another share (共享中心 of any 医联体) speak of the one that the heading above names, where the
 * text itself settles for neither.
 */
function lendToSibling(tallies: Tally[], parent: ReadonlyMap<number, number>, { above, isVariant }: CueTable): void {
  let named = -1
  for (const [theme, weight] of parent) if (weight >= STRONG_HEADING && above[theme]?.length) named = theme
  if (named < 0 || isVariant[named] === 1) return
  const isOpen = ({ headline, wordings }: Tally): boolean =>
    headline < STRONG_HEADING && wordings.every(({ best }) => best < SETTLED)
  const shared = tallies.find(
    (tally) => tally.theme !== named && above[tally.theme]?.[0] === above[named]?.[0] && isOpen(tally),
  )
  const own = tallies.find(({ theme }) => theme === named)
  if (shared === undefined || (own !== undefined && !isOpen(own))) return
  shared.theme = named
  if (own === undefined) return
  shared.heading += own.heading
  shared.headline = Math.max(shared.headline, own.headline)
  shared.wordings = [...shared.wordings, ...own.wordings]
  shared.first = Math.min(shared.first, own.first)
  shared.opening = Math.max(shared.opening, own.opening)
  tallies.splice(tallies.indexOf(own), 1)
}

/** What a theme must weigh to be what a measure is about that says nothing else; of a name its weight is enough. */
function leastMention({ wordings }: Tally): number {
  const named = wordings.some(({ text, best }) => text.length >= NAME.letters && best >= NAME.weight)
  return named ? NAME.weight - 1e-6 : MENTIONED
}

/** What each theme's cues in the heading weigh: beside a name, words of any theme (资金, 文化) say less. */
function weighHeadings(tallies: readonly Tally[]): number[] {
  const named = tallies.filter(({ headline }) => headline >= STRONG_HEADING)
  return tallies.map(({ theme, heading, headline }) =>
    headline < STRONG_HEADING && named.some((other) => other.theme !== theme) ? heading * COMMON_SHARE : heading,
  )
}

function readHeading(evidence: readonly ThemeEvidence[]): string {
  let title = ''
  for (const { text, from, to, heading } of evidence) if (heading) title += text.text.slice(from, to)
  return title
}

/** What the headings above say of everything under them. */
function themeAbove(parent: ReadonlyMap<number, number>): number | null {
  let above: number | null = null
  for (const [theme, weight] of parent)
    if (weight >= HEADED_ABOVE && weight > (parent.get(above ?? -1) ?? 0)) above = theme
  return above
}

/** A measure without a word of its own: under 保障措施 it is about carrying the plan out, else about what stands around it. */
function fallBack(around: number | null, table: CueTable): MeasureThemes {
  const id = table.themes[around ?? -1]?.id
  if (id === undefined) return { themes: [], primaryTheme: null }
  return { themes: [{ id, score: FALLBACK_SCORE, cues: [] }], primaryTheme: id }
}

/**
 * The first cues of each theme, for readers, and the finer themes that a heading names or an action of the body is about;
 * one look at each cue, however many themes there are.
 */
function showCues(
  hits: readonly Hit[],
  { evidence, matches, table }: MeasureTexts,
): { cues: Cue[]; topics: string[] }[] {
  const shown = hits.map((): { cues: Cue[]; topics: string[] } => ({ cues: [], topics: [] }))
  const places = new Map(hits.map(({ theme }, index) => [theme, index]))
  for (const { text, first, last, heading } of evidence)
    for (let row = first; row < last; row++) {
      const cue = matches.cue[row] ?? 0
      const place = places.get(table.cues[cue + CUE.theme] ?? -1)
      const hit = place === undefined ? undefined : shown[place]
      if (hit === undefined) continue
      if (hit.cues.length < CUES_SHOWN) {
        const start = matches.start[row] ?? 0
        const end = matches.end[row] ?? 0
        hit.cues.push({ text: text.text.slice(start, end), span: sourceSpan(text, start, end) })
      }
      const number = table.cues[cue + CUE.topic] ?? -1
      // most cues have none: an element -1 is looked for by name, which takes as long as all the rest
      const topic = number < 0 ? undefined : table.themes[number]
      if (topic === undefined || hit.topics.includes(topic.id)) continue
      if (
        heading ||
        ((table.weights[table.cues[cue + CUE.body] ?? 0] ?? 0) >= SETTLED && (matches.factor[row] ?? 0) >= 0.5)
      )
        hit.topics.push(topic.id)
    }
  return shown
}

/** 医联体 under a heading about 城市医联体 means that one: bare words of the broader theme are an echo. */
function isEcho({ theme, heading, wordings }: Tally, headed: readonly Tally[], table: CueTable): boolean {
  if (heading > 0) return false
  return headed.some(
    (other) =>
      table.above[other.theme]?.includes(theme) === true &&
      wordings.every(({ text }) => other.names.some((name) => name.includes(text))),
  )
}

/** A text of another field has no theme of this one, but may have one that counts in any text. */
function scoreForeign({ evidence, matches, table }: MeasureTexts): MeasureThemes {
  const { free, cues } = table
  if (free.size === 0) return { themes: [], primaryTheme: null }
  const own = evidence.map((e) => ({ ...e, ...keepRows(matches, e, (cue) => free.has(cues[cue + CUE.theme] ?? -1)) }))
  return scoreMeasure(
    { evidence: own, matches, table },
    { parent: new Map(), field: 'all', subject: NO_SUBJECT, topic: () => NO_TOPIC },
  )
}

const NO_TOPIC: PlanTopic = { pure: false, theme: null, sharing: null }
const NO_SUBJECT: PlanSubject = { theme: null, ofField: false, background: new Set() }
