import type { Span } from '../model.js'
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
    if (width < MIN_CELLS) continue
    const rows: [number, number][] = []
    let same = 0
    let next = at
    while (next < lines.length) {
      const last = endOfRow(text, lines, next, width)
      if (last < 0) break
      if (countPipes(text, lines, next, last) === width) same++
      rows.push([next, last])
      next = last + 1
    }
    if (same < MIN_ROWS) continue
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

const isClosed = (text: string, { end }: Span): boolean => text[end - 1] === '|'

function pipesIn(text: string, { start, end }: Span): number {
  let pipes = 0
  for (let i = text.indexOf('|', start); i >= 0 && i < end; i = text.indexOf('|', i + 1)) pipes++
  return pipes
}
