import { prefix, startsAt } from '../text/affix.js'
import { NUMBERED_CELL } from '../words/table-cells.js'
import { columnRole } from './column-role.js'

const NUMBERED = prefix(NUMBERED_CELL)

/** Longest words that are taken for a head where nothing but themselves tells that they are one. */
export const LONGEST_HEAD = 16

/** 到2025年实现以下目标： leads over to a table and heads none of its columns. */
const LEADS = /：$/u

/**
 * Do words read like the head of a column?
 *
 * @param text the words, folded
 */
export function isHead(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_HEAD &&
    !LEADS.test(text) &&
    !startsAt(NUMBERED, text) &&
    columnRole(text) !== null
  )
}
