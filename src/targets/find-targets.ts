import type { Exclusion, Measure, PlanMessage, RuleId, Section, Span, Target } from '../model.js'
import { messageList, type MessageList } from '../message-list.js'
import type { Passage } from '../plan/passage.js'
import type { Records } from '../plan/records.js'
import { startYear } from '../plan/start-year.js'
import { bindFrame } from './frames/bind-frame.js'
import type { Binding } from './frames/binding.js'
import { doubtHeadlines } from './doubt-headlines.js'
import { doubtReports, type Report } from './doubt-reports.js'
import { doubtRules, type DoubtRule } from './doubt-rules.js'
import { doubtsOf } from './doubts-of.js'
import { bindYear } from './bind-year.js'
import { indexDates } from '../clause/date-index.js'
import type { Due } from './due.js'
import { planRange } from '../clause/plan-range.js'
import { ownYear } from './own-year.js'
import { cutParts, type Item } from './cut-parts.js'
import { findCoverage, type Coverage } from '../clause/find-coverage.js'
import { firstFrom } from '../text/first-from.js'
import { findMilestones } from './find-milestones.js'
import { createLeadReader, type LeadReader } from './lead-date.js'
import { judgeRules } from './judge/judge-rules.js'
import { timeRules } from './judge/time-rules.js'
import type { Stage } from './judge/rule.js'
import { joinPassages } from '../clause/join-passages.js'
import { makeTarget } from './make-target.js'
import type { Quantity } from '../clause/quantity.js'
import { readPassage } from '../clause/read-passage.js'
import type { Reading } from '../clause/reading.js'
import type { Clause, Stretch } from '../clause/split-sentences.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { LIST_JOINTS } from '../words/name-words.js'
import { sortQuantities } from './sort-quantities.js'
import { bracketsOf } from '../clause/brackets-of.js'
import { structureOf } from '../clause/structure-of.js'
import { milestoneTarget } from './milestone-target.js'
import { targetLocation } from './target-location.js'
import { DEADLINE_SIGN } from '../words/date-patterns.js'
import { lastDate } from './last-date.js'
import { titleYear } from './title-year.js'
import { isLoose } from './time/is-loose.js'
import { readTime, type Told } from './time/read-time.js'
import { flowOf, NO_FLOW, openFlow } from './time/time-flow.js'
import { toldYear } from './time/told-year.js'
import { writtenYear } from './time/written-year.js'

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
  doubts: readonly DoubtRule[]
  found: Found<MessageList>
  report: Report
  /** targets of the first clause with values, where running text opens with them: its headline */
  headlines: Target[]
}

/**
 * Find every commitment with a checkable number, and give a reason for every number that is none.
 *
 * @param records passages in document order with their zones, measures and table cells
 * @param text the source text that spans point into
 * @param stages the table that tells promises from other numbers; a test leaves rules out of it
 * @param doubts the table by which values are doubted; a test leaves rules out of it
 * @param most how many messages of one kind are listed
 * @returns targets in document order (theme and indicatorId still null), exclusions, and doubts
 */
export function findTargets(
  records: Records,
  text: string,
  stages: readonly Stage[] = judgeRules,
  doubts: readonly DoubtRule[] = doubtRules,
  most = Infinity,
): Found {
  const sections = new Map(records.sections.map((section) => [section.id, section]))
  const measures = new Map(records.measures.map((measure) => [measure.id, measure]))
  const { issuedOn } = records.meta
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  const years = {
    issued,
    start: startYear(records.meta),
    own: ownYear(records),
    told: toldYear(records.passages, issued),
    written: writtenYear(records.meta, records.passages),
    range: planRange(records.meta),
    headsGoals: hasGoals(records.passages),
    titled: titleYear(records.meta, records.passages),
  }
  const found: Found<MessageList> = { targets: [], exclusions: [], messages: messageList(most) }
  const search: Search = {
    records,
    source: text,
    sections,
    measures,
    lead: createLeadReader(sections, text),
    stages,
    doubts,
    found,
    report: { facts: 0, ahead: 0, untold: [] },
    headlines: [],
  }
  let flow = NO_FLOW
  for (const passage of joinPassages(records.passages)) {
    const reading = readPassage(passage, text, years, passage.cell?.facts ?? null, passage.cell?.yearText ?? null)
    flow = reading === null ? flowOf(passage, flow) : openFlow(reading, flow)
    if (reading !== null) findInPassage(search, reading)
  }
  doubtReports(search.report, found)
  doubtHeadlines(search.headlines, found.targets)
  found.targets.sort((a, b) => a.valueSpan.start - b.valueSpan.start || a.valueSpan.end - b.valueSpan.end)
  found.targets.forEach((target, i) => (target.id = `t${i + 1}`))
  return { ...found, messages: found.messages.finish() }
}

