import { LIST_JOINT, STRIVES } from '../words/date-patterns.js'
import { predicates, undertakings } from '../words/actions.js'
import { ceilings, comparatorsBefore, OTHERS_BOUND } from '../words/comparators.js'
import { hedges } from '../words/hedges.js'
import type { Comparator, Target, TargetKind } from '../model.js'
import { simplify } from '../text/traditional.js'
import { sourceSpan } from '../text/mapped-text.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { hasWord, makeWordTable, matchAt, matchBefore, wordList } from '../text/word-table.js'
import type { Binding } from './frames/binding.js'
import { rateUnit } from './frames/rate-unit.js'
import { spansOfSlots } from './frames/spans-of-slots.js'
import type { Due } from './due.js'
import type { Item } from './cut-parts.js'
import { firstFrom } from '../text/first-from.js'
import type { CellFacts } from '../tables/cell-facts.js'
import { FLOOR_OF_LIST, NATURAL_UNITS } from '../words/quantity-words.js'
import { readUnit } from '../clause/read-unit.js'
import type { Reading } from '../clause/reading.js'
import { gluedRowsOf } from './glued-rows-of.js'
import { spanOfName } from './span-of-name.js'
import { structureOf } from '../clause/structure-of.js'

const distant = makeWordTable(comparatorsBefore.filter(([, { touch }]) => touch !== true))
const ceilingTable = makeWordTable(ceilings.map((word) => [word, true] as const))
const verbTable = wordList([...undertakings, ...predicates.map(([word]) => word), '率'])
const hedgeTable = makeWordTable(hedges.map((word) => [word, true] as const))

const JOINTS = makeSigns('、和及与')
const PAUSE = '、'

/** Where in the plan a target stands. */
export type TargetPlace = Pick<Target, 'table' | 'location'>

/** How far before a value its comparator or hedge may stand. */
const REACH = 60

/**
 * The comparator of a value: one that touches it; else 不低于 and the like earlier in its own part (至少各培育1个,
 * 不超过平均水平的5倍); else that of the list it goes on with; else a ceiling verb; else plain equality.
 */
export function bindComparator(text: string, item: Item): Comparator {
  const { quantity } = item
  if (quantity === null) return '='
  if (quantity.comparator !== null) return quantity.comparator
  for (let one: Item | null = item, count = 0; one !== null && count < 6; one = one.previous, count++) {
    // 80%的县|至少有|1所: the words before the value went to the share
    const start = one.part.start < one.start ? one.part.start : (one.previous?.end ?? one.start)
    const from = Math.max(start, one.start - REACH)
    let hit: Comparator | null = null
    for (let at = from; at < one.start; at++) {
      const bound = matchAt(distant, text, at, one.start)
      if (bound !== null && !OTHERS_BOUND.test(text.slice(bound.end, one.start))) hit = bound.entry.comparator
    }
    const said = one.quantity?.comparator ?? null
    // 近300家医院、200家药房: 近 and 约 say how well the number behind them is known, 不少于 bounds a list
    if (
      one !== item &&
      said !== null &&
      said !== '~' &&
      (one.quantity?.start ?? 0) < (one.quantity?.numberStart ?? 0)
    ) {
      // 公立医院3.3张、社会办医院不低于1.5张、基层1.2张: one of those before it has none, so each has its own
      if (text.charAt(one.part.start - 1) === PAUSE && one.previous?.quantity?.comparator === null) break
      hit = said
    }
    if (hit !== null) return hit
    // 至少开展4类6项, 至少开展2次培训、1次演练: the list goes on without a verb of its own
    let at = Math.max(one.part.start, from)
    while (at < one.start && isSignAt(JOINTS, text, at)) at++
    // 至少建成公园1个、步道2条: 至少 stands before the verb of both; 至少配备8名医生、设置5张床位 before both verbs
    if (at < one.start && !isNoun(text, one) && !isMemberOf(text, one, item)) break
    if (one.previous?.quantity?.form === 'range') break
  }
  return matchBefore(ceilingTable, text, firstOfList(text, item).start) === null ? '=' : '<='
}

