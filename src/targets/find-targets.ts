import type { Exclusion, Measure, PlanMessage, RuleId, Section, Span, Target, Vocabulary } from '../model.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import { inLanguageOf } from '../words/spoken-language.js'
import { messageList, type MessageList } from '../message-list.js'
import type { Passage } from '../plan/passage.js'
import type { Records } from '../plan/records.js'
import { bindFrame } from './frames/bind-frame.js'
import { readSides } from './frames/read-sides.js'
import { doubtHeadlines } from './doubts/doubt-headlines.js'
import { doubtUndated, headlineAt, leaveOutHeadlines, type Headline } from './doubts/leave-out-headlines.js'
import { doubtPastSpans } from './doubts/doubt-past-spans.js'
import { doubtReports, type Report } from './doubts/doubt-reports.js'
import { reportDoubts } from './doubts/report-doubts.js'
import { doubtNamesakes, doubtTwins, type Twin } from './doubts/doubt-twins.js'
import type { DoubtRule } from './doubts/doubt-rule.js'
import { doubtRules } from './doubts/doubt-rules.js'
import { doubtsOf, evenDoubts, type EvenDoubt } from './doubts/doubts-of.js'
import { bindYear } from './bind-year.js'
import { withLikelyYears } from './is-per-year.js'
import { indexDates, type DateIndex } from '../clause/date-index.js'
import type { Due } from './due.js'
import { cutParts, type Item } from './cut-parts.js'
import { findMilestones } from './find-milestones.js'
import type { Milestone } from './milestone.js'
import { createLeadReader, type LeadReader } from './lead-date.js'
import { isSilent } from './is-silent.js'
import { judgeRules } from './judge/judge-rules.js'
import { timeRules } from './judge/time-rules.js'
import type { Stage } from './judge/rule.js'
import { joinPassages } from '../clause/join-passages.js'
import { makeTarget } from './make-target.js'
import { readPassage } from '../clause/read-passage.js'
import type { PlanYears, Reading } from '../clause/reading.js'
import { sortQuantities, type Accepted } from './sort-quantities.js'
import { bracketsOf } from '../clause/brackets-of.js'
import { Inside } from '../clause/find-brackets.js'
import { structureOf } from '../clause/structure-of.js'
import { milestoneTarget } from './milestone-target.js'
import { targetLocation } from './target-location.js'
import { isLoose } from './time/is-loose.js'
import { isTold } from './time/is-told.js'
import { markDone } from './time/mark-done.js'
import { timeOfWords } from './time/time-of-words.js'
import { endsInThisYear } from './time/ends-in-this-year.js'
import { goesOn } from './time/goes-on.js'
import { countFromPeriod } from './time/count-from-period.js'
import { flowOf, NO_FLOW, openFlow } from './time/time-flow.js'
import { yearsOf } from './years-of.js'
import { withCoverage, type Value } from './with-coverage.js'
import { inBatches } from '../text/in-batches.js'
import { lowerBound } from '../text/lower-bound.js'

interface Found<M = PlanMessage[]> {
  targets: Target[]
  exclusions: Exclusion[]
  messages: M
}

/** What the passages of one plan share. */
interface Search {
  records: Records
  source: string
  sections: ReadonlyMap<string, Section>
  measures: ReadonlyMap<string, Measure>
  lead: LeadReader
  stages: readonly Stage[]
  doubts: readonly EvenDoubt[]
  found: Found<MessageList>
  report: Report
  /** targets of the first clause with values, where running text opens with them: its headline */
  headlines: Target[]
  /** values on lines that may be headlines, wherever they stand */
  lines: Headline[]
  /** values of running text without parts */
  loose: Target[]
}

/**
 * Find every commitment with a checkable number, and give a reason for every number that is none.
 *
 * @param records passages in document order with their zones, measures and table cells
 * @param text the source text that spans point into
 * @param stages the table that tells promises from other numbers; a test leaves rules out of it
 * @param doubts the table by which values are doubted; a test leaves rules out of it
 * @param most how many messages of one kind are listed
 * @param vocabulary whose language the names are read in; by default the built-in one
 * @returns targets in document order (theme and indicatorId still null), exclusions, and doubts
 */
export function findTargets(
  records: Records,
  text: string,
  stages: readonly Stage[] = judgeRules,
  doubts: readonly DoubtRule[] = doubtRules,
  most = Infinity,
  vocabulary: Vocabulary = defaultVocabulary,
): Found {
  return inLanguageOf(vocabulary, () => findIn(records, text, stages, doubts, most))
}

