import type { Block, SourceCell, Span } from '../model.js'
import { sourceSpan } from '../text/mapped-text.js'
import { columnRole } from './column-role.js'
import { isHead } from './is-head.js'
import type { TextLine } from './text-line.js'

/** A label with its colon and what stands behind it, as units of a line's text. */
interface Field {
  label: string
  from: number
  /** end of the label with its colon */
  colon: number
  to: number
}

/** Fields of one record with the lines that they stand on. */
interface Part extends Field {
  line: number
}

/** Rows made of a list of records. */
export interface RecordsFound<L> {
  lines: L[]
  /** first line after the list */
  end: number
}

const MIN_RECORDS = 2
const MIN_LABELS = 2
const MAX_LABEL = 14
const MAX_LINE = 600
const COLON = '：'
const NUMBER = /^(?:\d{1,3}[.．、]|[（(]\d{1,3}[）)]|[①-⑳*·])/u
const DELIMITER = /[；，。、;,|]/u
const TRAILING = /[；，。;,]$/u

/** Cheap: does a list of records seem to begin at the line? */
export function canBeRecord(line: TextLine): boolean {
  const { text } = line.text
  const colon = text.indexOf(COLON)
  if (colon < 2 || colon > MAX_LABEL + 4 || text.length > MAX_LINE || line.row !== null) return false
  return columnRole(text.slice(0, colon).replace(NUMBER, ''))?.role === 'indicator'
}

/**
 * Read a list of records (指标：… 单位：… 2028年目标：…) as the rows of a table: a label and what stands behind it are two
 * cells, the same label stands in the same column of each row.
 *
 * @param lines lines of the document
 * @param at line on which the first record begins
 * @param table number of the table
 * @returns null where no list of records begins there
 */
export function readRecords<L extends TextLine>(lines: readonly L[], at: number, table: number): RecordsFound<L> | null {
  const records: Part[][] = []
  let first: string | null = null
  let i = at
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || line.row !== null || line.text.text.length > MAX_LINE) break
    const fields = readFields(line)
    if (fields === null) break
    for (const field of fields) {
      first ??= field.label
      const open = records.at(-1)
      if (open === undefined || field.label === first || open.some(({ label }) => label === field.label)) {
        if (field.label !== first) return null
        records.push([{ ...field, line: i }])
      } else open.push({ ...field, line: i })
    }
  }
  const labels = [...new Set(records.flatMap((record) => record.map(({ label }) => label)))]
  if (records.length < MIN_RECORDS || labels.length < MIN_LABELS || !labels.some(isValueLabel)) return null
  const rows = records.map((record) => makeRow(lines, record, labels, table))
  return { lines: rows, end: i }
} // prettier-ignore

const isValueLabel = (label: string): boolean =>
  columnRole(label, 'values')?.role === 'value' || columnRole(label)?.role === 'value'

/** The fields of a line that is nothing but fields. */
function readFields(line: TextLine): Field[] | null {
  const { text, at } = line.text
  const isGap = (index: number): boolean => (at[index] ?? 0) - (at[index - 1] ?? 0) > 1
  const number = NUMBER.exec(text)?.[0].length ?? 0
  const fields: Field[] = []
  for (let colon = text.indexOf(COLON); colon >= 0; colon = text.indexOf(COLON, colon + 1)) {
    const limit = Math.max(fields.at(-1)?.colon ?? 0, colon - MAX_LABEL)
    let start = -1
    for (let from = limit; from <= colon - 2; from++) {
      const isEdge = from === 0 || from === number || isGap(from) || DELIMITER.test(text.charAt(from - 1))
      if (!isEdge || !isHead(text.slice(from, colon))) continue
      start = from
      break
    }
    if (start < 0) continue
    const before = fields.at(-1)
    if (before === undefined && start > number) return null
    if (before !== undefined) before.to = start
    fields.push({ label: text.slice(start, colon), from: before === undefined ? 0 : start, colon: colon + 1, to: text.length }) // prettier-ignore
  }
  return fields.length === 0 ? null : fields
}

function makeRow<L extends TextLine>(
  lines: readonly L[],
  record: readonly Part[],
  labels: readonly string[],
  table: number,
): L {
  const cells: SourceCell[] = []
  const inOrder = isInOrder(record, labels)
  let edge = 0
  const place = (line: L, from: number, to: number): SourceCell => {
    if (to <= from) return { span: { start: edge, end: edge }, marks: [] }
    const span = sourceSpan(line.text, from, to)
    edge = span.end
    return { span, marks: line.marks.filter((mark) => mark.start >= span.start && mark.end <= span.end) }
  }
  const used = inOrder ? labels : record.map(({ label }) => label)
  for (const label of used) {
    const part = record.find((one) => one.label === label)
    const line = part === undefined ? undefined : lines[part.line]
    if (part === undefined || line === undefined) {
      cells.push({ span: { start: edge, end: edge }, marks: [] }, { span: { start: edge, end: edge }, marks: [] })
      continue
    }
    const { text } = line.text
    const tail = TRAILING.test(text.slice(part.colon, part.to)) ? 1 : 0
    cells.push(place(line, part.from, part.colon), place(line, part.colon, part.to - tail))
    // the sign behind a value is a part of its cell, but not of the value
    const value = cells.at(-1)
    if (tail === 1 && value !== undefined) {
      const sign = sourceSpan(line.text, part.to - 1, part.to)
      value.span = value.span.end > value.span.start ? { start: value.span.start, end: sign.end } : sign
      value.marks.push(sign)
      edge = sign.end
    }
  }
  const first = lines[record[0]?.line ?? 0] as L
  const start = cells[0]?.span.start ?? first.span.start
  const span: Span = { start, end: edge }
  const marks = cells.flatMap((cell) => cell.marks)
  const row: Block = { kind: 'row', span, marks, cells, table }
  return { ...first, span, marks, text: { text: '', at: new Uint32Array(0) }, bold: 0, width: 0, level: 0, row }
}

/** The record prints its fields in the order of the columns. */
function isInOrder(record: readonly Part[], labels: readonly string[]): boolean {
  let last = -1
  return record.every(({ label }) => {
    const index = labels.indexOf(label)
    const rises = index > last
    last = index
    return rises
  })
}
