import type { Comparator } from '../../model.js'

/** A comparator as data columns hold it: no spreadsheet reads it as a formula, no query has to quote it. */
export type ComparatorCode = 'ge' | 'le' | 'gt' | 'lt' | 'eq' | 'about' | 'range'

const CODES: Readonly<Record<Comparator, ComparatorCode>> = {
  '>=': 'ge',
  '<=': 'le',
  '>': 'gt',
  '<': 'lt',
  '=': 'eq',
  '~': 'about',
  range: 'range',
}

/**
 * The code of a comparator in a data column; the model keeps its signs.
 *
 * @param comparator sign of a target; null where it has none
 */
export function comparatorCode(comparator: Comparator | null): ComparatorCode | null {
  return comparator === null ? null : CODES[comparator]
}
