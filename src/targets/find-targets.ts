import type { Exclusion, ExclusionReason, PlanMessage, Section, Span, Target } from '../model.js'
import type { Passage } from '../plan/passage.js'
import type { Records } from '../plan/records.js'
import { sourceSpan } from '../text/mapped-text.js'
import { findNumerals } from '../text/numerals.js'
import { bindIndicator, type Binding } from './bind-indicator.js'
import { bindYear, indexDates, type Due } from './bind-year.js'
import { cutParts, type Item } from './cut-parts.js'
import { findCoverage } from './find-coverage.js'
import { findDates } from './find-dates.js'
import { findMilestones, type Milestone } from './find-milestones.js'
import { isNumbering, judgeQuantity } from './judge-quantity.js'
import { joinPassages } from './join-passages.js'
import { makeTarget } from './make-target.js'
import { printedDate } from './printed-date.js'
import { readIndicatorRows, type IndicatorRow } from './read-indicator-rows.js'
import { readQuantities, type Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import { splitSentences } from './split-sentences.js'
import { targetLocation } from './target-location.js'

/** Numerals, full-coverage words and relative deadlines. */
const MAY_HOLD = /[\d〇零一二两三四五六七八九十百千万亿廿卅①-⒛Ⅰ-ⅿ均普都]|全部|所有|覆盖|应.尽|年底|年内|明年|今年/u

interface Found {
  targets: Target[]
  exclusions: Exclusion[]
  messages: PlanMessage[]
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
  const headings = new Map(records.measures.map((measure) => [measure.id, measure.title]))
  const locations = new Map(records.measures.map((measure) => [measure.id, measure.location]))
  const issuedYear = records.meta.issuedOn === null ? null : Number(records.meta.issuedOn.slice(0, 4))
  const passages = joinPassages(records.passages)
  const rows = readIndicatorRows(passages, issuedYear)
  const found: Found = { targets: [], exclusions: [], messages: [] }
  for (const passage of passages) {
    // most passages hold no number, no word of full coverage and no year: nothing to read
    if (passage.cell?.year == null && !MAY_HOLD.test(passage.text.text)) continue
    const reading = readPassage(passage, text, issuedYear, rows.get(passage) ?? null)
    const heading = passage.measureId === null ? null : (headings.get(passage.measureId) ?? null)
    const location = locationOf(records, sections, locations, passage)
    findInPassage(reading, text, heading, location, found)
  }
  found.targets.sort((a, b) => a.valueSpan.start - b.valueSpan.start || a.valueSpan.end - b.valueSpan.end)
  found.targets.forEach((target, i) => (target.id = `t${i + 1}`))
  return found
}

function locationOf(
  records: Records,
  sections: ReadonlyMap<string, Section>,
  locations: ReadonlyMap<string, string>,
  passage: Passage,
): string {
  const own = passage.measureId === null ? undefined : locations.get(passage.measureId)
  return own !== undefined && own !== '' ? own : targetLocation(records.meta, sections, passage.sectionId)
}

/** Numerals, dates, quantities and clauses of a passage. */
export function readPassage(
  passage: Passage,
  source: string,
  issuedYear: number | null,
  row: IndicatorRow | null = null,
): Reading {
  const { text, at } = passage.text
  const numerals = findNumerals(
    text,
    (place) => source.charCodeAt(at[place] ?? 0) === 0x2c,
    // `4. 24小时内`: the point of an item's number is none of a decimal
    (place) => source.charCodeAt((at[place] ?? 0) + 1) !== 0x20,
  )
  const { dates, used } = findDates(text, numerals)
  const rest = numerals.filter((_numeral, i) => !used.has(i))
  const quantities = readQuantities(text, rest)
  const starts = quantities
    .filter((quantity) => isNumbering(text, quantity))
    .map(({ numberStart }) => (text[numberStart - 1] === '（' ? numberStart - 1 : numberStart))
  const structure = splitSentences(text, starts)
  return { passage, text, numerals: rest, dates, quantities, structure, issuedYear, row }
}

function findInPassage(reading: Reading, source: string, heading: string | null, location: string, found: Found): void {
  const { quantities, dates, passage } = reading
  const accepted: Quantity[] = []
  const excluded: Exclusion[] = []
  const exclude = (start: number, end: number, reason: ExclusionReason): void => {
    const span = sourceSpan(passage.text, start, end)
    excluded.push({ text: source.slice(span.start, span.end), span, reason })
  }
  // a word of the language (三位一体, 第一) is left out without what happens to look like its unit
  const excludeQuantity = (quantity: Quantity, reason: ExclusionReason): void => {
    const last = reading.numerals[quantity.numerals[1] - 1]
    const bare = quantity.style === 'chinese' && BARE.has(reason)
    exclude(
      bare ? quantity.numberStart : quantity.start,
      bare && last !== undefined ? Math.min(last.end, quantity.end) : quantity.end,
      reason,
    )
  }
  let before: Quantity | null = null
  for (const quantity of quantities) {
    const reason: ExclusionReason | null =
      judgeQuantity(reading, quantity) ??
      (before !== null && isListed(reading.text, before, quantity) ? 'existing-count' : null)
    before = reason === 'existing-count' ? quantity : null
    if (reason === null) accepted.push(quantity)
    else excludeQuantity(quantity, reason)
  }
  const items = cutParts(reading.text, reading.structure, withCoverage(reading, accepted))
  const index = indexDates(reading)
  const bindings = new Map<Item, Binding>()
  const dues = new Map<Item, Due>()
  let last: { item: Item; due: Due } | null = null
  const table = passage.cell === null ? null : { row: passage.cell.row, column: passage.cell.column }
  for (const item of items) {
    const binding = bindIndicator(reading, item, bindings, last?.item ?? null, heading)
    const due = bindYear(
      reading,
      item,
      index,
      last,
      item.whole === null ? null : (dues.get(item.whole) ?? null),
      source,
    )
    bindings.set(item, binding)
    dues.set(item, due)
    last = { item, due }
    const target: Target = { id: '', ...makeTarget(reading, item, binding, due, source), table, location }
    found.targets.push(target)
    doubt(target, binding, due, found.messages)
  }
  for (const milestone of findMilestones(reading, index, items)) {
    found.targets.push({ id: '', ...milestoneTarget(reading, milestone, source), table, location })
  }
  for (const date of dates)
    exclude(date.start, date.end, date.role === 'due' || date.role === 'day' || date.from === null ? 'date' : 'period')
  excluded.sort((a, b) => a.span.start - b.span.start)
  found.exclusions.push(...excluded)
}

/** 联合5家县级医院、60家乡镇卫生院: what is said of the first count holds for the list. */
function isListed(text: string, one: Quantity, two: Quantity): boolean {
  if (two.comparator !== null || two.style !== 'arabic' || one.style !== 'arabic' || two.unit !== one.unit) return false
  const gap = two.start - one.end
  return gap > 2 && gap < 16 && text[two.start - 1] === '、' && !LIST_ENDS.test(text.slice(one.end, two.start - 1))
}

const LIST_ENDS = /[，。；：、（）]/u

const BARE: ReadonlySet<ExclusionReason> = new Set([
  'idiom',
  'ordinal',
  'programme-name',
  'place-name',
  'session-number',
  'grade',
  'numbering',
])

type Value = Pick<Item, 'quantity' | 'coverage' | 'start' | 'end'>

/** Add coverage words, but not where a number in the same clause says how much (均达到90%, 均设置1个). */
function withCoverage(reading: Reading, accepted: readonly Quantity[]): Value[] {
  const { passage, structure } = reading
  const values: Value[] = accepted.map((quantity) => ({
    quantity,
    coverage: null,
    start: quantity.start,
    end: quantity.end,
  }))
  if (passage.role !== 'text' && passage.role !== 'cell') return values
  if (['front', 'background', 'organisation', 'preamble', 'steps', 'principles'].includes(passage.zone)) return values
  const clauses = new Set(accepted.map((quantity) => structure.clauseAt(quantity.start)))
  for (const coverage of findCoverage(reading)) {
    const clause = structure.clauseAt(coverage.start)
    if (clauses.has(clause)) continue
    clauses.add(clause)
    values.push({ quantity: null, coverage, start: coverage.start, end: coverage.end })
  }
  return values.sort((a, b) => a.start - b.start)
}

function milestoneTarget(
  reading: Reading,
  milestone: Milestone,
  source: string,
): Omit<Target, 'id' | 'location' | 'table'> {
  const { passage, text } = reading
  const span = sourceSpan(passage.text, milestone.quote.start, milestone.quote.end)
  const valueSpan = sourceSpan(passage.text, milestone.value.start, milestone.value.end)
  return {
    measureId: passage.measureId,
    indicator: text.slice(milestone.quote.start, milestone.quote.end),
    indicatorId: null,
    subject: milestone.subject,
    kind: 'milestone',
    comparator: null,
    min: null,
    max: null,
    unit: null,
    valueText: source.slice(valueSpan.start, valueSpan.end),
    year: milestone.date?.year ?? passage.cell?.year ?? null,
    yearText:
      milestone.date === null
        ? (passage.cell?.yearText ?? null)
        : printedDate(source, passage.text, milestone.date.start, milestone.date.end),
    month: milestone.date?.month ?? null,
    perYear: false,
    baseline: null,
    certainty: milestone.aim ? 'aim' : 'firm',
    theme: null,
    quote: source.slice(span.start, span.end),
    span,
    valueSpan,
  }
}

function doubt(target: Target, binding: Binding, due: Due, messages: PlanMessage[]): void {
  const report = (ruleId: string, span: Span, actual: string, zh: string, en: string): void => {
    messages.push({ ruleId, severity: 'info', span, actual, expected: [], text: { zh, en }, related: [] })
  }
  if (binding.weak) {
    report(
      'uncertain-indicator',
      target.span,
      target.indicator,
      `“${target.valueText}”衡量什么不够明确，按“${target.indicator}”处理`,
      `It is not plain what ${target.valueText} measures; read as ${target.indicator}`,
    )
  }
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
