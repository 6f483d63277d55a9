import type { Source } from '../model.js'
import { formatCell } from './format-cell.js'
import { decodePart, openZip } from './open-zip.js'
import { child, descendants, elementsOf, parseXml, scanXml, type XmlElement } from './parse-xml.js'
import { MAX_CELLS, type Sheet, type SheetMerge } from './sheet-flow.js'
import { writeSheets } from './write-sheets.js'
import { unreadable } from './unreadable.js'

/** Sheets, texts and formats; charts, pictures and macros are not even inflated. */
const WANTED =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/iu

/**
 * Read a workbook: each sheet that is shown as a table, values as their cells show them.
 *
 * @param bytes the file
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is damaged or too large
 */
export function readXlsx(bytes: Uint8Array): Source {
  const { parts } = openZip(bytes, (name) => WANTED.test(name))
  const byName = new Map([...parts].map(([name, part]) => [name.toLowerCase(), part]))
  const text = (name: string): string | null => {
    const part = byName.get(name.toLowerCase())
    return part === undefined ? null : decodePart(part)
  }
  const tree = (name: string): XmlElement | null => {
    const xml = text(name)
    return xml === null ? null : parseXml(xml)
  }
  try {
    const workbook = tree('xl/workbook.xml')
    const relations = tree('xl/_rels/workbook.xml.rels')
    if (workbook === null) throw new Error('unexpected lack of a workbook')
    const targets = new Map<string, string>()
    for (const element of relations === null ? [] : elementsOf(relations))
      targets.set(
        element.attributes.get('Id') ?? '',
        (element.attributes.get('Target') ?? '').replace(/^\/?(?:xl\/)?/u, ''),
      )
    const from1904 = /^(?:1|true)$/u.test(child(workbook, 'workbookPr')?.attributes.get('date1904') ?? '')
    const strings = readStrings(text('xl/sharedStrings.xml'))
    const formats = readFormats(tree('xl/styles.xml'))
    const sheets: Sheet[] = []
    let hidden = 0
    const left = { cells: MAX_CELLS }
    for (const element of descendants(workbook, 'sheet')) {
      if (/hidden/iu.test(element.attributes.get('state') ?? '')) {
        hidden++
        continue
      }
      const xml = text(`xl/${targets.get(element.attributes.get('r:id') ?? '') ?? ''}`)
      if (xml !== null)
        sheets.push(readSheet(xml, element.attributes.get('name') ?? '', { strings, formats, from1904, left }))
    }
    return writeSheets(sheets, 'xlsx', { hidden, cut: left.cells <= 0 })
  } catch (error) {
    throw unreadable('other-sheet', error)
  }
}

interface Context {
  strings: readonly string[]
  /** format of each cell style */
  formats: readonly (string | number)[]
  from1904: boolean
  left: { cells: number }
}

function readSheet(xml: string, name: string, { strings, formats, from1904, left }: Context): Sheet {
  const sheet: Sheet = { name, rows: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: () => false }
  const hidden: [number, number][] = []
  let row = -1
  let column = -1
  let cell: { type: string; style: number; row: number; column: number; value: string; inline: string } | null = null
  let within = ''
  scanXml(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        const at = Number(attributes.get('r'))
        row = Number.isInteger(at) && at > 0 ? at - 1 : row + 1
        column = -1
        if (/^(?:1|true)$/u.test(attributes.get('hidden') ?? '')) sheet.hiddenRows.add(row)
      } else if (tag === 'c') {
        const place = readPlace(attributes.get('r') ?? '')
        column = place?.column ?? column + 1
        cell = {
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          row: place?.row ?? row,
          column,
          value: '',
          inline: '',
        }
      } else if (tag === 'v' || tag === 't') within = tag
      else if (tag === 'rPh') within = 'rPh'
      else if (tag === 'mergeCell') {
        const merge = readMerge(attributes.get('ref') ?? '')
        if (merge !== null) sheet.merges.push(merge)
      } else if (tag === 'col' && /^(?:1|true)$/u.test(attributes.get('hidden') ?? ''))
        hidden.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1])
    },
    text(text) {
      if (cell === null) return
      if (within === 'v') cell.value += text
      else if (within === 't') cell.inline += text
    },
    close(tag) {
      if (tag === 'v' || tag === 't' || tag === 'rPh') within = ''
      if (tag !== 'c' || cell === null) return
      const shown = show(cell)
      if (shown.trim() !== '' && left.cells > 0) {
        left.cells--
        const cells = sheet.rows.get(cell.row) ?? new Map<number, string>()
        sheet.rows.set(cell.row, cells.set(cell.column, shown))
      }
      cell = null
    },
  })
  sheet.hiddenColumns = (at) => hidden.some(([from, to]) => at >= from && at <= to)
  return sheet

  function show({ type, style, value, inline }: NonNullable<typeof cell>): string {
    if (type === 's') return strings[Number(value)] ?? ''
    if (type === 'inlineStr') return clean(inline)
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type === 'd') return value.replace(/T00:00:00.*$/u, '')
    if (type !== 'n' || value.trim() === '') return clean(value)
    const number = Number(value)
    return Number.isFinite(number) ? formatCell(number, formats[style] ?? 0, from1904) : value
  }
}

/** Texts that cells share; how they are read aloud is left out. */
function readStrings(xml: string | null): string[] {
  const strings: string[] = []
  if (xml === null) return strings
  let text = ''
  let phonetic = 0
  let inText = false
  scanXml(xml, {
    open(tag) {
      if (tag === 'si') text = ''
      else if (tag === 'rPh') phonetic++
      else if (tag === 't') inText = true
    },
    text(part) {
      if (inText && phonetic === 0) text += part
    },
    close(tag) {
      if (tag === 'si') strings.push(clean(text))
      else if (tag === 'rPh') phonetic--
      else if (tag === 't') inText = false
    },
  })
  return strings
}

function readFormats(styles: XmlElement | null): (string | number)[] {
  const own = new Map<number, string>()
  for (const element of elementsOf(child(styles, 'numFmts') ?? NOTHING))
    own.set(Number(element.attributes.get('numFmtId')), element.attributes.get('formatCode') ?? '')
  return [...elementsOf(child(styles, 'cellXfs') ?? NOTHING)].map((element) => {
    const id = Number(element.attributes.get('numFmtId') ?? 0)
    return own.get(id) ?? id
  })
}

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] }

function readPlace(reference: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(reference) ?? []
  if (letters === '') return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

function readMerge(reference: string): SheetMerge | null {
  const [from = '', to = ''] = reference.split(':')
  const first = readPlace(from)
  const last = readPlace(to)
  if (first === null || last === null) return null
  return { top: first.row, left: first.column, bottom: last.row, right: last.column }
}

/** `_x000D_` stands for a character that XML cannot hold. */
function clean(text: string): string {
  return text
    .replaceAll(/_x([\dA-F]{4})_/giu, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\r\n?/gu, '\n')
}
