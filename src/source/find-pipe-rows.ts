import type { Span } from '../model.js'
import { UNIT_ROW } from '../words/table-cells.js'
import { trimSpan } from './trim-span.js'

/** A row must have this many cells at least, and as many rows in a run must have the same number. */
const MIN_CELLS = 2
const MIN_ROWS = 2
/** Lines that the cells of one row may go on over, and its length. */
const MAX_LINES = 12
const MAX_ROW = 6000
/** 索引号: | 0112 | 主题分类: | 卫生 |: labels and their values, not the row of a table. */
const LABEL = /^[^|]{1,20}[:：]\s*\|/u

/**
 * Find the rows of tables that a converter of web pages prints, one a line with a pipe between the cells and one at the end
 * (`1 | 新建社区医院10家 | 市卫生健康委 |`). The text of a cell may go on over lines; a row of merged cells has fewer.
 *
 * @param text the text as it is kept
 * @param printed its lines that are not empty, in order
 * @returns for the first line of each row, its last line, both as indexes
 */
export function findPipeRows(text: string, printed: readonly Span[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  if (!text.includes('|')) return found
  const lines = printed.map((line) => trimSpan(text, line))
  for (let at = 0; at < lines.length; at++) {
    const width = rowWidth(text, lines[at])
    if (width === 0) {
      const opened = openedRows(text, lines, at)
      for (const [first, last] of opened) found.set(first, last)
      if (opened.length > 0) {
        at = opened.at(-1)?.[1] ?? at
        continue
      }
      const end = endOfOpenRows(text, lines, at)
      for (let i = at; i < end; i++) found.set(i, i)
      at = Math.max(at, end - 1)
      continue
    }
    if (width < MIN_CELLS) continue
    const most = widthBelow(text, lines, at, width)
    const rows: [number, number][] = []
    let same = 0
    let next = at
    while (next < lines.length) {
      const last = endOfRow(text, lines, next, most)
      if (last < 0) break
      if (countPipes(text, lines, next, last) === most) same++
      rows.push([next, last])
      next = last + 1
    }
    if (same < MIN_ROWS) continue
    // 主要指标 | alone above the names of a table on its side, and again above those of the next
    if (rowWidth(text, lines[at - 1]) === 1 && !found.has(at - 1) && comesAgain(text, lines, at - 1))
      found.set(at - 1, at - 1)
    for (const [first, last] of rows) found.set(first, last)
    at = next - 1
  }
  return found
}

/** Cells of a line that can be the first row: what its pipes close. */
function rowWidth(text: string, line: Span | undefined): number {
  if (line === undefined || !isClosed(text, line) || text[line.start] === '|') return 0
  return LABEL.test(text.slice(line.start, Math.min(line.end, line.start + 40))) ? 0 : pipesIn(text, line)
}

/** Rows of heads, where a head that stands over several columns is printed once, so that the rows below are wider. */
const HEADS = 2
const MIN_HEADS = 3

/** Cells of the rows below the heads that a line begins; those of the line itself where no wider row follows. */
function widthBelow(text: string, lines: readonly Span[], at: number, width: number): number {
  let most = width
  for (let i = at + 1; width >= MIN_HEADS && i <= at + HEADS; i++) {
    const below = rowWidth(text, lines[i])
    if (below === 0) break
    most = Math.max(most, below)
  }
  return most
}

/** Fewest rows that show a table where a pipe stands before each cell, and fewest cells of the widest. */
const MIN_OPENED_ROWS = 3
const MIN_OPENED_CELLS = 3

/**
 * The rows that begin at a line where each cell but the first stands on a line of its own behind a pipe, and a pipe alone ends the
 * row (`1`, `| 新建社区医院`, `| 10家`, `|`): for each its first and last line. None where they are too few.
 */
function openedRows(text: string, lines: readonly Span[], at: number): [number, number][] {
  const rows: [number, number][] = []
  let most = 0
  let first = at
  for (let last = endOfOpened(text, lines, first); last >= 0; last = endOfOpened(text, lines, first)) {
    rows.push([first, last])
    most = Math.max(most, last - first)
    first = last + 1
  }
  return rows.length >= MIN_OPENED_ROWS && most >= MIN_OPENED_CELLS ? rows : []
}

/** Last line of such a row; -1 where none begins. A pipe alone with another cell behind it holds an empty one. */
function endOfOpened(text: string, lines: readonly Span[], from: number): number {
  const first = lines[from]
  if (first === undefined || pipesIn(text, first) > 0) return -1
  const opens = (line: Span | undefined): line is Span => line !== undefined && text[line.start] === '|'
  let at = from + 1
  for (let line = lines[at]; opens(line); line = lines[++at]) {
    if (line.end - first.start > MAX_ROW) return -1
    // `| |` alone behind the name of a group: its other cells are empty
    if (pipesIn(text, line) > 1)
      return !opens(lines[at + 1]) && EMPTY_CELLS.test(text.slice(line.start, line.end)) ? at : -1
    if (!opens(lines[at + 1])) return line.end - line.start === 1 && at > from + 1 ? at : -1
  }
  return -1
}

/** Pipes with nothing between them. */
const EMPTY_CELLS = /^\|(?:[^\S\n]{0,8}\|){1,20}$/u

/** Fewest rows that show a table where no pipe closes them. */
const MIN_OPEN_ROWS = 3

/**
 * End of the rows that begin at a line with pipes between the cells and none behind the last (`指标 | 2027年目标`); the line
 * itself where there are none. Labels and the links of a menu are none: in a table each row below the heads holds a number.
 */
function endOfOpenRows(text: string, lines: readonly Span[], at: number): number {
  const pipes = openPipes(text, lines[at])
  if (pipes === 0) return at
  let end = at + 1
  while (end < lines.length && openPipes(text, lines[end]) === pipes) end++
  if (end - at < MIN_OPEN_ROWS) return at
  const line = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end)
  if (/[：:]/u.test(line(at))) return at
  for (let i = at + 1; i < end; i++) if (!/\|[^|]*\d/u.test(line(i)) && !UNIT_ROW.test(line(i))) return at
  return end
}

