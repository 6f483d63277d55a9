import { showControls } from '../../text/show-controls.js'
import { plain, type Paint } from './paint.js'
import { textWidth, wrapText } from './wrap-text.js'

/** A text of a cell with a dim second part on lines of its own (a citation). */
export interface TableText {
  text: string
  note?: string
  align?: 'left' | 'right'
}

/** A cell: a text, or several below each other. */
export type TableCell = string | TableText | readonly TableText[]

export interface TableOptions {
  /** columns of the terminal */
  width: number
  paint?: Paint
  /** spaces before each line */
  indent?: number
}

const GAP = 2

/**
 * Draw a table whose columns line up however wide its characters are, wrapped to the terminal. What could steer a
 * terminal is shown, not sent.
 *
 * @param head column heads
 * @param rows cells; a string is a cell without a note
 * @param options width, colours and indent
 * @returns lines without line breaks
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  options: TableOptions,
): string[] {
  const paint = options.paint ?? plain
  const indent = ' '.repeat(options.indent ?? 0)
  const cells = rows.map((row) => row.map(toTexts))
  const heads = head.map(showControls)
  const widths = fitWidths(heads, cells, options.width - indent.length)
  const lines: string[] = []
  const draw = (row: readonly (readonly TableText[])[], bold: boolean): void => {
    const columns = row.map((cell, i) => cellLines(cell, widths[i] ?? 0, bold, paint))
    const height = Math.max(1, ...columns.map((column) => column.length))
    for (let y = 0; y < height; y++) {
      const line = columns.map((column, i) => column[y] ?? ' '.repeat(widths[i] ?? 0)).join(' '.repeat(GAP))
      lines.push((indent + line).trimEnd())
    }
  }
  draw(
    heads.map((text) => [{ text }]),
    true,
  )
  lines.push(indent + paint('dim', widths.map((width) => '─'.repeat(width)).join(' '.repeat(GAP))))
  for (const row of cells) draw(row, false)
  return lines
}

function toTexts(cell: TableCell): readonly TableText[] {
  const texts: readonly TableText[] = typeof cell === 'string' ? [{ text: cell }] : 'text' in cell ? [cell] : cell
  return texts.map((each) => ({
    ...each,
    text: showControls(each.text),
    ...(each.note !== undefined && { note: showControls(each.note) }),
  }))
}

function cellLines(texts: readonly TableText[], width: number, bold: boolean, paint: Paint): string[] {
  const lines: string[] = []
  for (const { text, note, align } of texts) {
    const pad = (line: string): string => {
      const space = ' '.repeat(Math.max(0, width - textWidth(line)))
      return align === 'right' ? space + line : line + space
    }
    for (const line of wrapText(text, width)) lines.push(bold ? paint('bold', pad(line)) : pad(line))
    if (note !== undefined && note !== '') for (const line of wrapText(note, width)) lines.push(paint('dim', pad(line)))
  }
  return lines
}

/** Natural widths, and the widest columns narrowed until the table fits. */
function fitWidths(
  head: readonly string[],
  rows: readonly (readonly (readonly TableText[])[])[],
  width: number,
): number[] {
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

function naturalWidth(texts: readonly TableText[] | undefined): number {
  let widest = 0
  for (const { text, note = '' } of texts ?? [])
    for (const line of `${text}\n${note}`.split('\n')) widest = Math.max(widest, textWidth(line))
  return widest
}
