import { PAGE_NUMBER_LINE } from '../words/furniture.js'
import { TITLE_CELL } from '../words/table-cells.js'
import { ENDS_SENTENCE } from '../words/doubt-patterns.js'
import type { Line } from './make-lines.js'
import { readMarker } from './read-marker.js'

/** Most lines that a page prints between two rows: its number, its foot and the head of the next. */
const MAX_BETWEEN = 3
const MAX_HEADER = 40

/**
 * Rows that go on below a page number, and below the running header beside it, are rows of the table above: they have as many
 * cells, and nothing but furniture parts them.
 *
 * @param lines lines of the document; the furniture is marked and the rows below it are given their table
 * @returns the lines
 */
export function joinPageBreaks(lines: readonly Line[]): readonly Line[] {
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]?.row
    if (above == null || lines[i]?.row !== null) continue
    const end = endOfBreak(lines, i)
    const below = lines[end]?.row
    if (below == null || below.table === above.table || below.cells?.length !== above.cells?.length) continue
    for (const line of lines.slice(i, end)) line.furniture = true
    for (let k = end; lines[k]?.row?.table === below.table; k++) {
      const line = lines[k]
      if (line?.row == null || above.table === undefined) break
      line.row = { ...line.row, table: above.table }
    }
  }
  return lines
}

/** The first line behind the furniture of a page break; -1 where something else stands there. */
function endOfBreak(lines: readonly Line[], from: number): number {
  let numbers = 0
  for (let i = from; i <= from + MAX_BETWEEN; i++) {
    const line = lines[i]
    if (line === undefined) return -1
    if (line.row !== null) return numbers > 0 ? i : -1
    const { text } = line.text
    if (PAGE_NUMBER_LINE.test(text)) numbers++
    else if (!line.furniture && !mayRun(line, text)) return -1
  }
  return -1
}

/** Words that may be a running header: no heading, title or sentence. */
const mayRun = ({ level }: Line, text: string): boolean =>
  level === 0 &&
  text.length <= MAX_HEADER &&
  !ENDS_SENTENCE.test(text) &&
  !text.includes('：') &&
  !TITLE_CELL.test(text) &&
  readMarker(text, 0) === null
