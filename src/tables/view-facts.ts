import type { RowFacts, TableFacts } from './cell-facts.js'
import type { TableViews } from './find-views.js'
import type { Row, Table } from './table.js'

/** A table and what it says about its cells. */
export interface ReadView {
  table: Table
  facts: TableFacts
}

/**
 * What the tables that a table holds say about its cells.
 *
 * @param views where the cells stand in them
 * @param read the tables, in the order of the views
 */
export function viewFacts({ at }: TableViews, read: readonly ReadView[]): TableFacts {
  const known = new Map<Row, RowFacts | undefined>()
  const factsOf = ({ table, facts }: ReadView, index: number): RowFacts | undefined => {
    const row = table.rows[index]
    if (row === undefined) return undefined
    if (!known.has(row)) known.set(row, facts(row))
    return known.get(row)
  }
  return ({ index, cells }) =>
    cells.map((_, column) => {
      const place = at(index, column)
      const view = read[place.view]
      return view === undefined ? null : (factsOf(view, place.row)?.[place.column] ?? null)
    })
}
