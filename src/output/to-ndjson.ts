import type { Row } from './rows/row.js'
import { asRows, type Exportable } from './as-rows.js'
import type { RowOptions } from './to-rows.js'

/**
 * One JSON object a line, each ended by a line feed: what data engines read in parallel. A plan is one object; of every
 * other result, and of plans with `of`, each row is one.
 *
 * @param value a plan, plans, a comparison, a review, a diff, an audit, or any plain objects
 * @param options what a row stands for and the language of words
 */
export function toNdjson(value: Exportable | Iterable<object>, options: RowOptions = {}): string {
  let text = ''
  for (const row of objectsOf(value, options)) text += `${JSON.stringify(row)}\n`
  return text
}

function objectsOf(value: Exportable | Iterable<object>, options: RowOptions): Iterable<object> {
  if (Symbol.iterator in value) return options.of === undefined ? value : asRows([...value] as Row[], options).rows
  return 'source' in value && options.of === undefined ? [value] : asRows(value, options).rows
}
