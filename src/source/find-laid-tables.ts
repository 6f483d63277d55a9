import { VALUE_CELL } from '../words/table-cells.js'
import { findLaidBlocks, type LaidBlock } from './find-laid-blocks.js'
import { cutLine, type Gap, type LaidLine, narrowWidth, type Piece } from './laid-line.js'
import { layRows } from './lay-rows.js'
import { type Line, writeCell, writeLine } from './pdf-lines.js'
import type { RuledCell, RuledTable } from './pdf-tables.js'

/** A table without rules, with the text of each cell, and the lines that it is made of. */
export interface LaidTable {
  table: RuledTable
  texts: string[]
  lines: ReadonlySet<Line>
}

/** Rows below the heads, and share of cells that make a column one of values. */
const MIN_ROWS = 2
const VALUES = 0.6
/** In font sizes: two columns alone stand so far apart. */
const WIDE = 1
/** In font sizes: values closer than this stand on one row. */
const ONE_ROW = 0.5
const SERIAL = /^\d{1,3}$/u

/**
 * Find the tables of a page that no rules draw. Their columns are what all lines leave free between them; their rows stand
 * on the lines of the values or of the numbers in front, around which the lines of a longer cell stand. Only what holds a
 * column of values or of running numbers is taken for a table.
 *
 * @param lines the lines of a page beside its ruled tables, from top to bottom
 */
export function findLaidTables(lines: readonly Line[]): LaidTable[] {
  const narrow = narrowWidth(lines)
  const cut = lines.map((line) => cutLine(line, narrow))
  return findLaidBlocks(cut)
    .map((block) => layTable(cut, block))
    .filter((table) => table !== null)
}

/** A piece in its column. */
interface Placed {
  piece: Piece
  line: Line
  y: number
}

function layTable(lines: readonly LaidLine[], { from, to, gaps, crossing }: LaidBlock): LaidTable | null {
  const own = lines.slice(from, to)
  const columns: Placed[][] = Array.from({ length: gaps.length + 1 }, () => [])
  for (const [index, { pieces, line }] of own.entries()) {
    if (crossing.has(from + index)) continue
    for (const piece of pieces) columns[columnOf(piece, gaps)]?.push({ piece, line, y: line.y })
  }
  const size = own[0]?.line.size ?? 10
  const anchors = findAnchors(columns, gaps, size)
  if (anchors === null) return null
  if (standInLines(own, from, crossing, gaps)) return makeLineTable(own, from, crossing, gaps, false)
  const laid = columns.map((column) => layRows(column, anchors, size))
  const isSure = laid.every((column) => column !== null)
  return isSure ? makeTable(own, from, crossing, gaps, anchors, laid) : makeLineTable(own, from, crossing, gaps, true)
}

const columnOf = ({ left, right }: Piece, gaps: readonly Gap[]): number => {
  const middle = (left + right) / 2
  const column = gaps.findIndex(({ from, to }) => middle < (from + to) / 2)
  return column < 0 ? gaps.length : column
}

/** Heights of the rows: where values and running numbers stand; null where there are no such columns. */
function findAnchors(columns: readonly Placed[][], gaps: readonly Gap[], size: number): number[] | null {
  const heights: number[] = []
  for (const [index, column] of columns.entries()) {
    const values = column.filter(({ piece }) => VALUE_CELL.test(piece.text))
    const isSerial = index === 0 && values.every(({ piece }) => SERIAL.test(piece.text)) && values.length > 1
    const isOfValues = (index > 0 || isSerial) && values.length >= MIN_ROWS && values.length >= column.length * (isSerial ? 0.5 : VALUES) // prettier-ignore
    if (isOfValues) heights.push(...values.map(({ y }) => y))
  }
  if (columns.length === 2 && (gaps[0]?.to ?? 0) - (gaps[0]?.from ?? 0) < WIDE * size) return null
  const anchors: number[] = []
  for (const y of heights.sort((a, b) => a - b)) if (y - (anchors.at(-1) ?? -Infinity) > ONE_ROW * size) anchors.push(y)
  return anchors.length < MIN_ROWS ? null : anchors
}

type Laid = { rows: Placed[][]; above: Placed[] } | null

function makeTable(
  own: readonly LaidLine[],
  from: number,
  crossing: ReadonlySet<number>,
  gaps: readonly Gap[],
  anchors: readonly number[],
  laid: readonly Laid[],
): LaidTable {
  const rows: { cells: Placed[][]; y: number }[] = []
  for (const [index, { line, pieces }] of own.entries())
    if (crossing.has(from + index)) rows.push({ cells: spread(pieces, line, gaps), y: line.y })
  const heads = laid.map((column) => column?.above ?? [])
  const top = Math.max(...heads.flat().map(({ y }) => y))
  if (heads.some((cells) => cells.length > 0)) rows.push({ cells: heads, y: top })
  for (const [row, y] of anchors.entries()) rows.push({ cells: laid.map((column) => column?.rows[row] ?? []), y })
  return toTable(own, gaps, rows.sort((a, b) => a.y - b.y).map(({ cells }) => cells), false) // prettier-ignore
}

