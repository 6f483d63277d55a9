import type { ComponentChildren, VNode } from 'preact'
import type { ComparisonRow } from '../../model.js'
import { GridCell, type GridColumn, type GridPage } from './grid-cell.js'
import { memo } from './memo.js'

/** Rows that stand together under a theme. */
export interface GridGroup {
  /** null where rows are not by theme */
  heading: string | null
  /** each with its number, by which the page knows it */
  rows: readonly { at: number; row: ComparisonRow }[]
}

interface Props<Column extends GridColumn> {
  columns: readonly Column[]
  groups: readonly GridGroup[]
  page: GridPage
  /** what stands in the head of a column */
  head: (column: Column) => ComponentChildren
}

/** Indicators by theme, a column a plan; every value opens its place in the plan. */
export function Grid<Column extends GridColumn>({ columns, groups, page, head }: Props<Column>): VNode {
  return (
    <table class={columns.length > 3 ? 'grid' : 'grid few'}>
      <thead>
        <tr>
          <th scope="col" class="corner">
            {page.say('indicator')}
          </th>
          {columns.map((column) => (
            <th scope="col" key={column.key} {...pinned(column)}>
              {head(column)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ heading, rows }, i) => (
        <tbody key={heading ?? i} class="group">
          {heading !== null && (
            <tr class="theme">
              <th colSpan={columns.length + 1} scope="colgroup">
                <h3>{heading}</h3>
              </th>
            </tr>
          )}
          {rows.map(({ at, row }) => (
            <GridRow key={at} {...{ at, row, columns, page }} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const GridRow = memo(function GridRow({
  at,
  row,
  columns,
  page,
}: Pick<Props<GridColumn>, 'columns' | 'page'> & { at: number; row: ComparisonRow }): VNode {
  const alike =
    row.match === 'similar' && Object.values(row.cells).filter(({ status }) => status === 'stated').length > 1
  const notes = [
    row.better === null ? null : page.say(row.better),
    alike && row.score !== null ? page.say('similar', { score: row.score.toFixed(2) }) : null,
  ].filter((note) => note !== null)
  return (
    <tr data-row={at}>
      <th scope="row">
        <span lang="zh-CN">{row.indicator.label}</span>
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </th>
      {columns.map((column) => (
        <td
          key={column.key}
          data-label={column.head.label}
          {...pinned(column, row.cells[column.head.id]?.status ?? 'absent')}
        >
          <GridCell {...{ row, column, page }} />
        </td>
      ))}
    </tr>
  )
})

function pinned({ pinnedAt }: GridColumn, name?: string): { class?: string; style?: { insetInlineStart: string } } {
  const names = [name, pinnedAt === undefined ? undefined : 'pinned'].filter((each) => each !== undefined).join(' ')
  return {
    ...(names === '' ? {} : { class: names }),
    ...(pinnedAt === undefined ? {} : { style: { insetInlineStart: pinnedAt } }),
  }
}
