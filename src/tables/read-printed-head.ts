import { LOOSE_END, YEAR_CELL } from '../words/table-cells.js'
import { MAX_HEAD } from '../words/table-columns.js'
import type { ColumnRole } from '../words/table-columns.js'
import { chooseHead } from './choose-head.js'
import { cellKinds } from './cell-cost.js'
import type { CellKind } from './cell-cost.js'
import type { Token } from './cell-tokens.js'
import { columnRole } from './column-role.js'
import { isBodies, isValue } from './cells-look.js'
import { isGrid } from './is-grid.js'
import { headsOver } from './heads-over.js'
import { isHead } from './is-head.js'
import { mergeHeads } from './merge-heads.js'
import type { Head, Printing } from './printed-head.js'

/** Longest name of a column. */
export const MAX_NAME = 16
/** Fewest columns of a table; where pipes close the cells two are enough. */
export const MIN_COLUMNS = 3
const MAX_COLUMNS = 14
const MAX_HEAD_TOKENS = 18

/**
 * Read the head that the pieces start with: the columns, and what their cells look like.
 *
 * @param tokens pieces of text in document order
 * @param printing how the cells are printed
 * @returns null where they are no head of a table
 */
export function readPrintedHead(tokens: readonly Token[], printing: Printing): Head | null {
  const flat = readFlatHead(tokens, printing, false)
  if (printing === 'spaced') return flat
  if (printing === 'closed') return headsOver(tokens, endOfHeads(tokens), flat) ?? flat
  const parted = readFlatHead(tokens, printing, true)
  const isSame = parted?.columns.every(({ from }, index) => flat?.columns[index]?.from === from)
  const head =
    isSame === true && flat?.columns.length === parted?.columns.length ? flat : chooseHead(flat, parted, tokens)
  // 2020年 / 完成情况 / 2020年 / 规划目标: heads that are joined two by two stand beside each other
  const pairs = head?.columns.filter(({ from, to }) => to > from + 1).length ?? 0
  return pairs > 1 ? head : (headsOver(tokens, endOfHeads(tokens), head) ?? head)
}

/** The head that is one row of cells. */
function readFlatHead(tokens: readonly Token[], printing: Printing, parted: boolean): Head | null {
  const known = printing === 'spaced' ? endOfLine(tokens) : endOfHeads(tokens)
  // 县区 | 新建托位 | 改造卫生室: words that nobody knows for heads, told by what comes below them
  const grid = printing === 'closed' ? known < 2 && findWidth(tokens) : known < MIN_COLUMNS && gridWidth(tokens)
  const end = grid === false || (printing === 'lines' && grid === 0) ? known : grid
  const names = tokens.slice(0, end)
  const inGrid = printing === 'spaced' ? isGrid(tokens, end) : printing === 'lines' && grid !== false && grid > 0
  const most = inGrid ? MAX_HEAD : MAX_NAME
  if (names.some(({ text }) => text.length > most || /[。；]/u.test(text))) return null
  const columns = names.map(({ text }, index) => ({ name: text, from: index, to: index + 1 }))
  if (printing !== 'closed') mergeHeads(columns, findPeriod(tokens, end, parted), parted)
  addNames(columns, findPeriod(tokens, end))
  const least = printing === 'closed' ? 2 : MIN_COLUMNS
  if (columns.length < least || columns.length > MAX_COLUMNS) return null
  const below = columns.map((_, index) => tokens[end + index]?.text ?? '')
  const roles = rolesOf(columns, below)
  const kinds = inGrid && columns.length === end ? gridKinds(roles, below) : cellKinds(roles).map((kind, index) => settleKind(kind, below[index] ?? '')) // prettier-ignore
  if (!kinds.includes('name') && !kinds.includes('year')) return null
  const sure = kinds.filter((kind) => kind === 'number' || kind === 'value' || kind === 'nature' || kind === 'bodies')
  return sure.length > 0 ? { columns, kinds, end } : null
}

/** 序号, 2020年现状, 2025年目标: the head of the names is blank, and the rows have a cell more than there are heads. */
function addNames(columns: Head['columns'], period: number | null): void {
  const [number, next] = columns
  if (number === undefined || next === undefined || period !== columns.length + 1) return
  const roles = columns.map(({ name }) => columnRole(name)?.role ?? null)
  if (roles[0] !== 'number' || !roles.slice(1).every((role) => role !== null && BESIDE_NAMES.has(role))) return
  columns.splice(1, 0, { name: '', from: next.from, to: next.from })
}

/** What stands behind the names of a table of goals, and names nothing itself. */
const BESIDE_NAMES: ReadonlySet<ColumnRole> = new Set([
  'unit',
  'value',
  'baseline',
  'progress',
  'attribute',
  'lead',
  'responsible',
])

/** 规划目标 beside 指标 and 单位 heads values; alone it names tasks. */
function rolesOf(columns: Head['columns'], below: readonly string[]): (ColumnRole | null)[] {
  const roles = columns.map(({ name }) => columnRole(name)?.role ?? null)
  if (!roles.includes('indicator')) return roles
  const counts = roles.some((role) => role !== null && OF_VALUES.has(role))
  return roles.map((role, index) => {
    if (role !== 'task' || !(counts || isValue(below[index] ?? ''))) return role
    const other = columnRole(columns[index]?.name ?? '', 'values')?.role
    return other === 'value' ? other : role
  })
}

