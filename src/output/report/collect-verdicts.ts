import type { Cell, Comparison, Lang } from '../../model.js'
import { turnVerdict } from '../parts/standings.js'
import type { ItemList } from './item-list.js'
import type { ItemVerdict } from './report-data.js'

/** Position that stands for the median of the peers. */
export const MEDIAN_POSITION = -1

/**
 * The verdicts of a comparison by value, each from the value's own point of view.
 *
 * @param comparison the comparison
 * @param list places of the page; texts of verdicts are added to its strings
 * @param lang language of the texts
 * @returns item → verdicts
 */
export function collectVerdicts(comparison: Comparison, list: ItemList, lang: Lang): Map<number, ItemVerdict[]> {
  const positions = new Map(comparison.plans.map(({ id }, i) => [id, i]))
  const found = new Map<number, ItemVerdict[]>()
  const push = (item: number | null, verdict: ItemVerdict): void => {
    if (item === null) return
    const known = found.get(item)
    if (known === undefined) found.set(item, [verdict])
    else known.push(verdict)
  }
  for (const { cells, verdicts } of comparison.rows) {
    for (const { a, b, targetA, targetB, result, text } of verdicts) {
      const words = list.strings.push(text[lang]) - 1
      const one = positions.get(a)
      const other = positions.get(b)
      if (one !== undefined) push(itemOf(list, one, cells[a], targetA), [other ?? MEDIAN_POSITION, result, words])
      if (other !== undefined && one !== undefined)
        push(itemOf(list, other, cells[b], targetB), [one, turnVerdict(result), words])
    }
  }
  return found
}

function itemOf(list: ItemList, plan: number, cell: Cell | undefined, id: string): number | null {
  if (cell?.status !== 'stated') return null
  const target = cell.targets.find((candidate) => candidate.id === id)
  return target === undefined ? null : list.ofTarget(plan, target)
}
