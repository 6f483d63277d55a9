import type { LeafNode, ParagraphNode, PlanNode, PlanTree, RowNode, SectionNode, TableNode } from '../model.js'
import { leafText } from '../tree/leaf-text.js'
import { readMarker } from '../tree/read-marker.js'
import type { CellFacts, RowFacts } from '../tables/cell-facts.js'
import { cellLines } from '../tables/cell-lines.js'
import { stackedFacts } from '../tables/stacked-facts.js'
import { stackedValues } from '../tables/stacked-values.js'
import type { Row, Table } from '../tables/table.js'
import { startsAt } from '../text/affix.js'
import { foldText } from '../text/fold.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import { AHEAD_HEADING, AHEAD_TITLE, SUMMARY_TITLE } from '../words/zones.js'
import type { Passage, Zone } from './passage.js'
import type { PlanTable, PlanTables } from './read-tables.js'

/**
 * Every leaf of the tree in document order, with what the finders of targets and themes need to know of its place.
 *
 * @param tree sections, paragraphs and tables
 * @param text the source text
 * @param zones part of the plan each section stands in
 * @param owners measure of each leaf and of each row of a table
 * @param read the tables as they are meant, and their captions
 * @param front leaves of letterhead, titles and the labels of a web page, see {@link MetaFound}
 * @param opening offset where the plan's own text begins, after letterhead, notice and titles
 * @returns the passages; beyond {@link KEPT} they are made each time they are gone through, since a table has hundreds of
 *   thousands
 */
export function readPassages(
  tree: PlanTree,
  text: string,
  zones: ReadonlyMap<SectionNode, Zone>,
  owners: ReadonlyMap<LeafNode | RowNode, string>,
  read: PlanTables,
  front: ReadonlySet<LeafNode>,
  opening: number,
): Iterable<Passage> {
  const hasSections = tree.children.some((node) => node.type === 'section')
  const walk: Walk = {
    text,
    zones,
    owners,
    read,
    numbers: new Map([...read.tables.keys()].map((table, number) => [table, number])),
    front,
    opening,
    isPreamble: hasSections && !opensInside(tree),
    looksBack: false,
  }
  return listFew(visitAll(walk, tree)) ?? { [Symbol.iterator]: () => visitAll(walk, tree) }
}

/**
 * What the passages of a plan are made from. The functions that go through the tree are handed it and are none of its own: the
 * engine would look up by name whatever a generator made for one plan is asked.
 */
interface Walk {
  text: string
  zones: ReadonlyMap<SectionNode, Zone>
  owners: ReadonlyMap<LeafNode | RowNode, string>
  read: PlanTables
  numbers: ReadonlyMap<TableNode, number>
  front: ReadonlySet<LeafNode>
  opening: number
  isPreamble: boolean
  /** the text looks back on a year, behind a title that says so */
  looksBack: boolean
}

function* visitAll(walk: Walk, tree: PlanTree): Generator<Passage> {
  walk.looksBack = false
  yield* visit(walk, tree.children, null)
}

function* visit(walk: Walk, nodes: readonly PlanNode[], section: SectionNode | null): Generator<Passage> {
  for (const node of nodes) {
    if (node.type === 'section') {
      if (AHEAD_HEADING.test(node.data.title ?? '')) walk.looksBack = false
      yield* visit(walk, node.children, node)
    } else if (node.type === 'table') yield* ofTable(walk, node, section)
    else if (node.type === 'paragraph') {
      const title = titleIn(node)
      if (title !== null) walk.looksBack = startsAt(SUMMARY_TITLE, title)
      for (const leaf of node.children) yield ofLeaf(walk, leaf, section, walk.read.captions.has(node))
    } else if (node.type !== 'row') yield ofLeaf(walk, node, section, false)
  }
}

function ofLeaf(walk: Walk, leaf: LeafNode, section: SectionNode | null, isCaption: boolean): Passage {
  return {
    text: leafText(leaf, walk.text),
    role: isCaption ? 'heading' : leaf.type,
    zone: zoneAt(walk, section, leaf),
    sectionId: section?.data.id ?? null,
    measureId: walk.owners.get(leaf) ?? null,
    markerLength: leaf.data.marker ?? 0,
    cell: null,
  }
}

function* ofTable(walk: Walk, table: TableNode, section: SectionNode | null): Generator<Passage> {
  const { text, read, numbers, owners } = walk
  const found = read.tables.get(table)
  if (found === undefined) return
  const number = numbers.get(table) ?? 0
  const printed = printedYears(found.table, text)
  for (const row of found.table.rows) {
    const place: RowPlace = { found, row, number, printed, facts: null }
    const sectionId = section?.data.id ?? null
    const measureId = owners.get(row.node) ?? null
    for (const [column, cell] of row.node.children.entries()) {
      if (cell.value === '') continue
      const whole = leafText(cell, text)
      const lines = row.kind === 'body' ? stackedValues(cell, whole, text) : null
      const isStack = lines !== null && STACKED.has(factsAt(place, column)?.role ?? 'other')
      for (const [line, part] of (isStack ? lines : [whole]).entries()) {
        const stack = isStack ? { line, count: lines.length, source: text } : null
        yield new CellPassage(part, zoneAt(walk, section, cell), sectionId, measureId, place, column, stack)
      }
    }
  }
}

