import type { Cell, Comparison, Plan, Target } from '../../model.js'
import { citeTarget } from '../cite-target.js'
import { layoutText } from '../parts/layout-text.js'
import type { ReportContext } from './report-context.js'
import type { ReportData, ReportPlan, RowData, ThemeData } from './report-data.js'
import { shownGroups } from './side-by-side.js'
import { clientWords, words } from './words.js'

/**
 * What the page's script needs.
 *
 * @param context the page; its list of places must be complete, so this comes after the sections
 */
export function collectData(context: ReportContext): ReportData {
  const { plans, comparison, lang, list, verdicts } = context
  const groups = shownGroups(context)
  const rows = groups.flatMap(({ rows: own }, theme) =>
    own.map((row): RowData => ({ theme, stated: statedOf(row.cells, context) })),
  )
  const said = Object.fromEntries(clientWords.map((word) => [word, words[word][lang]]))
  const themes = comparison.themes.map((row) => themeData(row, context))
  return {
    lang,
    words: said,
    plans: plans.map((plan, i) => reportPlan(plan, comparison.plans[i]?.label ?? plan.label, context)),
    items: list.items,
    strings: list.strings,
    rows,
    themes,
    verdicts: Object.fromEntries(verdicts),
  }
}

function reportPlan(plan: Plan, label: string, { lang }: ReportContext): ReportPlan {
  const title = plan.meta.planTitle ?? plan.meta.title ?? label
  const [citation = '', join = ''] =
    citeTarget(plan, { location: PLACE }, lang)
      .split(PLACE, 1)[0]
      ?.split(/([，,] ?)$/u) ?? []
  return { label, title, citation, join, source: plan.source, blocks: layoutText(plan) }
}

/** Stands for a place while the citation is taken apart. */
const PLACE = '\u{F0000}'

function statedOf(cells: Readonly<Record<string, Cell>>, { comparison, list }: ReportContext): RowData['stated'] {
  return comparison.plans.flatMap(({ id }, plan) => {
    const cell = cells[id]
    if (cell?.status !== 'stated') return []
    return cell.targets.map((target): [number, number, number] => [plan, list.ofTarget(plan, target), target.year ?? 0])
  })
}

function themeData(row: Comparison['themes'][number], { plans, comparison, lang, list }: ReportContext): ThemeData {
  const cells = comparison.plans.map(({ id }, plan) => ({
    targets: (plans[plan]?.targets ?? [])
      .filter(({ theme }) => theme === row.theme)
      .sort(byStrength)
      .map((target) => list.ofTarget(plan, target)),
    measures: (row.cells[id]?.measures ?? [])
      .map(({ span, location }) => list.ofSpan(plan, span, location))
      .filter((item) => item !== null),
  }))
  return { name: row.label[lang], cells }
}

/** What binds most comes first: firm before aimed at, a number before a dated deed, with a year before without. */
function byStrength(a: Target, b: Target): number {
  const key = (target: Target): number =>
    (target.certainty === 'firm' ? 4 : 0) + (target.kind === 'milestone' ? 0 : 2) + (target.year === null ? 0 : 1)
  return key(b) - key(a) || a.span.start - b.span.start
}
