/** A run of text on a page: left end, width and base line in points from the upper left corner of the page. */
export interface Run {
  text: string
  x: number
  y: number
  width: number
  /** font size in points */
  size: number
}

/** Runs that stand on one base line, from left to right. */
export interface Line {
  runs: Run[]
  left: number
  right: number
  y: number
  size: number
}

/** In font sizes: how far a raised or lowered sign may leave the base line. */
const SAME_LINE = 0.45
/** In font sizes: a gap this wide separates columns; a full-width space inside a line is narrower. */
const COLUMN_GAP = 2.2
/** In font sizes: a gap this wide is a space. */
const SPACE_GAP = 0.2
const INDENT = 1.4
const LIST_END = /[、，]$/u
const FIRST_WORD = /^[A-Za-z0-9.%-]+/u
const OPENING = /[（《“‘(]/u
const CLOSING = /[、，。；：！？）》”’,.;:)]/u
const LATIN_END = /[A-Za-z0-9.,;:!?%)]$/u
const LATIN_START = /^[A-Za-z0-9(]/u

/** Whether two wrapped lines are joined by a space: between Latin words, but not inside a number that the line end cut. */
export function needsSpace(before: string, after: string): boolean {
  const cutNumber = /\d$/u.test(before) && /^\d/u.test(after)
  return !cutNumber && LATIN_END.test(before) && LATIN_START.test(after)
}

/**
 * Gather the runs of a page into lines as printed, from top to bottom. A run printed twice at one place (shadow or
 * fake bold) counts once.
 *
 * @param runs runs of a page in any order
 */
export function gatherLines(runs: readonly Run[]): Line[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const lines: Line[] = []
  for (const run of sorted) {
    // Lines are sorted by y, so only the last few can be near; a raised sign may come just before its line.
    let line: Line | undefined
    for (let i = lines.length - 1; i >= Math.max(0, lines.length - 3); i--) {
      const near = lines[i]
      if (near !== undefined && Math.abs(near.y - run.y) <= SAME_LINE * Math.max(near.size, run.size)) line ??= near
    }
    if (line === undefined) {
      lines.push({ runs: [run], left: run.x, right: run.x + run.width, y: run.y, size: run.size })
      continue
    }
    line.runs.push(run)
    line.left = Math.min(line.left, run.x)
    line.right = Math.max(line.right, run.x + run.width)
    if (run.size > line.size) {
      line.size = run.size
      line.y = run.y
    }
  }
  for (const line of lines) line.runs = dropDoubles(line.runs.sort((a, b) => a.x - b.x || b.width - a.width))
  return lines
}

function dropDoubles(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    const slack = 0.3 * run.size
    const covered = before !== undefined && run.x + run.width <= before.x + before.width + slack
    if (!(covered && before.text.includes(run.text))) kept.push(run)
  }
  return kept
}

/**
 * Write a line: columns that stand far apart are separated by a tab, words by a space, and a line that begins to the
 * right of the page's margin is indented by two full-width spaces, as a paragraph is in print.
 *
 * @param line the line
 * @param margin left end of the page's text, in points
 */
export function writeLine(line: Line, margin: number): string {
  let text = line.left - margin > INDENT * line.size ? '　　' : ''
  let end = NaN
  for (const run of line.runs) {
    const gap = Number.isNaN(end) ? 0 : (run.x - end) / run.size
    if (gap > COLUMN_GAP) text += '\t'
    else if (gap > SPACE_GAP && LATIN_END.test(text) && LATIN_START.test(run.text)) text += ' '
    text += run.text
    end = run.x + run.width
  }
  return text.trimEnd()
}

/**
 * Write the lines of a table cell: a line that left no room for what follows runs on, a line that ends early was ended
 * on purpose.
 *
 * @param lines lines inside the cell, from top to bottom
 * @param width room for text in the cell, in points
 */
export function writeCell(lines: readonly Line[], width: number): string {
  let text = ''
  lines.forEach((line, i) => {
    const next = writeLine(line, line.left).replaceAll('\t', ' ')
    const before = lines[i - 1]
    if (before !== undefined) {
      const room = width - (before.right - before.left)
      if (room >= neededRoom(next) * before.size && !LIST_END.test(text)) text += '\n'
      else if (needsSpace(text, next)) text += ' '
    }
    text += next
  })
  return text
}

/**
 * What had to fit for the first part of a line to stand on the line before: a word, or a character with the brackets
 * and the punctuation that may not be parted from it.
 *
 * @param line text of the line
 * @returns the room in font sizes
 */
export function neededRoom(line: string): number {
  const word = FIRST_WORD.exec(line)?.[0].length ?? 0
  let end = 0
  while (OPENING.test(line.charAt(end))) end++
  end++
  while (CLOSING.test(line.charAt(end))) end++
  return Math.max(word * 0.6, end) + 0.1
}
