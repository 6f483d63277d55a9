import type { Source } from '../model.js'
import { viewOf } from './doc-tables.js'
import { formatCell } from './format-cell.js'
import type { OleFile } from './open-ole.js'
import { MAX_CELLS, type Sheet } from './sheet-flow.js'
import { isUnreadable } from './is-unreadable.js'
import { unreadable } from './unreadable.js'
import { writeSheets } from './write-sheets.js'
import { readSharedStrings, readXlsString } from './xls-strings.js'

/** Records that hold what a sheet shows. Source: MS-XLS 2.3. */
const RECORD = {
  bof: 0x0809, eof: 0x0a, password: 0x2f, date1904: 0x22, format: 0x041e, style: 0xe0, sheet: 0x85, strings: 0xfc,
  continued: 0x3c, row: 0x0208, columns: 0x7d, shared: 0xfd, label: 0x0204, richLabel: 0xd6, number: 0x0203, short: 0x027e,
  shorts: 0xbd, formula: 0x06, formulaText: 0x0207, truth: 0x0205, merges: 0xe5,
} as const // prettier-ignore
const VERSION_8 = 0x0600
const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' } // prettier-ignore

interface XlsRecord {
  type: number
  /** the bytes of the record and of those that continue it */
  parts: Uint8Array[]
  next: number
}

/**
 * Read a workbook of Excel 5–2003 (.xls, and .et of WPS, which is the same): each sheet that is shown as a table, values as
 * their cells show them. Source: MS-XLS.
 *
 * @param ole the compound file
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is encrypted or damaged
 */
export function readXls(ole: OleFile): Source {
  try {
    return read(ole.stream(ole.names.includes('Workbook') ? 'Workbook' : 'Book'))
  } catch (error) {
    if (isUnreadable(error)) throw error
    throw unreadable('other-sheet', error)
  }
}

function read(bytes: Uint8Array): Source {
  const first = recordAt(bytes, 0)
  if (first?.type !== RECORD.bof) throw new Error('unexpected first record, expected that of a workbook')
  const wide = viewOf(first.parts[0] ?? bytes).getUint16(0, true) >= VERSION_8
  const formats = new Map<number, string>()
  const styles: number[] = []
  const places: { at: number; name: string; hidden: boolean }[] = []
  let strings: string[] = []
  let from1904 = false
  for (
    let record: XlsRecord | null = first;
    record !== null && record.type !== RECORD.eof;
    record = recordAt(bytes, record.next)
  ) {
    const [data = new Uint8Array(0)] = record.parts
    const view = viewOf(data)
    if (record.type === RECORD.password) throw unreadable('encrypted-office')
    if (record.type === RECORD.date1904) from1904 = data[0] === 1
    if (record.type === RECORD.format && data.length > 4)
      formats.set(view.getUint16(0, true), readXlsString(data, 2, wide))
    if (record.type === RECORD.style && data.length >= 4) styles.push(view.getUint16(2, true))
    if (record.type === RECORD.strings) strings = readSharedStrings(record.parts)
    if (record.type === RECORD.sheet && data.length > 7 && data[5] === 0)
      places.push({
        at: view.getUint32(0, true),
        name: readXlsString(data, 6, wide, 1),
        hidden: ((data[4] ?? 0) & 3) !== 0,
      })
  }
  const show = (value: number, style: number): string => {
    const id = styles[style] ?? 0
    return formatCell(value, formats.get(id) ?? id, from1904)
  }
  const left = { cells: MAX_CELLS }
  const shown = places.filter(({ hidden }) => !hidden)
  const sheets = shown.map(({ at, name }) => readSheet(bytes, at, { name, strings, show, wide, left }))
  return writeSheets(sheets, 'xls', { hidden: places.length - shown.length, cut: left.cells <= 0 })
}

interface Context {
  name: string
  strings: readonly string[]
  show: (value: number, style: number) => string
  wide: boolean
  left: { cells: number }
}

