import { PAGE_NUMBER_LINE } from '../words/furniture.js'
import { CONTINUED, NOTE_CELL } from '../words/table-cells.js'
import { MAX_HEAD } from '../words/table-columns.js'
import { isClosed, isParted, isSpaced, isSpread, isWide, joinTokens, splitLine, wholeLine } from './cell-tokens.js'
import type { Token } from './cell-tokens.js'
import { isGrid } from './is-grid.js'
import { isHead } from './is-head.js'
import { layOut } from './lay-out-rows.js'
import { MAX_NAME, MIN_COLUMNS, readPrintedHead } from './read-printed-head.js'
import type { Head, Printing } from './printed-head.js'
import { numberRows } from './number-rows.js'
import { readPrintedRows } from './read-printed-rows.js'
import type { CellRange } from './printed-head.js'
import { canBeRecord, readRecords } from './read-records.js'
import { readCutRow } from './read-cut-row.js'
import { readGluedLines } from './read-glued-lines.js'
import { readShares } from './read-shares.js'
import { createLetterReader } from './share-heads.js'
import { readSpacedLine } from './read-spaced-line.js'
import { progressGap, readProgressLines } from './read-progress-lines.js'
import type { TextLine } from './text-line.js'

const MIN_ROWS = 2
/** Rows that show a grid, the heads among them. */
const GRID_ROWS = 4
const FIRST_TOKENS = 120
/** Enough for any table. */
const MAX_TOKENS = 4000
/** A longer line is text, not a cell; the cells of a list of tasks are longer than those of a table of goals. */
const MAX_LINE = 120
const MAX_TASK_LINE = 900
/** Lines of one cell that a pipe closes. */
const MAX_CELL_LINES = 24

/**
 * Put the rows of tables together again that a converter has printed one cell a line, with or without a pipe behind each,
 * or with spaces for columns. A head of column names followed by rows of the kinds of cells that these names promise is a
 * table; anything else stays as it is.
 *
 * @param lines lines of the document
 * @param source the source text
 * @returns the lines, with a row line in place of the lines of each row
 */
export function findPrintedTables<L extends TextLine>(lines: readonly L[], source: string): L[] {
  const rebuilt: L[] = []
  const letterOf = createLetterReader()
  let table = -1
  let kept = 0
  for (let i = 0; i < lines.length; i++) {
    const printing = printingAt(lines, i, source)
    const line = lines[i] as L
    const isProgress = printing === null && progressGap(line) > 0
    const isOpen = printing === null && !isProgress
    const number = (): number => (table < 0 ? mostTable(lines) : table) + 1
    const shares = readShares(lines, i, number, letterOf, false)
    const glued =
      shares ??
      (isOpen
        ? (readSpacedLine(line, i, number) ??
          readGluedLines(line, i, number) ??
          readShares(lines, i, number, letterOf, true))
        : null)
    if (isOpen && glued === null && !canBeRecord(line)) continue
    if (table < 0) table = mostTable(lines)
    const found =
      glued !== null
        ? glued
        : isProgress
          ? readProgressLines(lines, i, table + 1)
          : printing === null
            ? readRecords(lines, i, table + 1)
            : (readPrinted(lines, i, printing, source, table + 1) ??
              readSpacedLine(line, i, number) ??
              readShares(lines, i, number, letterOf, true))
    if (found === null) continue
    table++
    for (let k = kept; k < i; k++) rebuilt.push(lines[k] as L)
    for (const line of found.lines) rebuilt.push(line)
    kept = found.end
    i = kept - 1
  }
  if (kept === 0) return lines as L[]
  for (let k = kept; k < lines.length; k++) rebuilt.push(lines[k] as L)
  return rebuilt
}

/** Number of the last table that the source prints. */
const mostTable = (lines: readonly TextLine[]): number =>
  lines.reduce((most, one) => Math.max(most, one.row?.table ?? 0), 0)

/** Cheap: a short head, and short lines after it or more heads on its line. */
function printingAt(lines: readonly TextLine[], at: number, source: string): Printing | null {
  const line = lines[at]
  if (line === undefined || line.row !== null || line.level > 0) return null
  const { text } = line.text
  if (text.length > MAX_LINE || text.length < 2) return null
  if (isSpaced(line) && isParted(line, MIN_COLUMNS - 1)) {
    const pieces = splitLine(line, at)
    if (pieces.filter(({ text: piece }) => isHead(piece)).length >= MIN_COLUMNS) return 'spaced'
    if (pieces.length >= MIN_COLUMNS && standsInGrid(lines, at, pieces)) return 'spaced'
  }
  if (text.length > MAX_NAME) return null
  const closed = isClosed(line, source)
  for (let k = 1; k < (closed ? 2 : MIN_COLUMNS); k++) {
    const next = lines[at + k]
    if (next === undefined || next.row !== null || next.text.text.length > MAX_NAME) return null
    if (closed && !isClosed(next, source)) return null
  }
  if (!isHead(text)) return null
  return closed ? 'closed' : isSpaced(line) && !isSpread(line) ? null : 'lines'
}

/** The lines below are parted into as many pieces, in columns of values and of words. */
function standsInGrid(lines: readonly TextLine[], at: number, heads: readonly Token[]): boolean {
  if (heads.some(({ text }) => text.length > MAX_HEAD || /[。；，]/u.test(text))) return false
  const pieces = [...heads]
  for (let i = at + 1; i < lines.length && pieces.length < heads.length * GRID_ROWS; i++) {
    const line = lines[i]
    if (line === undefined || line.row !== null || line.level > 0 || line.text.text.length > MAX_LINE) break
    const row = splitLine(line, i)
    if (row.length !== heads.length) break
    pieces.push(...row)
  }
  return isGrid(pieces, heads.length)
}

