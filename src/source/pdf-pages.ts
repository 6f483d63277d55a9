import type { SourceCell } from '../model.js'
import { type Line, neededRoom, needsSpace, writeLine } from './pdf-lines.js'
import type { RuledCell, RuledTable } from './pdf-tables.js'
import type { PageBox } from './page-box.js'
import type { GridCell, SourceBuilder } from './source-builder.js'

/** What stands on a page, from top to bottom; a table with the text of each of its cells. */
export type Piece =
  | { kind: 'line'; line: Line; y: number }
  | { kind: 'table'; table: RuledTable; texts: string[]; y: number; lastPage?: number }

export interface PageText {
  /** of the page, in points: pages of one width share their margins */
  width: number
  pieces: Piece[]
}

/** Where the text of pages of one width begins and ends, and whether its paragraphs are indented. */
interface Area {
  left: number
  right: number
  indents: boolean
}

/** Share of lines that may stand outside the margins: page numbers, stamps. */
const MARGIN_SHARE = 0.03
/** Share of indented lines from which a line at the margin always goes on. */
const INDENT_SHARE = 0.08
const SENTENCE_END = /[。；：！？;:]$/u
/** A line that begins a numbered unit is never the rest of another; whether it is one, the tree decides. */
const MARKER =
  /^(?:第[一二三四五六七八九十百]+[编篇章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、](?!\d)|[①-⑳])/u
/** A line of its own at the head or foot of a page: 3, — 3 —, 第3页, 3/12. */
const PAGE_NUMBER = /^(?:[-—–·\s]{0,6}\d{1,4}[-—–·\s]{0,6}|第\s?\d{1,4}\s?页.{0,12}|\d{1,4}\s?\/\s?\d{1,4})$/u

/**
 * Write the pages of a PDF: a line that fills the page's width runs on into the next, other lines are blocks of their
 * own; tables are laid out as grids; lines of columns that follow each other are rows.
 *
 * @param pages pages in order
 * @param builder takes the blocks
 * @param before how many pages and tables have been written
 * @returns number of the next table
 */
export function writePages(
  pages: readonly PageText[],
  builder: SourceBuilder,
  before = { pages: 0, tables: 0 },
): number {
  const areas = findAreas(pages)
  joinCutTables(pages)
  let tables = before.tables
  let above: { table: RuledTable; page: number; last: readonly SourceCell[] } | null = null
  /** the open paragraph, its lines as one; page numbers inside it follow it */
  const open: OpenText[] = []
  const numbers: string[] = []
  const flush = (): void => {
    for (const { text, starts, boxes } of open.splice(0)) {
      for (const { page, at } of starts) builder.markPage(before.pages + page + 1, at)
      builder.addLine(text, undefined, { boxes })
    }
    for (const text of numbers.splice(0)) builder.addLine(text)
  }
  pages.forEach(({ width, pieces }, page) => {
    const area = areas.get(width) ?? { left: 0, right: width, indents: false }
    const texts = pieces.map((piece) => (piece.kind === 'line' ? writeLine(piece.line, area.left) : ''))
    let begun = false
    /** called once for each piece, when all before it is written */
    const begin = (): void => {
      if (!begun) builder.markPage(before.pages + page + 1)
      begun = true
    }
    for (const [i, piece] of pieces.entries()) {
      if (piece.kind === 'table') {
        flush()
        begin()
        // A table that goes on over the page has the same columns.
        const goesOn: boolean = above !== null && above.page === page - 1 && sameColumns(above.table, piece.table)
        above = {
          table: piece.table,
          page: piece.lastPage ?? page,
          last: writeTable(
            piece.table,
            piece.texts,
            goesOn ? tables - 1 : tables++,
            builder,
            (cut) => before.pages + (cut ?? page) + 1,
            goesOn && above !== null ? above.last : [],
          ),
        }
        continue
      }
      const text = texts[i] ?? ''
      const cells = text.split('\t')
      const followsRow = (texts[i - 1] ?? '').includes('\t')
      if (cells.length > 2 || (cells.length > 1 && (followsRow || (texts[i + 1] ?? '').includes('\t')))) {
        flush()
        begin()
        if (!followsRow) tables++
        const row = cells.map((cell) => ({ text: cell }))
        builder.addRow(row, tables - 1, { box: boxOf(piece.line, before.pages + page + 1, 0) })
        continue
      }
      const plain = text.replaceAll('\t', '　　')
      if ((i === 0 || i === pieces.length - 1) && PAGE_NUMBER.test(plain.trim())) {
        numbers.push(plain)
        continue
      }
      const number = before.pages + page + 1
      const next: OpenText = { text: plain, line: piece.line, page, starts: [], boxes: [boxOf(piece.line, number, 0)] }
      const last = open[0]
      if (last !== undefined && runsOn(last, next, area)) {
        const text = last.text + (needsSpace(last.text, plain) ? ' ' : '')
        const starts = begun ? last.starts : [...last.starts, { page, at: text.length }]
        const boxes = addBox(last.boxes, boxOf(piece.line, number, text.length))
        open[0] = { ...next, text: text + plain, starts, boxes }
        begun = true
      } else {
        flush()
        begin()
        open[0] = next
      }
    }
  })
  flush()
  return tables
}

