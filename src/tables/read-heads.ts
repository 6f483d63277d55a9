import { MAX_HEAD } from '../words/table-columns.js'
import { HEAD_ADDED, PLACE_HEAD, TITLE_LABEL, UNIT_NOTE, YEAR_CELL } from '../words/table-cells.js'
import { isValue } from './cells-look.js'
import { columnRole } from './column-role.js'
import { isHead } from './is-head.js'

/** A cell of a grid as its heads are read: its text, or that of the cell that reaches over it. */
export interface GridText {
  text: string
  /** covered by a cell to its left or above */
  merged: boolean
}

/** The heads of a table. */
export interface Heads {
  /** rows before the heads: a title over the whole width, 单位：% */
  titles: number
  /** rows of heads */
  rows: number
  /** name of each column, the words of all rows of heads; empty where there are no heads */
  names: (string | null)[]
}

const MAX_TITLES = 3
const MAX_HEAD_ROWS = 3
const NO_HEADS: Heads = { titles: 0, rows: 0, names: [] }

/**
 * Find the heads of a table: none, one row, or several where a head stands over several columns (规划目标 over 2025年 and
 * 2030年), below a title that fills the first row.
 *
 * @param rows the first rows of the table
 */
export function readHeads(rows: readonly (readonly GridText[])[]): Heads {
  const titles = countTitles(rows)
  const first = rows[titles]
  if (first === undefined) return NO_HEADS
  if (!isHeadRow(first, rows[titles + 1])) return readLabels(rows) ?? NO_HEADS
  let count = 1
  while (count < MAX_HEAD_ROWS) {
    const next = rows[titles + count]
    if (next === undefined || !isLowerHead(rows.slice(titles, titles + count), next, rows[titles + count + 1])) break
    count++
  }
  return { titles, rows: count, names: nameColumns(rows.slice(titles, titles + count)) }
}

const LABEL = /^(?:\d{1,3}[.．、]|[（(]\d{1,3}[）)]|[①-⑳*·])?(?<label>.{2,})[：:]$/u

/** Every row prints the heads again before its values: 指标： 签约率 目标： 75%. */
function readLabels(rows: readonly (readonly GridText[])[]): Heads | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows.length < 2 || width < 4 || width % 2 !== 0) return null
  const names: (string | null)[] = []
  for (let column = 0; column < width; column += 2) {
    const labels = rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '')
    const [label] = labels.map((text) => LABEL.exec(text)?.groups?.label ?? null)
    if (label === undefined || label === null || !isHead(label)) return null
    if (!labels.every((text) => LABEL.exec(text)?.groups?.label === label)) return null
    names.push(null, label)
  }
  return { titles: 0, rows: 0, names }
}

/** Texts that a row prints, each once. */
function ownTexts(row: readonly GridText[]): string[] {
  return row.filter(({ text, merged }) => text !== '' && !merged).map(({ text }) => text)
}

/** A title, and a note on the unit, fill a row alone above the heads. */
function countTitles(rows: readonly (readonly GridText[])[]): number {
  for (let titles = 0; titles <= MAX_TITLES; titles++) {
    const row = rows[titles]
    if (row === undefined || row.length < 2) return 0
    const own = ownTexts(row)
    const isAlone =
      own.length <= 1 || own.every((text) => UNIT_NOTE.test(text) || text === own[0]) || isBrokenTitle(rows, titles)
    if (!isAlone) return titles > 0 && isHeadRow(row, rows[titles + 1]) ? titles : 0
  }
  return 0
}

/** 专栏1 | 主要指标 over eight heads: a title that a tab cuts, above a row of sure heads that is much wider. */
function isBrokenTitle(rows: readonly (readonly GridText[])[], at: number): boolean {
  const own = ownTexts(rows[at] ?? [])
  const isLabelled = TITLE_LABEL.test(own[0] ?? '')
  if (own.length > MAX_PIECES || own.some(isNumber)) return false
  if (!isLabelled && isHeadRow(rows[at] ?? [], rows[at + 1])) return false
  return rows.slice(at + 1, MAX_TITLES + 1).some((row) => {
    const filled = ownTexts(row)
    return filled.length > own.length * 2 && filled.filter(isHead).length * 2 >= filled.length
  })
}

/** Most cells of a title that tabs cut. */
const MAX_PIECES = 3