function hasGoals(passages: Iterable<Passage>): boolean {
  for (const { zone } of passages) if (zone === 'goals') return true
  return false
}

function findInPassage(
  { records, source, sections, measures, lead, stages, doubts, found, report, headlines }: Search,
  reading: Reading,
): void {
  const { passage } = reading
  const index = indexDates(reading)
  const list = lead.governs(reading, index)
  reading.listYear = list?.year ?? null
  const before = found.exclusions.length
  const accepted = sortQuantities(reading, source, found.exclusions, stages)
  const loose = isLoose(passage)
  if (loose)
    for (let i = before; i < found.exclusions.length; i++)
      if (TELLS_PAST.has(found.exclusions[i]?.why ?? '')) report.facts++
  const values = withCoverage(
    reading,
    accepted.map(({ quantity }) => quantity),
  )
  lead.read(reading, index, values.length > 0)
  if (values.length === 0 && index.due.length === 0 && passage.cell?.year == null && list?.year == null) return
  const items = values.length === 0 ? [] : cutParts(reading.text, structureOf(reading), bracketsOf(reading), values)
  const milestones = isSilent(reading) ? [] : findMilestones(reading, index, items, list)
  if (items.length === 0 && milestones.length === 0) return
  const judgements = new Map(accepted.map(({ quantity, judgement }) => [quantity, judgement]))
  const opens = loose && found.targets.length === 0
  let last: Item | null = null
  const measure = passage.measureId === null ? undefined : measures.get(passage.measureId)
  const heading = headingOf(measure, sections)
  const table = passage.cell === null ? null : { row: passage.cell.row, column: passage.cell.column }
  const place = { table, location: measure?.location || targetLocation(records.meta, sections, passage.sectionId) }
  for (const item of items) {
    const binding = bindFrame(reading, item, { last, heading, source })
    const due = bindYear(reading, item, index, last, list, source)
    item.binding = binding
    item.due = due
    last = item
    const target = makeTarget(reading, item, binding, due, source, place)
    found.targets.push(target)
    const judgement = item.quantity === null ? null : (judgements.get(item.quantity) ?? null)
    const why = judgement?.why ?? FULL_COVERAGE
    target.why = due.why === null ? [why] : [why, due.why]
    doubt(target, binding, due, found.messages)
    if (judgement?.weak === true) target.doubts.push('promise')
    const told = judgement === null ? timeOfWords(reading, item) : judgement.told
    if (loose && told?.tense === 'ahead') report.ahead++
    if (loose && told !== null && told.tense === null) report.untold.push({ target, told })
    if (opens && item.start < (structureOf(reading).clauses[0]?.end ?? 0)) headlines.push(target)
    for (const code of doubtsOf({ reading, item, target }, doubts))
      if (!target.doubts.includes(code)) target.doubts.push(code)
    // a list that was pushed to keeps room for sixteen more: a table has hundreds of thousands of targets
    target.doubts = target.doubts.slice()
  }
  for (const milestone of milestones) {
    const told = timeOfWords(reading, milestone.value)
    if (isTold(reading, told)) continue
    const target = { ...milestoneTarget(reading, milestone, source, place, list), why: [MILESTONE] }
    found.targets.push(target)
    if (loose && told.tense === null) report.untold.push({ target, told })
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

/** What a word of coverage or a deed is in time. */
const timeOfWords = (reading: Reading, { start, end }: Stretch): Told =>
  readTime(reading, { start, numberStart: start, end, isBound: false, isMoney: false })

/** It is a fact of the past: plainly, or in running text without parts by what stands before. */
const isTold = ({ passage }: Reading, { tense, lean }: Told): boolean => tense === 'past' && (!lean || isLoose(passage))

/** Zones whose words of coverage promise nothing. */
const UNCOVERED: ReadonlySet<Passage['zone']> = new Set([
  'front',
  'background',
  'organisation',
  'preamble',
  'steps',
  'principles',
])

/** A cell whose column holds no promise: where things stand, what has been done, how a value is worked out. */
const isSilent = ({ row }: Reading): boolean => row !== null && row.role !== 'value' && row.role !== 'other'

/** Zones before the first part: letterhead, notice, opening. */
const OPENING: ReadonlySet<Passage['zone']> = new Set(['front', 'preamble'])

/** 到2027年底，…全部…: a deadline stands before a place in its sentence. */
function isDueAt(reading: Reading, at: number): boolean {
  const structure = structureOf(reading)
  const sentence = structure.sentences[structure.clauseAt(at).sentence]
  const date = lastDate(reading.dates, at, sentence?.start ?? 0)
  return date?.role === 'due' && date.year !== null && DEADLINE_SIGN.test(reading.text.slice(date.start, date.end))
}

type Value = Pick<Item, 'quantity' | 'coverage' | 'start' | 'end'>

/** Add coverage words, but not where a number in the same clause says how much (均达到90%, 均设置1个). */
function withCoverage(reading: Reading, accepted: readonly Quantity[]): Value[] {
  const { passage } = reading
  const values: Value[] = accepted.map((quantity) => ({
    quantity,
    coverage: null,
    start: quantity.start,
    end: quantity.end,
  }))
  const isSentence = passage.role === 'heading' && reading.dates.some(({ role }) => role === 'due')
  if (passage.role !== 'text' && passage.role !== 'cell' && !isSentence) return values
  const isUncovered = UNCOVERED.has(passage.zone) && reading.row === null
  // the opening of a text of the press tells goals by their deadlines
  if (isSilent(reading) || (isUncovered && !OPENING.has(passage.zone))) return values
  const hits = findCoverage(reading)
  if (hits.length === 0) return values
  const structure = structureOf(reading)
  const clauses = new Set(accepted.map((quantity) => structure.clauseAt(quantity.start)))
  const chosen = new Map<Clause, Coverage>()
  for (const coverage of hits) {
    const clause = structure.clauseAt(coverage.start)
    if (isUncovered && !isDueAt(reading, coverage.start)) continue
    // 实现了县级医院全覆盖
    if (isTold(reading, timeOfWords(reading, coverage))) continue
    if (clauses.has(clause) && !isOwnMember(reading, coverage, clause, accepted)) continue
    const other = chosen.get(clause)
    // 所有县级医院均建成: 均 says it of them
    // 均实现应保尽保: the deed itself is the value
    const isSaid = coverage.shape === 'exhaustive' && other?.shape !== 'whole'
    if (other === undefined || isSaid || (other.shape === 'before-noun' && coverage.shape === 'before-verb'))
      chosen.set(clause, coverage)
  }
  for (const coverage of chosen.values())
    values.push({ quantity: null, coverage, start: coverage.start, end: coverage.end })
  return values.sort((a, b) => a.start - b.start)
}

const MEMBER_JOINTS = makeSigns(LIST_JOINTS)
/** How far a member of a list reaches to either side of its word of coverage. */
const LONGEST_MEMBER = 100

/** 实际付费机构全覆盖、病种覆盖率达到95%: the number belongs to another member of the list. */
function isOwnMember({ text }: Reading, coverage: Coverage, clause: Stretch, accepted: readonly Quantity[]): boolean {
  // 所有卫生院能够开展6类以上技术: of all of them, and how many
  if (coverage.shape === 'before-noun')
    // …, but 所有卫生院和70%的村卫生室具备 says it of each
    return !hasWithin(
      accepted,
      clause.start,
      clause.end,
      ({ family, start }) => family === 'percent' && !isSignAt(MEMBER_JOINTS, text, start - 1),
    )
  if (coverage.shape !== 'whole') return false
  const first = Math.max(clause.start, coverage.start - LONGEST_MEMBER)
  const last = Math.min(clause.end, coverage.end + LONGEST_MEMBER)
  let { start, end } = coverage
  while (start > first && text[start - 1] !== '、') start--
  while (end < last && text[end] !== '、') end++
  if (start === first && end === last) return false
  return !hasWithin(accepted, start, end, () => true)
}

/** Whether one of some quantities, in order, starts within a stretch and fits. */
function hasWithin(
  quantities: readonly Quantity[],
  start: number,
  end: number,
  fits: (quantity: Quantity) => boolean,
): boolean {
  for (let i = firstFrom(quantities, start); i < quantities.length; i++) {
    const quantity = quantities[i]
    if (quantity === undefined || quantity.start >= end) return false
    if (fits(quantity)) return true
  }
  return false
}

function doubt(target: Target, binding: Binding, due: Due, messages: MessageList): void {
  const report = (ruleId: string, span: Span, actual: string, zh: string, en: string): void => {
    messages.add({ ruleId, severity: 'info', span, actual, expected: [], text: { zh, en }, related: [] })
  }
  if (binding.weak) {
    target.doubts.push('name')
    report(
      'uncertain-indicator',
      target.span,
      target.indicator,
      `“${target.valueText}”衡量什么不够明确，按“${target.indicator}”处理`,
      `It is not plain what “${target.valueText}” measures; read as “${target.indicator}”`,
    )
  }
  if (due.unclear) target.doubts.push('year')
  if (due.doubt !== null && due.year !== null) {
    report(
      'uncertain-year',
      target.span,
      String(due.year),
      `“${target.valueText}”的年份由上下文推得：${due.year}年`,
      `The year of “${target.valueText}” is taken from its context: ${due.year}`,
    )
  }
}
