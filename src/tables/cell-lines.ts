import { sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'

const LINE_BREAK = /\n|<br/iu

/**
 * The lines of a cell.
 *
 * @param text its cleaned text
 * @param source the source text
 */
export function cellLines(text: MappedText, source: string): MappedText[] {
  const lines: MappedText[] = []
  let from = 0
  for (let i = 1; i <= text.at.length; i++) {
    // a line end between two numbers is kept as a blank
    const isBlank = text.text[i] === ' '
    const next = i + (isBlank ? 1 : 0)
    if (i < text.at.length && !breaks(source, (text.at[i - 1] ?? 0) + 1, text.at[next] ?? 0)) continue
    lines.push(sliceMapped(text, from, i))
    from = next
    i = next
  }
  return lines
}

/** A line ends between two units of the text. */
const breaks = (source: string, from: number, to: number): boolean =>
  to > from && LINE_BREAK.test(source.slice(from, to))
