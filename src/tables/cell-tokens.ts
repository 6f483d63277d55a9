import { prefix, startsAt } from '../text/affix.js'
import type { Span } from '../model.js'
import { sourceSpan } from '../text/mapped-text.js'
import { BOUND_BEFORE, BOUND_BEHIND } from '../words/table-cells.js'
import type { TextLine } from './text-line.js'

const BOUND = prefix(BOUND_BEFORE)

/** A piece of text that may be a cell or a part of one. */
export interface Token {
  text: string
  /** first and last line that it stands on */
  line: number
  last: number
  span: Span
  /** stretches inside the span that are no part of it */
  holes: Span[]
  /** last of its line */
  ends: boolean
}

/** Gaps between columns that a line needs to be read as set in columns. */
const MIN_GAPS = 2

/** Does white space stand inside a line? */
export function isSpaced({ text }: TextLine): boolean {
  // units that stand side by side have nothing between them
  if (text.start !== undefined) return false
  const { at } = text
  return (at[at.length - 1] ?? 0) - (at[0] ?? 0) >= at.length
}

/** A longer word is not set with blanks between its letters. */
const LONGEST_SPREAD = 5

/** Is the line one short word with blanks between all of its letters: 指 标, 单 位? */
export function isSpread({ text: { text, at } }: TextLine): boolean {
  for (let i = 1; i < at.length; i++) if ((at[i] ?? 0) - (at[i - 1] ?? 0) < 2) return false
  return text.length > 1 && text.length <= LONGEST_SPREAD
}

/** Does the line end in the pipe that closes a cell: `指标名称 |`? The pipe may stand on a line of its own behind it. */
export function isClosed({ marks, span }: TextLine, source: string): boolean {
  const last = marks.at(-1)
  if (last !== undefined && last.end === span.end && last.end - last.start === 1 && source[last.start] === '|')
    return true
  return PIPE_LINE.test(source.slice(span.end, span.end + PIPE_REACH))
}

const PIPE_LINE = /^[ \t]*\r?\n\s{0,4}\|[ \t]*(?:\r?\n|$)/u
const PIPE_REACH = 12

/** A whole line as one piece. */
export function wholeLine(line: TextLine, index: number): Token {
  const { text } = line.text
  return { text, line: index, last: index, span: sourceSpan(line.text, 0, text.length), holes: holesIn(line), ends: true }
} // prettier-ignore

/** Markup inside the text of a line, and before it: a pipe that leads a cell is no part of a longer one. */
function holesIn(line: TextLine): Span[] {
  const { end } = sourceSpan(line.text, 0, line.text.text.length)
  return line.marks.filter((mark) => mark.end <= end)
}

/** Put the pieces of one cell together; what stands between them is no part of it. */
export function joinTokens(one: Token, next: Token): Token {
  const gap = { start: one.span.end, end: next.span.start }
  return {
    text: one.text + next.text,
    line: one.line,
    last: next.last,
    span: { start: one.span.start, end: next.span.end },
    holes: [...one.holes, ...(gap.end > gap.start ? [gap] : []), ...next.holes],
    ends: next.ends,
  }
}

/**
 * Pieces of a line between white space; where columns are set wide apart, one blank parts nothing (指 标). A lone
 * comparison word belongs to the number beside it.
 *
 * @param line the line
 * @param index its place among the lines
 * @param wide whether only wide gaps part columns
 */
export function splitLine(line: TextLine, index: number, wide: boolean = isWide(line)): Token[] {
  const { text, at } = line.text
  const tokens: Token[] = []
  const { length } = text
  const least = wide ? 2 : 1
  let from = 0
  for (let i = 1; i <= length; i++) {
    const blank = text.charCodeAt(i) === BLANK ? 1 : 0
    if (i < length && gapBefore(line, i, blank) < least) continue
    const piece = text.slice(from, i)
    const span = sourceSpan(line.text, from, i)
    const last = tokens.at(-1)
    from = i + blank
    i = from
    // 萧 县, 合 计 at the head of a row: one word set wide
    const opens = tokens.length === 1 || (tokens.length === 2 && DIGITS.test(tokens[0]?.text ?? ''))
    const isSpreadWord = opens && LETTER.test(piece) && LETTER.test(last?.text ?? '')
    if (last !== undefined && (isSpreadWord || BOUND_BEHIND.has(piece) || startsAt(BOUND, last.text))) {
      last.text += piece
      last.span = { start: last.span.start, end: span.end }
    } else if (piece !== '') {
      tokens.push({ text: piece, line: index, last: index, span, holes: marksIn(line, span), ends: false })
    }
  }
  const last = tokens.at(-1)
  if (last !== undefined) last.ends = at.length > 0
  return tokens
}

/** A function of its own, as {@link isMark}. */
const marksIn = ({ marks }: TextLine, { start, end }: Span): Span[] =>
  marks.filter((mark) => mark.start >= start && mark.end <= end)

const BLANK = 0x20
const LETTER = /^\p{Script=Han}$/u
const DIGITS = /^\d+$/u

/** Blanks between a unit and the one before it; markup is none. */
function gapBefore({ text: { at }, marks }: TextLine, i: number, blank: number): number {
  const before = at[i - 1] ?? 0
  const after = at[i + blank] ?? 0
  if (after - before < 2 || isMark(marks, before + 1, after)) return 0
  return after - before - 1
}

/** A function of its own: a closure over the places would be made for every unit of a line. */
const isMark = (marks: readonly Span[], from: number, to: number): boolean =>
  marks.some(({ start, end }) => start === from && end === to)

/** Are the columns of a line set wide apart? */
export function isWide(line: TextLine): boolean {
  const { text } = line.text
  let gaps = 0
  for (let i = 1; i < text.length; i++) if (gapBefore(line, i, text.charCodeAt(i) === BLANK ? 1 : 0) > 1) gaps++
  return gaps >= MIN_GAPS
}

/** Is a line parted in so many places at least? Counts markup too; a line has one piece more than places at most. */
export function isParted({ text: { text, at } }: TextLine, least: number): boolean {
  let places = 0
  for (let i = 1; i < at.length && places < least; i++)
    if ((at[i] ?? 0) - (at[i - 1] ?? 0) > 1 || text.charCodeAt(i) === BLANK) places++
  return places >= least
}
