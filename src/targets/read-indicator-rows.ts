import { GOAL_COLUMN, GOAL_HEADER } from '../lexicon/milestone-patterns.js'
import {
  baseHeader,
  growthHeader,
  nameHeader,
  natureHeader,
  numberHeader,
  rowNumber,
  unitHeader,
} from '../lexicon/indicator-tables.js'
import type { Span } from '../model.js'
import type { Passage } from '../plan/passage.js'
import { sourceSpan } from '../text/mapped-text.js'

/** What the other cells of its row say about a cell of an indicator table. */
export interface IndicatorRow {
  /** `value` a year's target; `base` where things stand; `number` and `unit` hold no value */
  role: 'value' | 'base' | 'number' | 'unit'
  /** what is measured, without number and bracketed unit */
  name: string
  nameSpan: Span | null
  /** the unit as the unit column or the brackets of the name print it */
  unit: string | null
}

type Cell = NonNullable<Passage['cell']>

interface Table {
  name: string | null
  unit: string | null
  years: number[]
  nature: boolean
  /** a column of its own says where things stand */
  base: boolean
}

const BRACKETED_UNIT = /[（[](?<unit>[^（）[\]]{1,8})[）\]]$/u
const UNIT_LIKE = /^[%‰/\p{Script=Han}\d]{1,8}$/u

/**
 * Read the rows of indicator tables: which cell names the indicator, which prints its unit, which columns are targets
 * and which only say where things stand.
 *
 * @param passages all passages of the plan
 * @param startYear year the plan begins, null where it prints none
 * @returns what is known of each cell of an indicator table
 */
export function readIndicatorRows(passages: readonly Passage[], startYear: number | null): Map<Passage, IndicatorRow> {
  const tables = new Map<number, Table>()
  const columns = new Map<number, Map<string, number | null>>()
  for (const { cell } of passages) {
    if (cell?.column == null) continue
    const known = columns.get(cell.table) ?? new Map<string, number | null>()
    if (!known.has(cell.column)) known.set(cell.column, cell.year)
    columns.set(cell.table, known)
  }
  for (const [id, known] of columns) {
    const headers = [...known.keys()]
    const name =
      headers.find((header) => nameHeader.test(header) && known.get(header) === null && !natureHeader.test(header)) ??
      null
    const unit = headers.find((header) => unitHeader.test(header)) ?? null
    const years = [...known.values()].filter((year): year is number => year !== null)
    const nature = headers.some((header) => natureHeader.test(header))
    const base = headers.some((header) => baseHeader.test(header))
    const plain = base || headers.some((header) => GOAL_HEADER.test(header))
    if (name !== null && (unit !== null || nature || plain || years.length > 0))
      tables.set(id, { name, unit, years, nature, base })
  }
  const rows = new Map<Passage, IndicatorRow>()
  const last = new Map<number, Passage>()
  for (const cells of splitRows(passages)) {
    const id = cells[0]?.cell?.table ?? -1
    const table = tables.get(id)
    if (table !== undefined) readRow(cells, table, startYear, rows, last, id)
  }
  return rows
}

/** Cells of one row after another, without header rows. */
function splitRows(passages: readonly Passage[]): Passage[][] {
  const rows: Passage[][] = []
  let open: Cell | null = null
  for (const passage of passages) {
    const { cell } = passage
    if (cell === null || cell.header) {
      open = null
    } else if (open?.table === cell.table && open.row === cell.row) {
      rows.at(-1)?.push(passage)
    } else {
      rows.push([passage])
      open = cell
    }
  }
  return rows
}

function readRow(
  cells: readonly Passage[],
  table: Table,
  startYear: number | null,
  rows: Map<Passage, IndicatorRow>,
  last: Map<number, Passage>,
  id: number,
): void {
  const named = cells.find(({ cell }) => cell?.column === table.name) ?? last.get(id)
  if (named === undefined) return
  last.set(id, named)
  const printed = named.text.text.slice(named.markerLength).replace(rowNumber, '')
  const bracket = BRACKETED_UNIT.exec(printed)
  const inBrackets =
    bracket?.groups?.unit !== undefined && UNIT_LIKE.test(bracket.groups.unit) ? bracket.groups.unit : null
  const name = inBrackets === null || bracket === null ? printed : printed.slice(0, bracket.index)
  const unitCell = cells.find(({ cell }) => cell?.column === table.unit && table.unit !== null)
  const unit = unitCell?.text.text ?? inBrackets ?? ''
  const nameSpan = cells.includes(named) ? sourceSpan(named.text, 0, named.text.text.length) : null
  for (const passage of cells) {
    if (passage.cell === null || passage === named) continue
    const role = roleOf(passage.cell, passage === unitCell, table, startYear)
    if (role !== null) rows.set(passage, { role, name, nameSpan, unit: unit === '' ? null : unit })
  }
}

function roleOf(cell: Cell, isUnit: boolean, table: Table, startYear: number | null): IndicatorRow['role'] | null {
  const column = cell.column ?? ''
  if (isUnit) return 'unit'
  if (numberHeader.test(column)) return 'number'
  if (baseHeader.test(column)) return 'base'
  if (cell.year === null) {
    if (GOAL_COLUMN.test(column)) return 'value'
    // how much a year: worked out from the columns of the years
    return growthHeader.test(column) && table.years.length > 0 ? 'base' : null
  }
  if (startYear !== null && cell.year < startYear) return 'base'
  // of an undated plan the first of several years is where things stand, unless another column says so
  const isFirst = table.years.length > 1 && cell.year === Math.min(...table.years)
  const isOpen = startYear === null && table.nature && !table.base && !GOAL_COLUMN.test(column)
  return isFirst && isOpen ? 'base' : 'value'
}
