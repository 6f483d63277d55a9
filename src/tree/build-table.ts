import type { Block, LeafNode, RowNode, SourceCell, TableNode } from '../model.js'
import { alignCells } from '../tables/align-cells.js'
import { isValue } from '../tables/cells-look.js'
import { cellKinds } from '../tables/cell-cost.js'
import type { CellKind } from '../tables/cell-cost.js'
import { columnRole } from '../tables/column-role.js'
import { isHead, LONGEST_HEAD } from '../tables/is-head.js'
import { readHeads } from '../tables/read-heads.js'
import type { GridText } from '../tables/read-heads.js'
import type { Folder } from '../text/fold.js'
import { HEAD_ADDED, SUM_HEAD, YEARLY_HEAD, YEAR_CELL } from '../words/table-cells.js'
import { joinSideHeads } from './join-side-heads.js'
import { createLeaf } from './leaf-text.js'

/** Rows in which a table has its title and its heads. */
const HEAD_ROWS = 8

/**
 * Make tables of consecutive rows. A row that repeats the heads (on each page) is a head too; other heads in the middle
 * begin another table, and so does the head over names that comes again in a table that lies on its side.
 *
 * @param printed rows of one table of the source in document order
 * @param fold cleans stretches of the source
 * @param merges the format says which cells are merged, so that an empty cell is empty
 */
export function buildTables(printed: readonly Block[], fold: Folder, merges: boolean): TableNode[] {
  const cellsOf = (row: Block): LeafNode[] => (row.cells ?? []).map((cell) => createCell(cell, fold))
  const own = printed.map(cellsOf)
  const rows = joinSideHeads(printed, own.map((row) => row.map(({ value }) => value))) // prettier-ignore
  const cells = rows === printed ? own : rows.map(cellsOf)
  const starts = [0]
  for (let i = 2; i < rows.length; i++) {
    const start = starts.at(-1) ?? 0
    if (isOtherHead(cells, start, i)) starts.push(startOf(cells, i))
    else if (isNextBlock(cells, start, i)) starts.push(i)
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? rows.length
    return buildTable(rows.slice(start, end), cells.slice(start, end), fold, merges)
  })
}

function buildTable(rows: readonly Block[], cells: readonly LeafNode[][], fold: Folder, merges: boolean): TableNode {
  const widest = cells.reduce((most, row) => (row.length > most.length ? row : most), [])
  const texts = widest.map(({ value }) => value)
  const slid = slideHeads(toGrid(cells.slice(0, HEAD_ROWS)), texts)
  const heads = readHeads(slid.rows)
  const first = heads.titles + heads.rows
  const width = widest.length
  const columns = Array.from({ length: width }, (_, column) => heads.names[column] ?? null)
  const repeated = new Set(cells.slice(heads.titles, first).map(wordsOf))
  const named = heads.rows === 0 ? [] : cellKinds(columns.map((name) => (name === null ? null : (columnRole(name)?.role ?? null)))) // prettier-ignore
  const kinds = kindsOfCells(named, cells.slice(first))
  const children = rows.map((row, index): RowNode => {
    const own = cells[index] ?? []
    const header = index < first || repeated.has(wordsOf(own))
    return {
      type: 'row',
      data: { span: row.span, header, ...(row.lacks === true ? { lacks: true } : {}) },
      children: header ? own : placeCells(own, kinds, row, fold),
    }
  })
  const span = { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 }
  const unsure = slid.open || rows.some((row) => row.unsure === true)
  return {
    type: 'table',
    data: { span, columns, ...(merges ? { merges } : {}), ...(unsure ? { unsure } : {}) },
    children,
  }
}

/** Columns under heads that nobody knows: where all whole rows hold numbers, a short row that has words there has slipped. */
function kindsOfCells(kinds: readonly CellKind[], rows: readonly (readonly LeafNode[])[]): CellKind[] {
  const whole = rows.filter((row) => row.length === kinds.length)
  if (whole.length < WHOLE_ROWS || whole.length === rows.length) return [...kinds]
  return kinds.map((kind, column) =>
    kind === 'any' && whole.every((row) => isValue(row[column]?.value ?? '')) ? 'value' : kind,
  )
}

