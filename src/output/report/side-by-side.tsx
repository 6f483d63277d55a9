import type { VNode } from 'preact'
import { groupByTheme, type ThemeGroup } from '../group-by-theme.js'
import { planStatusLabels } from '../labels.js'
import { Grid, type GridGroup } from '../parts/grid.js'
import type { GridColumn, GridPage } from '../parts/grid-cell.js'
import type { ReportContext } from './report-context.js'
import { summarizeVerdicts } from './summarize-verdicts.js'

/** Themes with rows, in the order of the page. */
export function shownGroups({ comparison, lang }: Pick<ReportContext, 'comparison' | 'lang'>): ThemeGroup[] {
  return groupByTheme(comparison, lang).filter(({ rows }) => rows.length > 0)
}

/** Indicators by theme, a column a place; every value opens its place in the plan. */
export function sideBySide(context: ReportContext): VNode {
  const { comparison, lang, say, list, verdicts, reference } = context
  let at = 0
  const groups = shownGroups(context).map(({ name, rows }): GridGroup => ({
    heading: name,
    rows: rows.map((row) => ({ at: at++, row })),
  }))
  const columns = comparison.plans.map((head, i): GridColumn => ({ key: String(i), head }))
  const page: GridPage = {
    lang,
    say,
    opens: ({ key }, place) => {
      const plan = Number(key)
      const items =
        'span' in place
          ? [list.ofSpan(plan, place.span, place.location)]
          : place.map((target) => list.ofTarget(plan, target))
      return items.includes(null) ? null : { 'data-items': items.join(' ') }
    },
    stands: (_, { key }, target) => {
      const item = list.ofTarget(Number(key), target)
      const own = verdicts.get(item)
      return own === undefined ? null : { standing: summarizeVerdicts(own, Number(key), reference), item }
    },
  }
  return (
    <div class="sheet" role="group" tabIndex={0} aria-labelledby="table-head">
      <Grid
        {...{ columns, groups, page }}
        head={({ head: { label, status } }) => (
          <>
            {label}
            {status === 'draft' && <small>{planStatusLabels.draft[lang]}</small>}
          </>
        )}
      />
    </div>
  )
}
