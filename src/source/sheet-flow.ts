import { SHEET_NOTE } from '../words/table-cells.js'
import type { FlowBlock, FlowCell, FlowLine, FlowRow } from './flow.js'

/** A sheet of a workbook as it is shown. */
export interface Sheet {
  name: string
  /** row → column → text, from 0; empty cells are not there */
  rows: Map<number, Map<number, string>>
  merges: SheetMerge[]
  hiddenRows: Set<number>
  hiddenColumns: (column: number) => boolean
}

/** A block of cells that show the first one's text; first and last row and column. */
export interface SheetMerge {
  top: number
  left: number
  bottom: number
  right: number
}

/** Cells of all sheets that are read; no table of a plan has more. */
export const MAX_CELLS = 200_000
const MAX_COLUMNS = 256
const MAX_MERGES = 20_000
/** A name that the program gave says nothing. */
const NAMELESS = /^(?:sheet|工作表|表)[\d\s()]*$/iu
const WIDTH = 1000

/**
 * Lay a sheet out as lines and a table: rows with one text above the heads (标题, 附件1, 单位：万元) and notes below are lines.
 * Rows and columns that are hidden are left out.
 *
 * @param sheet the sheet
 * @param named say the sheet's name, where it has one of its own
 */
export function sheetFlow(sheet: Sheet, named: boolean): FlowBlock[] {
  const rows = [...sheet.rows.keys()].filter((row) => !sheet.hiddenRows.has(row)).sort((a, b) => a - b)
  const columns = new Set<number>()
  for (const row of rows) for (const column of sheet.rows.get(row)?.keys() ?? []) columns.add(column)
  const shown = [...columns].filter((column) => !sheet.hiddenColumns(column)).sort((a, b) => a - b).slice(0, MAX_COLUMNS) // prettier-ignore
  const blocks: FlowBlock[] = []
  const origins = mergeOrigins(sheet, new Set(rows), shown)
  let table: FlowRow[] = []
  let head = true
  let last = -1
  const close = (): void => {
    const notes: FlowLine[] = []
    for (let row = table.at(-1); row !== undefined; row = table.at(-1)) {
      const only = onlyText(row)
      if (only === null || !SHEET_NOTE.test(only)) break
      notes.unshift(lineOf(only))
      table.pop()
    }
    if (table.length > 0) blocks.push({ kind: 'table', rows: table })
    blocks.push(...notes)
    table = []
  }
  for (const row of rows) {
    const cells = placeRow(row)
    const only = onlyText(cells)
    if (only === '') continue
    // a title behind an empty row begins another table
    const apart = last >= 0 && row > last + 1 && only !== null
    if (apart && !SHEET_NOTE.test(only)) {
      close()
      head = true
    }
    last = row
    if (head && only !== null) for (const text of only.split('\n')) blocks.push(lineOf(text))
    else {
      head = false
      table.push(cells)
    }
  }
  close()
  const name = sheet.name.trim()
  if (
    named &&
    blocks.length > 0 &&
    name !== '' &&
    !NAMELESS.test(name) &&
    !blocks.some((block) => block.kind === 'line' && block.text.includes(name))
  )
    // prettier-ignore
    blocks.unshift(lineOf(name))
  return blocks

  function placeRow(row: number): FlowRow {
    const cells: FlowCell[] = []
    for (const [index, column] of shown.entries()) {
      const merge = origins.get(row * MAX_SHEET_COLUMNS + column)
      const left = index * WIDTH
      const before = cells.at(-1)
      if (
        merge !== undefined &&
        merge.left < column &&
        before !== undefined &&
        merge === origins.get(row * MAX_SHEET_COLUMNS + (shown[index - 1] ?? -1))
      ) {
        // prettier-ignore
        before.right = left + WIDTH
        continue
      }
      const above = merge !== undefined && firstShown(merge, sheet) < row
      const text = above
        ? ''
        : (sheet.rows.get(merge?.top ?? row)?.get(merge?.left ?? column) ?? sheet.rows.get(row)?.get(column) ?? '')
      cells.push({ left, right: left + WIDTH, above, content: text === '' ? [] : text.split('\n').map(lineOf) })
    }
    return { cells }
  }
}

const MAX_SHEET_COLUMNS = 16_384

function firstShown(merge: SheetMerge, sheet: Sheet): number {
  for (let row = merge.top; row <= merge.bottom; row++) if (!sheet.hiddenRows.has(row)) return row
  return merge.top
}

/** Which merged block a shown cell is in. */
function mergeOrigins(sheet: Sheet, rows: ReadonlySet<number>, columns: readonly number[]): Map<number, SheetMerge> {
  const origins = new Map<number, SheetMerge>()
  for (const merge of sheet.merges.slice(0, MAX_MERGES)) {
    const bottom = Math.min(merge.bottom, merge.top + 5000)
    for (let row = merge.top; row <= bottom && origins.size < MAX_CELLS; row++) {
      if (!rows.has(row)) continue
      for (const column of columns)
        if (column >= merge.left && column <= merge.right) origins.set(row * MAX_SHEET_COLUMNS + column, merge)
    }
  }
  return origins
}

/** The text of a row with only one; empty where there is none, null where there are several. */
function onlyText({ cells }: FlowRow): string | null {
  let found = ''
  for (const { content, above } of cells) {
    const text = content.map((block) => (block.kind === 'line' ? block.text : '')).join('\n').trim() // prettier-ignore
    if (above) return null
    if (text === '') continue
    if (found !== '') return null
    found = text
  }
  return found
}

function lineOf(text: string): FlowLine {
  return { kind: 'line', text, level: null, role: null, runs: [], anchors: [] }
}