function findIn(
  records: Records,
  text: string,
  stages: readonly Stage[],
  doubts: readonly DoubtRule[],
  most: number,
): Found {
  const sections = new Map(records.sections.map((section) => [section.id, section]))
  const measures = new Map(records.measures.map((measure) => [measure.id, measure]))
  const years = yearsOf(records)
  const found: Found<MessageList> = { targets: [], exclusions: [], messages: messageList(most) }
  const search: Search = {
    records,
    source: text,
    sections,
    measures,
    lead: createLeadReader(sections, text),
    stages,
    doubts: evenDoubts(doubts),
    found,
    report: { facts: 0, ahead: 0, latest: 0, untold: [] },
    headlines: [],
    lines: [],
    loose: [],
  }
  for (const readings of inBatches(readAll(records.passages, text, years))) {
    const judged = readings.map((reading) => judgeNumbers(search, reading)).filter((found) => found !== null)
    const promises = judged.map(findPromises)
    for (const found of promises) readAllSides(found)
    for (const found of promises) bindNames(search, found)
    for (const found of promises) makeTargets(search, found)
  }
  doubtReports(search.report, found)
  leaveOutHeadlines(search.lines, found, text)
  doubtUndated(search.loose)
  doubtHeadlines(search.headlines, found.targets)
  if (years.start === null) doubtPastSpans(found.targets, text)
  found.targets.sort((a, b) => a.valueSpan.start - b.valueSpan.start || a.valueSpan.end - b.valueSpan.end)
  found.targets.forEach((target, i) => (target.id = `t${i + 1}`))
  return { ...found, messages: found.messages.finish() }
}

function* readAll(passages: Iterable<Passage>, source: string, years: PlanYears): Generator<Reading> {
  let flow = NO_FLOW
  let thisYear = false
  let period: number | null = null
  for (const passage of joinPassages(markDone(passages))) {
    const reading = readPassage(passage, source, years, passage.cell?.facts ?? null, passage.cell?.yearText ?? null)
    flow = reading === null ? flowOf(passage, flow) : openFlow(reading, flow)
    if (reading === null) continue
    if (isLoose(passage)) {
      period = countFromPeriod(reading, period)
      reading.thisYear = thisYear
      thisYear = endsInThisYear(reading, reading.dates.length) ?? thisYear
    } else thisYear = false
    yield reading
  }
}

/** 降至25%左右（目前29.3%）: where a value starts from stands in brackets behind it, in a plan as in a report. */
function isAside(reading: Reading, { start }: Span): boolean {
  const at = lowerBound(reading.passage.text.at, start)
  return ((bracketsOf(reading).inside[at] ?? 0) & Inside.bracket) !== 0
}

/** A passage whose numbers are told apart. */
interface Judged {
  reading: Reading
  index: DateIndex
  /** the date that governs the list it is a member of */
  list: Due | null
  accepted: readonly Accepted[]
  /** its numbers and words of coverage that promise, in order */
  values: readonly Value[]
}

/** Tell the promises of a passage from its other numbers, which are left out with their reasons; null where nothing is left. */
function judgeNumbers({ source, lead, stages, found, report }: Search, reading: Reading): Judged | null {
  const index = indexDates(reading)
  const list = lead.governs(reading, index)
  reading.listYear = list?.year ?? null
  const before = found.exclusions.length
  const accepted = sortQuantities(reading, source, found.exclusions, stages)
  if (isLoose(reading.passage))
    for (const { why, span } of found.exclusions.slice(before))
      if (TELLS_PAST.has(why) && !isAside(reading, span)) report.facts++
  const values = withCoverage(
    reading,
    accepted.map(({ quantity }) => quantity),
  )
  lead.read(reading, index, values.length > 0)
  const isDated = index.due.length > 0 || reading.passage.cell?.year != null || list?.year != null
  return values.length > 0 || isDated ? { reading, index, list, accepted, values } : null
}

/** What a passage promises: its values with the stretches that are theirs, and deeds with a date. */
interface Promises extends Judged {
  items: readonly Item[]
  milestones: readonly Milestone[]
}

