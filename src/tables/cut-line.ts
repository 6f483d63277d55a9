import type { Block } from '../model.js'
import { sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { TextLine } from './text-line.js'

/**
 * A part of a line as a line of its own; at the ends of the line it keeps what the cleaned text has left out there.
 *
 * @param line the line
 * @param from first unit of its text
 * @param to end, exclusive
 */
export function cutLine<L extends TextLine>(line: L, from: number, to: number): L {
  const { start, end } = sourceSpan(line.text, from, to)
  const span = { start: from === 0 ? line.span.start : start, end: to === line.text.text.length ? line.span.end : end }
  return { ...line, span, marks: marksIn(line, span), text: sliceMapped(line.text, from, to) }
}

/** Markup of a line that stands inside a span. */
export const marksIn = ({ marks }: TextLine, span: Block['span']): Block['marks'] =>
  marks.filter(({ start, end }) => start >= span.start && end <= span.end)