/** So many rows tell what a column holds. */
const WHOLE_ROWS = 3

const wordsOf = (row: readonly LeafNode[]): string => row.map(({ value }) => value).join('\n')

/** The texts of the first rows, with those that reach over their neighbours. */
function toGrid(rows: readonly LeafNode[][]): GridText[][] {
  const origins = new Map<number, string>()
  for (const row of rows) for (const { value, data } of row) if (value !== '') origins.set(data.span.start, value)
  return rows.map((row) =>
    row.map(({ value, data: { from } }) => ({
      text: from === undefined ? value : (origins.get(from) ?? ''),
      merged: from !== undefined,
    })),
  )
}

/**
 * A converter that forgets merged cells prints the second row of heads from the left: `（全省） | （国家） | | | |` below 2030年 and
 * 2030年, whose columns are the last; `（2025年） | 2026年 | 2027年 |` below 目前水平 and 目标值, of which the latter then stands
 * over as many columns as the rows have more than heads.
 *
 * @param rows the first rows of the table
 * @param texts texts of the widest of all rows
 */
function slideHeads(rows: GridText[][], texts: readonly string[]): { rows: GridText[][]; open: boolean } {
  const as = { rows, open: false }
  const [top, second] = rows.map(filledPart)
  if (top === undefined || second === undefined || [...top, ...second].some(({ text }) => text === '')) return as
  if (!second.every(({ text }) => HEAD_ADDED.test(text) || YEAR_CELL.test(text))) return as
  const added = second.filter(({ text }) => !YEAR_CELL.test(text)).length
  const years = second.slice(added)
  const found = overYears(top, years.length, texts)
  const over = years.length === 0 ? top.length - added : found.over
  if (over < added || years.some(({ text }) => !YEAR_CELL.test(text))) return as
  if (years.length === 0 && (added < 2 || over < added || !top.slice(over).every(({ text }) => YEAR_CELL.test(text))))
    return as
  const above = top[over]
  if (above === undefined) return as
  const blank = (count: number): GridText[] => Array.from({ length: count }, () => ({ text: '', merged: false }))
  const start = years.length === 0 ? over : over - added
  const covered = years.slice(1).map(() => ({ text: above.text, merged: true }))
  const upper = [...top.slice(0, over + 1), ...covered, ...top.slice(over + 1)]
  const lower = [...blank(start), ...second]
  return {
    rows: [upper, [...lower, ...blank(upper.length - lower.length)], ...rows.slice(2)],
    open: years.length > 0 && found.open,
  }
}

/**
 * The head that stands over so many columns of years: one that says so (年度任务), none that says their sum (五年任务, 合计), else as far
 * to the right as the values below allow, which is open where another would do too; -1 where none can.
 */
function overYears(top: readonly GridText[], years: number, texts: readonly string[]): { over: number; open: boolean } {
  const none = { over: -1, open: false }
  if (years < 2 || top.length + years - 1 !== texts.length) return none
  const end = texts.findLastIndex((text) => isValue(text)) + 1
  const fitting = [...top.keys()].filter(
    (over) => over + years <= end && texts.slice(over, end).every((text) => isValue(text)),
  )
  const named = fitting.filter((over) => YEARLY_HEAD.test(top[over]?.text ?? ''))
  const plain = fitting.filter((over) => {
    const { text } = top[over] ?? { text: '' }
    return !SUM_HEAD.test(text) && columnRole(text)?.role !== 'baseline'
  })
  const [chosen] = [named, plain].filter((some) => some.length > 0)
  return chosen === undefined ? none : { over: chosen.at(-1) ?? -1, open: chosen.length > 1 }
}

/** A row up to its last text. */
const filledPart = (row: GridText[]): GridText[] => row.slice(0, row.findLastIndex(({ text }) => text !== '') + 1)

