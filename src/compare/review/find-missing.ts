import { PLACEHOLDER } from '../../words/draft-faults.js'
import type { ExclusionReason, Finding, Labels, MeasureRef, Plan, RegionLevel, Span } from '../../model.js'
import { comparePhrases, foldKey, foldPhrase } from '../fold-phrase.js'
import { medianTarget } from '../median-target.js'
import { countPairs, sketchPairs } from '../sketch-pairs.js'
import { isTotal } from '../verdict-rules.js'
import { readRow, type ReviewRow } from './review-row.js'
import {
  countOf,
  isUsual,
  listValues,
  makeFinding,
  valueToTake,
  nameIndicator,
  words as wordsIn,
  type Place,
  type ReviewContext,
} from './review-context.js'
import { findVague } from './find-vague.js'
import { otherLevel } from '../../words/review-texts.js'
import { asHint } from './as-hint.js'

/**
 * Indicators that peers set and the draft does not: vague words where any peer gives a number, otherwise only what is
 * usual among the peers, with the draft's sentence where it acts on the theme.
 */
export function findMissingIndicators(context: ReviewContext): Finding[] {
  const findings: Finding[] = []
  const vague = findVague(context)
  const vagueOnes: Finding[] = []
  const silent: SilentRow[] = []
  for (const row of context.comparison.rows) {
    // a number for the same thing in another measure: it is not missing
    const cell = row.cells[context.draftId]
    if (cell?.status === 'elsewhere' || (cell?.status === 'no-number' && isTold(cell.span, context.draft))) continue
    const read = readRow(row, context)
    if (read.own !== null || read.peers.length === 0) continue
    const words = vague(read)
    if (words !== null) vagueOnes.push(words)
    else if (isMissed(read, context)) {
      const place = placeOfAction(read, context)
      if (place === null) findings.push(describeMissing([{ read, place }], context))
      else silent.push({ read, place })
    }
  }
  const told = bySentence(silent).map((rows) => describeMissing(rows, context))
  return [...onePerSentence(vagueOnes), ...told, ...findings]
}

/** A row that peers give numbers for, and where the draft acts on it without one; null where it does not. */
interface SilentRow {
  read: ReviewRow
  place: Place | null
}

/** One sentence that lacks several numbers is one finding: 做实家庭医生签约服务 of everybody and of key groups. */
function bySentence(rows: readonly SilentRow[]): SilentRow[][] {
  const sentences = new Map<string, SilentRow[]>()
  for (const row of rows) {
    const key = `${String(row.place?.span?.start)}|${String(row.place?.span?.end)}`
    const known = sentences.get(key)
    if (known === undefined) sentences.set(key, [row])
    else known.push(row)
  }
  return [...sentences.values()]
}

/** A vague sentence is told once, for the indicator that its own words are nearest to: 重点人群签约率, not 全人群签约率. */
function onePerSentence(findings: readonly Finding[]): Finding[] {
  const best = new Map<number | undefined, { finding: Finding; likeness: number }>()
  for (const finding of findings) {
    const likeness = comparePhrases(
      foldPhrase(finding.quote ?? ''),
      foldPhrase(finding.title.zh.replace(/^[^：]*：/u, '')),
    )
    const known = best.get(finding.span?.start)
    if (known === undefined || likeness > known.likeness) best.set(finding.span?.start, { finding, likeness })
  }
  return [...best.values()].map(({ finding }) => finding)
}

/**
 * Whether the sentence that speaks of the thing has a fault of its own that is told elsewhere: a number that reads as one
 * of the past (到2022年建成20个), or a value still to be filled in (达到XX%).
 */
function isTold({ start, end }: Span, { source, exclusions }: Plan): boolean {
  if (source.slice(start, end).search(PLACEHOLDER) >= 0) return true
  return exclusions.some(
    ({ reason, span }) => PAST.has(reason) && span.start >= start && span.end <= end && span.end > span.start,
  )
}

