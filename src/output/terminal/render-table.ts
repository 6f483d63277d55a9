import { plain, type Paint } from './paint.js'
import { textWidth, wrapText } from './wrap-text.js'

/** A cell: its text, and a dim second part on lines of its own (a citation). */
export interface TableCell {
  text: string
  note?: string
  align?: 'left' | 'right'
}

export interface TableOptions {
  /** columns of the terminal */
  width: number
  paint?: Paint
  /** spaces before each line */
  indent?: number
}

const GAP = 2

/**
 * Draw a table whose columns line up however wide its characters are, wrapped to the terminal.
 *
 * @param head column heads
 * @param rows cells; a string is a cell without a note
 * @param options width, colours and indent
 * @returns lines without line breaks
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly (string | TableCell)[])[],
  options: TableOptions,
): string[] {
  const paint = options.paint ?? plain
  const indent = ' '.repeat(options.indent ?? 0)
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)))
  const widths = fitWidths(head, cells, options.width - indent.length)
  const lines: string[] = []
  const draw = (row: readonly TableCell[], bold: boolean): void => {
    const columns = row.map((cell, i) => cellLines(cell, widths[i] ?? 0, bold, paint))
    const height = Math.max(1, ...columns.map((column) => column.length))
    for (let y = 0; y < height; y++) {
      const line = columns.map((column, i) => column[y] ?? ' '.repeat(widths[i] ?? 0)).join(' '.repeat(GAP))
      lines.push((indent + line).trimEnd())
    }
  }
  draw(
    head.map((text) => ({ text })),
    true,
  )
  lines.push(indent + paint('dim', widths.map((width) => '─'.repeat(width)).join(' '.repeat(GAP))))
  for (const row of cells) draw(row, false)
  return lines
}

function cellLines(cell: TableCell, width: number, bold: boolean, paint: Paint): string[] {
  const pad = (line: string): string => {
    const space = ' '.repeat(Math.max(0, width - textWidth(line)))
    return cell.align === 'right' ? space + line : line + space
  }
  const lines = wrapText(cell.text, width).map((line) => (bold ? paint('bold', pad(line)) : pad(line)))
  if (cell.note !== undefined && cell.note !== '')
    for (const line of wrapText(cell.note, width)) lines.push(paint('dim', pad(line)))
  return lines
}

/** Natural widths, and the widest columns narrowed until the table fits. */
function fitWidths(head: readonly string[], rows: readonly (readonly TableCell[])[], width: number): number[] {
  const widths = head.map((text, i) => {
    let widest = textWidth(text)
    for (const row of rows) widest = Math.max(widest, naturalWidth(row[i]))
    return widest
  })
  const room = Math.max(widths.length * 4, width - GAP * (widths.length - 1))
  let total = widths.reduce((sum, w) => sum + w, 0)
  while (total > room) {
    const widest = Math.max(...widths)
    const next = Math.max(4, ...widths.filter((w) => w < widest))
    const count = widths.filter((w) => w === widest).length
    const step = Math.max(1, Math.min(widest - next, Math.ceil((total - room) / count)))
    if (widest <= 4) break
    for (let i = 0; i < widths.length && total > room; i++) {
      const w = widths[i] ?? 0
      if (w !== widest) continue
      const cut = Math.min(step, total - room, w - 4)
      widths[i] = w - cut
      total -= cut
    }
  }
  return widths
}

function naturalWidth(cell: TableCell | undefined): number {
  if (cell === undefined) return 0
  let widest = 0
  for (const line of cell.text.split('\n')) widest = Math.max(widest, textWidth(line))
  if (cell.note !== undefined) for (const line of cell.note.split('\n')) widest = Math.max(widest, textWidth(line))
  return widest
}
