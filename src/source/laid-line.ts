import type { Line, Run } from './pdf-lines.js'

/** What stands on a line without a gap in it, in points. */
export interface Piece {
  runs: Run[]
  left: number
  right: number
  text: string
}

/** A line of a page with its pieces from left to right. */
export interface LaidLine {
  line: Line
  pieces: Piece[]
}

/** A stretch of the page's width that holds nothing. */
export interface Gap {
  from: number
  to: number
}

/** In font sizes: cells of a tight table stand so far apart; the space between Chinese and Latin letters is narrower. */
const CELL_GAP = 0.3
const WIDE_LETTER = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60—…“”]/u

/**
 * Cut a line where its runs stand apart, and where a run holds a blank: what reads a PDF writes a narrow gap between two
 * cells as a blank and tells only where the whole begins and ends.
 *
 * @param line line of a page, its runs from left to right
 * @param narrow width of a Latin letter or digit, in font sizes
 */
export function cutLine(line: Line, narrow: number): LaidLine {
  const pieces: Piece[] = []
  for (const run of line.runs.flatMap((one) => cutRun(one, narrow))) {
    const last = pieces.at(-1)
    const right = run.x + run.width
    const isApart = last?.text.endsWith(' ') === true || run.x - (last?.right ?? 0) > CELL_GAP * run.size
    if (last === undefined || isApart) pieces.push({ runs: [run], left: run.x, right, text: run.text })
    else {
      last.runs.push(run)
      last.text += run.text
      last.right = Math.max(last.right, right)
    }
  }
  for (const piece of pieces) piece.text = piece.text.trimEnd()
  return { line, pieces }
}

/**
 * How wide the Latin letters and digits of a page are, in font sizes; half of one where nothing shows it.
 *
 * @param lines lines of the page
 */
export function narrowWidth(lines: readonly Line[]): number {
  let width = 0
  let count = 0
  for (const { runs } of lines)
    for (const run of runs) {
      if (run.text.includes(' ')) continue
      const wide = countWide(run.text)
      const narrow = run.text.length - wide
      if (narrow === 0) continue
      width += run.width / run.size - wide
      count += narrow
    }
  return count === 0 ? HALF : Math.min(1, Math.max(MIN_NARROW, width / count))
}

const HALF = 0.5
const MIN_NARROW = 0.3

function countWide(text: string): number {
  let count = 0
  for (const letter of text) if (WIDE_LETTER.test(letter)) count++
  return count
}

/** Parts of a run between its blanks, each with the blank behind it; where they stand is worked out from their letters. */
function cutRun(run: Run, narrow: number): Run[] {
  const words = run.text.split(/(?<= )(?! )/u)
  if (words.length < 2) return [run]
  const widths = words.map((word) => {
    const text = word.trimEnd()
    const wide = countWide(text)
    return (wide + (text.length - wide) * narrow) * run.size
  })
  const sum = widths.reduce((all, width) => all + width, 0)
  const gap = (run.width - sum) / (words.length - 1)
  // letters that are wider than was thought leave no gap: all are narrowed
  const least = MIN_BLANK * run.size
  const scale = gap >= least ? 1 : Math.max(0, run.width - least * (words.length - 1)) / sum
  const parts: Run[] = []
  let x = run.x
  for (const [index, text] of words.entries()) {
    const width = (widths[index] ?? 0) * scale
    parts.push({ ...run, text, x, width })
    x += width + Math.max(gap, least)
  }
  return parts
}

/** In font sizes: the narrowest gap that is written as a blank. */
const MIN_BLANK = 0.1