const PAST: ReadonlySet<ExclusionReason> = new Set(['achievement', 'existing-count'])

/** What is usual among the peers; a wording outside the catalogue that one plan uses is its own affair. */
function isMissed({ row, peers }: ReviewRow, context: ReviewContext): boolean {
  return isUsual(peers.length, context.peers.length) && (row.indicator.id !== null || peers.length > 1)
}

const TOTALS_DIFFER: Labels = {
  zh: '总量因地区规模而异，见各地数值',
  en: 'not given: totals depend on the size of the area',
}

function describeMissing(rows: readonly SilentRow[], context: ReviewContext): Finding {
  const told = rows.map(({ read }) => readMissing(read, context))
  const [first] = rows
  const place = first?.place ?? null
  const peers = told.flatMap(({ cited }) => cited)
  const count = new Set(peers.map(({ planId }) => planId)).size
  const fillings = {
    indicator: joined(told.map(({ name }) => name)),
    count: String(count),
    total: String(context.peers.length),
    peers: countOf(context.peers.length, 'peer'),
    values: named(told.map(({ name, values }) => ({ name, said: values }))),
    median: named(told.map(({ name, median }) => ({ name, said: median }))),
  }
  const share = count / (context.peers.length + 1)
  const bonus = 25 * share - (told.every(({ totals }) => totals) ? 12 : 0)
  const head = { theme: first?.read.row.theme ?? null, indicatorId: first?.read.row.indicator.id ?? null, peers, bonus }
  const finding =
    place === null
      ? makeFinding('review-missing-indicator', fillings, head)
      : makeFinding('review-no-number', fillings, { ...head, place })
  const isOther = told.every(({ totals }) => totals) && !peers.some(({ planId }) => isLevelWith(planId, context))
  return isOther ? asHint(finding, otherLevel) : finding
}

/** Whether a peer is of the draft's level; how many a city builds says little of what a county should, or the other way round. */
function isLevelWith(planId: string, { draft, peers, peerIds }: ReviewContext): boolean {
  const [own, their] = [draft, peers[peerIds.indexOf(planId)]].map((plan) => plan?.meta.region?.level ?? null)
  return own == null || their == null || levelOf(own) === levelOf(their)
}

const levelOf = (level: RegionLevel): string => (level === 'district' ? 'county' : level)

/** What peers say of a row. */
function readMissing({ row, peers }: ReviewRow, context: ReviewContext) {
  const totals = peers.some((peer) => isTotal(peer.target))
  const median = totals ? null : medianTarget(peers.map((peer) => peer.target), row.better) // prettier-ignore
  return {
    totals,
    name: nameIndicator(row.indicator.label, row.indicator.id, context),
    cited: peers.map((peer) => peer.citation),
    values: listValues(peers),
    median: median === null ? (totals ? TOTALS_DIFFER : NO_MEDIAN) : valueToTake(median, context.draft),
  }
}

const NO_MEDIAN: Labels = { zh: '—', en: '—' }

const joined = (labels: readonly Labels[]): Labels => ({
  zh: labels.map(({ zh }) => zh).join('、'),
  en: labels.map(({ en }) => en).join(', '),
})

/** What is said of one row; of several, each with its name. */
function named(rows: readonly { name: Labels; said: Labels }[]): Labels {
  const [first] = rows
  if (rows.length === 1 && first !== undefined) return first.said
  return {
    zh: rows.map(({ name, said }) => `${name.zh} ${said.zh}`).join('；'),
    en: rows.map(({ name, said }) => `${name.en}: ${said.en}`).join('; '),
  }
}

/** The sentence of the draft that acts on a row's thing; a heading that does not name the thing is no evidence of it. */
function placeOfAction({ row, peers }: ReviewRow, { draftId, draft }: ReviewContext): Place | null {
  const cell = row.cells[draftId]
  const names = [row.indicator.label, ...peers.map(({ target }) => target.indicator)]
  if (cell?.status !== 'no-number' || (isHeading(cell.span, draft) && !speaksOf(cell.quote, names))) return null
  return { quote: cell.quote, span: cell.span, location: cell.location }
}

