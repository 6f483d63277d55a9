import { PAGE_NUMBER_LINE } from '../lexicon/furniture.js'
import { NOTE_CELL } from '../lexicon/tables.js'
import { sourceSpan } from '../text/mapped-text.js'
import { isParted, isSpaced, isWide, splitLine } from './cell-tokens.js'
import type { Token } from './cell-tokens.js'
import { layOut } from './lay-out-rows.js'
import type { Line } from './make-lines.js'
import { readCellRows } from './read-cell-rows.js'
import type { CellRange } from './read-cell-rows.js'
import { isHead, MAX_HEAD, MIN_COLUMNS, readTableHead } from './read-table-head.js'
import type { Head } from './read-table-head.js'

const MIN_ROWS = 2
const FIRST_TOKENS = 120
/** Enough for any table. */
const MAX_TOKENS = 4000
/** A longer line is text, not a row. */
const MAX_LINE = 120

/**
 * Put the rows of tables together again that a converter has printed one cell a line, or with spaces for columns. A head
 * of at least three column names followed by rows of the kinds of cells that these names promise is a table; anything
 * else stays as it is.
 *
 * @param lines lines of the document
 * @returns the lines, with a row line in place of the lines of each row
 */
export function rebuildTables(lines: readonly Line[]): Line[] {
  const rebuilt: Line[] = []
  let table = -1
  let kept = 0
  for (let i = 0; i < lines.length; i++) {
    if (!canHead(lines, i)) continue
    if (table < 0) table = lines.reduce((most, line) => Math.max(most, line.row?.table ?? 0), 0)
    const found = readTable(lines, i, table + 1)
    if (found === null) continue
    table++
    for (let k = kept; k < i; k++) rebuilt.push(lines[k] as Line)
    for (const line of found.lines) rebuilt.push(line)
    kept = found.end
    i = kept - 1
  }
  if (kept === 0) return lines as Line[]
  for (let k = kept; k < lines.length; k++) rebuilt.push(lines[k] as Line)
  return rebuilt
}

/** Cheap: a short head, and short lines after it or more heads on its line. */
function canHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.row !== null || line.level > 0) return false
  const { text } = line.text
  if (text.length > 80 || text.length < 2) return false
  if (isSpaced(line)) return isParted(line, MIN_COLUMNS - 1) && splitLine(line, at).filter(isHead).length >= MIN_COLUMNS
  if (text.length > MAX_HEAD) return false
  for (let k = 1; k < MIN_COLUMNS; k++) {
    const next = lines[at + k]
    if (next === undefined || next.row !== null || next.text.text.length > MAX_HEAD) return false
  }
  return isHead({ text })
}

interface Found {
  lines: Line[]
  /** first line after the table */
  end: number
}

function readTable(lines: readonly Line[], at: number, table: number): Found | null {
  // a look at what follows first: what seems a head is most often none
  const few = readRows(lines, at, FIRST_TOKENS)
  if (few === null) return null
  const [first] = few.tokens
  // a head that comes again is no row
  const isRow = (row: readonly CellRange[]): boolean =>
    row.length > 1 && few.tokens[row[0]?.from ?? 0]?.text !== first?.text
  if (few.rows.filter(isRow).length < MIN_ROWS) return null
  const { tokens, head, rows } = few.tokens.length < FIRST_TOKENS ? few : (readRows(lines, at, MAX_TOKENS) ?? few)
  const end = (tokens[lastOf(rows)]?.line ?? at) + 1
  return { lines: layOut(lines, tokens, [head.columns, ...rows], at, end, table), end }
}

function readRows(
  lines: readonly Line[],
  at: number,
  most: number,
): { tokens: Token[]; head: Head; rows: CellRange[][] } | null {
  const first = lines[at]
  if (first === undefined) return null
  const wide = isWide(first)
  const spaced = splitLine(first, at, wide).filter(isHead).length >= MIN_COLUMNS
  const furniture = findPageLines(lines, at, at + most)
  const tokens: Token[] = []
  for (let i = at; i < lines.length && tokens.length < most; i++) {
    const line = lines[i]
    if (line === undefined || line.row !== null || line.level > 0) break
    if (furniture.has(i)) continue
    if (line.text.text.length > MAX_LINE && !NOTE_CELL.test(line.text.text)) break
    if (spaced) tokens.push(...splitLine(line, i, wide))
    else
      tokens.push({ text: line.text.text, line: i, span: sourceSpan(line.text, 0, line.text.text.length), ends: true })
  }
  const head = readTableHead(tokens, spaced)
  return head === null ? null : { tokens, head, rows: readCellRows(tokens, head) }
}

const lastOf = (rows: readonly CellRange[][]): number => (rows.at(-1)?.at(-1)?.to ?? 1) - 1

/** Page numbers, and lines beside them that come back beside others. */
function findPageLines(lines: readonly Line[], at: number, until: number): Set<number> {
  const found = new Set<number>()
  const beside = new Map<string, number[]>()
  const limit = Math.min(lines.length, until)
  for (let i = at; i < limit; i++) {
    const line = lines[i]
    if (line === undefined || line.row !== null || !PAGE_NUMBER_LINE.test(line.text.text)) continue
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
