import { GROUP_CELL, NOTE_CELL, NUMBERED_CELL, VALUE_CELL, WHOLE_PLACE } from '../words/table-cells.js'
import { PART_NAME } from '../words/table-columns.js'
import type { Token } from './cell-tokens.js'
import { matchRow } from './match-row.js'
import type { RowMatch, RowShape } from './match-row.js'
import type { CellRange, Head } from './printed-head.js'

/** Longest line over the rows of a group, and most of them one after another. */
const MAX_GROUP_LINE = 20
const MAX_GROUP_LINES = 4

/**
 * Read the rows that follow the head of a table whose cells stand one after another; a head that comes again is a row.
 *
 * @param tokens pieces of text in document order
 * @param head the table's head
 * @param whole every piece is a whole cell
 * @returns for each row the pieces of its cells; a row of one cell names a group of rows
 */
export function readPrintedRows(tokens: readonly Token[], head: Head, whole: boolean): CellRange[][] {
  const texts = tokens.map(({ text }) => text)
  const shape: RowShape = { kinds: head.kinds, whole, stack: 1 }
  const numberColumn = head.kinds.indexOf('number')
  const heads = texts.slice(0, head.end)
  const repeats = (at: number): boolean =>
    texts[at] === texts[0] && heads.every((text, index) => texts[at + index] === text)
  const rows: CellRange[][] = []
  let number = 1
  for (let at = head.end; at < tokens.length;) {
    if (repeats(at)) {
      for (const row of head.rows ?? [head.columns])
        rows.push(row.map((cell) => ({ ...cell, from: at + cell.from, to: at + cell.to })))
      at += head.end
      continue
    }
    if (isGroupLine(texts, at, shape, number, rows.length > 0)) {
      rows.push([{ from: at, to: ++at }])
      continue
    }
    const found = findRow(texts, at, shape, number, rows.length > 0, repeats)
    if (found !== null) {
      rows.push(found.cells)
      const own = found.cells[numberColumn]
      if (own === undefined || own.to > own.from) number = found.number + 1
      at = found.end
      continue
    }
    const group = groupRow(texts, at, shape, number)
    if (group > 0) {
      rows.push([{ from: at, to: at + group }])
      at += group
      continue
    }
    const between = countBetween(texts, at, shape, number)
    if (between === 0) break
    for (const end = at + between; at < end; at++) rows.push([{ from: at, to: at + 1 }])
  }
  while (rows.at(-1)?.length === 1) rows.pop()
  return rows
}

/** A row with the next number, or with the first where a group counts anew. */
function findRow(
  texts: readonly string[],
  at: number,
  shape: RowShape,
  number: number,
  carries: boolean,
  repeats: (at: number) => boolean,
): { cells: CellRange[]; end: number; number: number } | null {
  for (const expected of number === 1 || texts[at] !== '1' ? [number] : [number, 1]) {
    const match = matchRow(texts, at, shape, expected, carries)
    // a value left over behind the row: several stand one below the other in each of its cells
    const next = texts[match?.end ?? -1] ?? ''
    const isLeft = VALUE_CELL.test(next) && !(shape.kinds.includes('number') && next === String(expected + 1))
    const stacked = match === null || isLeft ? matchStack(texts, at, shape, expected, carries) : null
    if (stacked !== null) return { ...stacked, number: expected }
    if (match !== null && (repeats(match.end) || isWhole(texts, at, match, shape, expected)))
      return { ...match, number: expected }
  }
  return null
}

/** A row whose cells hold several values each, beside as many lines of names. */
function matchStack(
  texts: readonly string[],
  at: number,
  shape: RowShape,
  number: number,
  carries: boolean,
): { cells: CellRange[]; end: number } | null {
  if (shape.whole || !shape.kinds.includes('value')) return null
  for (let stack = 2; stack <= MAX_STACK; stack++) {
    const match = matchRow(texts, at, { ...shape, stack }, number, carries)
    if (match !== null && !VALUE_CELL.test(texts[match.end] ?? '')) return match
  }
  return null
}

const MAX_STACK = 4

/** Lines over the rows of a group (“十三五”期间：) and notes under a row, up to the next row; 0 where none comes. */
function countBetween(texts: readonly string[], at: number, shape: RowShape, number: number): number {
  for (let count = 1, names = 0; at + count < texts.length; count++) {
    const text = texts[at + count - 1] ?? ''
    const isNote = NOTE_CELL.test(text)
    // the number of a row that cannot be read
    if (/^\d+$/u.test(text)) return 0
    if (text !== '' && !isNote && (text.length > MAX_GROUP_LINE || ++names > MAX_GROUP_LINES)) return 0
    const first = texts[at + count] === '1' ? 1 : number
    if (matchRow(texts, at + count, shape, first, true) !== null) return count
  }
  return 0
}

/** 一、核心指标 | 50 | | over the rows of a group: its name and cells of values or of nothing; 0 where the next row does not follow. */
function groupRow(texts: readonly string[], at: number, shape: RowShape, number: number): number {
  if (!GROUP_CELL.test(texts[at] ?? '')) return 0
  for (let count = 1, values = 0; count <= shape.kinds.length; count++) {
    const text = texts[at + count] ?? ''
    const first = text === '1' ? 1 : number
    if (values > 0 && matchRow(texts, at + count, shape, first, true) !== null) return count
    if (text !== '' && !VALUE_CELL.test(text)) return 0
    if (text !== '') values++
  }
  return 0
}

/**
 * 一、妇女与健康, or 妇女与健康 before 1、人均预期寿命: a line over the rows of a group, with no cell beside it. What stands behind it is a
 * row that fits better without it.
 */
function isGroupLine(texts: readonly string[], at: number, shape: RowShape, number: number, carries: boolean): boolean {
  const [text = '', next = ''] = texts.slice(at, at + 2)
  const isOver = !NUMBERED_CELL.test(text) && NUMBERED_CELL.test(next) && text.length <= MAX_GROUP_LINE
  if (!(isOver || GROUP_CELL.test(text)) || shape.kinds.includes('group')) return false
  const first = next === '1' ? 1 : number
  const without = matchRow(texts, at + 1, shape, first, carries)
  if (without === null) return false
  const within = matchRow(texts, at, shape, number, carries)
  return within === null || without.cost < within.cost
}

/** Behind the last row so many pieces are no values. */
const LEFT_OVER = 3

/** A numbered row ends before the next number, and no value is left over after it. */
function isWhole(
  texts: readonly string[],
  at: number,
  { cells, end }: RowMatch,
  shape: RowShape,
  number: number,
): boolean {
  const next = texts[end] ?? ''
  const following = String(number + 1)
  if (!shape.kinds.includes('number')) return true
  if (next === following || texts[end + 1] === following) return true
  // a row that goes on with the merged cells above ends before the number that was looked for
  if (next === String(number) && texts[at] !== next) return true
  if (!VALUE_CELL.test(next) && countBetween(texts, end, shape, number + 1) > 0) return true
  if (groupRow(texts, end, shape, number + 1) > 0) return true
  // 其中：中医类别医师数 | 0.105 | 0.42 below it, a part of it without a number of its own; 合计 | 64
  if ((PART_NAME.test(next) || WHOLE_PLACE.test(next)) && matchRow(texts, end, shape, number + 1, true) !== null) return true
  // a row that has all of its cells may hold the next number as a value
  const from = cells.every((cell) => cell.to > cell.from) ? end : at + 1
  return !texts.slice(end, end + LEFT_OVER).some((text) => VALUE_CELL.test(text)) && !texts.slice(from, end + shape.kinds.length).includes(following)
} // prettier-ignore
