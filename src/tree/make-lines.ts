import type { Block, BlockRole, Source, Span } from '../model.js'
import type { Folder } from '../text/fold.js'
import type { MappedText } from '../text/mapped-text.js'
import { readMarker } from './read-marker.js'

/** One line of the source, or one of the paragraphs that double ideographic spaces divide a line into; or a table row. */
export interface Line {
  span: Span
  /** markup inside the span */
  marks: Span[]
  text: MappedText
  /** heading level the format gives, 0 for none */
  level: number
  /** units at the start of `text` that are bold */
  bold: number
  /** a blank line stands before it */
  blank: boolean
  /** white space stands before it on its line */
  indent: boolean
  /** page number, running header, line of a web page, entry of a table of contents */
  furniture: boolean
  row: Block | null
  /** it is one line with the one before it, from which a page mark was cut */
  goesOn?: boolean
  /** note, head or foot of the pages, where the file says so: it is furniture from the start */
  role?: BlockRole
  /** printed width in half-width units, white space included, up to {@link MAX_WIDTH} */
  width: number
}

/** No text column is so wide: more need not be told apart. */
export const MAX_WIDTH = 200

const IDEOGRAPHIC_SPACE = 0x3000
const GAP = '\u3000\u3000'

/**
 * Turn blocks into lines with their cleaned text.
 *
 * @param source blocks in document order
 * @param fold cleans stretches of the source
 */
export function makeLines(source: Source, fold: Folder): Line[] {
  const lines: Line[] = []
  const addLine = (span: Span, marks: Span[], level: number, blank: boolean, indent: boolean): void => {
    const text = fold(span, marks)
    if (text.text === '') return
    const bold = marks.length === 0 ? 0 : countBold(source.text, text, span, marks)
    const width = measureWidth(source.text, span)
    lines.push({ span, marks, text, level, bold, blank, indent, furniture: false, row: null, width })
  }
  const addRole = (span: Span, marks: Span[], role: BlockRole): void => {
    addLine(span, marks, 0, true, false)
    const line = lines.at(-1)
    if (line?.span === span) Object.assign(line, { furniture: true, role })
  }
  let end = 0
  let gap = -1 // next double ideographic space at or after the block
  for (const block of source.blocks) {
    const { blank, indent } = readGap(source.text, end, block.span.start)
    end = block.span.end
    if (block.kind === 'row') {
      lines.push(rowLine(block, blank, indent))
      continue
    }
    if (gap < block.span.start) {
      gap = source.text.indexOf(GAP, block.span.start)
      if (gap < 0) gap = Infinity
    }
    if (block.role !== undefined) {
      addRole(block.span, block.marks, block.role)
      continue
    }
    const level = block.level ?? 0
    const pieces = gap < block.span.end ? splitAtGaps(source.text, block.span) : []
    if (pieces.length < 2) {
      addLine(block.span, block.marks, level, blank, indent)
      continue
    }
    let mark = 0
    for (const [index, span] of pieces.entries()) {
      const from = mark
      while ((block.marks[mark]?.end ?? Infinity) <= span.end) mark++
      const marks = block.marks.slice(from, mark).filter((m) => m.start >= span.start)
      addLine(span, marks, level, blank && index === 0, indent || index > 0)
    }
  }
  return lines
}

const NO_TEXT: MappedText = { text: '', at: new Uint32Array(0) }

function rowLine(row: Block, blank: boolean, indent: boolean): Line {
  const { span, marks } = row
  return { span, marks, text: NO_TEXT, level: 0, bold: 0, blank, indent, furniture: false, row, width: 0 }
}

function measureWidth(text: string, span: Span): number {
  if (span.end - span.start >= MAX_WIDTH) return MAX_WIDTH
  let width = 0
  for (let i = span.start; i < span.end && width < MAX_WIDTH; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2
  return Math.min(width, MAX_WIDTH)
}

function readGap(text: string, from: number, to: number): { blank: boolean; indent: boolean } {
  let breaks = 0
  let indent = false
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13) {
      if (!(c === 10 && text.charCodeAt(i - 1) === 13)) breaks++
      indent = false
    } else indent = true
  }
  return { blank: breaks > 1, indent }
}

/** Paragraphs of a converter that prints `　　` between them instead of line breaks. */
function splitAtGaps(text: string, span: Span): Span[] {
  const pieces: Span[] = []
  let from = span.start
  let i = text.indexOf(GAP, span.start)
  while (i >= 0 && i < span.end) {
    let to = i
    while (to < span.end && (text.charCodeAt(to) === IDEOGRAPHIC_SPACE || text.charCodeAt(to) === 32)) to++
    // 目　　录, 组　　长 and a lone marker belong to what follows
    if (i - from > 2 && span.end - to > 1 && !isLoneMarker(text.slice(from, i))) {
      pieces.push({ start: from, end: i })
      from = to
    }
    i = to >= span.end ? -1 : text.indexOf(GAP, to)
  }
  pieces.push({ start: from, end: span.end })
  return pieces
}

function isLoneMarker(text: string): boolean {
  const marker = text.length < 8 ? readMarker(text.trim(), 0) : null
  return marker !== null && marker.length >= text.trim().length
}

/** How much of the start of a line stands between bold signs. */
function countBold(source: string, text: MappedText, span: Span, marks: readonly Span[]): number {
  const open = marks.findIndex((mark) => isBold(source, mark))
  const first = marks[open]
  if (first === undefined || (text.at[0] ?? span.end) < first.start) return 0
  let close = open + 1
  while (close < marks.length && !isBold(source, marks[close])) close++
  const until = marks[close]?.start ?? span.end
  let units = 0
  while (units < text.at.length && (text.at[units] ?? 0) < until) units++
  return units
}

function isBold(source: string, mark: Span | undefined): boolean {
  if (mark === undefined) return false
  const sign = source.slice(mark.start, mark.end)
  return sign.includes('**') || sign === '__' || (sign.startsWith('<') && /^<\/?(?:b|strong)[\s>]/iu.test(sign))
}