interface OpenText {
  text: string
  /** last line */
  line: Line
  page: number
  /** pages that begin inside it */
  starts: readonly { page: number; at: number }[]
  /** what it fills on each of its pages */
  boxes: readonly PageBox[]
}

/** In font sizes: how far the signs of a line reach above and below its base line. */
const ASCENT = 0.9
const DESCENT = 0.2

const boxOf = ({ left, right, y, size }: Line, page: number, at: number): PageBox => ({
  page,
  at,
  left,
  right,
  top: y - ASCENT * size,
  bottom: y + DESCENT * size,
})

/** One box a page, around all lines of it. */
function addBox(boxes: readonly PageBox[], box: PageBox): PageBox[] {
  const last = boxes.at(-1)
  if (last === undefined || last.page !== box.page) return [...boxes, box]
  return [
    ...boxes.slice(0, -1),
    {
      ...last,
      left: Math.min(last.left, box.left),
      right: Math.max(last.right, box.right),
      top: Math.min(last.top, box.top),
      bottom: Math.max(last.bottom, box.bottom),
    },
  ]
}

/**
 * Where a page break cuts a row without drawing a rule, the tables of the two pages become one on the first page.
 * Page numbers and running heads between them stay where they are.
 */
function joinCutTables(pages: readonly PageText[]): void {
  /** where a table stands that may go on over the page */
  let above: { pieces: Piece[]; at: number } | null = null
  for (const [page, { pieces }] of pages.entries()) {
    const first = pieces.findIndex((piece) => piece.kind === 'table')
    const upper: Piece | undefined = above?.pieces[above.at]
    const lower = pieces[first]
    const joined =
      upper?.kind === 'table' && lower?.kind === 'table' && first <= 1 ? joinTables(upper, lower, page) : null
    if (above !== null && joined !== null) {
      above.pieces[above.at] = joined
      pieces.splice(first, 1)
      if (!pieces.some((piece) => piece.kind === 'table')) continue
    }
    const last = pieces.findLastIndex((piece) => piece.kind === 'table')
    above = last >= 0 && last >= pieces.length - 2 ? { pieces, at: last } : null
  }
}

type TablePiece = Extract<Piece, { kind: 'table' }>

/** One table of two whose seam is a cut row: each cell above the cut goes on in the cell below it. */
function joinTables(upper: TablePiece, lower: TablePiece, page: number): TablePiece | null {
  const [a, b] = [upper.table, lower.table]
  if (!(a.openBottom || b.openTop) || !sameEdges(a.edges, b.edges)) return null
  const shift = a.rows - 1
  const cells = a.cells.map((cell) => ({ ...cell }))
  const texts = [...upper.texts]
  for (const [i, cell] of b.cells.entries()) {
    const text = lower.texts[i] ?? ''
    if (cell.row > 0) {
      cells.push({ ...cell, row: cell.row + shift, page: cell.page ?? page })
      texts.push(text)
      continue
    }
    const over = cells.findIndex(
      (c) => c.row + c.rows === a.rows && c.column === cell.column && c.columns === cell.columns,
    )
    const cut = cells[over]
    if (cut === undefined) return null
    cut.rows += cell.rows - 1
    texts[over] = (texts[over] ?? '') + text
  }
  const table = { ...a, cells, rows: shift + b.rows, bottom: a.bottom, openBottom: b.openBottom }
  return { kind: 'table', table, texts, y: upper.y, lastPage: page }
}

/** Whether a line is the rest of the paragraph before it. */
function runsOn(before: OpenText, next: OpenText, area: Area): boolean {
  const size = before.line.size
  const full = area.right - before.line.right < (neededRoom(next.text) + 0.6) * size
  const atMargin = next.line.left < area.left + 0.9 * size
  const onward = next.page > before.page || next.line.y - before.line.y < 2.8 * size
  const near = onward && Math.abs(next.line.size - size) < 0.15 * size
  if (!full || !atMargin || !near || MARKER.test(next.text)) return false
  return area.indents || !SENTENCE_END.test(before.text)
}