/** Pipes between the cells of a line that none closes or opens. */
function openPipes(text: string, line: Span | undefined): number {
  if (line === undefined || line.end - line.start > MAX_OPEN_ROW) return 0
  return isClosed(text, line) || text[line.start] === '|' ? 0 : pipesIn(text, line)
}

const MAX_OPEN_ROW = 600

/** Last line of the row that begins at a line; -1 where none does. */
function endOfRow(text: string, lines: readonly Span[], from: number, width: number): number {
  const first = lines[from]
  if (first === undefined) return -1
  if (isClosed(text, first)) return pipesIn(text, first) <= width ? from : -1
  let pipes = 0
  for (let i = from; i < lines.length && i < from + MAX_LINES; i++) {
    const line = lines[i] as Span
    if (line.end - first.start > MAX_ROW) return -1
    pipes += pipesIn(text, line)
    if (pipes > width || (i === from && pipes === 0)) return -1
    if (isClosed(text, line)) return pipes === width ? i : -1
  }
  return -1
}

function countPipes(text: string, lines: readonly Span[], from: number, to: number): number {
  let pipes = 0
  for (let i = from; i <= to; i++) pipes += pipesIn(text, lines[i] as Span)
  return pipes
}

/** Lines from one head over a table on its side to the next, where it comes again. */
const MAX_BLOCK = 12

function comesAgain(text: string, lines: readonly Span[], at: number): boolean {
  const line = lines[at] as Span
  const words = text.slice(line.start, line.end)
  return lines
    .slice(at + 2, at + MAX_BLOCK)
    .some(({ start, end }) => end - start === words.length && text.startsWith(words, start))
}

const isClosed = (text: string, { end }: Span): boolean => text[end - 1] === '|'

const PIPE = 0x7c

/** Counted unit by unit: a search would go on behind the line, to a pipe that may be far off. */
function pipesIn(text: string, { start, end }: Span): number {
  let pipes = 0
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === PIPE) pipes++
  return pipes
}