function createCell(cell: SourceCell, fold: Folder): LeafNode {
  // a cell under a rowspan repeats its origin; its text belongs to the origin
  const span = cell.merged === true ? { start: cell.span.start, end: cell.span.start } : cell.span
  const text = fold(span, cell.marks)
  const leaf = createLeaf('cell', text, 0, text.text.length, span, cell.marks)
  if (cell.merged === true) leaf.data.from = span.start
  return leaf
}

/**
 * Empty cells where a converter has left the merged cells of a row out. One that fills a row up behind its last cell
 * (`2 | 婴儿死亡率 | ‰ | <5 | |` below a merged group) has shifted it.
 */
function placeCells(printed: LeafNode[], kinds: readonly CellKind[], row: Block, fold: Folder): LeafNode[] {
  if (printed.some(({ data }) => data.from !== undefined)) return printed
  const cells = printed.slice(0, printed.findLastIndex(({ value }) => value !== '') + 1)
  if (cells.length >= kinds.length) return printed
  const texts = cells.map(({ value }) => value)
  const places = alignCells(texts, kinds)
  const placed: LeafNode[] = []
  let at = row.span.start
  for (const [index, cell] of cells.entries()) {
    while (placed.length < (places[index] ?? index))
      placed.push(createCell({ span: { start: at, end: at }, marks: [] }, fold))
    placed.push(cell)
    at = cell.data.span.end
  }
  return coverValues([...placed, ...printed.slice(placed.length)], cells, kinds)
}

/** One value where the row has left others out stands for all of them: ≤15 in the columns of three years. */
function coverValues(placed: LeafNode[], printed: readonly LeafNode[], kinds: readonly CellKind[]): LeafNode[] {
  const covered = new Map<LeafNode, LeafNode>()
  for (let from = 0; from < placed.length; from++) {
    if (kinds[from] !== 'value') continue
    let to = from
    while (kinds[to] === 'value') to++
    const run = placed.slice(from, to)
    const last = run.findLast(({ value }) => value !== '')
    if (last !== undefined)
      for (const cell of run) if (!printed.includes(cell) && cell.value === '') covered.set(cell, last)
    from = to
  }
  if (covered.size === 0) return placed
  return placed.map((cell) => {
    const over = covered.get(cell)
    return over === undefined ? cell : { ...cell, data: { ...cell.data, from: over.data.span.start } }
  })
}

/** Fewest heads of a row that begins another table. */
const MIN_HEADS = 3

/** A row of nothing but heads, other ones than those above it. */
function isOtherHead(cells: readonly LeafNode[][], start: number, at: number): boolean {
  const filled = (cells[at] ?? []).map(({ value }) => value).filter((text) => text !== '')
  if (filled.length < MIN_HEADS || at < start + 2 || at + 1 >= cells.length) return false
  if (filled.some((text) => text.length > LONGEST_HEAD) || !filled.every(isHead)) return false
  const words = wordsOf(cells[at] ?? [])
  return !cells.slice(start, start + HEAD_ROWS).some((row) => wordsOf(row) === words)
}

/** 主要指标 | 参保率 | …, 2027年 | 96 | …, 主要指标 | 结算率 | …: every row begins with a head, and the first comes again before other names. */
function isNextBlock(cells: readonly LeafNode[][], start: number, at: number): boolean {
  const head = cells[at]?.[0]?.value ?? ''
  if (head !== cells[start]?.[0]?.value || (cells[at]?.length ?? 0) < MIN_HEADS) return false
  if (columnRole(head)?.role !== 'indicator' || wordsOf(cells[at] ?? []) === wordsOf(cells[start] ?? [])) return false
  return cells.slice(start + 1, at).every(([first]) => first !== undefined && isHead(first.value))
}

/** The title right above the heads belongs to them. */
function startOf(cells: readonly LeafNode[][], at: number): number {
  const above = (cells[at - 1] ?? []).filter(({ value }) => value !== '')
  return above.length === 1 && (cells[at - 1]?.length ?? 0) > 1 && /[\u4e00-\u9fff]/u.test(above[0]?.value ?? '') ? at - 1 : at
} // prettier-ignore
