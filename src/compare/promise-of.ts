import type { Target } from '../model.js'

/** What of a target is read here; a row of targets tells the same. */
export type Promising = Pick<Target, 'year' | 'comparator' | 'min' | 'max' | 'unit'> & { table: unknown }

/**
 * A value and where it stands: one plan does not promise two values for one thing in one year and place (the text, or its
 * tables), so a second one is of another thing.
 */
export function promiseOf({ year, table, comparator, min, max, unit }: Promising): { at: string; value: string } {
  return {
    at: `${String(year)}|${table === null ? 'body' : 'table'}`,
    value: [comparator, min, max, unit].join('|'),
  }
}
