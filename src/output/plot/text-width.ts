/** Widths in em of the letters that differ most from the mean of a sans-serif font. */
const NARROW = /[iljtfIr.,:;'!|()[\]{} ·]/u
const WIDE = /[mw%@—…]/iu

/**
 * Width of a line of text in pixels, estimated so that it is rather too wide than too narrow: a Chinese character takes one
 * em. No canvas is asked, so that the picture is the same on every machine.
 *
 * @param line one line of text
 * @param size font size in pixels
 */
export function textWidth(line: string, size: number): number {
  let width = 0
  for (const sign of line) {
    if ((sign.codePointAt(0) ?? 0) >= 0x2e80) width += 1
    else if (NARROW.test(sign)) width += 0.36
    else if (WIDE.test(sign)) width += 0.95
    else width += /[A-Z≥≤→←]/u.test(sign) ? 0.7 : 0.59
  }
  return width * size
}

/** A line that is not wider than `most`: cut, with … at its end. */
export function fitText(line: string, size: number, most: number): string {
  if (textWidth(line, size) <= most) return line
  let kept = ''
  for (const sign of line) {
    if (textWidth(`${kept}${sign}…`, size) > most) break
    kept += sign
  }
  return `${kept}…`
}
