import type { Exclusion, Measure, PlanMessage, Section, Span, Target } from '../model.js'
import type { Passage } from '../plan/passage.js'
import type { Records } from '../plan/records.js'
import { startYear } from '../plan/start-year.js'
import { bindIndicator, type Binding } from './bind-indicator.js'
import { bindYear } from './bind-year.js'
import { indexDates } from './date-index.js'
import type { Due } from './due.js'
import { ownYear } from './own-year.js'
import { cutParts, type Item } from './cut-parts.js'
import { findCoverage, type Coverage } from './find-coverage.js'
import { firstFrom } from './first-from.js'
import { findMilestones } from './find-milestones.js'
import { createLeadReader, type LeadReader } from './lead-date.js'
import { joinPassages } from './join-passages.js'
import { makeTarget } from './make-target.js'
import { readIndicatorRows } from './read-indicator-rows.js'
import type { Quantity } from './read-quantities.js'
import { printColumns } from './print-columns.js'
import { readPassage } from './read-passage.js'
import type { Reading } from './reading.js'
import type { Clause, Stretch } from './split-sentences.js'
import { sortQuantities } from './sort-quantities.js'
import { bracketsOf } from './brackets-of.js'
import { structureOf } from './structure-of.js'
import { milestoneTarget } from './milestone-target.js'
import { targetLocation } from './target-location.js'

interface Found {
  targets: Target[]
  exclusions: Exclusion[]
  messages: PlanMessage[]
}

/** What the passages of one plan share. */
interface Search {
  records: Records
  source: string
  sections: ReadonlyMap<string, Section>
  measures: ReadonlyMap<string, Measure>
  lead: LeadReader
  found: Found
}

/**
 * Find every commitment with a checkable number, and give a reason for every number that is none.
 *
 * @param records passages in document order with their zones, measures and table cells
 * @param text the source text that spans point into
 * @returns targets in document order (theme and indicatorId still null), exclusions, and doubts
 */
export function findTargets(records: Records, text: string): Found {
  const sections = new Map(records.sections.map((section) => [section.id, section]))
  const measures = new Map(records.measures.map((measure) => [measure.id, measure]))
  const passages = joinPassages(records.passages)
  const columnYear = printColumns(passages, text)
  const { issuedOn } = records.meta
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  const years = {
    issued,
    start: startYear(records.meta),
    own: ownYear(records),
    headsGoals: passages.some(({ zone }) => zone === 'goals'),
  }
  const rows = readIndicatorRows(passages, years.start)
  const found: Found = { targets: [], exclusions: [], messages: [] }
  const search: Search = { records, source: text, sections, measures, lead: createLeadReader(sections, text), found }
  for (const passage of passages) {
    const reading = readPassage(passage, text, years, rows.get(passage) ?? null, columnYear(passage))
    if (reading !== null) findInPassage(search, reading)
  }
  found.targets.sort((a, b) => a.valueSpan.start - b.valueSpan.start || a.valueSpan.end - b.valueSpan.end)
  found.targets.forEach((target, i) => (target.id = `t${i + 1}`))
  return found
}

function findInPassage({ records, source, sections, measures, lead, found }: Search, reading: Reading): void {
  const { passage } = reading
  const accepted = sortQuantities(reading, source, found.exclusions)
  const values = withCoverage(reading, accepted)
  const index = indexDates(reading)
  const list = lead.governs(reading, index)
  lead.read(reading, index, values.length > 0)
  if (values.length === 0 && index.due.length === 0 && passage.cell?.year == null) return
  const items = values.length === 0 ? [] : cutParts(reading.text, structureOf(reading), bracketsOf(reading), values)
  const milestones = findMilestones(reading, index, items)
  if (items.length === 0 && milestones.length === 0) return
  let last: Item | null = null
  const measure = passage.measureId === null ? undefined : measures.get(passage.measureId)
  const heading = measure?.title ?? null
  const table = passage.cell === null ? null : { row: passage.cell.row, column: passage.cell.column }
  const place = { table, location: measure?.location || targetLocation(records.meta, sections, passage.sectionId) }
  for (const item of items) {
    const binding = bindIndicator(reading, item, last, heading)
    const due = bindYear(reading, item, index, last, list, source)
    item.binding = binding
    item.due = due
    last = item
    const target = makeTarget(reading, item, binding, due, source, place)
    found.targets.push(target)
    doubt(target, binding, due, found.messages)
  }
  for (const milestone of milestones) {
    found.targets.push(milestoneTarget(reading, milestone, source, place))
  }
}

/** Zones whose words of coverage promise nothing. */
const UNCOVERED: ReadonlySet<Passage['zone']> = new Set([
  'front',
  'background',
  'organisation',
  'preamble',
  'steps',
  'principles',
])

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
  if (passage.role !== 'text' && passage.role !== 'cell') return values
  if (UNCOVERED.has(passage.zone)) return values
  const hits = findCoverage(reading)
  if (hits.length === 0) return values
  const structure = structureOf(reading)
  const clauses = new Set(accepted.map((quantity) => structure.clauseAt(quantity.start)))
  const chosen = new Map<Clause, Coverage>()
  for (const coverage of hits) {
    const clause = structure.clauseAt(coverage.start)
    if (clauses.has(clause) && !isOwnMember(reading, coverage, clause, accepted)) continue
    const other = chosen.get(clause)
    // 所有县级医院均建成: 均 says it of them
    if (other === undefined || (other.shape === 'before-noun' && coverage.shape === 'before-verb'))
      chosen.set(clause, coverage)
  }
  for (const coverage of chosen.values())
    values.push({ quantity: null, coverage, start: coverage.start, end: coverage.end })
  return values.sort((a, b) => a.start - b.start)
}

/** How far a member of a list reaches to either side of its word of coverage. */
const LONGEST_MEMBER = 100

/** 实际付费机构全覆盖、病种覆盖率达到95%: the number belongs to another member of the list. */
function isOwnMember({ text }: Reading, coverage: Coverage, clause: Stretch, accepted: readonly Quantity[]): boolean {
  // 所有卫生院能够开展6类以上技术: of all of them, and how many
  if (coverage.shape === 'before-noun')
    return !hasWithin(accepted, clause.start, clause.end, ({ family }) => family === 'percent')
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

function doubt(target: Target, binding: Binding, due: Due, messages: PlanMessage[]): void {
  const report = (ruleId: string, span: Span, actual: string, zh: string, en: string): void => {
    messages.push({ ruleId, severity: 'info', span, actual, expected: [], text: { zh, en }, related: [] })
  }
  if (binding.weak) {
    target.doubts.push('name')
    report(
      'uncertain-indicator',
      target.span,
      target.indicator,
      `“${target.valueText}”衡量什么不够明确，按“${target.indicator}”处理`,
      `It is not plain what ${target.valueText} measures; read as ${target.indicator}`,
    )
  }
  if (due.unclear) target.doubts.push('year')
  if (due.doubt !== null && due.year !== null) {
    report(
      'uncertain-year',
      target.span,
      String(due.year),
      `“${target.valueText}”的年份由上下文推得：${due.year}年`,
      `The year of ${target.valueText} is taken from its context: ${due.year}`,
    )
  }
}