function findPromises(judged: Judged): Promises {
  const { reading, index, list, accepted, values } = judged
  const items = values.length === 0 ? [] : cutParts(reading.text, structureOf(reading), bracketsOf(reading), values)
  const milestones = isSilent(reading) ? [] : findMilestones(reading, index, items, list)
  return { reading, index, list, accepted, values, items, milestones }
}

/** Read the words beside each value of running text; what a table measures its rows tell. */
function readAllSides({ reading, items }: Promises): void {
  if (reading.row === null) for (const item of items) readSides(reading, item)
}

/** Tell what each value of a passage measures. */
function bindNames({ source, sections, measures }: Search, { reading, items }: Promises): void {
  if (items.length === 0) return
  const { measureId } = reading.passage
  const heading = headingOf(measureId === null ? undefined : measures.get(measureId), sections)
  let last: Item | null = null
  for (const item of items) {
    item.binding = bindFrame(reading, item, { last, heading, source })
    last = item
  }
}

/** Make targets of the values of a passage whose names are bound, and of its milestones. */
function makeTargets(search: Search, { reading, index, list, accepted, items, milestones }: Promises): void {
  if (items.length === 0 && milestones.length === 0) return
  const { records, source, sections, measures, doubts, found, report, headlines, lines } = search
  const loose = isLoose(reading.passage)
  const opens = loose && found.targets.length === 0
  const { cell, measureId, sectionId } = reading.passage
  const table = cell === null ? null : { row: cell.row, column: cell.column }
  const measure = measureId === null ? undefined : measures.get(measureId)
  const place = { table, location: measure?.location || targetLocation(records.meta, sections, sectionId) }
  const judgements = new Map(accepted.map(({ quantity, judgement }) => [quantity, judgement]))
  const line = headlineAt(reading)
  let last: Item | null = null
  const twins: Twin[] = []
  for (const item of items) {
    const { binding } = item
    if (binding === null) continue
    const due = withLikelyYears(bindYear(reading, item, index, last, list, source), reading, item, last)
    item.due = due
    last = item
    const target = makeTarget(reading, item, binding, due, source, place)
    found.targets.push(target)
    const judgement = item.quantity === null ? null : (judgements.get(item.quantity) ?? null)
    const why = judgement?.why ?? FULL_COVERAGE
    target.why = due.why === null ? [why] : [why, due.why]
    reportDoubts(target, binding, due, found.messages)
    if (judgement?.weak === true) target.doubts.push('promise')
    const told = judgement === null ? timeOfWords(reading, item) : judgement.told
    if (loose && told?.tense === 'ahead') {
      report.ahead++
      report.latest = Math.max(report.latest, due.year ?? 0)
    }
    if (loose && told !== null && told.tense === null)
      report.untold.push({ target, told, goesOn: goesOn(reading, item.start, due.year) })
    if (opens && item.start < (structureOf(reading).clauses[0]?.end ?? 0)) headlines.push(target)
    for (const code of doubtsOf({ reading, item, target }, doubts))
      if (!target.doubts.includes(code)) target.doubts.push(code)
    if (loose) search.loose.push(target)
    if (line !== null) lines.push({ target, ...line })
    twins.push({ item, target })
  }
  doubtTwins(reading.text, twins)
  if (reading.row === null) doubtNamesakes(reading, twins)
  // a list that was pushed to keeps room for sixteen more: a table has hundreds of thousands of targets
  for (const { target } of twins) target.doubts = target.doubts.slice()
  for (const milestone of milestones) {
    const told = timeOfWords(reading, milestone.value)
    if (isTold(reading, told)) continue
    const target = { ...milestoneTarget(reading, milestone, source, place, list), why: [MILESTONE] }
    found.targets.push(target)
    if (loose && told.tense === null) report.untold.push({ target, told, goesOn: false })
  }
}

/** The measure's heading and its place. */
function headingOf(
  measure: Measure | undefined,
  sections: ReadonlyMap<string, Section>,
): { text: string; span: Span } | null {
  if (measure?.title == null) return null
  const section = measure.sectionId === null ? undefined : sections.get(measure.sectionId)
  return { text: measure.title, span: section?.titleSpan ?? measure.span }
}

/** The rule that makes a word of coverage a target. */
const FULL_COVERAGE = 'full-coverage'
/** The rule that makes a dated deed without a number a target. */
const MILESTONE = 'milestone'

/** Rules that find a fact of the past. */
const TELLS_PAST: ReadonlySet<RuleId> = new Set(timeRules.map(({ id }) => id))
