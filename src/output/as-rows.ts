import type { Row } from './rows/row.js'
import { rowColumns, type RowKind } from './rows/row-schemas.js'
import { toRows, type RowOptions, type Tabular } from './to-rows.js'

/** What every writer takes: results of this library, or flat objects of one's own. */
export type Exportable = Tabular | readonly Readonly<Row>[]

/** Rows with what is known of their columns. */
export interface KnownRows {
  rows: readonly Readonly<Row>[]
  /** null for rows that were rows before */
  kind: RowKind | null
  /** the columns although there is no row; undefined for rows that were rows before */
  columns: readonly string[] | undefined
}

/**
 * Any result as rows, so that all writers take the same: a plan, plans, a comparison, a review, a diff, an audit, or rows.
 *
 * @param value the result, or rows that are handed on as they are
 * @param options what one row stands for, and the language of words
 */
export function asRows(value: Exportable, options: RowOptions = {}): KnownRows {
  if (isRows(value)) return { rows: value, kind: null, columns: undefined }
  const kind = options.of ?? kindOf(value)
  return { rows: toRows(value, options), kind, columns: rowColumns[kind] }
}

/** Rows are an array whose first entry is no plan; of an empty array nothing more can be said. */
function isRows(value: Exportable): value is readonly Readonly<Row>[] {
  if (!Array.isArray(value)) return false
  const first: unknown = value[0]
  return !(typeof first === 'object' && first !== null && 'targets' in first && Array.isArray(first.targets))
}

/** What one row stands for where nobody asked for something else. */
function kindOf(value: Tabular): RowKind {
  if ('findings' in value) return 'findings'
  if ('numerals' in value) return 'audit'
  if ('rows' in value) return 'cells'
  if ('links' in value) return 'links'
  return 'a' in value ? 'changes' : 'targets'
}
