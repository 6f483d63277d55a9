import type { Block, SourceCell, Span } from '../model.js'
import { NO_GROUP_ROW } from '../words/table-cells.js'
import { trimSpan } from './trim-span.js'

/** Dashes, colons and pipes under the head of a table. */
const DELIMITER_SIGNS = /^[\s|:-]+$/u
const isDelimiterRow = (line: string, row: boolean): boolean =>
  line.includes(row ? '-' : '--') && line.includes('|') && DELIMITER_SIGNS.test(line)

const ONLY_PIPES = /^[|\s]+$/u

/** ┌──┬──┐, ├──┼──┤: the rules of a table drawn with signs, and the sign between its cells. */
const RULE_SIGNS = /^[\s\u2500-\u257f]+$/u
const BAR = '│'
/** │ 区 ├────┼────┤: a rule beside a cell that goes on over it. */
const PART_RULE = /[├┼┣╋╠][─━═][^\p{L}\p{N}]*$/u
const isRule = (line: string): boolean => /[─━═]/u.test(line) && (RULE_SIGNS.test(line) || PART_RULE.test(line))

/** ├──┬──┼──┤ under the heads: a cell above ┬ reaches over two columns below, and gets an empty one beside it. */
function widenHead(head: Block, rule: string): void {
  const cells = head.cells ?? []
  let at = 0
  for (const sign of rule.replace(/^[^├┣╠]*[├┣╠]/u, '')) {
    const cell = cells[at]
    if (cell === undefined) return
    if ('┬┳╦'.includes(sign)) {
      const end = cell.span.end
      cells.splice(at + 1, 0, { span: { start: end, end }, marks: NO_MARKS })
      at++
    } else if ('┼╋╬┴┻╩'.includes(sign)) at++
  }
}

/** A longer line with tabs is a text that has lost its line breaks, not a row. */
const MAX_ROW = 6000

/** What a grammar knows of a line. */
export interface LineSigns {
  /** markup on the line, ascending and disjoint */
  marks: readonly Span[]
  /** level of a heading, 0 for none */
  level: number
  /** line breaks inside the line, ascending, markup themselves */
  breaks: readonly Span[]
  /** the line is a row of a table whether it begins with a pipe or not */
  row: boolean
}

export interface LineReader {
  /** blocks of the lines read so far, in document order */
  blocks: Block[]
  /** read the line between two offsets into blocks */
  read: (start: number, end: number, signs?: LineSigns) => void
}

const PLAIN: LineSigns = { marks: [], level: 0, breaks: [], row: false }

interface TableState {
  table: number
  /** how the rows of the open table are written */
  open: 'tab' | 'pipe' | 'bar' | null
  /** first row of the open table */
  head: Block | null
}

/**
 * A reader of lines: one block a line; a line between pipes or with tabs is a row of a table. A row with tabs needs a
 * second row beside it, or three cells; one tab in running text is no table.
 *
 * @param text the text as it is kept
 */
