import type { CellObject, Sheet } from 'write-excel-file/universal'
import type { Comparison, ComparisonRow, Lang, Plan, PlanSummary, Target } from '../model.js'
import { asRows, type Exportable } from './as-rows.js'
import { cellText } from './cell-text.js'
import { groupByTheme } from './group-by-theme.js'
import { columnLabel } from './labels.js'
import { cellRows } from './rows/comparison-rows.js'
import { measureRows } from './rows/measure-rows.js'
import { planRows } from './rows/plan-rows.js'
import { rowKeys } from './rows/row-keys.js'
import { rowColumns } from './rows/row-schemas.js'
import type { Row, RowValue } from './rows/row.js'
import { targetRows } from './rows/target-rows.js'
import type { RowOptions } from './to-rows.js'

/** What goes into the workbook; sheets stand in this order. */
export interface Workbook {
  comparison?: Comparison
  plans?: readonly Plan[]
  /** further sheets of tidy rows by name */
  rows?: Readonly<Record<string, readonly Readonly<Row>[]>>
}

const sheetNames = {
  comparison: { zh: '对照', en: 'comparison' },
  cells: { zh: '对照数据', en: 'cells' },
  targets: { zh: '目标', en: 'targets' },
  measures: { zh: '举措', en: 'measures' },
  sources: { zh: '来源', en: 'sources' },
} as const

/** Excel refuses more characters in one cell. */
const LONGEST_CELL = 32_767
const WIDEST_COLUMN = 60
/** Characters that XML 1.0 cannot hold. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

export interface XlsxOptions extends RowOptions {
  /** heads of the sheets of rows: words of the language (default), or the keys that CSV and Parquet have */
  heads?: Lang | 'keys'
}

/**
 * A workbook for Excel, WPS or LibreOffice: the comparison as a table of indicator × plan with the value as read and,
 * beside it, as a number, and its cells as rows; all targets; all measures; the sources. Sheets of rows hold the values
 * and columns of the CSV: 70 with the unit % is 70. Heads are frozen, and no text is ever a formula. The same input gives
 * the same bytes. The writer is loaded when it is needed; it works in browsers too.
 *
 * @param value a workbook: what the sheets are made of; or a plan, plans, a comparison, a review, a diff, an audit, or
 *   flat objects
 * @param options language of heads, sheet names and words; what a row stands for
 * @returns the bytes of the .xlsx file
 */
export async function toXlsx(value: Workbook | Exportable, options: XlsxOptions = {}): Promise<Uint8Array> {
  const lang = options.lang ?? 'zh'
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const sheets = makeSheets(asWorkbook(value, options), { lang, heads: options.heads ?? lang })
  const blob = await writeExcelFile(sheets).toBlob()
  return packAnew(new Uint8Array(await blob.arrayBuffer()))
}

function asWorkbook(value: Workbook | Exportable, options: XlsxOptions): Workbook {
  if (isWorkbook(value)) return value
  if (options.of === undefined) {
    if ('rows' in value) return { comparison: value }
    if ('source' in value) return { plans: [value] }
  }
  const { rows, kind } = asRows(value, options)
  if (options.of === undefined && kind === 'targets') return { plans: value as readonly Plan[] }
  return { rows: { [kind ?? 'rows']: rows } }
}

/** A comparison has its plans and rows as arrays; a review, a diff, an audit and a plan say themselves what they are. */
function isWorkbook(value: Workbook | Exportable): value is Workbook {
  if (Array.isArray(value) || 'findings' in value || 'numerals' in value || 'a' in value || 'source' in value)
    return false
  return !('rows' in value && Array.isArray(value.rows))
}

/** The writer stamps the parts with the time of day; a file of the same data is to be the same file. */
async function packAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate')
  return zipSync(unzipSync(bytes), { level: 6, mtime: new Date(1980, 0, 1) })
}

type BlobSheet = Sheet<Blob>

interface Words {
  lang: Lang
  heads: Lang | 'keys'
}

function makeSheets({ comparison, plans, rows = {} }: Workbook, words: Words): BlobSheet[] {
  const { lang } = words
  const sheets: BlobSheet[] = []
  if (comparison !== undefined)
    sheets.push(
      comparisonSheet(comparison, lang),
      rowSheet(sheetNames.cells[lang], cellRows(comparison, lang), words, rowColumns.cells),
    )
  if (plans !== undefined)
    sheets.push(
      rowSheet(sheetNames.targets[lang], targetRows(plans, lang), words, rowColumns.targets),
      rowSheet(sheetNames.measures[lang], measureRows(plans, lang), words, rowColumns.measures),
      rowSheet(sheetNames.sources[lang], planRows(plans), words, rowColumns.plans),
    )
  for (const [name, own] of Object.entries(rows)) sheets.push(rowSheet(name, own, words, rowKeys(own)))
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
  const lines = cellText(row, plan, lang).flatMap(({ values, place }) => (place === '' ? values : [...values, place]))
  const answer = cell?.status === 'stated' ? cell.targets.find(({ id }) => id === cell.answer) : undefined
  return [textCell(lines.join('\n')), answer === undefined ? null : targetNumber(answer)]
}

/** The bound a target commits to; of a range the lower one stands for both only when they are equal. */
function targetNumber({ min, max, unit, kind }: Target): CellObject | null {
  const bound = min === null || max === null || min === max ? (min ?? max) : null
  return bound === null || kind === 'milestone' ? null : numberCell(bound, unit)
}

function rowSheet(
  name: string,
  rows: readonly Readonly<Row>[],
  { heads: asked }: Words,
  keys: readonly string[],
): BlobSheet {
  const heads = keys.map((key) => (asked === 'keys' ? key : columnLabel(key, asked)))
  const data = rows.map((row) => keys.map((key) => rowCell(row[key] ?? null)))
  const columns = keys.map((key, i) => ({ width: columnWidth(heads[i] ?? '', key, rows) }))
  return { sheet: name, data: [headRow(heads), ...data], columns, stickyRowsCount: 1 }
}

function rowCell(value: RowValue): CellObject | null {
  if (value === null) return null
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (typeof value === 'string') return textCell(value)
  // a spreadsheet has no cell for what is no number
  return Number.isFinite(value) ? { value, type: Number } : textCell(String(value))
}

/** 65 with the unit % is the number 65 shown as 65%: the same value as in every other format. */
function numberCell(value: number, unit: RowValue): CellObject {
  if (unit !== '%') return { value, type: Number }
  const percent = Number(value.toPrecision(12))
  const decimals = Math.min(4, (String(percent).split('.')[1] ?? '').length)
  return { value: percent, type: Number, format: `${decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`}"%"` }
}

function textCell(text: string): CellObject {
  const clean = text.replace(NOT_XML, '')
  const value = clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean
  return { value: escapeReturns(value), type: String, wrap: true, alignVertical: 'top' }
}

/** XML drops a carriage return; spreadsheets write it as `_x000D_` (ECMA-376, part 1, 22.9.2.19). */
function escapeReturns(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_').replaceAll('\r', '_x000D_')
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
