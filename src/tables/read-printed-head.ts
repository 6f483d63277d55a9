import { BASE_CELL, YEAR_CELL } from '../words/table-cells.js'
import { MAX_HEAD } from '../words/table-columns.js'
import type { ColumnRole } from '../words/table-columns.js'
import { cellKinds } from './cell-cost.js'
import type { CellKind } from './cell-cost.js'
import type { Token } from './cell-tokens.js'
import { columnRole } from './column-role.js'
import { isBodies, isValue } from './cells-look.js'
import { isGrid } from './is-grid.js'
import { headsOver } from './heads-over.js'
import { isHead } from './is-head.js'
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
  const flat = readFlatHead(tokens, printing)
  return printing === 'spaced' ? flat : (headsOver(tokens, endOfHeads(tokens), flat) ?? flat)
}

/** The head that is one row of cells. */
function readFlatHead(tokens: readonly Token[], printing: Printing): Head | null {
  const known = printing === 'spaced' ? endOfLine(tokens) : endOfHeads(tokens)
  // 县区 | 新建托位 | 改造卫生室: words that nobody knows for heads, told by what comes below them
  const grid = printing === 'closed' ? known < 2 && findWidth(tokens) : known < MIN_COLUMNS && gridWidth(tokens)
  const end = grid === false || (printing === 'lines' && grid === 0) ? known : grid
  const names = tokens.slice(0, end)
  const inGrid = printing === 'spaced' ? isGrid(tokens, end) : printing === 'lines' && grid !== false && grid > 0
  const most = inGrid ? MAX_HEAD : MAX_NAME
  if (names.some(({ text }) => text.length > most || /[。；]/u.test(text))) return null
  const columns = names.map(({ text }, index) => ({ name: text, from: index, to: index + 1 }))
  mergeHeads(columns, findPeriod(tokens, end) ?? columns.length, printing === 'closed')
  const least = printing === 'closed' ? 2 : MIN_COLUMNS
  if (columns.length < least || columns.length > MAX_COLUMNS) return null
  const roles = columns.map(({ name }) => columnRole(name)?.role ?? null)
  const below = columns.map((_, index) => tokens[end + index]?.text ?? '')
  const kinds = inGrid && columns.length === end ? gridKinds(roles, below) : cellKinds(roles).map((kind, index) => settleKind(kind, below[index] ?? '')) // prettier-ignore
  if (!kinds.includes('name') && !kinds.includes('year')) return null
  const sure = kinds.filter((kind) => kind === 'number' || kind === 'value' || kind === 'nature' || kind === 'bodies')
  return sure.length > 0 ? { columns, kinds, end } : null
}

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
      for (let row = 1; row < rows; row++) if (isValue(all[row * width + column]?.text ?? '') !== values) return false
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
  return end
} // prettier-ignore

/** （2020年） or （%） under a name, not the number of a group （一）. */
const BRACKET_PART = /^（(?![一二三四五六七八九十]+）)[^（）]{1,8}）$/u

const isHeadPart = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  return isHead(text) || BRACKET_PART.test(text)
}

/** Tokens from one row number to the next, where most rows have the same. */
function findPeriod(tokens: readonly Token[], end: number): number | null {
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
  return best !== undefined && best[1] >= 2 && best[0] >= MIN_COLUMNS ? best[0] : null
}

/** Join the parts of heads that were broken over lines: 规划 / 目标, 现状值 / （2020年）. */
function mergeHeads(columns: { name: string; from: number; to: number }[], count: number, whole: boolean): void {
  const join = (index: number): void => {
    const a = columns[index]
    const b = columns[index + 1]
    if (a === undefined || b === undefined) return
    columns.splice(index, 2, { name: a.name + b.name, from: a.from, to: b.to })
  }
  if (whole) return
  for (let i = columns.length - 2; i >= 0; i--) if (/^（[^（）]*）$/u.test(columns[i + 1]?.name ?? '')) join(i)
  for (let i = 0; i < columns.length - 1; i++) {
    const a = columns[i]?.name ?? ''
    const b = columns[i + 1]?.name ?? ''
    if ((isYear(a) && isValueWord(b)) || (isValueWord(a) && isYear(b))) join(i)
  }
  for (let i = 0; i < columns.length - 1 && columns.length > count; i++)
    if (!isHead(columns[i]?.name ?? '') && (columns[i + 1]?.name.length ?? 9) <= 4) join(i)
  for (let i = columns.length - 2; i >= 0 && columns.length > count; i--)
    if ((columns[i]?.name.length ?? 0) > 4 && LOOSE_END.test(columns[i + 1]?.name ?? '')) join(i)
}

/** The second line of a head: “十三五”规划 / 目标. */
const LOOSE_END = /^(?:目标|情况|任务|指标|值|名称|单位|部门|要求)$/u
const YEAR_ALONE = /^(?:19|20)\d\d年?$/u
const isYear = (text: string): boolean => YEAR_ALONE.test(text)
/** 目标值, 现状 beside a year. */
const isValueWord = (text: string): boolean =>
  text.length <= 4 && (/^(?:目标|规划|指标|预期)?值$|^目标$/u.test(text) || BASE_CELL.test(text))
