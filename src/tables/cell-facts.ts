import { BASE_CELL, EMPTY_CELL, BARE_COUNT, PLAIN_SHARE, YEAR_CELL } from '../words/table-cells.js'
import { GROWTH_NAME, SET_MEASURE, YEARLY_HEAD } from '../words/table-columns.js'
import type { ColumnRole } from '../words/table-columns.js'
import type { LeafNode } from '../model.js'
import { fitsColumns } from './check-row.js'
import { isValue } from './cells-look.js'
import { nameRow, readName } from './name-row.js'
import { bodyOf, cellOf, groupsOf, nameOf, nameOfHead, namesAbove, namesShared, scopeOf } from './row-names.js'
import type { Named } from './row-names.js'
import type { Column, PrintedYear, Row, Table } from './table.js'

/** What the other cells of its row, and the heads of its column, say about a cell. */
export interface CellFacts {
  role: ColumnRole | 'name'
  /** what is measured: the row's name with as much of its groups as it needs */
  name: string
  /** the cell that names the row, null where it stands in another row */
  nameCell: LeafNode | null
  /** the words that the name was made of: groups (the widest first), the row's own, the head, whose values they are */
  parts: { groups: string[]; own: string; head: string | null; of: string | null }
  /** the unit as the unit column, the name, the head or a note on the table prints it */
  unit: string | null
  year: PrintedYear | null
  /** the head says that the value is one of each year: 年均增速 */
  yearly: boolean
  /** the cell is nothing but its value; in others the words of the cell say more than the row */
  bare: boolean
  /** the heads do not tell what the cell is */
  doubt: boolean
  /** the cells of all later years are blank: it may have stood in the columns of all of them */
  alone: boolean
  /** the table has a column of units, and the print of the row may have lost its cell */
  lostUnit: boolean
}

/** Roles whose numbers are none of the plan's. */
const SILENT: ReadonlySet<ColumnRole> = new Set([
  'number', 'unit', 'baseline', 'progress', 'attribute', 'explanation', 'person', 'year', 'place', 'parting',
]) // prettier-ignore

/** By column; null for cells that are read like running text. Cells of a row that say the same share their facts. */
export type RowFacts = readonly (CellFacts | null)[]

/** Facts of the cells of a row; undefined for a row whose cells are all read like running text. */
export type TableFacts = (row: Row) => RowFacts | undefined

/**
 * What a table says about its cells: which hold values, of what, in which unit and due when; and which hold none. They are
 * worked out for the row that is asked for: a wide table has hundreds of thousands of cells.
 *
 * @param table the table
 * @param unitNote unit that a note on the whole table prints
 * @param title caption of the table, for values that no column names
 */
export function cellFacts(table: Table, unitNote: string | null, title: string | null): TableFacts {
  const { columns } = table
  const hasValues = columns.some(({ role }) => role === 'value')
  if (!hasValues && !columns.some((one) => SILENT.has(one.role) || isUnsure(table, one))) return () => undefined
  const whole = { unitNote, title, firstYear: firstYear(table) }
  const above = namesAbove(table)
  const shared = namesShared(table)
  return (row) => {
    if (row.kind === 'note') return row.cells.map((cell) => (cell === null ? null : EXPLAINS))
    return row.kind === 'body' ? rowFacts(row, table, above[row.index] ?? null, shared, whole, hasValues) : undefined
  }
}

