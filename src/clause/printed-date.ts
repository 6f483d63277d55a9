import type { MappedText } from '../text/mapped-text.js'

/**
 * A date as the plan prints it: the source's own characters and the spaces between them, without line breaks, markup
 * and the page furniture that a page break puts in the middle.
 *
 * @param source the whole source text
 * @param mapped the cleaned text of the passage
 * @param start first unit of the date, in `mapped.text`
 * @param end end of the date, exclusive
 */
export function printedDate(source: string, mapped: MappedText, start: number, end: number): string {
  const first = mapped.at[start] ?? 0
  const stop = mapped.at[end - 1] ?? 0
  // most dates are one stretch of the source
  if (stop - first === end - start - 1) return source.slice(first, stop + 1)
  let printed = ''
  let last = first - 1
  for (let i = start; i < end; i++) {
    const at = mapped.at[i] ?? 0
    let gap = last + 1
    while (gap < at && BLANK.has(source.charCodeAt(gap))) gap++
    if (gap === at) printed += source.slice(last + 1, at)
    printed += source.charAt(at)
    last = at
  }
  return printed
}

/** Spaces of one line: plain, no-break and ideographic. */
const BLANK = new Set([0x20, 0xa0, 0x3000, 0x09])