function isHeadRow(row: readonly GridText[], next: readonly GridText[] | undefined): boolean {
  const filled = ownTexts(row)
  if (filled.length < 2 || filled.some((text) => text.length > MAX_HEAD || /[。；]/u.test(text))) return false
  const heads = filled.filter(isHead).length
  if (heads * 2 >= filled.length) return true
  if (heads === 0 || next === undefined) return false
  // 完成时限: a head, though 完成 alone is said of a value
  const holdsNumber = filled.some((text) => isNumber(text) && !isHead(text))
  // 单位, 新增托位（个）, 助餐点（家） over 2026年, 2027年, 2026年
  const years = ownTexts(next)
  if (years.length > 1 && years.every((text) => YEAR_CELL.test(text)) && !holdsNumber) return true
  if (standsOver(row, next) && !holdsNumber) return true
  // 指标, 东湖区, 西湖区: words over numbers
  const below = ownTexts(next)
  const numbers = below.filter(isNumber).length
  // 专业 | 单位数 | 抽查比例 | 抽查户数 | 责任单位 | 完成时限: some sure heads, and words over several numbers
  const isOver = numbers * 2 >= below.length || (heads > 1 && numbers >= MANY_NUMBERS)
  if (!holdsNumber && isOver) return true
  return lengthOf(below) > lengthOf(filled) * 2
}

/** 新增养老床位 reaches over three columns, and all words of the next row stand under it. */
function standsOver(row: readonly GridText[], next: readonly GridText[]): boolean {
  const own = [...next.entries()].filter(([, { text, merged }]) => text !== '' && !merged)
  return own.length > 1 && own.every(([column, { text }]) => isUnderWide(row, column) && !isNumber(text))
}

/** The cell above stands over a neighbour too. */
const isUnderWide = (row: readonly GridText[], column: number): boolean =>
  row[column]?.merged === true || (row[column + 1]?.merged === true && row[column + 1]?.text === row[column]?.text)

/** So many numbers in a row that the words above it are heads. */
const MANY_NUMBERS = 3

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)
const isNumber = (text: string): boolean => isValue(text) && !YEAR_CELL.test(text)

/** Every word of the row is a head or a place, and stands under a head that reaches over its column or says the same. */
function isLowerHead(
  above: readonly (readonly GridText[])[],
  row: readonly GridText[],
  next: readonly GridText[] | undefined,
): boolean {
  const top = above.at(-1) ?? []
  const filled = [...row.entries()].filter(([, { text, merged }]) => text !== '' && !merged)
  if (filled.length === 0 || (filled.length === 1 && !row.some(({ merged }) => merged))) return false
  // nothing but years, none of them in front of a row: 2026年, 2027年 under one head, 2026年 under the next
  if (filled.length > 1 && (filled[0]?.[0] ?? 0) > 0 && filled.every(([, { text }]) => YEAR_CELL.test(text)))
    return true
  const isOver = (column: number, text: string): boolean => {
    const over = top[column]?.text ?? ''
    return (
      over === '' ||
      over === text ||
      HEAD_ADDED.test(text) ||
      over === top[column - 1]?.text ||
      ['', over].includes(top[column + 1]?.text ?? '-')
    )
  }
  if (!filled.every(([column, { text }]) => isOver(column, text))) return false
  if (filled.every(([, { text }]) => isHead(text))) return true
  // 三级医院, 二级医院 under 规划目标: words over numbers
  const numbers = filled.filter(([column]) => isNumber(next?.[column]?.text ?? ''))
  return (
    filled.length > 1 &&
    filled.every(
      ([column, { text }]) =>
        isHead(text) ||
        PLACE_HEAD.test(text) ||
        (text.length <= (isUnderWide(top, column) ? MAX_HEAD : 8) && !isNumber(text)),
    ) &&
    numbers.length * 2 > filled.length
  )
}

/** Column names; an empty head belongs to the column on its left (a head over two columns), but not to the numbers of the rows. */
function nameColumns(rows: readonly (readonly GridText[])[]): (string | null)[] {
  const [first = []] = rows
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  let last: string | null = null
  return Array.from({ length: width }, (_, column) => {
    const top = first[column]?.text ?? ''
    if (top !== '') last = top
    else if (last !== null && columnRole(last)?.role === 'number') last = null
    let name = last
    let before = last ?? ''
    for (const row of rows.slice(1)) {
      const text = row[column]?.text ?? ''
      if (text !== '' && text !== before) name = (name ?? '') + text
      if (text !== '') before = text
    }
    return name
  })
}
