import type { ExclusionReason } from '../model.js'
import { judgeClause } from './judge-clause.js'
import { judgeNeighbours } from './judge-neighbours.js'
import { judgePlace } from './judge-place.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'

/**
 * Decide whether a quantity is a commitment, and if not, why it is left out.
 *
 * @param reading the passage
 * @param quantity one of its quantities
 * @returns null for a commitment, else the reason
 */
export function judgeQuantity(reading: Reading, quantity: Quantity): ExclusionReason | null {
  if (isBareValue(reading, quantity)) return null
  return judgePlace(reading, quantity) ?? judgeNeighbours(reading, quantity) ?? judgeClause(reading, quantity)
}

/** A cell that is nothing but its value, in a column of promised values; what its bracket adds (35（全市）) is judged. */
function isBareValue({ row, text, passage }: Reading, { numberStart }: Quantity): boolean {
  if (row?.role !== 'value' || !row.bare || passage.cell?.header !== false) return false
  const bracket = text.search(/[（[]/u)
  return bracket <= 0 || numberStart < bracket
}
