import { PAGE_NUMBER_LINE } from '../words/furniture.js'
import { EMPTY_CELL, HEADING_CELL, NUMBERED_CELL, OPEN_NAME, VALUE_CELL, WHOLE_PLACE } from '../words/table-cells.js'
import { WHO_HEAD } from '../words/table-columns.js'
import { isSpaced, splitLine, wholeLine } from './cell-tokens.js'
import type { Token } from './cell-tokens.js'
import { cutLine } from './cut-line.js'
import { isHead } from './is-head.js'
import { layOut } from './lay-out-rows.js'
import type { CellRange } from './printed-head.js'
import type { RecordsFound } from './read-records.js'
import { isLetter, LONGEST_HEAD, readShareHeads } from './share-heads.js'
import type { LetterReader, ShareHeads } from './share-heads.js'
import type { TextLine } from './text-line.js'

/** Fewest shares that show a table. */
const MIN_SHARES = 3
/** Longest line behind the first: more is text. */
const MAX_LINE = 120
/** Pieces of one name, and its length. */
const MAX_PIECES = 8
const MAX_NAME = 24
/** Enough for any table. */
const MAX_TOKENS = 4000
/** So many page numbers, one below the other, a table may run on behind. */
const MAX_PAGES = 3
/** Pieces behind the last share in which others tell that the table goes on. */
const AHEAD = 6

type Pieces = (index: number) => Token | undefined

/**
 * Read a table that shares something out, whose cells stand one after another: each on a line of its own, some on a line, or
 * all on one line behind its caption (`村 别 任务数（人） 备 注 单 位 任务数（人） 备 注 石桥村 6 小 学 3 …`). Its heads come again as
 * often as tables stand beside each other; names and shares take turns, so that empty remarks and a last row of one side
 * leave nothing open.
 *
 * @param lines lines of the document
 * @param at line on which the table may begin
 * @param number gives the number of the table
 * @param letterOf tells heads, one for a document
 * @param alone whether one table with more columns than names and shares is looked for too, which others read where it is whole
 * @returns the rows, with what stands before and behind them; null where there is no such table
 */
export function readShares<L extends TextLine>(
  lines: readonly L[],
  at: number,
  number: () => number,
  letterOf: LetterReader,
  alone: boolean,
): RecordsFound<L> | null {
  const line = lines[at]
  if (line === undefined || line.row !== null || line.level > 0) return null
  // one long piece is no head: most lines of running text
  if (line.text.text.length > LONGEST_HEAD && !isSpaced(line)) return null
  const piece = piecesFrom(lines, at)
  for (let start = 0; piece(start)?.line === at; start++) {
    const heads = readShareHeads(piece, start, letterOf)
    if (heads === null || (heads.parts === 1 && heads.width > 2 && !alone)) continue
    if (heads.parts === 1 && isLabel(start > 0 ? piece(start - 1)?.text : lines[at - 1]?.text.text)) continue
    const behind = piece(heads.heads.at(-1)?.to ?? 0)?.text ?? ''
    if (isHead(behind) && !WHO_HEAD.test(behind)) continue
    const read = readRows(piece, heads)
    if (read !== null) return layOutShares(lines, piece, heads, read, at, number())
  }
  return null
}

/** Longer words before the heads are a caption. */
const MAX_LABEL = 6

/** 主要指标 before 单位 and 2027年: the heads are some of those of another table. */
const isLabel = (text: string | undefined): boolean => text !== undefined && text.length <= MAX_LABEL && isHead(text)

/** Pieces of the lines from one on, as they are asked for. */
function piecesFrom(lines: readonly TextLine[], at: number): Pieces {
  const tokens: Token[] = []
  let next = at
  /** page numbers in a row: no table has many */
  let pages = 0
  return (index) => {
    while (tokens.length <= index && next < lines.length && tokens.length < MAX_TOKENS) {
      const line = lines[next]
      if (line === undefined || line.row !== null || line.level > 0) next = lines.length
      else if (next > at && line.text.text.length > MAX_LINE) next = lines.length
      else if (next > at && pages < MAX_PAGES && PAGE_NUMBER_LINE.test(line.text.text)) {
        pages++
        next++
      } else {
        pages = 0
        for (const token of isSpaced(line) ? splitLine(line, next, false) : [wholeLine(line, next)]) tokens.push(token)
        next++
      }
    }
    return tokens[index]
  }
}

