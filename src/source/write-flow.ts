import type { SourceCell } from '../model.js'
import type { FlowBlock, FlowCell, FlowLine, FlowTable } from './flow.js'
import { placeEdges } from './place-edges.js'
import type { GridCell, SourceBuilder } from './source-builder.js'

/** A cell this long next to nearly nothing else is the page's column, not an entry. */
const COLUMN_LENGTH = 1500
const COLUMN_SHARE = 0.8
/** More columns than any printed table has; what a cell claims beyond is ignored. */
const MAX_COLUMNS = 128
/** Covered places that the tables of a file may claim in all; a real file stays far below. */
const MAX_COVERED = 200_000

/**
 * Lay lines and tables out as blocks. A table becomes rows with merged cells in both directions; one that only lays out the
 * page (one column or row, or an article in a cell) is read through; a table inside the cell of another follows the outer one.
 *
 * @param blocks what a reader has made of a file
 * @param builder takes the blocks
 */
export function writeFlow(blocks: readonly FlowBlock[], builder: SourceBuilder): void {
  let tables = 0
  let covered = 0

  function write(inner: readonly FlowBlock[]): void {
    for (const block of inner) {
      if (block.kind === 'line') addLine(block, builder)
      else if (isLayout(block)) for (const { cells } of block.rows) for (const { content } of cells) write(content)
      else writeTable(block)
    }
  }

  function writeTable(table: FlowTable): void {
    const id = tables++
    const inner: FlowTable[] = []
    const columnOf = placeEdges(table.rows)
    let above: (SourceCell | undefined)[] = []
    for (const row of table.rows) {
      const cells: GridCell[] = []
      /** own cells that reach over several columns */
      const wide: { at: number; columns: number }[] = []
      for (const cell of row.cells) {
        const column = Math.min(columnOf(cell.left), MAX_COLUMNS)
        const columns = Math.min(Math.max(1, columnOf(cell.right) - column), MAX_COLUMNS)
        while (cells.length < column) cells.push({ text: '' })
        const origin = cell.above ? above[column] : undefined
        const room = covered < MAX_COVERED ? columns : 1
        if (origin !== undefined && !hasText(cell)) {
          for (let i = 0; i < room; i++) cells.push({ origin })
          covered += room
          continue
        }
        wide.push({ at: cells.length, columns: room })
        cells.push(joinLines(cell, inner))
        covered += room - 1
        for (let i = 1; i < room; i++) cells.push({ origin: NOWHERE })
      }
      const placed = builder.addRow(cells, id)
      for (const { at, columns } of wide) {
        const origin = placed[at]
        for (let i = 1; i < columns; i++) {
          const covering = placed[at + i]
          if (covering !== undefined && origin !== undefined) covering.span = origin.span
        }
      }
      above = placed
    }
    write(inner)
  }

  write(blocks)
}

const NOWHERE: SourceCell = { span: { start: 0, end: 0 }, marks: [] }

function addLine({ text, level, role, runs, anchors }: FlowLine, builder: SourceBuilder): void {
  builder.addLine(text, level ?? undefined, { runs, anchors, role })
}

/** The lines of a cell as one text, each on a line of its own; tables inside are handed over. */
function joinLines(cell: FlowCell, inner: FlowTable[]): Extract<GridCell, { text: string }> {
  const joined = { text: '', runs: [] as FlowLine['runs'], anchors: [] as FlowLine['anchors'] }
  for (const block of cell.content) {
    if (block.kind === 'table') {
      inner.push(block)
      continue
    }
    if (block.text.trim() === '' && block.anchors.length === 0) continue
    if (joined.text !== '') joined.text += '\n'
    const from = joined.text.length
    joined.text += block.text
    for (const run of block.runs) joined.runs.push({ ...run, start: from + run.start, end: from + run.end })
    for (const { id, at } of block.anchors) joined.anchors.push({ id, at: from + at })
  }
  return joined
}

function hasText(cell: FlowCell): boolean {
  return cell.content.some((block) => block.kind === 'table' || block.text.trim() !== '')
}

/**
 * One column or one row only (青政办发〔2026〕12号 beside 签发人：…), or an article beside nearly nothing: the table lays out
 * the page.
 */
function isLayout({ rows }: FlowTable): boolean {
  let columns = 0
  let text = 0
  let longest = 0
  for (const { cells } of rows) {
    columns = Math.max(columns, cells.length)
    for (const cell of cells) {
      const length = lengthOf(cell.content)
      text += length
      longest = Math.max(longest, length)
    }
  }
  if (columns < 2 || rows.length < 2) return true
  return rows.length <= 3 && longest > COLUMN_LENGTH && longest > text * COLUMN_SHARE
}

function lengthOf(content: readonly FlowBlock[]): number {
  let length = 0
  for (const block of content) {
    if (block.kind === 'line') length += block.text.length
    else for (const { cells } of block.rows) for (const cell of cells) length += lengthOf(cell.content)
  }
  return length
}
