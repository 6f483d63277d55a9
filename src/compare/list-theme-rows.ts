import type { Measure, MeasureRef, Plan, ThemeRow } from '../model.js'
import type { ThemeOrder } from './order-themes.js'

type ThemeCell = ThemeRow['cells'][string]

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
  const rows = new Map<string, (ThemeCell | undefined)[]>()
  const cellsOf = (theme: string): (ThemeCell | undefined)[] => {
    let cells = rows.get(theme)
    if (cells === undefined) rows.set(theme, (cells = new Array<ThemeCell | undefined>(plans.length)))
    return cells
  }
  for (const [i, plan] of plans.entries()) {
    for (const measure of plan.measures) {
      const ref = measure.themes.length === 0 ? null : refMeasure(plan, measure)
      for (const hit of measure.themes) if (ref !== null) addMeasure(cellsOf(hit.id), i, ref)
    }
    for (const { theme } of plan.targets)
      if (theme !== null) (cellsOf(theme)[i] ??= { measures: [], targets: 0 }).targets++
  }
  return [...rows]
    .filter(([theme]) => only === null || only.has(theme))
    .sort(([a], [b]) => (order.position.get(a) ?? order.position.size) - (order.position.get(b) ?? order.position.size))
    .map(([theme, cells]) => {
      const concept = order.concepts.get(theme)
      const label = concept?.prefLabel ?? { zh: theme, en: theme }
      return { theme, label, broader: concept?.broader ?? null, cells: keyById(cells, ids) }
    })
}

function addMeasure(cells: (ThemeCell | undefined)[], plan: number, measure: MeasureRef): void {
  const cell = cells[plan]
  // most cells hold one measure: a list made of it takes less room than one that it is pushed on
  if (cell === undefined) cells[plan] = { measures: [measure], targets: 0 }
  else cell.measures.push(measure)
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

function keyById(cells: readonly (ThemeCell | undefined)[], ids: readonly string[]): ThemeRow['cells'] {
  const keyed: ThemeRow['cells'] = {}
  let i = 0
  for (const id of ids) keyed[id] = cells[i++] ?? { measures: [], targets: 0 }
  return keyed
}
