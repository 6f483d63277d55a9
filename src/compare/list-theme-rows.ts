import type { Measure, MeasureRef, Plan, ThemeRow } from '../model.js'
import type { ThemeOrder } from './order-themes.js'

/**
 * One row a theme that any plan touches: the measures that set actions for it and the number of its targets.
 *
 * @param plans the plans
 * @param ids their ids in the comparison
 * @param order the vocabulary's themes
 * @param only these themes; null for all
 */
export function listThemeRows(
  plans: readonly Plan[],
  ids: readonly string[],
  order: ThemeOrder,
  only: ReadonlySet<string> | null,
): ThemeRow[] {
  const rows = new Map<string, ThemeRow['cells']>()
  const cellOf = (theme: string, id: string): ThemeRow['cells'][string] => {
    let cells = rows.get(theme)
    if (cells === undefined) rows.set(theme, (cells = {}))
    return (cells[id] ??= { measures: [], targets: 0 })
  }
  for (const [i, plan] of plans.entries()) {
    const id = ids[i] ?? plan.id
    for (const measure of plan.measures)
      for (const hit of measure.themes) cellOf(hit.id, id).measures.push(refMeasure(plan, measure))
    for (const target of plan.targets) if (target.theme !== null) cellOf(target.theme, id).targets++
  }
  return [...rows]
    .filter(([theme]) => only === null || only.has(theme))
    .sort(([a], [b]) => (order.position.get(a) ?? order.position.size) - (order.position.get(b) ?? order.position.size))
    .map(([theme, cells]) => {
      const concept = order.concepts.get(theme)
      const label = concept?.prefLabel ?? { zh: theme, en: theme }
      return { theme, label, broader: concept?.broader ?? null, cells: inPlanOrder(cells, ids) }
    })
}

/** A measure as a comparison, diff or review names it. The quote is its heading, or its first words. */
export function refMeasure(plan: Plan, measure: Measure): MeasureRef {
  const span = headSpan(plan, measure)
  const quote = plan.source.slice(span.start, span.end)
  return { id: measure.id, title: measure.title ?? quote, quote, span, location: measure.location }
}

const HEAD = 80

/** The measure's first line, without marks at the end, at most {@link HEAD} units. */
export function headSpan(plan: Plan, { span }: Measure): MeasureRef['span'] {
  const head = plan.source.slice(span.start, Math.min(span.end, span.start + HEAD))
  const line = head.search(/[。\n\t]/u)
  let end = span.start + (line <= 0 ? head.length : line)
  while (end > span.start && /[\s*]/u.test(plan.source.charAt(end - 1))) end--
  return { start: span.start, end }
}

function inPlanOrder(cells: ThemeRow['cells'], ids: readonly string[]): ThemeRow['cells'] {
  const ordered: ThemeRow['cells'] = {}
  for (const id of ids) ordered[id] = cells[id] ?? { measures: [], targets: 0 }
  return ordered
}
