import type { Source } from '../model.js'
import type { FlowBlock } from './flow.js'
import { odtRows } from './odt-rows.js'
import { child, descendants, elementsOf, type XmlElement } from './parse-xml.js'
import { MAX_CELLS, type Sheet } from './sheet-flow.js'
import { writeSheets } from './write-sheets.js'

/** How often one cell or row may be written again. */
const MAX_REPEAT = 64

/** The sheets of a workbook; their cells print what they show. */
export function readOdtBook(
  book: XmlElement,
  roots: readonly XmlElement[],
  readCell: (cell: XmlElement) => FlowBlock[],
): Source {
  const hiddenStyles = new Set<string>()
  for (const style of roots.flatMap((root) => descendants(root, 'style:style')))
    if (child(style, 'style:table-properties')?.attributes.get('table:display') === 'false')
      hiddenStyles.add(style.attributes.get('style:name') ?? '')
  const sheets: Sheet[] = []
  let hidden = 0
  let left = MAX_CELLS
  for (const table of elementsOf(book)) {
    if (table.name !== 'table:table') continue
    if (hiddenStyles.has(table.attributes.get('table:style-name') ?? '')) {
      hidden++
      continue
    }
    const hiddenColumns = new Set<number>()
    const sheet: Sheet = { name: table.attributes.get('table:name') ?? '', rows: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: (at) => hiddenColumns.has(at) } // prettier-ignore
    let at = 0
    for (const column of descendants(table, 'table:table-column')) {
      const repeat = numberOf(column, 'table:number-columns-repeated')
      if (isCollapsed(column)) for (let i = 0; i < Math.min(repeat, MAX_REPEAT); i++) hiddenColumns.add(at + i)
      at += repeat
    }
    let row = 0
    for (const element of odtRows(table)) {
      const repeat = numberOf(element, 'table:number-rows-repeated')
      if (isCollapsed(element)) for (let i = 0; i < Math.min(repeat, MAX_REPEAT); i++) sheet.hiddenRows.add(row + i)
      let column = 0
      for (const cell of elementsOf(element)) {
        if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue
        const columns = numberOf(cell, 'table:number-columns-repeated')
        const lines = readCell(cell).map((block) => (block.kind === 'line' ? block.text : ''))
        const text = lines.join('\n').trim()
        const right = column + numberOf(cell, 'table:number-columns-spanned') - 1
        const bottom = row + numberOf(cell, 'table:number-rows-spanned') - 1
        if (right > column || bottom > row) sheet.merges.push({ top: row, left: column, bottom, right })
        for (let i = 0; text !== '' && i < Math.min(columns, MAX_REPEAT); i++)
          for (let k = 0; k < Math.min(repeat, MAX_REPEAT) && left > 0; k++) {
            left--
            const cells = sheet.rows.get(row + k) ?? new Map<number, string>()
            sheet.rows.set(row + k, cells.set(column + i, text))
          }
        column += columns
      }
      row += repeat
    }
    sheets.push(sheet)
  }
  return writeSheets(sheets, 'odt', { hidden, cut: left <= 0 })
}

function numberOf(element: XmlElement, name: string): number {
  const number = Number(element.attributes.get(name) ?? 1)
  return Number.isSafeInteger(number) && number > 0 ? Math.min(number, 2 ** 20) : 1
}

function isCollapsed(element: XmlElement): boolean {
  return /^(?:collapse|filter)$/u.test(element.attributes.get('table:visibility') ?? '')
}
