import { NOTE_CELL, VALUE_CELL } from '../lexicon/tables.js'
import type { CellKind } from '../lexicon/tables.js'
import type { Token } from './cell-tokens.js'
import { matchRow } from './match-row.js'
import type { Head } from './read-table-head.js'

/** Longest line over the rows of a group, and most of them one after another. */
const MAX_GROUP_LINE = 20
const MAX_GROUP_LINES = 4

/** Pieces of a cell: first and end, exclusive. */
export interface CellRange {
  from: number
  to: number
}

/**
 * Read the rows that follow the head of a table whose cells stand one after another; a head that comes again is a row.
 *
 * @param tokens pieces of text in document order
 * @param head the table's head
 * @returns for each row the pieces of its cells; a row of one cell names a group of rows
 */
export function readCellRows(tokens: readonly Token[], head: Head): CellRange[][] {
  const texts = tokens.map(({ text }) => text)
  const kinds = head.columns.map(({ kind }) => kind)
  const heads = texts.slice(0, head.end).join('\n')
  const rows: CellRange[][] = []
  let number = 1
  for (let at = head.end; at < tokens.length;) {
    if (texts[at] === texts[0] && texts.slice(at, at + head.end).join('\n') === heads) {
      rows.push(head.columns.map(({ from, to }) => ({ from: at + from, to: at + to })))
      at += head.end
      continue
    }
    const match = matchRow(texts, at, kinds, number, rows.length > 0)
    if (match !== null && isWhole(texts, at, match.end, kinds, number)) {
      rows.push(match.cells)
      at = match.end
      number++
      continue
    }
    const between = countBetween(texts, at, kinds, number)
    if (between === 0) break
    for (const end = at + between; at < end; at++) rows.push([{ from: at, to: at + 1 }])
  }
  while (rows.at(-1)?.length === 1) rows.pop()
  return rows
}

/** Lines over the rows of a group (“十三五”期间：) and notes under a row, up to the next row; 0 where none comes. */
function countBetween(texts: readonly string[], at: number, kinds: readonly CellKind[], number: number): number {
  for (let count = 1, names = 0; at + count < texts.length; count++) {
    const text = texts[at + count - 1] ?? ''
    const isNote = NOTE_CELL.test(text)
    if (!isNote && (text.length > MAX_GROUP_LINE || ++names > MAX_GROUP_LINES)) return 0
    if (matchRow(texts, at + count, kinds, number, true) !== null) return count
  }
  return 0
}

/** A numbered row ends before the next number, and no value is left over after it. */
function isWhole(
  texts: readonly string[],
  at: number,
  end: number,
  kinds: readonly CellKind[],
  number: number,
): boolean {
  const next = texts[end] ?? ''
  const following = String(number + 1)
  if (!kinds.includes('number')) return true
  if (next === following || texts[end + 1] === following) return true
  if (!VALUE_CELL.test(next) && countBetween(texts, end, kinds, number + 1) > 0) return true
  return !VALUE_CELL.test(next) && !texts.slice(at + 1, end + kinds.length).includes(following)
}
