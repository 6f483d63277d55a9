import { findGluedRows } from '../tables/find-glued-rows.js'
import type { GluedRows } from '../tables/find-glued-rows.js'
import type { Reading } from '../clause/reading.js'

/**
 * Rows of a table that were run together inside the passage. They are looked for when they are first asked for.
 *
 * @param reading the passage
 */
export function gluedRowsOf(reading: Reading): readonly GluedRows[] {
  reading.glued ??= reading.passage.role === 'text' ? findGluedRows(reading.text) : []
  return reading.glued
}
