import type { Cell, Lang, PlanSummary } from '../model.js'
import { formatValue } from './format-value.js'
import { cellStatusLabels } from './labels.js'
import { shortPlace } from './short-place.js'

/** What a table shows for a cell of a comparison. */
export interface CellText {
  /** the values, or what stands for a missing number; never empty, never 0 for absent */
  values: string[]
  /** places inside the plan, without its document number */
  places: string[]
}

/**
 * A cell of a comparison in words: every value with its year once, and its places.
 *
 * @param cell the cell; a plan without an entry is absent
 * @param plan head of the plan the cell belongs to
 * @param lang language of the words
 */
export function cellText(cell: Cell | undefined, plan: PlanSummary, lang: Lang): CellText {
  if (cell === undefined || cell.status === 'absent') return { values: ['—'], places: [] }
  if (cell.status === 'no-number')
    return { values: [cellStatusLabels['no-number'][lang]], places: unique([place(cell.location, plan)]) }
  return {
    values: unique(cell.targets.map((target) => formatValue(target, lang))),
    places: unique(cell.targets.map(({ location }) => place(location, plan))),
  }
}

function place(location: string, plan: PlanSummary): string {
  return shortPlace(location, plan.docNumber, plan.label)
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '')
}
