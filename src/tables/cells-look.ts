import { prefix, startsAt } from '../text/affix.js'
import { language } from '../words/language.js'
import { EMPTY_CELL, NATURE_CELL, VALUE_CELL, WORD_VALUE_CELL, YEAR_CELL } from '../words/table-cells.js'
import type { CellsLook } from '../words/table-columns.js'
import { makeCodeSet } from '../text/code-set.js'
import { matchBefore } from '../text/word-table.js'

const VALUE = prefix(VALUE_CELL)
const WORD_VALUE = prefix(WORD_VALUE_CELL)
const EMPTY = prefix(EMPTY_CELL)
const NATURE = prefix(NATURE_CELL)
const YEAR = prefix(YEAR_CELL)

/** So many cells tell what a column looks like. */
const ENOUGH = 40
const SEPARATORS = makeCodeSet(
  '、，；\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff \t\n\v\f\r',
)

/**
 * What most cells of a column look like.
 *
 * @param cells texts of the cells, folded; empty ones say nothing
 * @returns null where there is nothing to look at
 */
export function cellsLook(cells: Iterable<string>): CellsLook | null {
  const counts: Record<CellsLook, number> = { years: 0, natures: 0, values: 0, bodies: 0, texts: 0 }
  let all = 0
  for (const cell of cells) {
    if (cell === '' || startsAt(EMPTY, cell)) continue
    counts[lookOf(cell)]++
    if (++all >= ENOUGH) break
  }
  if (all === 0) return null
  for (const look of ['years', 'natures', 'values', 'bodies'] as const) if (counts[look] * 2 > all) return look
  return 'texts'
}

function lookOf(cell: string): CellsLook {
  if (cell.length > 60) return isBodies(cell) ? 'bodies' : 'texts'
  if (startsAt(YEAR, cell)) return 'years'
  if (startsAt(NATURE, cell)) return 'natures'
  if (isValue(cell)) return 'values'
  return isBodies(cell) ? 'bodies' : 'texts'
}

/** A bare value: ≥79.2, 持续改善, —. */
export function isValue(cell: string): boolean {
  return startsAt(VALUE, cell) || startsAt(WORD_VALUE, cell)
}

/** Every name of the list ends like the name of a body. */
export function isBodies(cell: string): boolean {
  let any = false
  for (let start = 0; start < cell.length;) {
    let end = start
    while (end < cell.length && SEPARATORS[cell.charCodeAt(end)] !== 1) end++
    if (end > start) {
      // a sentence is turned down by its first part
      if (end - start < 3 || !endsLikeBody(cell.slice(start, end))) return false
      any = true
    }
    start = end + 1
  }
  return any
}

/** Does a text end like the name of a body? */
export function endsLikeBody(text: string): boolean {
  const plain = text.endsWith('等') ? text.slice(0, -1) : text
  return matchBefore(language().bodies, plain, plain.length) !== null
}
