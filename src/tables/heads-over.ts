import { COUNT_BRACKET, SHARE_HEAD } from '../words/table-columns.js'
import type { ColumnRole } from '../words/table-columns.js'
import { cellCost, cellKinds } from './cell-cost.js'
import type { CellKind } from './cell-cost.js'
import type { Token } from './cell-tokens.js'
import { cellsLook } from './cells-look.js'
import { columnRole } from './column-role.js'
import type { Head } from './printed-head.js'
import { readYear } from './read-year.js'

/** Rows that show which columns a head stands over, and fewest of them. */
const ROWS = 6
const MIN_ROWS = 2
/** What a cell costs that its head contradicts: a share under （张）. */
const CONTRADICTS = 4

/**
 * The heads of a table in two rows, printed one after another: 序号, 指标, 单位, 目标值, 属性 and then 2025年, 2030年, over which
 * 目标值 stands. There is a head more than a row has cells; which of them stands over the last ones is told by the
 * cells: each place is tried, and the one taken whose columns fit the rows best.
 *
 * @param tokens pieces of text that begin with the heads, each a whole cell
 * @param end first piece after the heads
 * @param flat the heads read as those of one row, null where they are none
 * @returns null where one row of heads fits as well
 */
export function headsOver(tokens: readonly Token[], end: number, flat: Head | null): Head | null {
  const width = end - 1
  const rows = countRows(tokens, end, width)
  if (rows < MIN_ROWS) return null
  let best: Head | null = null
  let least = flat === null || flat.columns.length !== width ? Infinity : costOf(flat, tokens, end, width, rows)
  for (let lower = 2; lower < width - 1; lower++) {
    const first = end - lower
    if (!isLower(tokens[first]?.text ?? '')) break
    const isDated = tokens.slice(first, end).some(({ text }) => readYear(text) !== null)
    for (let over = 1; over < first; over++) {
      if (NEVER_OVER.has(columnRole(tokens[over]?.text ?? '')?.role ?? 'other')) continue
      // a year stands over no other
      if (isDated && readYear(tokens[over]?.text ?? '') !== null) continue
      const head = makeHead(tokens, end, over, first, rows)
      const cost = costOf(head, tokens, end, width, rows)
      if (cost >= least) continue
      least = cost
      best = head
    }
  }
  return best
}

/** Heads that stand over no years and no values. */
const NEVER_OVER: ReadonlySet<ColumnRole> = new Set(['number', 'unit', 'attribute', 'lead', 'responsible', 'deadline'])

/** Full rows below the heads, numbered where the first head says so. */
function countRows(tokens: readonly Token[], end: number, width: number): number {
  const full = Math.min(ROWS, Math.floor((tokens.length - end) / width))
  if (columnRole(tokens[0]?.text ?? '')?.role !== 'number') return full
  let rows = 0
  while (rows < full && cellCost('number', tokens[end + rows * width]?.text ?? '', rows + 1) === 0) rows++
  return rows
}

/** What may stand below another head: a year, or a value. */
function isLower(text: string): boolean {
  if (readYear(text) !== null) return true
  const role = columnRole(text)?.role
  return role === 'value' || role === 'baseline' || role === 'progress'
}

function makeHead(tokens: readonly Token[], end: number, over: number, first: number, rows: number): Head {
  const cell = (at: number): Head['columns'][number] => ({ name: tokens[at]?.text ?? '', from: at, to: at + 1 })
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
  const lower = range(first, end)
  const order = [...range(0, over), ...lower, ...range(over + 1, first)]
  const columns = order.map(cell)
  const upper = order.map((at, column) => {
    const isUnder = at >= first
    return { ...cell(isUnder ? over : at), merged: isUnder && column > over }
  })
  const below = order.map((at) => ({ ...cell(at), merged: at < first }))
  return { columns, kinds: kindsOf(columns, tokens, end, rows), end, rows: [upper, below] }
}

/** What the columns hold: as their heads say, and where their cells say something else, as these do. */
function kindsOf(columns: Head['columns'], tokens: readonly Token[], end: number, rows: number): CellKind[] {
  const looks = columns.map((_, column) =>
    cellsLook(Array.from({ length: rows }, (_row, row) => tokens[end + row * columns.length + column]?.text ?? '')),
  )
  const kinds = cellKinds(columns.map(({ name }) => columnRole(name)?.role ?? null)).map((kind, column): CellKind => {
    const look = looks[column] ?? null
    if (look === 'values') return kind === 'number' || kind === 'year' ? kind : 'value'
    return kind === 'unit' && look !== 'texts' ? 'bodies' : kind
  })
  if (kinds.includes('name') || kinds.includes('year')) return kinds
  const first = kinds.findIndex((kind) => kind !== 'number' && kind !== 'value' && kind !== 'nature')
  return first < 0 ? kinds : kinds.with(first, 'name')
}

/** How badly the cells fit; Infinity where one cannot stand under its head. */
function costOf({ columns, kinds }: Head, tokens: readonly Token[], end: number, width: number, rows: number): number {
  if (!kinds.includes('name') && !kinds.includes('year')) return Infinity
  let cost = 0
  for (let row = 0; row < rows; row++) {
    const cells = tokens.slice(end + row * width, end + (row + 1) * width).map(({ text }) => text)
    const hasShare = cells.some((text) => SHARE_CELL.test(text))
    for (const [column, text] of cells.entries()) {
      const kind: CellKind = kinds[column] ?? 'any'
      const name = columns[column]?.name ?? ''
      cost += cellCost(kind, text, kind === 'number' ? row + 1 : null)
      const isShare = SHARE_CELL.test(text)
      if (isShare ? COUNT_BRACKET.test(name) : hasShare && /\d/u.test(text) && SHARE_HEAD.test(name))
        cost += CONTRADICTS
    }
  }
  return cost
}

const SHARE_CELL = /\d[%‰]/u