function zoneAt(walk: Walk, section: SectionNode | null, leaf: LeafNode): Zone {
  if (walk.looksBack) return 'background'
  if (section !== null) return walk.zones.get(section) ?? 'other'
  if (walk.front.has(leaf)) return 'front'
  // a text without numbering says what it says above its title too
  return walk.isPreamble || leaf.data.span.start < walk.opening ? 'preamble' : 'other'
}

/** 2026年工作总结, 2027年工作要点: a paragraph that is the title of what follows; null where it is none. */
function titleIn({ children }: ParagraphNode): string | null {
  const [leaf] = children
  if (leaf === undefined || children.length > 1 || leaf.value.length > LONGEST_TITLE) return null
  const title = leaf.value.replace(/\s/gu, '')
  return startsAt(SUMMARY_TITLE, title) || startsAt(AHEAD_TITLE, title) ? title : null
}

/** A longer paragraph is no title. */
const LONGEST_TITLE = 48

/** A text whose first part is 三、 is cut from a plan: what stands before it belongs to a part whose heading is gone. */
function opensInside({ children }: PlanTree): boolean {
  const first = children.find((node) => node.type === 'section')
  const number = first?.data.number ?? null
  if (number === null) return false
  return (readMarker(foldText(number, { start: 0, end: number.length }).text, 0)?.numbers[0] ?? 1) > 1
}

/** So many passages are made once for all who go through them. */
const KEPT = 20_000

function listFew(passages: Iterable<Passage>): Passage[] | null {
  const list: Passage[] = []
  for (const passage of passages) {
    if (list.length === KEPT) return null
    list.push(passage)
  }
  return list
}

/** What the cells of a row share. */
interface RowPlace {
  found: PlanTable
  row: Row
  /** number of the table */
  number: number
  /** see {@link printedYears} */
  printed: ReadonlyMap<string, string>
  /** null until somebody asks for them */
  facts: RowFacts | null
}

/** A class, so that what a table says of a cell is worked out when it is first asked for: most who read do not ask. */
class CellPassage implements Passage {
  readonly role = 'cell'
  readonly markerLength = 0
  private known: Passage['cell'] = null

  constructor(
    readonly text: Passage['text'],
    readonly zone: Zone,
    readonly sectionId: string | null,
    readonly measureId: string | null,
    private readonly place: RowPlace,
    private readonly column: number,
    private readonly stack: Stack | null,
  ) {}

  get cell(): Passage['cell'] {
    return (this.known ??= describeCell(this.place, this.column, this.stack))
  }
}

/** Columns of values. */
const STACKED: ReadonlySet<CellFacts['role']> = new Set(['value', 'baseline'])

/** One of several values that stand in a cell, see {@link stackedValues}. */
interface Stack {
  line: number
  count: number
  source: string
}

function factsAt(place: RowPlace, column: number): CellFacts | null {
  place.facts ??= place.found.facts(place.row) ?? []
  return place.facts[column] ?? null
}

function factsOfLine(facts: CellFacts, { line, count, source }: Stack): CellFacts {
  const { nameCell } = facts
  const names = nameCell === null ? [] : cellLines(leafText(nameCell, source), source).map(({ text }) => text)
  return stackedFacts(facts, names, line, count)
}

function describeCell(place: RowPlace, column: number, stack: Stack | null): Passage['cell'] {
  const { found, row, number, printed } = place
  const { node, columns } = found.table
  const whole = factsAt(place, column)
  const facts = whole === null || stack === null ? whole : factsOfLine(whole, stack)
  const year = facts?.year ?? columns[column]?.year ?? null
  return {
    table: number,
    row: row.index,
    column: node.data.columns[column] ?? null,
    year: year?.year ?? null,
    yearText: year === null ? null : (printed.get(year.text) ?? year.text),
    header: row.node.data.header,
    unsure: node.data.unsure === true,
    facts,
  }
}

/** The words that print the years of a table, as its heads print them: `2024 年度` keeps its space. */
function printedYears({ columns, rows }: Table, text: string): Map<string, string> {
  const printed = new Map<string, string>()
  const wanted = new Set(columns.flatMap(({ year }) => (year === null ? [] : [year.text])))
  for (const { kind, cells } of rows) {
    if (wanted.size === 0 || kind !== 'head') break
    for (const cell of cells) {
      if (cell === null) continue
      const mapped = leafText(cell, text)
      for (const words of wanted) {
        const start = mapped.text.indexOf(words)
        if (start < 0) continue
        printed.set(words, printedText(text, mapped, start, start + words.length))
        const { start: from, end } = sourceSpan(mapped, start, start + words.length)
        const raw = text.slice(from, end)
        if (raw.replace(/[^\S\n]/gu, '').length === words.length) printed.set(words, raw)
        wanted.delete(words)
      }
    }
  }
  return printed
}