/** No cell goes on over lines: each line has several pieces, the first of them in the first column. */
const standInLines = (
  own: readonly LaidLine[],
  from: number,
  crossing: ReadonlySet<number>,
  gaps: readonly Gap[],
): boolean =>
  own.every(
    ({ pieces }, index) =>
      crossing.has(from + index) || (pieces.length > 1 && (pieces[0]?.right ?? Infinity) <= (gaps[0]?.from ?? 0) + 1),
  )

/** Each line is a row; where the lines of longer cells fit none, the whole is doubted. */
function makeLineTable(
  own: readonly LaidLine[],
  from: number,
  crossing: ReadonlySet<number>,
  gaps: readonly Gap[],
  unsure: boolean,
): LaidTable {
  const rows = own.map(({ line, pieces }, index) => {
    if (crossing.has(from + index)) return spread(pieces, line, gaps)
    const cells: Placed[][] = Array.from({ length: gaps.length + 1 }, () => [])
    for (const piece of pieces) cells[columnOf(piece, gaps)]?.push({ piece, line, y: line.y })
    return cells
  })
  return toTable(own, gaps, rows, unsure)
}

/** The pieces of a line whose heads reach over several columns, each in the first column that it covers. */
function spread(pieces: readonly Piece[], line: Line, gaps: readonly Gap[]): Placed[][] {
  const cells: Placed[][] = Array.from({ length: gaps.length + 1 }, () => [])
  for (const piece of pieces) {
    const column = gaps.findIndex(({ to }) => piece.left < to)
    cells[column < 0 ? gaps.length : column]?.push({ piece, line, y: line.y })
  }
  return cells
}

function toTable(
  own: readonly LaidLine[],
  gaps: readonly Gap[],
  rows: readonly Placed[][][],
  unsure: boolean,
): LaidTable {
  const left = Math.min(...own.map(({ line }) => line.left))
  const right = Math.max(...own.map(({ line }) => line.right))
  const edges = [left, ...gaps.map(({ from, to }) => (from + to) / 2), right]
  const widths = edges.slice(1).map((_, column) => Math.max(0, ...rows.flatMap((cells) => (cells[column] ?? []).map(({ piece }) => piece.right - piece.left)))) // prettier-ignore
  const cells: RuledCell[] = []
  const texts: string[] = []
  for (const [row, inRow] of rows.entries()) {
    const ys = inRow.flat().map(({ y }) => y)
    const size = inRow.flat()[0]?.line.size ?? 10
    const top = Math.min(...ys) - size
    const bottom = Math.max(...ys) + 0.2 * size
    for (let column = 0; column <= gaps.length; column++) {
      const placed = inRow[column] ?? []
      const reach = placed.length === 1 ? reachOf(placed[0]?.piece, column, gaps) : 1
      const cell = { row, column, rows: 1, columns: reach, left: edges[column] ?? 0, top, right: edges[column + reach] ?? 0, bottom } // prettier-ignore
      cells.push(cell)
      texts.push(textOf(placed, widths[column] ?? 0))
      column += reach - 1
    }
  }
  const [first, last] = [own[0]?.line, own.at(-1)?.line]
  const top = (first?.y ?? 0) - (first?.size ?? 0)
  const bottom = (last?.y ?? 0) + 0.2 * (last?.size ?? 0)
  return {
    table: { left, top, right, bottom, rows: rows.length, openTop: false, openBottom: false, edges, cells, gaps: [...gaps], unsure }, // prettier-ignore
    texts,
    lines: new Set(own.map(({ line }) => line)),
  }
}

/** How many columns a piece reaches over. */
function reachOf(piece: Piece | undefined, column: number, gaps: readonly Gap[]): number {
  let reach = 1
  while (piece !== undefined && column + reach <= gaps.length && piece.right > (gaps[column + reach - 1]?.to ?? 0))
    reach++
  return reach
}

/** The text of a cell: pieces of one line stand side by side, lines below one another. */
function textOf(placed: readonly Placed[], width: number): string {
  const lines: Line[] = []
  for (const { piece, line } of placed) {
    const last = lines.at(-1)
    if (last !== undefined && last.y === line.y) {
      last.runs.push(...piece.runs)
      last.right = piece.right
    } else lines.push({ runs: [...piece.runs], left: piece.left, right: piece.right, y: line.y, size: line.size })
  }
  return lines.length === 1 && lines[0] !== undefined ? writeLine(lines[0], lines[0].left).replaceAll('\t', ' ') : writeCell(lines, width) // prettier-ignore
}
