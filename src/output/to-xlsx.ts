import type { CellObject, Sheet } from 'write-excel-file/universal'
import type { Comparison, ComparisonRow, Lang, Plan, PlanSummary, Target } from '../model.js'
import { cellText } from './cell-text.js'
import { groupByTheme } from './group-by-theme.js'
import { columnLabel } from './labels.js'
import { measureRows } from './rows/measure-rows.js'
import { planRows } from './rows/plan-rows.js'
import type { Row, RowValue } from './rows/row.js'
import { targetRows } from './rows/target-rows.js'
import { rowKeys } from './to-csv.js'

/** What goes into the workbook; sheets stand in this order. */
export interface Workbook {
  comparison?: Comparison
  plans?: readonly Plan[]
  /** further sheets of tidy rows by name */
  rows?: Readonly<Record<string, readonly Readonly<Row>[]>>
}

const sheetNames = {
  comparison: { zh: '对照', en: 'comparison' },
  targets: { zh: '目标', en: 'targets' },
  measures: { zh: '举措', en: 'measures' },
  sources: { zh: '来源', en: 'sources' },
} as const

/** Excel refuses more characters in one cell. */
const LONGEST_CELL = 32_767
const WIDEST_COLUMN = 60
/** Characters that XML 1.0 cannot hold. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/**
 * A workbook for Excel, WPS or LibreOffice: the comparison as a table of indicator × plan with the value as read and,
 * beside it, as a number; all targets; all measures; the sources. Heads are frozen, percents are numbers (65% is 0.65
 * shown as 65%), and no text is ever a formula. The writer is loaded when it is needed; it works in browsers too.
 *
 * @param workbook what the sheets are made of
 * @param options language of heads, sheet names and words
 * @returns the bytes of the .xlsx file
 */
export async function toXlsx(workbook: Workbook, options: { lang?: Lang } = {}): Promise<Uint8Array> {
  const lang = options.lang ?? 'zh'
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const blob = await writeExcelFile(makeSheets(workbook, lang)).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

type BlobSheet = Sheet<Blob>

function makeSheets({ comparison, plans, rows = {} }: Workbook, lang: Lang): BlobSheet[] {
  const sheets: BlobSheet[] = []
  if (comparison !== undefined) sheets.push(comparisonSheet(comparison, lang))
  if (plans !== undefined)
    sheets.push(
      rowSheet(sheetNames.targets[lang], targetRows(plans, lang), lang),
      rowSheet(sheetNames.measures[lang], measureRows(plans, lang), lang),
      rowSheet(sheetNames.sources[lang], planRows(plans), lang),
    )
  for (const [name, own] of Object.entries(rows)) sheets.push(rowSheet(name, own, lang))
  return sheets
}

function comparisonSheet(comparison: Comparison, lang: Lang): BlobSheet {
  const { plans } = comparison
  const number = columnLabel('number', lang)
  const heads = [
    columnLabel('theme', lang),
    columnLabel('indicator', lang),
    ...plans.flatMap(({ label }) => [label, `${label} ${number}`]),
  ]
  const body = groupByTheme(comparison, lang).flatMap(({ name, rows }) =>
    rows.map((row) => [
      textCell(name),
      textCell(row.indicator.label),
      ...plans.flatMap((plan) => comparisonCells(row, plan, lang)),
    ]),
  )
  return {
    sheet: sheetNames.comparison[lang],
    data: [headRow(heads), ...body],
    columns: [{ width: 18 }, { width: 36 }, ...plans.flatMap(() => [{ width: 24 }, { width: 10 }])],
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }
}

/** The value with its places as text, and the answering value as a number. */
function comparisonCells(row: ComparisonRow, plan: PlanSummary, lang: Lang): (CellObject | null)[] {
  const cell = row.cells[plan.id]
  const lines = cellText(cell, plan, lang).flatMap(({ values, place }) => (place === '' ? values : [...values, place]))
  const answer = cell?.status === 'stated' ? cell.targets.find(({ id }) => id === cell.answer) : undefined
  return [textCell(lines.join('\n')), answer === undefined ? null : targetNumber(answer)]
}

/** The bound a target commits to; of a range the lower one stands for both only when they are equal. */
function targetNumber({ min, max, unit, kind }: Target): CellObject | null {
  const bound = min === null || max === null || min === max ? (min ?? max) : null
  return bound === null || kind === 'milestone' ? null : numberCell(bound, unit)
}

function rowSheet(name: string, rows: readonly Readonly<Row>[], lang: Lang): BlobSheet {
  const keys = rowKeys(rows)
  const heads = keys.map((key) => columnLabel(key, lang))
  const data = rows.map((row) => keys.map((key) => rowCell(row[key] ?? null, key, row)))
  const columns = keys.map((key, i) => ({ width: columnWidth(heads[i] ?? '', key, rows) }))
  return { sheet: name, data: [headRow(heads), ...data], columns, stickyRowsCount: 1 }
}

function rowCell(value: RowValue, key: string, row: Readonly<Row>): CellObject | null {
  if (value === null) return null
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (typeof value === 'string') return textCell(value)
  return key === 'min' || key === 'max' ? numberCell(value, row['unit'] ?? null) : { value, type: Number }
}

function numberCell(value: number, unit: RowValue): CellObject {
  if (unit !== '%') return { value, type: Number }
  const percent = Number(value.toPrecision(12))
  const decimals = Math.min(4, (String(percent).split('.')[1] ?? '').length)
  return { value: percent / 100, type: Number, format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` }
}

function textCell(text: string): CellObject {
  const clean = text.replace(NOT_XML, '')
  const value = clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean
  return { value, type: String, wrap: true, alignVertical: 'top' }
}

function headRow(heads: readonly string[]): CellObject[] {
  return heads.map((value) => ({ ...textCell(value), fontWeight: 'bold', backgroundColor: '#E8EEF4' }))
}

/** Width in characters of the longest of the first values; a Chinese character takes two. */
function columnWidth(head: string, key: string, rows: readonly Readonly<Row>[]): number {
  let widest = cellWidth(head)
  for (const row of rows.slice(0, 200)) widest = Math.max(widest, cellWidth(String(row[key] ?? '')))
  return Math.min(WIDEST_COLUMN, widest + 2)
}

function cellWidth(text: string): number {
  let width = 0
  for (const char of text) width += char.charCodeAt(0) < 0x2e80 ? 1 : 2
  return width
}
