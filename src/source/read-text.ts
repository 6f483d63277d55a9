import type { Block, Source, SourceCell, Span } from '../model.js'
import { findMarks, MARKUP_SIGNS } from './find-marks.js'

/** Dashes, colons and pipes under the head of a Markdown table. */
const DELIMITER_SIGNS = /^[\s|:-]+$/u
const isDelimiterRow = (line: string): boolean =>
  line.includes('--') && line.includes('|') && DELIMITER_SIGNS.test(line)
const enum Sign {
  Break = 1,
  Tab = 2,
  Pipe = 4,
  Markup = 8,
}

/** What the reading of a line has to know of its units. */
const SIGNS = new Uint8Array(0x10000)
for (const code of [10, 11, 12, 13, 0x85, 0x2028, 0x2029]) SIGNS[code] = Sign.Break
SIGNS[9] = Sign.Tab
SIGNS[0x7c] = Sign.Pipe
for (const sign of MARKUP_SIGNS) SIGNS[sign.charCodeAt(0)] = Sign.Markup

/**
 * Read plain text (and the markup that converters leave in it) into blocks: one a line, one a table row.
 *
 * @param text the text as it is kept, without byte order mark
 */
export function readText(text: string): Source {
  const blocks: Block[] = []
  const state: TableState = { table: -1, open: null, head: null }
  let start = 0
  while (start <= text.length) {
    let end = start
    let signs = 0
    for (; end < text.length; end++) {
      const sign = SIGNS[text.charCodeAt(end)] ?? 0
      if (sign === 0) continue
      if ((sign & Sign.Break) !== 0) break
      signs |= sign
    }
    if (end > start) readLine(text, start, end, signs, blocks, state)
    start = end + 1
  }
  return { text, format: 'text', blocks, messages: [] }
}

/** A longer line with tabs is a text that has lost its line breaks, not a row. */
const MAX_ROW = 6000

interface TableState {
  table: number
  /** how the rows of the open table are written */
  open: 'tab' | 'pipe' | null
  /** first row of the open table */
  head: Block | null
}

/**
 * A delimiter row stands under the head of a table: the row above begins a table of its own, unless it repeats the head
 * that is open already (on each page).
 */
function startTable(text: string, blocks: Block[], state: TableState): void {
  const head = blocks.at(-1)
  const before = blocks.at(-2)
  if (head === undefined || before?.kind !== 'row' || before.table !== head.table) return
  const words = (row: Block): string => (row.cells ?? []).map(({ span }) => text.slice(span.start, span.end)).join('|')
  if (state.head !== null && words(state.head) === words(head)) return
  head.table = ++state.table
  state.head = head
}

