import type { Source, Span } from '../model.js'
import { findLedCells } from './find-led-cells.js'
import { findPipeRows } from './find-pipe-rows.js'
import { createLineReader, type LineSigns } from './line-reader.js'
import { linesOf } from './lines-of.js'

const ROW: LineSigns = { marks: [], level: 0, breaks: [], row: true }

/**
 * Read plain text into blocks: one a line, one a table row.
 *
 * @param text the text as it is kept, without byte order mark
 */
export function readText(text: string): Source {
  const reader = createLineReader(text)
  const lines = linesOf(text)
  const rows = findPipeRows(text, lines)
  const led = findLedCells(text, lines, rows)
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i] as Span
    const last = rows.get(i)
    const pipes = led.get(i)
    if (pipes !== undefined) reader.read(start, end, { ...ROW, marks: [pipes], row: false })
    else if (last === undefined) reader.read(start, end)
    else {
      reader.read(start, lines[last]?.end ?? end, ROW)
      i = last
    }
  }
  return { text, format: 'text', blocks: reader.blocks, messages: [] }
}
