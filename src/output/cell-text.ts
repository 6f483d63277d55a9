import type { Cell, Lang, PlanSummary } from '../model.js'
import { formatValue } from '../compare/format-value.js'
import { cellStatusLabels } from './labels.js'
import { narrowPlace } from './short-place.js'

/** Values of a cell that stand in one place of the plan. */
export interface CellText {
  /** each value with its year once; what stands for a missing number is a word, never 0 */
  values: string[]
  /** place inside the plan, without its document number; empty where there is none */
  place: string
}

/**
 * A cell of a comparison in words, place by place.
 *
 * @param cell the cell; a plan without an entry is absent
 * @param plan head of the plan the cell belongs to
 * @param lang language of the words
 * @returns at least one entry
 */
export function cellText(cell: Cell | undefined, plan: PlanSummary, lang: Lang): CellText[] {
  if (cell === undefined || cell.status === 'absent') return [{ values: ['—'], place: '' }]
  if (cell.status === 'no-number')
    return [{ values: [cellStatusLabels['no-number'][lang]], place: narrowPlace(cell.location, plan) }]
  const byPlace = new Map<string, Set<string>>()
  for (const target of cell.targets) {
    const place = narrowPlace(target.location, plan)
    const value = formatValue(target, lang)
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(value))
  }
  return [...byPlace].map(([place, values]) => ({ values: [...values], place }))
}
