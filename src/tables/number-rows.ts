import type { Token } from './cell-tokens.js'
import type { Head } from './printed-head.js'

/** Rows that no chance numbers. */
const NUMBERED_ROWS = 4

/**
 * The head with a column for the numbers of the rows that its print leaves without one: 领域, 指标, 2025年 and below them 1, 2, 3, …
 * before the names. Read without it, the numbers would stand where values do.
 *
 * @param head a head without a column of numbers
 * @param tokens pieces of text that begin with it
 * @returns null where the rows are not numbered
 */
export function numberRows(head: Head, tokens: readonly Token[]): Head | null {
  const name = head.kinds.indexOf('name')
  const column = head.columns[name]
  if (column === undefined) return null
  let last = 0
  for (let i = head.end; i < tokens.length && last < NUMBERED_ROWS; i++) if (tokens[i]?.text === `${last + 1}`) last++
  if (last < NUMBERED_ROWS) return null
  const numbers = { name: '', from: column.from, to: column.from }
  return {
    ...head,
    columns: head.columns.toSpliced(name, 0, numbers),
    kinds: head.kinds.toSpliced(name, 0, 'number'),
  }
}