/** Whether a quote is no more than the heading of a section. */
function isHeading({ start, end }: Span, { sections }: Plan): boolean {
  return sections.some(({ titleSpan }) => titleSpan !== null && titleSpan.start - start < NUMBERING && start < titleSpan.end && end <= titleSpan.end + 1) // prettier-ignore
}

/** So many units of numbering stand before a heading. */
const NUMBERING = 8

/** Share of one of the names that a quote has to hold. */
const SPOKEN = 0.4

function speaksOf(quote: string, names: readonly string[]): boolean {
  const text = sketchPairs(foldKey(quote.replace(/\s+/gu, '')))
  return names.some((name) => {
    const { grams, sought } = foldPhrase(name)
    const least = Math.max(2, Math.ceil(grams.length * SPOKEN))
    return countPairs(text, sought, least) >= least
  })
}

/**
 * Themes that most peers set actions for and the draft does not touch, neither under a narrower nor a sibling theme.
 * A narrower theme is not missed where the draft acts on the broader one: it may not apply (藏医药, 蒙医药).
 */
export function findMissingThemes(context: ReviewContext): Finding[] {
  const { comparison, draftId, peers, peerIds, order } = context
  const touched = new Set(
    comparison.themes
      .filter(({ cells }) => (cells[draftId]?.measures.length ?? 0) > 0 || (cells[draftId]?.targets ?? 0) > 0)
      .map(({ theme }) => theme),
  )
  const findings: Finding[] = []
  for (const { theme, label, broader, cells } of comparison.themes) {
    const related = [theme, ...(order.narrower.get(theme) ?? []), ...(order.concepts.get(theme)?.related ?? [])]
    if (related.some((id) => touched.has(id)) || (broader !== null && touched.has(broader))) continue
    const acting = peerIds.filter((id) => (cells[id]?.measures.length ?? 0) > 0)
    if (!isUsual(acting.length, peers.length)) continue
    const cited = acting.flatMap((id) => citeMeasure(id, cells[id]?.measures[0], context))
    const fillings = {
      theme: label,
      count: String(acting.length),
      total: String(peers.length),
      peers: countOf(peers.length, 'peer'),
    }
    const bonus = (14 * acting.length) / peers.length
    findings.push(makeFinding('review-missing-theme', fillings, { theme, peers: cited, bonus }))
    touched.add(theme)
  }
  return foldThemes(findings, context)
}

/** More missing themes than this are told in one finding, but for those that most peers act on. */
const MOST_THEMES = 3

function foldThemes(findings: readonly Finding[], { order }: ReviewContext): Finding[] {
  const ranked = findings.toSorted((a, b) => b.importance - a.importance)
  const [told, others] = [ranked.slice(0, MOST_THEMES), ranked.slice(MOST_THEMES)]
  if (others.length < 2) return ranked
  const name = ({ theme }: Finding): Labels => order.concepts.get(theme ?? '')?.prefLabel ?? { zh: theme ?? '', en: theme ?? '' } // prettier-ignore
  const themes = { zh: others.map((one) => name(one).zh).join('、'), en: others.map((one) => name(one).en).join(', ') }
  const peers = others.flatMap((one) => one.peers.slice(0, 1))
  return [...told, makeFinding('review-missing-themes', { count: String(others.length), themes }, { peers })]
}

function citeMeasure(id: string, measure: MeasureRef | undefined, context: ReviewContext): Finding['peers'] {
  if (measure === undefined) return []
  const label = context.peers[context.peerIds.indexOf(id)]?.label ?? id
  return [
    {
      planId: id,
      label,
      quote: measure.quote,
      value: measure.title,
      values: wordsIn(measure.title),
      location: measure.location,
    },
  ]
}