function rowFacts(
  row: Row,
  table: Table,
  above: string | null,
  shared: ReadonlySet<LeafNode>,
  whole: RowContext['whole'],
  hasValues: boolean,
): RowFacts {
  const { columns } = table
  const named = nameOf(row, table)
  const nameCell = named.isOwn ? named.cell : null
  const silent = new Map<CellFacts['role'], CellFacts>()
  let around: RowContext | null = null
  return row.cells.map((cell, column) => {
    const meant = columns[column]
    if (cell === null || meant === undefined) return null
    const { role } = meant
    const isName = cell === named.cell
    if (role === 'value' || (hasValues && meant.rule === GROWTH && promisesGrowth(row, cell, table))) {
      around ??= contextOf(table, row, named, above, shared, whole)
      return valueFacts(around, column, meant, cell)
    }
    if (SILENT.has(role) || (hasValues && (isName || role === 'group'))) {
      const kind = SILENT.has(role) ? role : 'name'
      return sharedFacts(silent, kind, () => otherFacts(kind, '', nameCell, NO_PARTS, false))
    }
    if (role === 'other' && !isName && isUnsure(table, meant) && isValue(cell.value))
      return sharedFacts(silent, role, () =>
        otherFacts(role, named.text, nameCell, { ...NO_PARTS, own: named.text }, true),
      )
    return null
  })
}

/** The rule that knows columns of growth, which is worked out from the years beside it… */
const GROWTH = 'column-growth'

/** … but promised where those are empty: 免费筛查 | 3.2 | — | [18], where 2025年 holds nothing. */
function promisesGrowth(row: Row, cell: LeafNode, { columns }: Table): boolean {
  if (!isValue(cell.value) || EMPTY_CELL.test(cell.value)) return false
  return columns.every(({ role }, column) => {
    const text = role === 'value' ? (row.cells[column]?.value ?? '') : ''
    return text === '' || EMPTY_CELL.test(text)
  })
}

