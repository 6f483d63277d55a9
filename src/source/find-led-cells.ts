import type { Span } from '../model.js'
import { trimSpan } from './trim-span.js'

/** So many lines with a pipe before their text show a page that prints one cell a line, and so many of all lines between them. */
const MIN_LED = 12
const MOST = 0.75
/** Lines without a pipe between two of them: a cell that goes on. */
const MAX_GAP = 2
/** Pipes before the text of a line: `| 权重`, and behind cells of nothing `| | 1`. */
const LED = /^\|(?:[^\S\n]{0,8}\|){0,20}[^\S\n]*(?=[^|\s][^|]*$)/u
const MAX_LINE = 600

/**
 * Find the lines of a page that prints one cell a line with a pipe before each (`| 权重`, `| 单位`, `| 2027年`), so that nothing tells
 * where its rows end: the pipes are no part of the cells and make no rows.
 *
 * @param text the text as it is kept
 * @param printed its lines that are not empty, in order
 * @param rows first lines of rows that have been found, and their last
 * @returns for the index of each such line its pipes and the blanks behind them
 */
export function findLedCells(
  text: string,
  printed: readonly Span[],
  rows: ReadonlyMap<number, number>,
): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>()
  if (!text.includes('|')) return found
  let run = new Map<number, Span>()
  let first = 0
  let last = -1
  const close = (): void => {
    if (run.size >= MIN_LED && run.size >= (last - first + 1) * MOST) for (const [at, span] of run) found.set(at, span)
    run = new Map()
  }
  for (let at = 0; at < printed.length; at++) {
    const inRow = rows.get(at)
    const { start, end } = trimSpan(text, printed[at] as Span)
    const line = inRow === undefined && text[start] === '|' && end - start <= MAX_LINE ? text.slice(start, end) : ''
    const pipes = LED.exec(line)?.[0].length ?? (line === '|' ? 1 : 0)
    if (inRow !== undefined || (line !== '' && pipes === 0) || at - last > MAX_GAP + 1) close()
    if (inRow !== undefined) at = inRow
    if (pipes === 0) continue
    if (run.size === 0) first = at
    run.set(at, { start, end: start + pipes })
    last = at
  }
  close()
  return found
}
