import type { Span } from '../model.js'
import { isBreak } from './is-break.js'
import { trimSpan } from './trim-span.js'

/**
 * The lines of a text that hold more than white space, with the white space around it: a tab may close an empty cell.
 *
 * @param text the text as it is kept
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  while (start <= text.length) {
    let end = start
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++
    const line = trimSpan(text, { start, end })
    if (line.end > line.start) lines.push({ start, end })
    start = end + 1
  }
  return lines
}