/** 分别控制在4‰、5‰和10/10万: the verb stands before the first of the bare values. */
function firstOfList(text: string, item: Item): Item {
  let first = item
  for (let count = 0; first.previous !== null && count < 6; count++) {
    if (!LIST_JOINT.test(text.slice(first.previous.end, first.start))) break
    first = first.previous
  }
  return first
}

/** 、设置5张床位: a deed that goes on with the list of deeds in front of which 至少 stands as a word of its own. */
function isMemberOf(text: string, { part, previous }: Item, item: Item): boolean {
  return (
    text.charAt(part.start - 1) === PAUSE &&
    previous?.quantity != null &&
    FLOOR_OF_LIST.test(text.slice(Math.max(0, previous.part.start), previous.start)) &&
    item.quantity?.family !== 'percent'
  )
}

/** The part names a thing and nothing that is done with it. */
function isNoun(text: string, { part, start }: Item): boolean {
  return start - part.start < 12 && text.charAt(part.start - 1) === '、' && !hasWord(verbTable, text, part.start, start)
}

/** A hedge softens its own clause up to ， or ；, the values in its brackets, and the list in it. */
export function isAim(reading: Reading, item: Item): boolean {
  if (item.quantity?.soft === true) return true
  const { text } = reading
  const structure = structureOf(reading)
  const clause = structure.clauseAt(item.start)
  const from = Math.max(clause.start, item.start - 120)
  if (hasHedge(text, from, item.start)) return true
  const sentence = structure.sentences[clause.sentence]
  const first = sentence?.clauses[0]
  // 力争到2025年，…: the hedge stands with the date that governs the sentence
  if (
    first !== undefined &&
    first !== clause &&
    first.end - first.start < 16 &&
    STRIVES.test(text.slice(first.start, first.end))
  ) {
    const { dates } = reading
    return dates
      .slice(firstFrom(dates, first.start - 1), firstFrom(dates, first.end))
      .some((date) => date.end >= first.end)
  }
  return false
}

function hasHedge(text: string, start: number, end: number): boolean {
  return hasWord(hedgeTable, text, start, end)
}

const SHARE_UNIT = /^[%‰]/u
const HOLDS_SHARE = /[%‰]/u

function kindOf(item: Item, binding: Binding, unit: string | null): TargetKind {
  const { quantity } = item
  if (quantity === null) return 'coverage'
  if (quantity.form === 'proportion') return 'proportion'
  if (binding.density !== null && quantity.family !== 'percent' && !SHARE_UNIT.test(unit ?? '')) return 'density'
  if (binding.change) return 'change'
  if (quantity.family === 'percent' || quantity.unit === '倍' || SHARE_UNIT.test(unit ?? '')) return 'ratio'
  const family = quantity.unit === null && unit !== null ? readUnit(unit, 0, 'arabic').family : quantity.family
  return family === 'money' || family === 'time' ? 'amount' : 'count'
}

/** The unit that the row of an indicator table prints: 1/10万 too. */
function rowUnit(row: CellFacts | null): string | null {
  return row?.role === 'value' ? (row.unit ?? null) : null
}

function unitOf({ row, text }: Reading, item: Item, binding: Binding): string | null {
  const { quantity } = item
  if (quantity === null) return '%'
  const unit = rateUnit(text, quantity) ?? quantity.unit ?? rowUnit(row) ?? naturalUnit(row, binding)
  if (binding.density === null || unit?.includes('/') === true) return unit
  return unit === null || HOLDS_SHARE.test(unit) ? unit : `${unit}/${binding.density}`
}

/** 每千人口床位数 | 5.0: a bare number in a table without units has that of the thing that its row names. */
function naturalUnit(row: CellFacts | null, { indicator, change }: Binding): string | null {
  if (row?.role !== 'value' || !row.bare || change) return null
  return NATURAL_UNITS.find(([name]) => name.test(indicator))?.[1] ?? null
}