/** [18]: what comes together over all years. */
const ADDED_UP = /^[[（]/u

function sharedFacts(
  known: Map<CellFacts['role'], CellFacts>,
  role: CellFacts['role'],
  make: () => CellFacts,
): CellFacts {
  const facts = known.get(role) ?? make()
  known.set(role, facts)
  return facts
}

/** Nothing says what the numbers of a column are: no heads, or beside named indicators a head that nobody knows. */
const isUnsure = ({ node, readable, columns, nameColumn }: Table, { role, rule }: Column): boolean =>
  !readable ||
  node.data.unsure === true ||
  (role === 'other' && rule === null && columns[nameColumn]?.role === 'indicator')

const NO_PARTS: CellFacts['parts'] = { groups: [], own: '', head: null, of: null }

/**
 * Facts of a cell that holds no value that the table knows. Written out as those of values are: of facts copied by spreading
 * each has a shape of its own, and the engine looks all that is asked of a cell up by its name.
 */
function otherFacts(
  role: CellFacts['role'],
  name: string,
  nameCell: LeafNode | null,
  parts: CellFacts['parts'],
  doubt: boolean,
): CellFacts {
  return {
    role,
    name,
    nameCell,
    parts,
    unit: null,
    year: null,
    yearly: false,
    bare: true,
    doubt,
    alone: false,
    lostUnit: false,
  }
}

/** A row that says how the values above it are counted promises nothing. */
const EXPLAINS: CellFacts = otherFacts('explanation', '', null, NO_PARTS, false)

/** What all values of a row have in common. */
interface RowContext {
  table: Table
  row: Row
  named: Named
  above: string | null
  whole: { unitNote: string | null; title: string | null; firstYear: number }
  rowYear: ReturnType<typeof yearOfRow>
  isBase: boolean
  unit: string | null
  place: string | null
  /** of whom the row counts, where several rows have its name */
  scope: string | null
  fits: boolean
  /** whether a cell of the row stands in several columns */
  spreads: boolean
}

function contextOf(
  table: Table,
  row: Row,
  named: Named,
  above: string | null,
  shared: ReadonlySet<LeafNode>,
  whole: RowContext['whole'],
): RowContext {
  const rowYear = yearOfRow(row, table)
  return {
    table,
    row,
    named,
    above,
    whole,
    rowYear,
    isBase: rowYear !== null && (rowYear.isBase || (table.startYear !== null && rowYear.year.year < table.startYear)),
    unit: cellOf(row, table, 'unit'),
    place: cellOf(row, table, 'place') ?? bodyOf(row, table),
    scope: named.cell !== null && shared.has(named.cell) ? scopeOf(row, table) : null,
    fits: fitsColumns(row, table.columns),
    spreads: row.node.children.some(({ data }) => data.from !== undefined),
  }
}

function valueFacts(
  { table, row, named, above, whole, rowYear, isBase, unit, place, scope, fits, spreads }: RowContext,
  column: number,
  meant: Column,
  cell: LeafNode,
): CellFacts {
  const groups = groupsOf(row, table, column)
  const head = meant.of === null ? null : readName(meant.of)
  let own = named.text
  let of: string | null = head?.name ?? scope
  if (own === '') {
    // rows of places or years: the head names what is measured, or else the title does
    own = of ?? nameOfHead(meant.head, whole.title)
    of = place
  }
  // 抽查比例 over the row 学校卫生: the head says what is measured, the row of whom
  const measured = own === '' || head === null ? null : SET_MEASURE.exec(head.name)
  if (measured !== null && head !== null && own !== head.name) [own, of] = [head.name, own]
  const { share, counted } = measured?.groups ?? {}
  const grows = meant.rule === GROWTH
  const yearly = grows && !ADDED_UP.test(cell.value) ? (YEARLY_HEAD.exec(meant.head ?? '')?.[0] ?? null) : null
  // 卫生总费用（亿元） below 年均增速: the growth is measured, in percent
  const growth = yearly === null || GROWTH_NAME.test(own) ? '' : yearly
  return {
    role: isBase ? 'baseline' : 'value',
    name: own === '' ? '' : nameRow(own, groups, above, of) + growth,
    nameCell: named.isOwn ? named.cell : null,
    parts: { groups, own, head: meant.head, of },
    unit: growth !== '' ? (meant.unit ?? '%') : unit ?? named.unit ?? meant.unit ?? head?.unit ?? (share === undefined ? counted : '%') ?? whole.unitNote,
    year: (grows ? lastYear(table) : meant.year) ?? rowYear?.year ?? null,
    yearly: yearly !== null,
    bare: isValue(cell.value),
    doubt: !table.readable || table.unsaid || table.node.data.unsure === true || own === '' || PLAIN_SHARE.test(own) || BARE_COUNT.test(own) || !fits ||
      (spreads && isSpread(row, cell, table.columns)) || (table.openYear && meant.year?.year === whole.firstYear),
    alone: meant.year !== null && isAlone(row, column, table.columns),
    lostUnit: unit === null && row.node.data.lacks === true && table.columns.some(({ role }) => role === 'unit'),
  }
} // prettier-ignore

/** | ≤20 | | |: below three years a value and blanks, as a cell that was merged over all three is copied. */
function isAlone({ cells }: Row, column: number, columns: readonly Column[]): boolean {
  let later = 0
  for (const [at, { role, year }] of columns.entries()) {
    if (at === column || role !== 'value' || year === null) continue
    if (at < column || (cells[at]?.value ?? '') !== '') return false
    later++
  }
  return later > 0
}

/** One value stands in the columns of several years: which of them it is due in nobody says. */
function isSpread({ node }: Row, cell: LeafNode, columns: readonly Column[]): boolean {
  return node.children.some(
    ({ data }, column) => data.from === cell.data.span.start && columns[column]?.role === 'value',
  )
}

/** The earliest year of the value columns. */
const firstYear = ({ columns }: Table): number =>
  Math.min(...columns.map(({ role, year }) => (role === 'value' ? (year?.year ?? Infinity) : Infinity)))

/** The latest year that the table promises values of: what grows is grown then. */
function lastYear({ columns }: Table): PrintedYear | null {
  let last: PrintedYear | null = null
  for (const { role, year } of columns)
    if (role === 'value' && year !== null && year.year > (last?.year ?? 0)) last = year
  return last
}

function yearOfRow(row: Row, table: Table): { year: PrintedYear; isBase: boolean } | null {
  const text = cellOf(row, table, 'year')
  const year = text === null ? undefined : YEAR_CELL.exec(text)?.groups?.year
  if (text === null || year === undefined) return null
  return { year: { year: Number(year), text: text.split('（', 1)[0] ?? text }, isBase: BASE_CELL.test(text) }
}