function findAreas(pages: readonly PageText[]): Map<number, Area> {
  const lines = new Map<number, Line[]>()
  for (const { width, pieces } of pages) {
    const own = lines.get(width) ?? []
    lines.set(width, own)
    for (const piece of pieces) if (piece.kind === 'line') own.push(piece.line)
  }
  return new Map([...lines].map(([width, all]) => [width, findArea(all)]))
}

function findArea(lines: readonly Line[]): Area {
  const outside = Math.floor(lines.length * MARGIN_SHARE)
  const left = lines.map((line) => line.left).sort((a, b) => a - b)[outside] ?? 0
  const right = lines.map((line) => line.right).sort((a, b) => b - a)[outside] ?? 0
  const indented = lines.filter(({ left: at, size }) => at > left + 1.4 * size && at < left + 2.8 * size).length
  return { left, right, indents: indented >= Math.max(1, lines.length * INDENT_SHARE) }
}

/** Tables of one grid; where no rules draw them, their columns are parted by what both leave free. */
function sameColumns(a: RuledTable, b: RuledTable): boolean {
  if (a.gaps === undefined || b.gaps === undefined) return a.gaps === b.gaps && sameEdges(a.edges, b.edges)
  const { gaps } = b
  return (
    a.gaps.length === gaps.length &&
    a.gaps.every(({ from, to }, i) => from < (gaps[i]?.to ?? -Infinity) && to > (gaps[i]?.from ?? Infinity))
  )
}

function sameEdges(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 6)
}

/**
 * Write the rows of a ruled table, whose rules say which cells are merged: an empty cell is empty, but for one at the top of a
 * page, which may go on with the last above the break.
 *
 * @returns the cells of the last row
 */
function writeTable(
  table: RuledTable,
  texts: readonly string[],
  id: number,
  builder: SourceBuilder,
  pageOf: (cut: number | undefined) => number,
  above: readonly SourceCell[],
): readonly SourceCell[] {
  const origins = new Map<RuledCell, SourceCell>()
  const byRow = rowsOf(table, texts)
  const body = byRow.findIndex((row) => row.some(({ text }) => text === ''))
  if (above.length > 0 && body >= 0 && body <= MAX_HEADS)
    for (const { cell, text } of byRow[body] ?? []) {
      const cut = above[cell.column]
      if (text === '' && cell.row === body && cut !== undefined) origins.set(cell, cut)
    }
  let last: readonly SourceCell[] = []
  for (const [index, inRow] of byRow.entries()) {
    const cells: GridCell[] = []
    const placedAt: { cell: RuledCell; at: number; merged: number[] }[] = []
    for (const { cell, text } of inRow) {
      const origin = origins.get(cell)
      const own = { cell, at: cells.length, merged: [] as number[] }
      cells.push(origin === undefined ? { text } : { origin })
      for (let i = 1; i < cell.columns; i++) {
        own.merged.push(cells.length)
        cells.push({ origin: origin ?? PENDING })
      }
      if (origin === undefined) placedAt.push(own)
    }
    const placed = builder.addRow(cells, id, {
      merges: table.gaps === undefined,
      unsure: table.unsure === true,
      box: rowBox(table, inRow, index, pageOf),
    })
    last = placed
    for (const { cell, at, merged } of placedAt) {
      const origin = placed[at]
      if (origin === undefined) continue
      origins.set(cell, origin)
      for (const i of merged) {
        const covered = placed[i]
        if (covered !== undefined) covered.span = origin.span
      }
    }
  }
  return last
}

/** Rows that a table repeats at the top of a page. */
const MAX_HEADS = 2

/** What a row fills; the cells that begin in it tell how high it is. */
function rowBox(
  { left, right }: RuledTable,
  inRow: readonly { cell: RuledCell }[],
  row: number,
  pageOf: (cut: number | undefined) => number,
): PageBox | null {
  const own = inRow.map(({ cell }) => cell).filter((cell) => cell.row === row)
  const [first] = own
  if (first === undefined) return null
  const top = Math.min(...own.map((cell) => cell.top))
  const bottom = Math.min(...own.map((cell) => cell.bottom))
  return { page: pageOf(first.page), at: 0, left, right, top, bottom }
}

/** Cells that stand in or reach into each grid row, from left to right. */
function rowsOf(table: RuledTable, texts: readonly string[]): { cell: RuledCell; text: string }[][] {
  const rows = Array.from({ length: table.rows }, (): { cell: RuledCell; text: string }[] => [])
  table.cells.forEach((cell, i) => {
    for (let row = cell.row; row < cell.row + cell.rows; row++) rows[row]?.push({ cell, text: texts[i] ?? '' })
  })
  for (const row of rows) row.sort((a, b) => a.cell.column - b.cell.column)
  return rows
}

/** Stands for a cell whose place is known only once its row is written. */
const PENDING: SourceCell = { span: { start: 0, end: 0 }, marks: [] }
