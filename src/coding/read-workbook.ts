import { decodePart, openZip } from '../source/open-zip.js'
import { child, descendants, elementsOf, parseXml, scanXml } from '../source/parse-xml.js'

/** A cell as it is kept: a number is a number, whatever it is shown as. */
export type WorkbookCell = string | number | null

const WANTED = /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/iu

/**
 * All sheets of a workbook, hidden ones too, as rows of cells. Formulas count with the value that was last kept.
 *
 * @param bytes the .xlsx file, as written by Excel, WPS, LibreOffice or this library
 * @throws an `UnreadableError` where it is no workbook or is damaged
 */
export function readWorkbook(bytes: Uint8Array): Map<string, WorkbookCell[][]> {
  const { parts } = openZip(bytes, (name) => WANTED.test(name))
  const text = (name: string): string => {
    const part = parts.get(name)
    return part === undefined ? '' : decodePart(part)
  }
  const relations = new Map<string, string>()
  const relationXml = text('xl/_rels/workbook.xml.rels')
  if (relationXml !== '')
    for (const { attributes } of elementsOf(parseXml(relationXml)))
      relations.set(attributes.get('Id') ?? '', (attributes.get('Target') ?? '').replace(/^\/?(?:xl\/)?/u, ''))
  const strings = readStrings(text('xl/sharedStrings.xml'))
  const sheets = new Map<string, WorkbookCell[][]>()
  const workbook = text('xl/workbook.xml')
  const list = workbook === '' ? null : child(parseXml(workbook), 'sheets')
  for (const { attributes } of list === null ? [] : descendants(list, 'sheet')) {
    const xml = text(`xl/${relations.get(attributes.get('r:id') ?? '') ?? ''}`)
    sheets.set(attributes.get('name') ?? '', readCells(xml, strings))
  }
  return sheets
}

function readStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = false
  scanXml(xml, {
    open(tag) {
      if (tag === 'si') text = ''
      else if (tag === 't') inText = true
      else if (tag === 'rPh') phonetic = true
    },
    text(part) {
      if (inText && !phonetic) text += part
    },
    close(tag) {
      if (tag === 'si') strings.push(clean(text))
      else if (tag === 't') inText = false
      else if (tag === 'rPh') phonetic = false
    },
  })
  return strings
}

/** Columns that Excel has. */
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576

function readCells(xml: string, strings: readonly string[]): WorkbookCell[][] {
  const rows: WorkbookCell[][] = []
  let row = -1
  let column = -1
  let type = 'n'
  let value = ''
  let within = ''
  scanXml(xml, {
    open(tag, attributes) {
      within = tag
      if (tag === 'row') {
        row = Math.min(MOST_ROWS, Number(attributes.get('r') ?? row + 2) - 1)
        column = -1
      } else if (tag === 'c') {
        column = columnOf(attributes.get('r') ?? '') ?? column + 1
        type = attributes.get('t') ?? 'n'
        value = ''
      }
    },
    text(part) {
      if (within === 'v' || within === 't') value += part
    },
    close(tag) {
      within = ''
      if (tag !== 'c' || !(row >= 0) || column >= MOST_COLUMNS) return
      const cells = (rows[row] ??= [])
      while (cells.length < column) cells.push(null)
      cells[column] = read()
    },
  })
  return Array.from(rows, (cells: WorkbookCell[] | undefined) => cells ?? [])

  function read(): WorkbookCell {
    if (type === 's') return strings[Number(value)] ?? null
    if (type === 'inlineStr' || type === 'str') return clean(value)
    if (value.trim() === '' || type === 'e') return null
    return type === 'n' && Number.isFinite(Number(value)) ? Number(value) : value
  }
}

function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(reference)?.[0]
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** `_x000D_` stands for a character that XML cannot hold. */
function clean(text: string): string {
  return text.replaceAll(/_x([\dA-F]{4})_/giu, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
}