/** A row needs a second row beside it, or three cells; one tab in running text is no table. */
function readLine(text: string, start: number, end: number, signs: number, blocks: Block[], state: TableState): void {
  const span = trimSpan(text, { start, end })
  if (span.end <= span.start) return
  const found = findMarks(text, start, end, (signs & Sign.Markup) !== 0)
  const { marks, breaks } = found
  const canBeRow = span.end - span.start <= MAX_ROW
  if (canBeRow && (text[span.start] === '|' || (state.open === 'pipe' && (signs & Sign.Pipe) !== 0))) {
    const last = blocks.at(-1)
    if (isDelimiterRow(text.slice(start, end))) {
      if (last?.kind === 'row') {
        startTable(text, blocks, state)
        last.marks.push(span)
        last.span = { start: last.span.start, end: span.end }
      } else blocks.push({ kind: 'paragraph', span, marks: [span] })
      return
    }
    const cells = splitCells(text, start, end, '|')
    // a row of one cell closes its pipe
    if (cells.length > 1 || (cells.length === 1 && text[span.start] === '|' && isClosedRow(text, span))) {
      pushRow(blocks, state, 'pipe', span, [...marks, ...pipeMarks(text, start, end)].sort(byStart), cells)
      return
    }
  }
  if (canBeRow && (signs & Sign.Tab) !== 0) {
    const cells = splitCells(text, start, end, '\t')
    const filled = cells.filter((cell) => cell.span.end > cell.span.start).length
    const isRow = state.open === 'tab' ? cells.length > 1 : filled > 1
    if (isRow) {
      pushRow(blocks, state, 'tab', span, marks, cells)
      return
    }
  }
  state.open = null
  // 指标名称 |: a page that prints one cell a line closes each with a pipe
  if ((signs & Sign.Pipe) !== 0 && isClosedRow(text, span) && (marks.at(-1)?.end ?? 0) < span.end)
    marks.push({ start: span.end - 1, end: span.end })
  if (breaks.length > 0) {
    let from = start
    let nextMark = 0
    for (const { start: to, end: next } of [...breaks, { start: end, end }]) {
      const piece = trimSpan(text, { start: from, end: to })
      const inside: Span[] = []
      for (let mark = marks[nextMark]; mark !== undefined && mark.start < to; mark = marks[++nextMark])
        if (mark.start >= from && mark.end <= to) inside.push(mark)
      if (piece.end > piece.start) blocks.push(textBlock(piece, inside, from === start ? found.level : 0))
      if (next > to)
        blocks.push({ kind: 'paragraph', span: { start: to, end: next }, marks: [{ start: to, end: next }] })
      from = next
    }
    return
  }
  blocks.push(textBlock(span, marks, found.level))
}

const isClosedRow = (text: string, { start, end }: Span): boolean => end - start > 1 && text[end - 1] === '|'

function textBlock(span: Span, marks: Span[], level: number): Block {
  return level > 0 ? { kind: 'heading', span, marks, level } : { kind: 'paragraph', span, marks }
}

const byStart = (a: Span, b: Span): number => a.start - b.start

function pushRow(
  blocks: Block[],
  state: TableState,
  open: 'tab' | 'pipe',
  span: Span,
  marks: Span[],
  cells: SourceCell[],
): void {
  const isFirst = state.open !== open
  if (isFirst) state.table++
  state.open = open
  let next = 0
  for (const cell of cells) {
    while (next < marks.length && (marks[next]?.start ?? 0) < cell.span.start) next++
    for (let i = next; (marks[i]?.start ?? Infinity) < cell.span.end; i++) {
      const mark = marks[i]
      if (mark !== undefined && mark.end <= cell.span.end) cell.marks.push(mark)
    }
  }
  const first = cells[0]?.span.start ?? span.start
  const row: Block = {
    kind: 'row',
    span: { start: Math.min(span.start, first), end: span.end },
    marks,
    cells,
    table: state.table,
  }
  if (isFirst) state.head = row
  blocks.push(row)
}

function splitCells(text: string, start: number, end: number, separator: '\t' | '|'): SourceCell[] {
  const cells: SourceCell[] = []
  let from = start
  const sign = separator.charCodeAt(0)
  for (let i = start; i <= end; i++) {
    const cut = i === end || (text.charCodeAt(i) === sign && !(separator === '|' && text[i - 1] === '\\'))
    if (!cut) continue
    cells.push({ span: trimSpan(text, { start: from, end: i }), marks: [] })
    from = i + 1
  }
  if (separator === '|') {
    const outer = trimSpan(text, { start, end })
    if (text[outer.start] === '|') cells.shift()
    if (text[outer.end - 1] === '|') cells.pop()
  }
  return cells
}

function pipeMarks(text: string, start: number, end: number): Span[] {
  const marks: Span[] = []
  for (let i = text.indexOf('|', start); i >= 0 && i < end; i = text.indexOf('|', i + 1))
    if (text[i - 1] !== '\\') marks.push({ start: i, end: i + 1 })
  return marks
}

/** White space off both ends; an empty span stays at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space and characters without a glyph, as `foldText` drops them. */
export function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xad ||
    code === 0x85 ||
    code === 0x1680
  )
}
