import type { Reading } from '../clause/reading.js'

/** A cell whose column holds no promise: where things stand, what has been done, how a value is worked out. */
export function isSilent({ row }: Reading): boolean {
  return row !== null && row.role !== 'value' && row.role !== 'other'
}