function readSheet(bytes: Uint8Array, from: number, { name, strings, show, wide, left }: Context): Sheet {
  const sheet: Sheet = { name, rows: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: () => false }
  const hidden: [number, number][] = []
  const put = (row: number, column: number, text: string): void => {
    if (text.trim() === '' || left.cells <= 0) return
    left.cells--
    const cells = sheet.rows.get(row) ?? new Map<number, string>()
    sheet.rows.set(row, cells.set(column, text.replaceAll(/\r\n?/gu, '\n')))
  }
  /** cell of the last formula, whose text is in the next record */
  let waiting: [number, number] | null = null
  let depth = 0
  for (let record = recordAt(bytes, from); record !== null; record = recordAt(bytes, record.next)) {
    // a chart inside the sheet begins and ends like a sheet
    if (record.type === RECORD.bof) depth++
    if (record.type === RECORD.eof && --depth <= 0) break
    const [data = new Uint8Array(0)] = record.parts
    if (depth !== 1 || data.length < 6) continue
    const view = viewOf(data)
    const row = view.getUint16(0, true)
    const column = view.getUint16(2, true)
    const style = view.getUint16(4, true)
    switch (record.type) {
      case RECORD.row:
        if (data.length >= 14 && (view.getUint16(12, true) & 0x20) !== 0) sheet.hiddenRows.add(row)
        break
      case RECORD.columns:
        if (data.length >= 10 && (view.getUint16(8, true) & 1) !== 0) hidden.push([row, column])
        break
      case RECORD.shared:
        if (data.length >= 10) put(row, column, strings[view.getUint32(6, true)] ?? '')
        break
      case RECORD.label:
      case RECORD.richLabel:
        put(row, column, readXlsString(data, 6, wide))
        break
      case RECORD.number:
        if (data.length >= 14) put(row, column, show(view.getFloat64(6, true), style))
        break
      case RECORD.short:
        if (data.length >= 10) put(row, column, show(readShort(view.getUint32(6, true)), style))
        break
      case RECORD.shorts:
        for (let at = 4, i = 0; at + 6 <= data.length - 2; at += 6, i++)
          put(row, column + i, show(readShort(view.getUint32(at + 2, true)), view.getUint16(at, true)))
        break
      case RECORD.truth:
        if (data.length >= 8) put(row, column, data[7] === 1 ? (ERRORS[data[6] ?? 0] ?? '#N/A') : data[6] === 1 ? 'TRUE' : 'FALSE') // prettier-ignore
        break
      case RECORD.formula:
        if (data.length < 14) break
        if (view.getUint16(12, true) !== 0xffff) put(row, column, show(view.getFloat64(6, true), style))
        else if (data[6] === 0) waiting = [row, column]
        else if (data[6] === 1) put(row, column, data[8] === 1 ? 'TRUE' : 'FALSE')
        else if (data[6] === 2) put(row, column, ERRORS[data[8] ?? 0] ?? '#N/A')
        break
      case RECORD.formulaText:
        if (waiting !== null) put(...waiting, readXlsString(data, 0, wide))
        waiting = null
        break
      case RECORD.merges:
        for (let at = 2; at + 8 <= data.length; at += 8)
          sheet.merges.push({
            top: view.getUint16(at, true),
            bottom: view.getUint16(at + 2, true),
            left: view.getUint16(at + 4, true),
            right: view.getUint16(at + 6, true),
          })
        break
    }
  }
  sheet.hiddenColumns = (at) => hidden.some(([first, last]) => at >= first && at <= last)
  return sheet
}

/** A number in four bytes: an integer or the high half of a double, perhaps a hundredfold. Source: MS-XLS 2.5.217. */
function readShort(code: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, (code & 0xfffffffc) >>> 0, true)
  const value = (code & 2) === 0 ? view.getFloat64(0, true) : code >> 2
  return (code & 1) === 0 ? value : value / 100
}

function recordAt(bytes: Uint8Array, at: number): XlsRecord | null {
  const view = viewOf(bytes)
  if (at + 4 > bytes.length) return null
  const type = view.getUint16(at, true)
  const parts: Uint8Array[] = []
  let next = at
  do {
    const length = view.getUint16(next + 2, true)
    parts.push(bytes.subarray(next + 4, next + 4 + length))
    next += 4 + length
  } while (next + 4 <= bytes.length && view.getUint16(next, true) === RECORD.continued)
  return { type, parts, next }
}