interface Found<L> {
  lines: L[]
  /** first line after the table */
  end: number
}

function readPrinted<L extends TextLine>(
  lines: readonly L[],
  at: number,
  printing: Printing,
  source: string,
  table: number,
): Found<L> | null {
  // a look at what follows first: what seems a head is most often none
  const few = readRows(lines, at, printing, source, FIRST_TOKENS)
  if (few === null) return null
  const [first] = few.tokens
  // a head that comes again is no row
  const isRow = (row: readonly CellRange[]): boolean =>
    row.length > 1 && few.tokens[row[0]?.from ?? 0]?.text !== first?.text
  const found = few.rows.filter(isRow).length
  const cut =
    printing === 'spaced' && found === 0 && few.tokens.at(-1)?.last === lines.length - 1
      ? readCutRow(few.tokens, few.head)
      : null
  if (cut !== null)
    return { lines: layOut(lines, few.tokens, few.head, [cut], at, lines.length, table), end: lines.length }
  if (found < (printing === 'closed' && few.head.kinds.length > 2 ? 1 : MIN_ROWS)) return null
  const { tokens, head, rows } =
    few.tokens.length < FIRST_TOKENS ? few : (readRows(lines, at, printing, source, MAX_TOKENS) ?? few)
  const end = (tokens[lastOf(rows)]?.last ?? at) + 1
  return { lines: layOut(lines, tokens, head, rows, at, end, table), end }
}

function readRows(
  lines: readonly TextLine[],
  at: number,
  printing: Printing,
  source: string,
  most: number,
): { tokens: Token[]; head: Head; rows: CellRange[][] } | null {
  const furniture = findPageLines(lines, at, at + most)
  const tokens =
    printing === 'closed'
      ? closedTokens(lines, at, furniture, source, most)
      : lineTokens(lines, at, furniture, printing, most)
  const printed = readPrintedHead(tokens, printing)
  const head = printed === null || printed.kinds.includes('number') ? printed : (numberRows(printed, tokens) ?? printed)
  return head === null ? null : { tokens, head, rows: readPrintedRows(tokens, head, printing === 'closed') }
}

function lineTokens(
  lines: readonly TextLine[],
  at: number,
  furniture: ReadonlySet<number>,
  printing: Printing,
  most: number,
): Token[] {
  const first = lines[at]
  const tokens: Token[] = []
  const wide = first !== undefined && isWide(first)
  let width = 0
  for (let i = at; i < lines.length && tokens.length < most; i++) {
    const line = lines[i]
    if (line === undefined || line.row !== null || line.level > 0) break
    if (furniture.has(i)) continue
    const { text } = line.text
    if (text.length > (printing === 'spaced' ? MAX_LINE : MAX_TASK_LINE) && !NOTE_CELL.test(text)) break
    if (printing === 'spaced') tokens.push(...splitRow(line, i, wide, width))
    if (i === at) width = tokens.length
    if (printing === 'spaced') continue
    tokens.push(wholeLine(line, i))
  }
  return tokens
}

/** 县区  检查人数  托位数 set wide apart over rows with one blank between their cells: as many of them part those. */
function splitRow(line: TextLine, index: number, wide: boolean, width: number): Token[] {
  const row = splitLine(line, index, wide)
  if (!wide || width === 0 || row.length > 1) return row
  const narrow = splitLine(line, index, false)
  return narrow.length >= width ? narrow : row
}

/** Cells up to their pipes; a cell may go on over lines. */
function closedTokens(
  lines: readonly TextLine[],
  at: number,
  furniture: ReadonlySet<number>,
  source: string,
  most: number,
): Token[] {
  const tokens: Token[] = []
  let open: Token | null = null
  for (let i = at; i < lines.length && tokens.length < most; i++) {
    const line = lines[i]
    if (line === undefined || line.row !== null || line.level > 0) break
    // a page number inside a cell would be lost in it
    if (furniture.has(i) && open !== null) break
    if (furniture.has(i)) continue
    const token: Token = wholeLine(line, i)
    open = open === null ? token : joinTokens(open, token)
    if (open.last - open.line > MAX_CELL_LINES) break
    if (!isClosed(line, source)) continue
    tokens.push(open)
    open = null
  }
  return tokens
}

const lastOf = (rows: readonly CellRange[][]): number => (rows.at(-1)?.at(-1)?.to ?? 1) - 1

/** Page numbers, and lines beside them that come back beside others. */
function findPageLines(lines: readonly TextLine[], at: number, until: number): Set<number> {
  const found = new Set<number>()
  const beside = new Map<string, number[]>()
  const limit = Math.min(lines.length, until)
  for (let i = at; i < limit; i++) {
    const line = lines[i]
    if (line === undefined || line.row !== null) continue
    if (CONTINUED.test(line.text.text)) found.add(i)
    if (!PAGE_NUMBER_LINE.test(line.text.text)) continue
    found.add(i)
    for (const k of [i - 1, i + 1]) {
      const text = lines[k]?.text.text ?? ''
      if (text.length < 6) continue
      beside.set(text, [...(beside.get(text) ?? []), k])
    }
  }
  for (const places of beside.values()) if (places.length > 1) for (const k of places) found.add(k)
  return found
}
