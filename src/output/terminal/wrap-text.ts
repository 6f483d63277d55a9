import stringWidth from 'string-width'

const widths = new Map<string, number>()

/** Columns that one character takes on a terminal: 2 for Chinese and full-width signs, 0 for combining marks. */
function charWidth(char: string): number {
  const code = char.charCodeAt(0)
  if (code >= 0x20 && code < 0x7f) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  let width = widths.get(char)
  if (width === undefined) {
    width = stringWidth(char)
    widths.set(char, width)
  }
  return width
}

/** Columns that a line of text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}

/** Signs that may not begin a line, after the line-breaking rules of Chinese typesetting (GB/T 15834). */
const NOT_AT_START = new Set('，。、；：！？）》〉】〕」』”’%‰℃…·,.;:!?)]}')
/** Signs that may not end a line. */
const NOT_AT_END = new Set('（《〈【〔「『“‘([{≥≤<>+-')

/**
 * Break a text into lines that fit a width. Chinese breaks between any two characters except before closing and after
 * opening marks; a run of Latin letters and digits stays together while it fits.
 *
 * @param text the text; line breaks in it are kept
 * @param width columns, at least 2
 * @returns at least one line
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\r?\n/u)) wrapLine(paragraph, Math.max(2, width), lines)
  return lines
}

function wrapLine(text: string, width: number, lines: string[]): void {
  let line = ''
  let used = 0
  for (const piece of splitPieces(text)) {
    const size = textWidth(piece)
    if (used + size <= width) {
      line += piece
      used += size
      continue
    }
    if (used > 0) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    for (const char of size <= width ? [piece] : piece) {
      const columns = textWidth(char)
      if (used + columns > width && used > 0) {
        lines.push(line)
        line = ''
        used = 0
      }
      if (used === 0 && char === ' ') continue
      line += char
      used += columns
    }
  }
  lines.push(line.trimEnd())
}

/** Pieces that a line break does not cut. */
function splitPieces(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let before = ''
  for (const char of text) {
    if (piece !== '' && mayBreak(before, char)) {
      pieces.push(piece)
      piece = ''
    }
    piece += char
    before = char
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false
  if (NOT_AT_START.has(after) || NOT_AT_END.has(before)) return false
  return before === ' ' || charWidth(before) === 2 || charWidth(after) === 2
}
