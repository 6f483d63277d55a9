import type { Block, SourceCell } from '../model.js'
import { PROGRESS_START } from '../words/table-cells.js'
import { sourceSpan } from '../text/mapped-text.js'
import { isSpaced } from './cell-tokens.js'
import type { RecordsFound } from './read-records.js'
import type { TextLine } from './text-line.js'

const MAX_LINE = 160

/**
 * Where a line that has lost its columns goes over from what was promised to what has been done: `新增牙椅60台 完成12台`.
 *
 * @param line a line of the document
 * @returns unit of its text, -1 where there is no such place
 */
export function progressGap(line: TextLine): number {
  const { row, text: mapped } = line
  if (row !== null || mapped.text.length > MAX_LINE || !isSpaced(line)) return -1
  const { text, at } = mapped
  for (let i = 2; i < text.length - 2; i++) {
    const isGap = (at[i] ?? 0) - (at[i - 1] ?? 0) > 1
    if (isGap && PROGRESS_START.test(text.slice(i, i + 8)) && /\d/u.test(text.slice(0, i))) return i
  }
  return -1
}

/**
 * Read such lines as rows of two cells.
 *
 * @param lines lines of the document
 * @param at the first of them
 * @param table number of the table
 */
export function readProgressLines<L extends TextLine>(lines: readonly L[], at: number, table: number): RecordsFound<L> {
  const rows: L[] = []
  let end = at
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    const gap = progressGap(line)
    if (gap < 0) break
    rows.push(makeRow(line, gap, table))
  }
  return { lines: rows, end }
}

function makeRow<L extends TextLine>(line: L, gap: number, table: number): L {
  const { text, marks } = line
  const cell = (from: number, to: number): SourceCell => {
    const span = sourceSpan(text, from, to)
    return { span, marks: marks.filter(({ start, end }) => start >= span.start && end <= span.end) }
  }
  const cells = [cell(0, gap), cell(gap, text.text.length)]
  const row: Block = { kind: 'row', span: line.span, marks, cells, table }
  return { ...line, text: { text: '', at: new Uint32Array(0) }, bold: 0, width: 0, level: 0, row }
}
