import type { SourceCell } from '../model.js'
import { type Line, neededRoom, needsSpace, writeLine } from './pdf-lines.js'
import { joinCutTables } from './join-cut-tables.js'
import type { PageBox } from './page-box.js'
import type { PageText } from './pdf-piece.js'
import type { RuledTable } from './pdf-tables.js'
import { sameEdges } from './same-edges.js'
import type { SourceBuilder } from './source-builder.js'
import { writeRuledTable } from './write-ruled-table.js'

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
          last: writeRuledTable(
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