export function createLineReader(text: string): LineReader {
  const blocks: Block[] = []
  const state: TableState = { table: -1, open: null, head: null }
  return {
    blocks,
    read(start, end, signs = PLAIN) {
      readLine(text, start, end, signs, blocks, state)
    },
  }
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

function readLine(
  text: string,
  start: number,
  end: number,
  { marks, level, breaks, row }: LineSigns,
  blocks: Block[],
  state: TableState,
): void {
  const span = trimSpan(text, { start, end })
  if (span.end <= span.start) return
  const canBeRow = span.end - span.start <= MAX_ROW
  // ||||: cells of nothing, which a page that prints one cell a line leaves behind
  if (
    canBeRow &&
    state.open !== 'pipe' &&
    text[span.start] === '|' &&
    ONLY_PIPES.test(text.slice(span.start, span.end))
  ) {
    blocks.push({ kind: 'paragraph', span, marks: [span] })
    return
  }
  // a pipe that is markup already stands before a cell, not around a row
  const isLed = marks[0]?.start === span.start && text[span.start] === '|'
  if (
    canBeRow &&
    !isLed &&
    (text[span.start] === '|' || ((row || state.open === 'pipe') && holds(text, '|', start, end)))
  ) {
    const last = blocks.at(-1)
    if (isDelimiterRow(text.slice(start, end), row)) {
      if (last?.kind === 'row') {
        startTable(text, blocks, state)
        last.marks.push(span)
        last.span = { start: last.span.start, end: span.end }
      } else blocks.push({ kind: 'paragraph', span, marks: [span] })
      return
    }
    // a pipe before the first cell is a border, but where the rows above have none: there it closes an empty cell
    const hasBorder = !row || state.open !== 'pipe' || text[state.head?.span.start ?? start] === '|'
    const cells = splitCells(text, start, end, '|', hasBorder)
    // a row of one cell closes its pipe
    if (cells.length > 1 || (cells.length === 1 && (row || text[span.start] === '|') && isClosedRow(text, span))) {
      pushRow(blocks, state, 'pipe', span, [...marks, ...pipeMarks(text, start, end)].sort(byStart), cells)
      return
    }
  }
  if (canBeRow && isDrawn(text.charCodeAt(span.start))) {
    if (isRule(text.slice(start, end))) {
      const last = blocks.at(-1)
      if (state.open === 'bar' && last?.kind === 'row') {
        if (last === state.head) widenHead(last, text.slice(start, end))
        last.marks.push(span)
        last.span = { start: last.span.start, end: span.end }
      } else blocks.push({ kind: 'paragraph', span, marks: [span] })
      return
    }
    const cells = text[span.start] === BAR ? splitCells(text, start, end, BAR) : []
    if (cells.length > 1) {
      pushRow(blocks, state, 'bar', span, [...marks, ...pipeMarks(text, start, end, BAR)].sort(byStart), cells)
      return
    }
  }
  if (canBeRow && holds(text, '\t', start, end)) {
    const cells = splitCells(text, start, end, '\t')
    const filled = cells.filter((cell) => cell.span.end > cell.span.start).length
    const isRow = state.open === 'tab' ? cells.length > 1 : filled > 1
    if (isRow) {
      pushRow(blocks, state, 'tab', span, [...marks], cells)
      return
    }
  }
  // 一、接种服务 between rows of one width: what the rows below it belong to
  if (state.open === 'tab' && isGroup(text, span, state.head)) {
    pushRow(blocks, state, 'tab', span, [...marks], [{ span, marks: NO_MARKS }])
    return
  }
  state.open = null
  // 指标名称 |: a page that prints one cell a line closes each with a pipe
  if (isClosedRow(text, span) && (marks.at(-1)?.end ?? 0) < span.end)
    marks = [...marks, { start: span.end - 1, end: span.end }]
  let from = start
  let next = 0
  for (const { start: to, end: after } of [...breaks, { start: end, end }]) {
    const piece = trimSpan(text, { start: from, end: to })
    const inside: Span[] = []
    for (let mark = marks[next]; mark !== undefined && mark.start < to; mark = marks[++next])
      if (mark.start >= from && mark.end <= to) inside.push(mark)
    if (piece.end > piece.start) blocks.push(textBlock(piece, inside, from === start ? level : 0))
    if (after > to)
      blocks.push({ kind: 'paragraph', span: { start: to, end: after }, marks: [{ start: to, end: after }] })
    from = after
  }
}

/**
 * A short line of words without a sign of a sentence, behind rows with tabs and before one as wide as the first: a page number is
 * none, nor is what a page prints over the heads that it repeats.
 */
function isGroup(text: string, { start, end }: Span, head: Block | null): boolean {
  const width = head?.cells?.length ?? 0
  if (head === null || width < MIN_WIDTH || end - start > LONGEST_GROUP) return false
  const words = text.slice(start, end)
  if (!GROUP_WORDS.test(words) || NO_GROUP_ROW.test(words)) return false
  let from = end
  while (from < text.length && isBreakOrBlank(text.charCodeAt(from))) from++
  let to = from
  let tabs = 0
  for (; to < Math.min(text.length, from + MAX_ROW); to++) {
    const code = text.charCodeAt(to)
    if (code === LINE_FEED) break
    if (code === TAB) tabs++
  }
  return tabs === width - 1 && text.slice(head.span.start, head.span.end) !== text.slice(from, to).trim()
}

/** A narrower table has no groups that a line of its own names. */
const MIN_WIDTH = 3
const LONGEST_GROUP = 24
const GROUP_WORDS = /\p{Script=Han}{2}/u
const LINE_FEED = 0x0a
const TAB = 0x09
const isBreakOrBlank = (code: number): boolean =>
  code === LINE_FEED || code === 0x0d || code === 0x20 || code === 0x3000

const isClosedRow = (text: string, { start, end }: Span): boolean => end - start > 1 && text[end - 1] === '|'

/** Signs by which tables are drawn, U+2500 to U+257F. */
const isDrawn = (code: number): boolean => code >= 0x2500 && code <= 0x257f

/** A loop: looking for a sign that is nowhere would read the whole text for each line. */
function holds(text: string, sign: string, start: number, end: number): boolean {
  const code = sign.charCodeAt(0)
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === code) return true
  return false
}

function textBlock(span: Span, marks: Span[], level: number): Block {
  return level > 0 ? { kind: 'heading', span, marks, level } : { kind: 'paragraph', span, marks }
}

const byStart = (a: Span, b: Span): number => a.start - b.start

function pushRow(
  blocks: Block[],
  state: TableState,
  open: 'tab' | 'pipe' | 'bar',
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
      if (mark !== undefined && mark.end <= cell.span.end)
        if (cell.marks === NO_MARKS) cell.marks = [mark]
        else cell.marks.push(mark)
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

/** One for all: most cells have none. */
const NO_MARKS: Span[] = []

function splitCells(
  text: string,
  start: number,
  end: number,
  separator: '\t' | '|' | typeof BAR,
  hasBorder = true,
): SourceCell[] {
  const cells: SourceCell[] = []
  let from = start
  const sign = separator.charCodeAt(0)
  for (let i = start; i <= end; i++) {
    const cut = i === end || (text.charCodeAt(i) === sign && !(separator === '|' && text[i - 1] === '\\'))
    if (!cut) continue
    cells.push({ span: trimSpan(text, { start: from, end: i }), marks: NO_MARKS })
    from = i + 1
  }
  if (separator !== '\t') {
    const outer = trimSpan(text, { start, end })
    if (hasBorder && text[outer.start] === separator) cells.shift()
    if (text[outer.end - 1] === separator) cells.pop()
  }
  return cells
}

function pipeMarks(text: string, start: number, end: number, sign = '|'): Span[] {
  const marks: Span[] = []
  for (let i = text.indexOf(sign, start); i >= 0 && i < end; i = text.indexOf(sign, i + 1))
    if (text[i - 1] !== '\\') marks.push({ start: i, end: i + 1 })
  return marks
}