/** How far before the end of a value the characters of its unit are looked for. */
const UNIT_REACH = 80

/** A plan in traditional characters prints its units in them: 歲, 萬張, 個/千人口. */
function printedUnit(
  { text, passage }: Reading,
  { quantity, end }: Item,
  unit: string | null,
  source: string,
): string | null {
  if (unit === null || quantity === null) return unit
  const from = Math.max(0, end - UNIT_REACH)
  const before = text.slice(from, end)
  let printed = ''
  for (const character of unit) {
    const at = before.lastIndexOf(character)
    const own = at < 0 ? printedIn(source, character) : source.charAt(passage.text.at[from + at] ?? 0)
    printed += HAN.test(own) ? own : character
  }
  return printed
}

const HAN = /\p{Script=Han}/u

/** By source: how its units that stand in other cells are printed. */
let printedSigns: { source: string; signs: Map<string, string> } = { source: '', signs: new Map() }

/** 岁 of a column of units that a plan in traditional characters prints as 歲. */
function printedIn(source: string, character: string): string {
  if (!HAN.test(character)) return character
  if (printedSigns.source !== source) printedSigns = { source, signs: new Map() }
  const known = printedSigns.signs.get(character)
  if (known !== undefined) return known
  const other = source.includes(character) ? undefined : Array.from(source).find((one) => simplify(one) === character)
  printedSigns.signs.set(character, other ?? character)
  return other ?? character
}

/** Whether a value stands in the rows of a list of tasks that was run together. */
const isGlued = (reading: Reading, at: number): boolean =>
  gluedRowsOf(reading).some(({ start, end }) => at >= start && at < end)

/**
 * Put a target together.
 *
 * @param reading the passage
 * @param item the value
 * @param binding indicator, subject and quote
 * @param due year, month, baseline and 每年
 * @param source the source text
 * @param place table cell and citation
 * @returns the target, still without id
 */
export function makeTarget(
  reading: Reading,
  item: Item,
  binding: Binding,
  due: Due,
  source: string,
  place: TargetPlace,
): Target {
  const { passage, text } = reading
  const comparator = bindComparator(text, item)
  const min = item.quantity?.min ?? 100
  const max = item.quantity?.max ?? 100
  const mapped = passage.text
  const own = sourceSpan(mapped, Math.min(binding.quote.start, item.start), Math.max(binding.quote.end, item.end))
  const { row } = reading
  const nameSpan = row?.role === 'value' && row.bare ? spanOfName(row, source) : null
  const span = nameSpan !== null && nameSpan.start < own.start ? { start: nameSpan.start, end: own.end } : own
  const valueSpan = sourceSpan(mapped, item.start, item.end)
  return {
    id: '',
    measureId: passage.measureId,
    indicator: binding.indicator,
    indicatorId: null,
    subject: binding.subject,
    kind: kindOf(item, binding, rowUnit(reading.row)),
    comparator,
    min: comparator === '<=' || comparator === '<' ? null : min,
    max: comparator === '>=' || comparator === '>' ? null : max,
    unit: printedUnit(reading, item, unitOf(reading, item, binding), source),
    valueText: source.slice(valueSpan.start, valueSpan.end),
    year: due.year,
    yearText: due.yearText,
    month: due.month,
    perYear: due.perYear,
    baseline: due.baseline,
    certainty: isAim(reading, item) ? 'aim' : 'firm',
    theme: null,
    quote: source.slice(span.start, span.end),
    span,
    valueSpan,
    table: place.table,
    location: place.location,
    frame: spansOfSlots(binding.frame.slots),
    why: [],
    doubts:
      reading.row?.doubt === true || reading.passage.cell?.unsure === true || isGlued(reading, item.start)
        ? ['table']
        : [],
  }
}
