import { EMPTY_CELL, PLAIN_SHARE, TITLE_PLACE, TITLE_SHARE, TITLE_WORDS } from '../words/table-cells.js'
import { PART_NAME } from '../words/table-columns.js'
import type { ColumnRole } from '../words/table-columns.js'
import type { LeafNode } from '../model.js'
import { readName } from './name-row.js'
import type { Row, Table } from './table.js'

/** Columns that say whose the values of a row are, or when they are due, and not what they measure. */
const KEYS: ReadonlySet<ColumnRole> = new Set(['place', 'year', 'number', 'value', 'parting', 'lead', 'responsible'])
/** … those of bodies, where no other column names the row. */
const BODIES: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible'])

/** What names a row. */
export interface Named {
  cell: LeafNode | null
  /** the row prints it itself */
  isOwn: boolean
  text: string
  unit: string | null
}

/** The cell that names a row: its own, or the one above that a merged or empty cell repeats. */
export function nameOf(row: Row, { nameColumn, columns }: Table): Named {
  const role = columns[nameColumn]?.role
  if (role === undefined || KEYS.has(role)) return { cell: null, isOwn: false, text: '', unit: null }
  const own = row.cells[nameColumn] ?? null
  const cell = own ?? row.carried[nameColumn] ?? null
  // the rest of a name behind a page break
  const rest = own === null ? '' : row.rest.map(({ cells }) => cells[nameColumn]?.value ?? '').join('')
  const { name, unit } = readName((cell?.value ?? '') + rest)
  return { cell, isOwn: own !== null, text: name, unit }
}

/** By index of a row the name of the nearest row above it that may be a whole of which it is a part. */
export function namesAbove(table: Table): (string | null)[] {
  const above: (string | null)[] = []
  let last: string | null = null
  for (const row of table.rows) {
    if (row.kind !== 'body') continue
    above[row.index] = last
    const { text } = nameOf(row, table)
    if (text !== '' && !PART_NAME.test(text)) last = text
  }
  return above
}

/** Cells that name several rows: 婴儿死亡率 beside 户籍人口 and 全人口. */
export function namesShared(table: Table): Set<LeafNode> {
  const shared = new Set<LeafNode>()
  for (const row of table.rows) {
    const { cell, isOwn } = row.kind === 'body' ? nameOf(row, table) : { cell: null, isOwn: true }
    if (!isOwn && cell !== null) shared.add(cell)
  }
  return shared
}

/** Names of the groups of a row, the widest first. */
export function groupsOf(row: Row, { columns, nameColumn }: Table, until: number): string[] {
  const groups = row.group === null ? [] : [readName(row.group.value).name]
  for (let column = 0; column < Math.min(until, columns.length); column++) {
    if (column === nameColumn || columns[column]?.role !== 'group') continue
    const cell = row.cells[column] ?? row.carried[column]
    if (cell != null) groups.push(readName(cell.value).name)
  }
  return groups
}

/** Text of the first cell of a role, also of one that the row repeats. */
export function cellOf(row: Row, { columns }: Table, role: ColumnRole): string | null {
  const column = columns.findIndex((one) => one.role === role)
  const cell = column < 0 ? null : (row.cells[column] ?? row.carried[column] ?? null)
  return cell === null || cell.value === '' ? null : cell.value
}

/** 全人口: of whom the row counts; a dash says nothing. */
export function scopeOf(row: Row, table: Table): string | null {
  const text = cellOf(row, table, 'scope')
  return text === null || EMPTY_CELL.test(text) ? null : text
}

/** The body that names a row of values, where nothing else does but perhaps its number. */
export function bodyOf(row: Row, { columns, nameColumn }: Table): string | null {
  const role = columns[nameColumn]?.role
  const column = role === 'number' ? columns.findIndex((one) => BODIES.has(one.role)) : nameColumn
  const text = BODIES.has(columns[column]?.role ?? 'other') ? (row.cells[column]?.value ?? '') : ''
  return text === '' ? null : text
}

/** 2025年各县区新建托位任务分解表 counts 新建托位, and so does 云溪县2025年新建托位任务分解表. */
function titleName(title: string | null): string {
  if (title === null) return ''
  const words = readName(title).name.replace(TITLE_PLACE, '').replace(TITLE_WORDS, '')
  return readName(words).name.replace(TITLE_WORDS, '')
}

/** What the values below a head count, where their rows do not say it: 任务数 leaves it to the title. */
export function nameOfHead(head: string | null, title: string | null): string {
  const share = head === null ? undefined : PLAIN_SHARE.exec(readName(head).name)?.groups?.share
  return share === undefined ? titleName(head) || titleName(title) : titleName(title).replace(TITLE_SHARE, '') + share
}