/** Columns that stand beside values. */
const OF_VALUES: ReadonlySet<ColumnRole> = new Set(['unit', 'baseline', 'progress'])

/** Rows that show how wide a grid is. */
const MIN_GRID = 3
const SURE_GRID = 4000

/**
 * The width of a grid of whole cells: so many columns that below the first row each holds either values or words, the
 * first words, and one of the others values.
 */
function findWidth(tokens: readonly Token[]): number {
  const all = tokens.length < SURE_GRID ? tokens : tokens.slice(0, SURE_GRID)
  for (let width = 2; width <= MAX_COLUMNS && width * MIN_GRID <= all.length; width++) {
    const rows = Math.floor(all.length / width)
    if (all.length % width !== 0) continue
    const isColumn = (column: number, values: boolean): boolean => {
      for (let row = 1; row < rows; row++) {
        const text = all[row * width + column]?.text ?? ''
        // 2026年 names its row
        if ((isValue(text) && !(column === 0 && YEAR_CELL.test(text))) !== values) return false
      }
      return !isValue(all[column]?.text ?? '')
    }
    const looks = Array.from({ length: width }, (_, column) =>
      isColumn(column, true) ? 1 : isColumn(column, false) ? 0 : -1,
    )
    if (looks[0] === 0 && looks.includes(1) && !looks.includes(-1)) return width
  }
  return 0
}

/** Where no head but the first is known, the first value below shows how wide the rows are: 年度, 新建村卫生室, 招聘医生, 2024年. */
function gridWidth(tokens: readonly Token[]): number {
  const first = tokens.slice(1, MAX_COLUMNS + 2).findIndex(({ text }) => isValue(text)) + 1
  const width = YEAR_CELL.test(tokens[first]?.text ?? '') ? first : first - 1
  return width >= MIN_COLUMNS && isGrid(tokens, width) ? width : 0
}

/** What the first cell below a head shows: a value under words that nobody knows, a sentence under 年度目标. */
function settleKind(kind: CellKind, below: string): CellKind {
  if (kind === 'any' && isValue(below)) return 'value'
  return kind === 'value' && below.length > MAX_VALUE && !isValue(below) ? 'any' : kind
}

/** Longer words below a head are no value. */
const MAX_VALUE = 16

/** In a grid the cells of the first row show what the columns hold; its first column names the rows. */
function gridKinds(roles: readonly (ColumnRole | null)[], below: readonly string[]): CellKind[] {
  const kinds = cellKinds(roles)
  const names = kinds.lastIndexOf('name')
  const isNamed = names >= 0 && !isValue(below[names] ?? '')
  return kinds.map((kind, index) => {
    const text = below[index] ?? ''
    if (kind === 'number' || kind === 'nature') return kind
    if (isValue(text) && !YEAR_CELL.test(text)) return 'value'
    if (index === 0 && !isNamed) return YEAR_CELL.test(text) ? 'year' : 'name'
    return kind === 'unit' && isBodies(text) ? 'bodies' : kind === 'value' ? 'any' : kind
  })
}

function endOfLine(tokens: readonly Token[]): number {
  let end = 0
  while (end < tokens.length && tokens[end]?.ends === false) end++
  return end + 1
}

/** The heads go on up to the first row's number, or as long as the pieces are heads. */
function endOfHeads(tokens: readonly Token[]): number {
  const one = tokens.findIndex(({ text }, index) => index <= MAX_HEAD_TOKENS && /^[（(]?1[.、．）)]?$/u.test(text))
  const numbered = one > 1 && columnRole(tokens[0]?.text ?? '')?.role === 'number'
  let end = 0
  while (end < tokens.length && end < MAX_HEAD_TOKENS && (numbered ? end < one : isHeadPart(tokens, end))) end++
  while (end > 0 && /：$/u.test(tokens[end - 1]?.text ?? '')) end--
  if (!numbered) return end
  // 一、健康水平 between the heads and the first row names a group
  while (end > MIN_COLUMNS && /^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/u.test(tokens[end - 1]?.text ?? '')) end--
  // 健康水平 too, where the rows have as many cells as there are heads before it
  const last = tokens[end - 1]?.text ?? ''
  return findPeriod(tokens, end) === end - 1 && !isHead(last) && !LOOSE_END.test(last) ? end - 1 : end
} // prettier-ignore

/** （2020年） or （%） under a name, not the number of a group （一）. */
const BRACKET_PART = /^（(?![一二三四五六七八九十]+）)[^（）]{1,8}）$/u

const isHeadPart = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  return isHead(text) || BRACKET_PART.test(text)
}

/** Tokens from one row number to the next, where most rows have the same; where few rows are enough, the fewest. */
function findPeriod(tokens: readonly Token[], end: number, few = false): number | null {
  const counts = new Map<number, number>()
  let last = -1
  let n = 1
  for (let i = end; i < tokens.length && n < 40; i++) {
    if (tokens[i]?.text !== String(n)) continue
    if (last >= 0) counts.set(i - last, (counts.get(i - last) ?? 0) + 1)
    last = i
    n++
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (few && best !== undefined && best[1] < 2) best[0] = Math.min(...counts.keys())
  return best !== undefined && best[1] >= (few ? 1 : 2) && best[0] >= MIN_COLUMNS ? best[0] : null
}