interface ShareRows {
  rows: CellRange[][]
  /** piece behind the last cell */
  end: number
  /** names that may be two cells, or shares behind the last row that was read */
  unsure: boolean
}

/** Cells of one part of a row. */
interface Share {
  cells: CellRange[]
  end: number
  /** that of the row; null where none is printed */
  number: number | null
  name: string
  value: number
  /** its name was put together of words that nothing joins */
  loose: boolean
}

function readRows(piece: Pieces, heads: ShareHeads): ShareRows | null {
  const rows: CellRange[][] = []
  const shares: Share[] = []
  const first = heads.heads[0]?.from ?? 0
  const until = heads.heads.at(-1)?.to ?? 0
  let at = until
  let row: CellRange[] = []
  /** behind the last heads: below them stands a share */
  let again = until
  for (;;) {
    if (at !== again && repeats(piece, first, until, at)) {
      if (row.length > 0) rows.push(row)
      row = []
      rows.push(heads.heads.map(({ from, to }) => ({ from: from - first + at, to: to - first + at })))
      at += until - first
      again = at
      continue
    }
    const share = readShare(piece, heads, at)
    if (share === null) break
    if (row.length > 0 && isOwnLine(piece, share)) {
      rows.push(row)
      row = []
    }
    shares.push(share)
    row.push(...share.cells)
    at = share.end
    // nothing but the sum stands last
    if (shares.length > 1 && WHOLE_PLACE.test(share.name)) break
    if (row.length < heads.width * heads.parts) continue
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  if (shares.length < MIN_SHARES) return null
  const isUncertain = shares.some(({ loose }) => loose) || goesOn(piece, at) || !countsOn(shares)
  return { rows, end: at, unsure: isUncertain && !addsUp(shares) }
}

/** The numbers of the rows are those from one on, in whatever order the tables stand beside each other. */
function countsOn(shares: readonly Share[]): boolean {
  const numbers = shares.flatMap(({ number }) => (number === null ? [] : [number]))
  return new Set(numbers).size === numbers.length && numbers.every((number) => number >= 1 && number <= numbers.length)
}

/** The heads come again on the next page. */
function repeats(piece: Pieces, first: number, until: number, at: number): boolean {
  for (let i = first; i < until; i++) if (piece(i)?.text !== piece(at + i - first)?.text) return false
  return true
}

/** The share opens a line on which others stand too, or stands alone on it: lines are rows. */
function isOwnLine(piece: Pieces, { cells, end }: Share): boolean {
  const from = cells[0]?.from ?? 0
  const first = piece(from)
  return first !== undefined && piece(from - 1)?.line !== first.line && piece(end - 1)?.line === first.line
}

function readShare(piece: Pieces, { width, numbered, values, remarks }: ShareHeads, at: number): Share | null {
  const isWhole = WHOLE_PLACE.test(nameFrom(piece, at, remarks)?.text ?? '')
  const from = numbered && !isWhole ? at + 1 : at
  if (from > at && !/^\d{1,3}$/u.test(piece(at)?.text ?? '')) return null
  const name = nameFrom(piece, from, remarks)
  if (name === null) return null
  const cells: CellRange[] = numbered ? [{ from: at, to: from }, { from, to: name.to }] : [{ from, to: name.to }]
  let end = name.to
  for (const last = end + values; end < last; end++) {
    if (!isShare(piece(end)?.text)) return null
    cells.push({ from: end, to: end + 1 })
  }
  while (cells.length < width) cells.push({ from: end, to: end })
  const text = piece(name.to)?.text ?? ''
  const value = EMPTY_CELL.test(text) ? 0 : Number(/^\d[\d.]*$/u.exec(text)?.[0] ?? NaN)
  return { cells, end, number: numbered && !isWhole ? Number(piece(at)?.text) : null, name: name.text, value, loose: name.loose }
} // prettier-ignore

const isShare = (text: string | undefined): boolean =>
  text !== undefined && (VALUE_CELL.test(text) || EMPTY_CELL.test(text))

/**
 * The pieces up to the next share as one name: letters that stand apart, words that a bracket joins. Other words may be one
 * name that is broken, but not where one of them may be a remark.
 */
function nameFrom(piece: Pieces, at: number, remarks: number): { text: string; to: number; loose: boolean } | null {
  let text = ''
  let loose = false
  for (let to = at; to < at + MAX_PIECES; to++) {
    const next = piece(to)?.text
    if (next === undefined) return null
    if (isShare(next)) return to > at && /\p{Script=Han}/u.test(text) ? { text, to, loose } : null
    if (text.length + next.length > MAX_NAME || ENDS.test(next) || HEADING_CELL.test(next)) return null
    if (NUMBERED_CELL.test(next)) return null
    const isJoined = isSpreadOver(piece, at, to) || BRACKET.test(next) || isOpen(text)
    if (to > at && !isJoined && remarks > 0) return null
    loose ||= to > at && !isJoined
    text += next
  }
  return null
}

const isSpreadOver = (piece: Pieces, at: number, to: number): boolean =>
  isLetter(piece(to)?.text) && isLetter(piece(Math.max(at, to - 1))?.text)

/** Signs that stand in no name. */
const ENDS = /[。；，！？：]/u
const BRACKET = /^[（(]/u
const isOpen = (text: string): boolean => OPEN_NAME.test(text)

/** More shares stand right behind the last row: cells that were not understood. */
function goesOn(piece: Pieces, at: number): boolean {
  for (let i = at; i < at + AHEAD; i++) {
    const text = piece(i)?.text ?? ''
    if (ENDS.test(text) || HEADING_CELL.test(text) || NUMBERED_CELL.test(text)) return false
    if (/^\d[\d.]*$/u.test(text)) return true
  }
  return false
}

/** The row of the sum says what the others make: no cell is lost. */
function addsUp(shares: readonly Share[]): boolean {
  const whole = shares.filter(({ name }) => WHOLE_PLACE.test(name))
  const sum = shares.filter(({ name }) => !WHOLE_PLACE.test(name)).reduce((total, { value }) => total + value, 0)
  return whole.length === 1 && Number(sum.toPrecision(12)) === whole[0]?.value
}

function layOutShares<L extends TextLine>(
  lines: readonly L[],
  piece: Pieces,
  heads: ShareHeads,
  { rows, end, unsure }: ShareRows,
  at: number,
  table: number,
): RecordsFound<L> | null {
  const first = piece(heads.heads[0]?.from ?? 0)
  const last = piece(end - 1)
  const line = lines[at]
  const lastLine = lines[last?.line ?? at]
  if (first === undefined || last === undefined || line === undefined || lastLine === undefined) return null
  const tokens = Array.from({ length: end }, (_, index) => {
    const token = piece(index) as Token
    return { ...token, line: token.line - at, last: token.last - at }
  })
  const columns = heads.heads.map((head, index) => ({ ...head, name: heads.names[index] ?? '' }))
  const full = rows.map((row) => {
    const to = row.at(-1)?.to ?? 0
    return [...row, ...Array.from({ length: columns.length - row.length }, () => ({ from: to, to }))]
  })
  const head = { columns, kinds: columns.map(() => 'any' as const), end: columns.at(-1)?.to ?? 0 }
  const from = unitAt(line, first.span.start)
  const to = unitAt(lastLine, last.span.end)
  const { length } = lastLine.text.text
  const own = lines.slice(at, last.line + 1)
  // what stands behind the table on its last line is none of its rows
  if (to < length) own[own.length - 1] = { ...lastLine, marks: [] }
  const made = layOut(own, tokens, head, full, 0, own.length, table)
  const before = from > 0 ? [cutLine(line, 0, from)] : []
  const behind = to < length ? [{ ...cutLine(lastLine, to, length), bold: 0 }] : []
  return { lines: [...before, ...(unsure ? made.map(doubted) : made), ...behind], end: last.line + 1 }
}

const doubted = <L extends TextLine>(line: L): L =>
  line.row === null ? line : { ...line, row: { ...line.row, unsure: true } }

/** The unit that stands at a place of the source, or the first behind it. */
function unitAt({ text: { at } }: TextLine, place: number): number {
  const found = at.findIndex((one) => one >= place)
  return found < 0 ? at.length : found
}
